// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linenumeral.h"

#include "catalogue/values.h"

#include <QPainter>
#include <QPen>

#include <algorithm>

namespace autocity
{
namespace
{

constexpr qreal smallestWall = 2.6;
constexpr qreal wallShare = .17;
constexpr qreal centreShare = .3;
constexpr qreal dash = 2.1;
constexpr qreal dashGap = 1.25;

QPen roadPen(const QColor &color, qreal width)
{
    // All bends are arcs, so a mitre never shows; round joins would bulge out of short first stretches.
    return QPen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
}

/** True if the end of a stroke runs into another part of the same stroke, so that it needs no cap. */
bool endIsGlued(const QPainterPath &path, bool atStart, qreal width)
{
    const qreal length = path.length();
    const QPointF end = path.pointAtPercent(atStart ? 0 : 1);
    constexpr qreal step = 3;
    for (qreal at = width * 1.2; at < length; at += step) {
        const qreal part = path.percentAtLength(atStart ? at : length - at);
        if (QLineF(path.pointAtPercent(part), end).length() < width * .45)
            return true;
    }
    return false;
}

/** The line across the free end of a hollow road, `wall` wide, drawn inside the road. */
QLineF endCap(const QPainterPath &path, bool atStart, qreal width, qreal wall)
{
    const QPointF end = path.pointAtPercent(atStart ? 0 : 1);
    const qreal length = path.length();
    const QPointF inner = path.pointAtPercent(path.percentAtLength(atStart ? 1 : length - 1));
    QLineF along(end, inner);
    along.setLength(wall / 2);
    QLineF across = along.normalVector();
    across.setLength(width / 2);
    const QPointF offset = across.p2() - across.p1();
    return QLineF(along.p2() - offset, along.p2() + offset);
}

bool isClosed(const QPainterPath &path)
{
    return QLineF(path.pointAtPercent(0), path.pointAtPercent(1)).length() < .05;
}

QList<QLineF> endCaps(const NumeralLayout &layout, qreal wall)
{
    QList<QLineF> caps;
    for (const QPainterPath &path : layout.strokes) {
        if (isClosed(path))
            continue;
        for (const bool atStart : {true, false}) {
            if (!endIsGlued(path, atStart, layout.stroke))
                caps.append(endCap(path, atStart, layout.stroke, wall));
        }
    }
    return caps;
}

qreal wallOf(const NumeralLayout &layout)
{
    return std::max(smallestWall, layout.stroke * wallShare);
}

} // namespace

LineNumeral::LineNumeral(QQuickItem *parent) : PaintedItem(parent)
{
    setAntialiasing(true);
}

void LineNumeral::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    layOut();
    Q_EMIT shapeChanged();
}

void LineNumeral::setStroke(int stroke)
{
    if (m_stroke == stroke)
        return;
    m_stroke = stroke;
    layOut();
    Q_EMIT shapeChanged();
}

void LineNumeral::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    update();
    Q_EMIT shapeChanged();
}

void LineNumeral::setWeight(qreal weight)
{
    if (qFuzzyCompare(m_weight, weight))
        return;
    m_weight = weight;
    layOut();
    Q_EMIT shapeChanged();
}

void LineNumeral::setProgress(qreal progress)
{
    const qreal bounded = std::clamp(progress, 0.0, 1.0);
    if (qFuzzyCompare(1 + m_progress, 1 + bounded))
        return;
    m_progress = bounded;
    update();
    Q_EMIT progressChanged();
}

void LineNumeral::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    PaintedItem::geometryChange(newGeometry, oldGeometry);
    if (!qFuzzyCompare(1 + newGeometry.height(), 1 + oldGeometry.height()))
        layOut();
}

void LineNumeral::layOut()
{
    m_layout = layOutNumerals(m_text, height(), m_weight);
    m_caps = m_stroke == int(Stroke::Hollow) ? endCaps(m_layout, wallOf(m_layout)) : QList<QLineF>();
    setImplicitWidth(m_layout.width);
    update();
}

void LineNumeral::paint(QPainter *painter)
{
    const QList<QPainterPath> strokes = writtenStrokes(m_layout, m_progress);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    switch (Stroke(m_stroke)) {
    case Stroke::Solid:
        painter->setPen(roadPen(m_color, m_layout.stroke));
        for (const QPainterPath &path : strokes)
            painter->drawPath(path);
        break;
    case Stroke::Hollow:
        paintHollow(painter, strokes);
        return;
    case Stroke::Dashed:
    case Stroke::Hatched:
        paintCentre(painter, strokes, {dash, dashGap});
        break;
    case Stroke::Thin:
        paintCentre(painter, strokes, {});
        break;
    }
    if (m_progress < 1)
        return;
    for (const QRectF &dot : m_layout.dots)
        painter->fillRect(dot, m_color);
}

void LineNumeral::paintHollow(QPainter *painter, const QList<QPainterPath> &strokes) const
{
    const qreal wall = wallOf(m_layout);
    painter->setPen(roadPen(m_color, m_layout.stroke));
    for (const QPainterPath &path : strokes)
        painter->drawPath(path);
    const bool whole = m_progress >= 1;
    if (whole) {
        for (const QRectF &dot : m_layout.dots)
            painter->fillRect(dot, m_color);
    }
    // The inside is cleared, not painted over: a hollow numeral stands on any ground.
    painter->setCompositionMode(QPainter::CompositionMode_DestinationOut);
    painter->setPen(roadPen(Qt::black, m_layout.stroke - 2 * wall));
    for (const QPainterPath &path : strokes)
        painter->drawPath(path);
    if (whole) {
        for (const QRectF &dot : m_layout.dots)
            painter->fillRect(dot.adjusted(wall, wall, -wall, -wall), Qt::black);
    }
    painter->setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter->setPen(QPen(m_color, wall, Qt::SolidLine, Qt::FlatCap));
    if (whole)
        painter->drawLines(m_caps);
}

void LineNumeral::paintCentre(QPainter *painter, const QList<QPainterPath> &strokes, const QList<qreal> &dashes) const
{
    QPen pen = roadPen(m_color, std::max(smallestWall, m_layout.stroke * centreShare));
    if (!dashes.isEmpty())
        pen.setDashPattern(dashes);
    painter->setPen(pen);
    for (const QPainterPath &path : strokes)
        painter->drawPath(path);
}

} // namespace autocity
