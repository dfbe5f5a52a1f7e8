// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../isocanvas.h"
#include "../scenelayers.h"
#include "parts.h"

namespace autocity
{
namespace
{
using namespace Qt::StringLiterals;

std::vector<IsoCorner> corners(const QJsonArray &list)
{
    std::vector<IsoCorner> result;
    for (const auto value : list) {
        const QJsonArray p = value.toArray();
        result.push_back({p.at(0).toDouble(), p.at(1).toDouble(), p.size() > 2 ? p.at(2).toDouble() : 0});
    }
    return result;
}

/** lot x y w d {dashed}: the ground of a place; dashed if only its quarter is known */
void lot(IsoCanvas &c, const PartArguments &a)
{
    QPainterPath path(c.project({a[0], a[1], 0}));
    path.lineTo(c.project({a[0] + a[2], a[1], 0}));
    path.lineTo(c.project({a[0] + a[2], a[1] + a[3], 0}));
    path.lineTo(c.project({a[0], a[1] + a[3], 0}));
    path.closeSubpath();
    const bool dashed = a.flag("dashed"_L1) || !c.isBuilt();
    QPen pen(c.palette().colour(dashed ? u"ink"_s : u"lotE"_s), c.outline(), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (dashed)
        pen.setDashPattern({4, 3});
    c.shape(path, c.isBuilt() ? c.palette().colour(u"lot"_s) : QColor(Qt::transparent), pen, depthOfLots);
}

/** road width {points: [[x,y,bend?], …] marked} – width in metres */
void road(IsoCanvas &c, const PartArguments &a)
{
    const std::vector<IsoCorner> way = corners(a.list("points"_L1));
    c.path(way, c.palette().colour(u"road"_s), a[0] * c.unit(), a.number("depth"_L1, depthOfRoads));
    if (a.flag("marked"_L1, true))
        c.path(way, c.palette().colour(u"mark"_s), c.outline() * 1.2, depthOfMarks, {c.unit() * 1.4, c.unit() * 1.3});
}

/** track width {points}: the bed of the line through a works – width in metres */
void track(IsoCanvas &c, const PartArguments &a)
{
    const std::vector<IsoCorner> way = corners(a.list("points"_L1));
    const double width = a[0] * c.unit();
    c.path(way, c.palette().colour(u"lotE"_s), width, depthOfRoads);
    c.path(way, c.palette().colour(u"lot"_s), width - 3 * c.outline(), depthOfRoads + 1);
}

/** feeder {points}: a thin branch of the line that brings parts to it */
void feeder(IsoCanvas &c, const PartArguments &a)
{
    c.path(corners(a.list("points"_L1)), c.palette().colour(u"line"_s), c.outline() * 3.6, depthOfLine);
}

/** plaza x y: a round place with a flag */
void plaza(IsoCanvas &c, const PartArguments &a)
{
    const double x = a[0], y = a[1];
    c.disc({x, y, 0}, 6, c.palette().colour(u"lot"_s), depthOfWater, 0.9);
    c.disc({x, y, 0}, 3.2, c.palette().colour(u"mark"_s), depthOfWater + 1, 0.75);
    c.group(x + y, [&] {
        c.line({{x, y, 0}, {x, y, 10}}, c.palette().colour(u"ink"_s), c.outline() * 1.5);
        c.face({{x, y, 10}, {x + 4, y, 9.6}, {x + 4, y, 6.8}, {x, y, 7.2}}, c.palette().colour(u"line"_s));
    });
}

/** lake x y {size points} – points in metres, smoothed; without them a pond of the kit */
void lake(IsoCanvas &c, const PartArguments &a)
{
    QJsonArray shore = a.list("points"_L1);
    if (shore.isEmpty())
        shore = {QJsonArray{0, 4},   QJsonArray{5, 0},   QJsonArray{14, 1}, QJsonArray{20, 6},
                 QJsonArray{19, 13}, QJsonArray{11, 17}, QJsonArray{3, 14}};
    const double size = a.number("size"_L1, 1);
    std::vector<QPointF> points;
    for (const auto value : shore) {
        const QJsonArray p = value.toArray();
        points.push_back(c.project({a[0] + p.at(0).toDouble() * size, a[1] + p.at(1).toDouble() * size, 0}));
    }
    const std::size_t n = points.size();
    QPainterPath path((points[n - 1] + points[0]) / 2);
    for (std::size_t i = 0; i < n; ++i)
        path.quadTo(points[i], (points[i] + points[(i + 1) % n]) / 2);
    path.closeSubpath();
    c.shape(path, c.palette().colour(u"water"_s), QPen(c.palette().colour(u"ink"_s), c.outline()), depthOfWater);
}

/** quay x y w d: a harbour basin with a hard edge */
void quay(IsoCanvas &c, const PartArguments &a)
{
    c.face({{a[0], a[1], 0}, {a[0] + a[2], a[1], 0}, {a[0] + a[2], a[1] + a[3], 0}, {a[0], a[1] + a[3], 0}},
           c.palette().colour(u"water"_s), {{}, 1, true, depthOfWater});
}
} // namespace

void addGround(QHash<QString, Part> &parts)
{
    parts.insert(u"lot"_s, {4, lot});
    parts.insert(u"track"_s, {1, track});
    parts.insert(u"feeder"_s, {0, feeder});
    parts.insert(u"road"_s, {1, road});
    parts.insert(u"plaza"_s, {2, plaza});
    parts.insert(u"lake"_s, {2, lake});
    parts.insert(u"quay"_s, {4, quay});
}

} // namespace autocity
