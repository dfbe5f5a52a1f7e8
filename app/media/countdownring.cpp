// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "countdownring.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace autocity
{
namespace
{

/** Drawn for a ring of this size, and scaled to the item. */
constexpr qreal designSize = 208;
constexpr qreal outerRadius = 102;
constexpr qreal innerRadius = 82;
constexpr qreal outlineWidth = 4;
constexpr qreal dotWidth = 6;
constexpr qreal quarter = 90;
constexpr qreal whole = 360;

QRectF around(qreal radius)
{
    return {-radius, -radius, 2 * radius, 2 * radius};
}

} // namespace

CountdownRing::CountdownRing(QQuickItem *parent) : PaintedItem(parent)
{
    setAntialiasing(true);
}

void CountdownRing::setRemaining(qreal remaining)
{
    const qreal bounded = std::clamp(remaining, 0.0, 1.0);
    if (qFuzzyCompare(1 + m_remaining, 1 + bounded))
        return;
    m_remaining = bounded;
    update();
    Q_EMIT remainingChanged();
}

void CountdownRing::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    update();
    Q_EMIT colorsChanged();
}

void CountdownRing::setSpentColor(const QColor &color)
{
    if (m_spentColor == color)
        return;
    m_spentColor = color;
    update();
    Q_EMIT colorsChanged();
}

void CountdownRing::setOutlineColor(const QColor &color)
{
    if (m_outlineColor == color)
        return;
    m_outlineColor = color;
    update();
    Q_EMIT colorsChanged();
}

void CountdownRing::paint(QPainter *painter)
{
    const qreal scale = std::min(width(), height()) / designSize;
    const qreal middle = (outerRadius + innerRadius) / 2;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(width() / 2, height() / 2);
    painter->scale(scale, scale);

    QPen dots(m_spentColor, dotWidth, Qt::SolidLine, Qt::FlatCap);
    dots.setDashPattern({1, 1});
    painter->setPen(dots);
    painter->drawEllipse(around(middle));

    // What is left begins at twelve and runs clockwise.
    QPainterPath rest;
    rest.arcMoveTo(around(middle), quarter);
    rest.arcTo(around(middle), quarter, -whole * m_remaining);
    painter->setPen(QPen(m_color, outerRadius - innerRadius, Qt::SolidLine, Qt::FlatCap));
    painter->drawPath(rest);

    painter->setPen(QPen(m_outlineColor, outlineWidth));
    painter->drawEllipse(around(outerRadius - outlineWidth / 2));
    painter->drawEllipse(around(innerRadius));
}

} // namespace autocity
