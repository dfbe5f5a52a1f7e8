// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplestroke.h"

#include "catalogue/values.h"

#include <QPainter>

namespace autocity
{
namespace
{

/** Half filled, half hatched: begun, not finished. */
void paintHatched(QPainter *painter, const QRectF &bar, const QColor &color)
{
    QRectF done = bar;
    done.setWidth(bar.width() / 2);
    painter->fillRect(done, color);
    painter->save();
    painter->setClipRect(bar.adjusted(bar.width() / 2, 0, 0, 0));
    painter->setPen(QPen(color, bar.height() / 4));
    for (qreal x = bar.center().x(); x < bar.right() + bar.height(); x += bar.height() * .75)
        painter->drawLine(QPointF(x - bar.height(), bar.bottom()), QPointF(x, bar.top()));
    painter->restore();
}

} // namespace

SampleStroke::SampleStroke(QQuickItem *parent) : PaintedItem(parent)
{
    setAntialiasing(true);
}

void SampleStroke::setStroke(int stroke)
{
    if (m_stroke == stroke)
        return;
    m_stroke = stroke;
    update();
    Q_EMIT strokeChanged();
}

void SampleStroke::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    update();
    Q_EMIT colorChanged();
}

void SampleStroke::paint(QPainter *painter)
{
    const QRectF bar(0, height() / 8, width(), height() * 3 / 4);
    const qreal middle = height() / 2;
    painter->setRenderHint(QPainter::Antialiasing);
    switch (Stroke(m_stroke)) {
    case Stroke::Solid:
        painter->fillRect(bar, m_color);
        return;
    case Stroke::Hollow: {
        const qreal wall = height() * 3 / 16;
        QPen pen(m_color, wall);
        pen.setJoinStyle(Qt::MiterJoin);
        painter->setPen(pen);
        painter->drawRect(bar.adjusted(wall / 2, wall / 2, -wall / 2, -wall / 2));
        return;
    }
    case Stroke::Dashed: {
        QPen pen(m_color, height() / 4, Qt::SolidLine, Qt::FlatCap);
        pen.setDashPattern({2.25, 1.65});
        painter->setPen(pen);
        painter->drawLine(QPointF(0, middle), QPointF(width(), middle));
        return;
    }
    case Stroke::Hatched:
        paintHatched(painter, bar, m_color);
        return;
    case Stroke::Thin:
        painter->setPen(QPen(m_color, height() / 8, Qt::SolidLine, Qt::FlatCap));
        painter->drawLine(QPointF(0, middle), QPointF(width(), middle));
        return;
    }
}

} // namespace autocity
