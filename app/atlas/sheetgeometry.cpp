// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetgeometry.h"

#include <QLineF>
#include <QtMath>

#include <algorithm>

namespace autocity
{

namespace
{

// A leg gives at most this part of itself to one bend, so two bends on it never meet.
constexpr double LegShare = 0.5;

QList<QPointF> withoutDoubles(const QList<QPointF> &points)
{
    QList<QPointF> distinct;
    for (const QPointF &point : points) {
        if (distinct.isEmpty() || QLineF(distinct.last(), point).length() > 0.01)
            distinct.append(point);
    }
    return distinct;
}

// Adds the bend at `corner`. The arc touches both legs; a quarter-circle's cubic is exact enough for every angle used.
void addBend(QPainterPath &path, QPointF before, QPointF corner, QPointF after, double radius, double share)
{
    const QLineF in(corner, before);
    const QLineF out(corner, after);
    const double angle = qDegreesToRadians(std::abs(180.0 - std::abs(in.angleTo(out) - 180.0)));
    if (angle > M_PI - 0.001 || angle < 0.001) {
        path.lineTo(corner);
        return;
    }
    const double half = std::tan(angle / 2);
    const double tangent = std::min({radius / half, in.length() * share, out.length() * share});
    const double turn = M_PI - angle;
    const double handle = 4.0 / 3.0 * std::tan(turn / 4) * tangent * half;
    const QPointF start = in.pointAt(tangent / in.length());
    const QPointF end = out.pointAt(tangent / out.length());
    path.lineTo(start);
    path.cubicTo(in.pointAt((tangent - handle) / in.length()), out.pointAt((tangent - handle) / out.length()), end);
}

} // namespace

QPainterPath SheetGeometry::filleted(const QList<QPointF> &points, double radius)
{
    const QList<QPointF> corners = withoutDoubles(points);
    if (corners.size() < 2)
        return {};
    QPainterPath path(corners.first());
    for (qsizetype i = 1; i + 1 < corners.size(); ++i) {
        // The outer legs are used by one bend only.
        const bool lone = corners.size() == 3;
        addBend(path, corners.at(i - 1), corners.at(i), corners.at(i + 1), radius, lone ? 1.0 : LegShare);
    }
    path.lineTo(corners.last());
    return path;
}

QPainterPath SheetGeometry::enclosed(const QList<QPointF> &corners, double radius)
{
    QList<QPointF> ring = withoutDoubles(corners);
    if (ring.size() > 1 && QLineF(ring.first(), ring.last()).length() <= 0.01)
        ring.removeLast();
    if (ring.size() < 3)
        return {};
    QPainterPath path((ring.last() + ring.first()) / 2);
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF before = ring.at((i + ring.size() - 1) % ring.size());
        addBend(path, before, ring.at(i), ring.at((i + 1) % ring.size()), radius, LegShare);
    }
    path.closeSubpath();
    return path;
}

QList<int> SheetGeometry::touched(QPointF point, const QList<QRectF> &visible, double reach)
{
    QList<int> inside;
    QList<int> near;
    for (int i = 0; i < visible.size(); ++i) {
        if (visible.at(i).contains(point))
            inside.append(i);
        else if (reachable(visible.at(i), reach).contains(point))
            near.append(i);
    }
    return inside.isEmpty() ? near : inside;
}

QRectF SheetGeometry::reachable(const QRectF &visible, double reach)
{
    const double dx = std::max(0.0, reach - visible.width()) / 2;
    const double dy = std::max(0.0, reach - visible.height()) / 2;
    return visible.adjusted(-dx, -dy, dx, dy);
}

} // namespace autocity
