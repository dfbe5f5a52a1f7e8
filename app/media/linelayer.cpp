// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linelayer.h"

#include "catalogue/values.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace autocity
{
namespace
{

/** Enough for hairpins of a portrait home to keep their bends while they move. */
constexpr int EvenPoints = 96;

QList<QVector3D> vectors(const QVariantList &list)
{
    QList<QVector3D> result;
    result.reserve(list.size());
    for (const QVariant &value : list)
        result.append(value.value<QVector3D>());
    return result;
}

/** The bend at `corner`: a straight up to the arc, then the arc, tangent to both straights. */
void addBend(QPainterPath &path, const QPointF &before, const QVector3D &corner, const QPointF &after)
{
    const QPointF at(corner.x(), corner.y());
    QLineF in(at, before);
    QLineF out(at, after);
    if (in.length() < .01 || out.length() < .01) {
        path.lineTo(at);
        return;
    }
    const qreal angle = std::numbers::pi * in.angleTo(out) / 180;
    const qreal half = std::min(angle, 2 * std::numbers::pi - angle) / 2;
    // Straight on, or straight back: there is no arc.
    if (half < .01 || half > std::numbers::pi / 2 - .001) {
        path.lineTo(at);
        return;
    }
    // Half of a straight belongs to each of its ends, so that two bends never meet beyond each other.
    const qreal reach = std::min({corner.z() / std::tan(half), in.length() / 2, out.length() / 2});
    const qreal radius = reach * std::tan(half);
    in.setLength(reach);
    out.setLength(reach);
    path.lineTo(in.p2());
    QLineF axis(at, (in.p2() + out.p2()) / 2);
    axis.setLength(radius / std::sin(half));
    const QPointF centre = axis.p2();
    const qreal start = QLineF(centre, in.p2()).angle();
    qreal turn = QLineF(centre, out.p2()).angle() - start;
    if (turn > 180)
        turn -= 360;
    if (turn < -180)
        turn += 360;
    path.arcTo(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), start, turn);
}

} // namespace

QPainterPath roadPath(const QList<QVector3D> &points)
{
    QPainterPath path;
    if (points.size() < 2)
        return path;
    path.moveTo(points.first().x(), points.first().y());
    for (qsizetype i = 1; i + 1 < points.size(); ++i)
        addBend(path, points[i - 1].toPointF(), points[i], points[i + 1].toPointF());
    path.lineTo(points.last().x(), points.last().y());
    return path;
}

QList<QVector3D> evenly(const QList<QVector3D> &road, int count)
{
    const QPainterPath path = roadPath(road);
    QList<QVector3D> points;
    if (path.isEmpty() || count < 2)
        return points;
    points.reserve(count);
    for (int i = 0; i < count; ++i)
        points.append(QVector3D(QPointF(path.pointAtPercent(qreal(i) / (count - 1)))));
    return points;
}

QList<QVector3D> roadBetween(const QList<QVector3D> &from, const QList<QVector3D> &to, qreal part)
{
    if (from.isEmpty() || to.isEmpty() || part >= 1)
        return to;
    const qsizetype count = std::max(from.size(), to.size());
    QList<QVector3D> points;
    points.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        const QVector3D a = from[std::min(i, from.size() - 1)];
        const QVector3D b = to[std::min(i, to.size() - 1)];
        points.append(a + (b - a) * float(part));
    }
    return points;
}

LineLayer::LineLayer(QQuickItem *parent) : PaintedItem(parent)
{
    setAntialiasing(true);
}

void LineLayer::setPoints(const QVariantList &points)
{
    if (m_points == points)
        return;
    m_from = shape();
    m_points = points;
    m_to = vectors(points);
    m_evenTo.clear();
    if (!m_evenStart.isEmpty())
        m_evenTo = evenly(m_to, EvenPoints);
    update();
    Q_EMIT pointsChanged();
}

void LineLayer::setFrom(const QVariantList &from)
{
    if (m_start == from)
        return;
    m_start = from;
    m_evenStart = evenly(vectors(from), EvenPoints);
    m_evenTo = m_evenStart.isEmpty() ? QList<QVector3D>() : evenly(m_to, EvenPoints);
    update();
    Q_EMIT fromChanged();
}

QVariantList LineLayer::presentPoints() const
{
    QVariantList points;
    const QList<QVector3D> road = shape();
    for (const QVector3D &point : road)
        points.append(point);
    return points;
}

void LineLayer::setSpans(const QVariantList &spans)
{
    if (m_spans == spans)
        return;
    m_spans = spans;
    update();
    Q_EMIT spansChanged();
}

void LineLayer::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    update();
    Q_EMIT lookChanged();
}

void LineLayer::setLineWidth(qreal width)
{
    if (qFuzzyCompare(m_lineWidth, width))
        return;
    m_lineWidth = width;
    update();
    Q_EMIT lookChanged();
}

void LineLayer::setThinWidth(qreal width)
{
    if (qFuzzyCompare(m_thinWidth, width))
        return;
    m_thinWidth = width;
    update();
    Q_EMIT lookChanged();
}

void LineLayer::setProgress(qreal progress)
{
    const qreal bounded = std::clamp(progress, 0.0, 1.0);
    if (qFuzzyCompare(1 + m_progress, 1 + bounded))
        return;
    m_progress = bounded;
    update();
    Q_EMIT progressChanged();
}

QList<QVector3D> LineLayer::shape() const
{
    if (m_progress < 1 && !m_evenStart.isEmpty() && !m_evenTo.isEmpty())
        return roadBetween(m_evenStart, m_evenTo, m_progress);
    return roadBetween(m_from, m_to, m_progress);
}

QRectF LineLayer::paintedPart() const
{
    // Half of the line lies on each side, and its joints are round.
    const qreal beside = std::max(m_lineWidth, m_thinWidth) / 2 + 1;
    return roadPath(shape()).boundingRect().adjusted(-beside, -beside, beside, beside);
}

void LineLayer::paint(QPainter *painter)
{
    const QPainterPath path = roadPath(shape());
    const qreal length = path.length();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    const auto stretch = [&](qreal from, qreal to, qreal width, const QList<qreal> &dashes) {
        if (to <= from || length <= 0)
            return;
        QPen pen(m_color, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        // A dash pattern for a part of the stretch: a gap up to it, its own dashes, and nothing after it.
        // Qt reads 32 entries of a pattern and no more, so a long stretch is drawn in several parts.
        constexpr qsizetype Entries = 28;
        const qreal end = to * length / width;
        qreal at = from * length / width;
        qsizetype piece = 0;
        while (at < end) {
            QList<qreal> pattern{0, at};
            while (at < end && pattern.size() < Entries) {
                pattern.append(dashes.isEmpty() ? end - at : std::min(dashes[piece % dashes.size()], end - at));
                at += pattern.last();
                ++piece;
            }
            if (pattern.size() % 2 != 0)
                pattern.append(0);
            pattern.last() += 2 * length / width;
            pen.setDashPattern(pattern);
            painter->setPen(pen);
            painter->drawPath(path);
        }
    };
    qreal at = 0;
    for (const QVector3D &span : vectors(m_spans)) {
        stretch(at, span.x(), m_lineWidth, {});
        const Stroke stroke = Stroke(int(span.z()));
        if (stroke == Stroke::Thin)
            stretch(span.x(), span.y(), m_thinWidth, {});
        else if (stroke == Stroke::Hatched)
            stretch(span.x(), span.y(), m_lineWidth, {.4, .4});
        else
            stretch(span.x(), span.y(), m_lineWidth, {2.1, 1.25});
        at = span.y();
    }
    if (at <= 0) {
        painter->setPen(QPen(m_color, m_lineWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter->drawPath(path);
    } else {
        stretch(at, 1, m_lineWidth, {});
    }
}

} // namespace autocity
