// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../isocanvas.h"
#include "parts.h"

#include <QtMath>

#include <cmath>

namespace autocity
{
namespace
{
using namespace Qt::StringLiterals;

void roundCrown(IsoCanvas &c, QPointF centre, double r)
{
    const QRectF box(centre.x() - r, centre.y() - r, 2 * r, 2 * r);
    QPainterPath crown;
    crown.addEllipse(box);
    c.shape(crown, c.palette().tree()[0], QPen(c.palette().colour(u"ink"_s), c.outline()));
    QPainterPath shadeSide;
    const double top = qRadiansToDegrees(std::acos(0.25));
    shadeSide.arcMoveTo(box, top);
    shadeSide.arcTo(box, top, -2 * top);
    shadeSide.quadTo(centre + QPointF(r * 0.75, 0), shadeSide.elementAt(0));
    c.shape(shadeSide, c.palette().tree()[1], {});
}

void coneCrown(IsoCanvas &c, double x, double y, double size, double r)
{
    const QPointF tip = c.project({x, y, size * 5.2});
    const QRectF rim = c.ellipse(x, y, size, r);
    QPainterPath cone(tip);
    cone.lineTo(rim.left(), rim.center().y());
    cone.arcTo(rim, 180, 180);
    cone.closeSubpath();
    c.shape(cone, c.palette().tree()[0], {});
    const double split = -qRadiansToDegrees(std::acos(0.18));
    QPainterPath dark(tip);
    dark.lineTo(rim.center().x() + rim.width() / 2 * 0.18, rim.center().y() + rim.height() / 2 * 0.98);
    dark.arcTo(rim, split, -split);
    dark.closeSubpath();
    c.shape(dark, c.palette().tree()[1], {});
    c.shape(cone, Qt::transparent,
            QPen(c.palette().colour(u"ink"_s), c.outline(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void growTree(IsoCanvas &c, double x, double y, double size, bool round, double depth)
{
    const double r = size * 1.25;
    c.group(depth, [&] {
        if (c.isBuilt()) {
            QRectF under = c.ellipse(x + 0.5 * size, y + 0.1 * size, 0, r * 0.95);
            const QPointF middle = under.center();
            under.setHeight(under.height() * 0.8);
            under.moveCenter(middle);
            QPainterPath path;
            path.addEllipse(under);
            c.shape(path, c.palette().colour(u"sh"_s), {});
        }
        c.line({{x, y, 0}, {x, y, size * 1.2}}, c.palette().colour(u"trunk"_s), c.outline() * 1.6, 0, Qt::FlatCap);
        if (round)
            roundCrown(c, c.project({x, y, size * 2.9}), r * 1.15 * c.unit());
        else
            coneCrown(c, x, y, size, r);
    });
}

/** tree x y {size round depth} */
void tree(IsoCanvas &c, const PartArguments &a)
{
    growTree(c, a[0], a[1], a.number("size"_L1, 1), a.flag("round"_L1), a.number("depth"_L1, a[0] + a[1]));
}

/** trees {at: [[x,y,size?,round?], …]} */
void trees(IsoCanvas &c, const PartArguments &a)
{
    for (const auto value : a.list("at"_L1)) {
        const QJsonArray t = value.toArray();
        growTree(c, t.at(0).toDouble(), t.at(1).toDouble(), t.size() > 2 ? t.at(2).toDouble() : 1,
                 t.size() > 3 && t.at(3).toInt() == 1, t.at(0).toDouble() + t.at(1).toDouble());
    }
}

void limb(IsoCanvas &c, Iso from, Iso to, double width, const Material &m)
{
    c.line({from, to}, c.palette().colour(u"ink"_s), width + c.outline() * 2);
    c.line({from, to}, m[1], width);
    const QPointF p = c.project(from);
    const QPointF q = c.project(to);
    const double length = std::max(1.0, std::hypot(q.x() - p.x(), q.y() - p.y()));
    QPointF normal(-(q.y() - p.y()) / length * width * 0.25, (q.x() - p.x()) / length * width * 0.25);
    if (normal.x() <= 0)
        normal = -normal;
    QPainterPath dark(p + normal);
    dark.lineTo(q + normal);
    c.shape(dark, Qt::transparent, QPen(m[2], width * 0.42, Qt::SolidLine, Qt::RoundCap));
}

void sparks(IsoCanvas &c, QPointF at, double width)
{
    QPainterPath rays;
    for (int i = 0; i < 8; ++i) {
        const double angle = i * M_PI / 4 + 0.2;
        const double reach = width * (i % 2 != 0 ? 1.25 : 1.7);
        rays.moveTo(at + QPointF(std::cos(angle), std::sin(angle)) * width * 0.75);
        rays.lineTo(at + QPointF(std::cos(angle), std::sin(angle)) * reach);
    }
    c.shape(rays, Qt::transparent, QPen(c.palette().colour(u"line"_s), c.outline() * 1.3, Qt::SolidLine, Qt::RoundCap));
}

/** robot x y {joints: [[dx,dy,z], …] size spark depth} */
void robot(IsoCanvas &c, const PartArguments &a)
{
    const double size = a.number("size"_L1, 1);
    QJsonArray joints = a.list("joints"_L1);
    if (joints.isEmpty())
        joints = {QJsonArray{0, 0, .5}, QJsonArray{-.2, 0, 1.5}, QJsonArray{.9, 0, 2.1}, QJsonArray{1.6, 0, 1.4}};
    std::vector<Iso> points;
    for (const auto joint : joints) {
        const QJsonArray j = joint.toArray();
        points.push_back(
            {a[0] + j.at(0).toDouble() * size, a[1] + j.at(1).toDouble() * size, j.at(2).toDouble() * size});
    }
    const Material &m = c.palette().material(u"yellow"_s);
    const double width = c.unit() * size * 0.3;
    c.group(a.number("depth"_L1, a[0] + a[1]), [&] {
        c.cylinder({a[0], a[1], 0}, 0.42 * size, 0.22 * size, u"steel"_s);
        c.cylinder({a[0], a[1], 0.22 * size}, 0.3 * size, 0.35 * size, u"yellow"_s);
        for (std::size_t i = 0; i + 1 < points.size(); ++i)
            limb(c, points[i], points[i + 1], width * (1 - double(i) * 0.16), m);
        for (std::size_t i = 0; i < points.size(); ++i) {
            const double r = width * (0.62 - double(i) * 0.08);
            QPainterPath joint;
            joint.addEllipse(c.project(points[i]), r, r);
            c.shape(joint, i + 1 == points.size() ? c.palette().material(u"dark"_s)[1] : m[0],
                    QPen(c.palette().colour(u"ink"_s), c.outline()));
        }
        if (a.flag("spark"_L1))
            sparks(c, c.project(points.back()), width);
    });
}

/** battery x y {w d nx ny z depth} */
void battery(IsoCanvas &c, const PartArguments &a)
{
    constexpr double gap = 0.09;
    constexpr double tray = 0.28;
    const double w = a.number("w"_L1, 3);
    const double d = a.number("d"_L1, 1.7);
    const double z = a.number("z"_L1, 0);
    const int nx = a.count("nx"_L1, 6);
    const int ny = a.count("ny"_L1, 2);
    c.group(a.number("depth"_L1, a[0] + a[1] + 2), [&] {
        c.box({a[0], a[1], z}, {w, d, tray}, u"steel"_s);
        const double cw = (w - gap * (nx + 1)) / nx;
        const double cd = (d - gap * (ny + 1)) / ny;
        for (int i = 0; i < nx; ++i)
            for (int j = 0; j < ny; ++j)
                c.box({a[0] + gap + i * (cw + gap), a[1] + gap + j * (cd + gap), z + tray}, {cw, cd, 0.2}, u"green"_s);
    });
}

/** coil x y {r w depth}: a coil of sheet steel */
void coil(IsoCanvas &c, const PartArguments &a)
{
    const double r = a.number("r"_L1, 0.8);
    const double w = a.number("w"_L1, 1.3);
    c.group(a.number("depth"_L1, a[0] + a[1]), [&] {
        constexpr int corners = 24;
        std::vector<ProfilePoint> profile;
        for (int i = 0; i < corners; ++i) {
            const double t = -double(i) / corners * 2 * M_PI;
            profile.push_back({a[0] + r * std::cos(t), r + r * std::sin(t)});
        }
        c.prism(profile, IsoCanvas::Axis::Y, {a[1], a[1] + w}, u"steel"_s, {{}, {}, 0.01});
        const Iso end{a[0], a[1] + w, r};
        c.upright(end, IsoCanvas::Axis::Y, r, c.palette().material(u"steel"_s)[0]);
        c.upright(end, IsoCanvas::Axis::Y, r * 0.7, c.palette().material(u"steel"_s)[1], 0.6);
        c.upright(end, IsoCanvas::Axis::Y, r * 0.35, c.palette().material(u"dark"_s)[1], 0.8);
    });
}

/** sheets x y w d n: a stack of blanks */
void sheets(IsoCanvas &c, const PartArguments &a)
{
    c.group(a.number("depth"_L1, a[0] + a[1]), [&] {
        for (int i = 0; i < int(a[4]); ++i)
            c.box({a[0], a[1], i * 0.22}, {a[2], a[3], 0.1}, u"steel"_s);
    });
}

/** tyre x y {r h z depth} */
void tyre(IsoCanvas &c, const PartArguments &a)
{
    const double r = a.number("r"_L1, 0.55);
    const double h = a.number("h"_L1, 0.32);
    const double z = a.number("z"_L1, 0);
    c.group(a.number("depth"_L1, a[0] + a[1] + z * 0.01), [&] {
        c.cylinder({a[0], a[1], z}, r, h, u"dark"_s);
        c.disc({a[0], a[1], z + h}, r * 0.55, c.palette().material(u"dark"_s)[2], 0, 0.7);
    });
}

/** tyres x y n {r h}: a stack of n */
void tyres(IsoCanvas &c, const PartArguments &a)
{
    const double h = a.number("h"_L1, 0.32);
    c.group(a.number("depth"_L1, a[0] + a[1]), [&] {
        for (int i = 0; i < int(a[2]); ++i)
            tyre(c, PartArguments({a[0], a[1]}, {{u"r"_s, a.number("r"_L1, 0.55)}, {u"h"_s, h}, {u"z"_s, i * h}}));
    });
}

/** press x y {size depth} */
void press(IsoCanvas &c, const PartArguments &a)
{
    const double s = a.number("size"_L1, 1);
    const double x = a[0], y = a[1];
    c.group(a.number("depth"_L1, x + y + 2), [&] {
        c.box({x, y, 0}, {3 * s, 2.4 * s, .5 * s}, u"dark"_s);
        c.box({x, y, .5 * s}, {.5 * s, 2.4 * s, 2.6 * s}, u"green"_s);
        c.box({x + .6 * s, y + .3 * s, .5 * s}, {1.8 * s, 1.8 * s, .35 * s}, u"steel"_s);
        c.box({x + .6 * s, y + .3 * s, 1.7 * s}, {1.8 * s, 1.8 * s, .6 * s}, u"steel"_s);
        c.box({x + 2.5 * s, y, .5 * s}, {.5 * s, 2.4 * s, 2.6 * s}, u"green"_s);
        c.box({x, y, 3.1 * s}, {3 * s, 2.4 * s, .8 * s}, u"green"_s);
    });
}
} // namespace

void addThings(QHash<QString, Part> &parts)
{
    parts.insert(u"tree"_s, {2, tree});
    parts.insert(u"trees"_s, {0, trees});
    parts.insert(u"robot"_s, {2, robot});
    parts.insert(u"battery"_s, {2, battery});
    parts.insert(u"coil"_s, {2, coil});
    parts.insert(u"sheets"_s, {5, sheets});
    parts.insert(u"tyre"_s, {2, tyre});
    parts.insert(u"tyres"_s, {3, tyres});
    parts.insert(u"press"_s, {2, press});
}

} // namespace autocity
