// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../isocanvas.h"
#include "parts.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace autocity
{
namespace
{
using namespace Qt::StringLiterals;
using Profile = std::vector<ProfilePoint>;

struct Hall {
    double x, y, w, d, h;
    QString wall;
    QString roof;
    double rise; ///< of the roof above the wall
};

/** Saw-tooth roof: slopes of roof material, upright faces of glass. */
void sawRoof(IsoCanvas &c, const Hall &b, bool alongX, int teeth)
{
    const double start = alongX ? b.y : b.x;
    const double span = alongX ? b.d : b.w;
    Profile profile{{start, 0}, {start, b.h}};
    QHash<int, QString> materials;
    int edge = 1;
    for (int i = 1; i <= teeth; ++i) {
        const double u = start + span * i / teeth;
        profile.push_back({u, b.h + b.rise});
        materials[edge++] = b.roof;
        profile.push_back({u, b.h});
        materials[edge++] = u"glass"_s;
    }
    profile.push_back({start + span, 0});
    if (alongX)
        c.prism(profile, IsoCanvas::Axis::X, {b.x, b.x + b.w}, b.wall, {materials, c.palette().material(b.wall)[2]});
    else
        c.prism(profile, IsoCanvas::Axis::Y, {b.y, b.y + b.d}, b.wall, {materials, c.palette().material(b.wall)[1]});
}

void gableRoof(IsoCanvas &c, const Hall &b, bool alongX)
{
    const double start = alongX ? b.y : b.x;
    const double span = alongX ? b.d : b.w;
    const Profile profile{
        {start, 0}, {start, b.h}, {start + span / 2, b.h + b.rise}, {start + span, b.h}, {start + span, 0}};
    const QHash<int, QString> materials{{1, b.roof}, {2, b.roof}};
    if (alongX)
        c.prism(profile, IsoCanvas::Axis::X, {b.x, b.x + b.w}, b.wall, {materials, c.palette().material(b.wall)[2]});
    else
        c.prism(profile, IsoCanvas::Axis::Y, {b.y, b.y + b.d}, b.wall, {materials, c.palette().material(b.wall)[1]});
}

void barrelRoof(IsoCanvas &c, const Hall &b, bool alongX)
{
    constexpr int strips = 10;
    const double start = alongX ? b.y : b.x;
    const double span = alongX ? b.d : b.w;
    Profile profile{{start, 0}, {start, b.h}};
    QHash<int, QString> materials;
    for (int i = 1; i < strips; ++i) {
        const double t = M_PI * (1 - double(i) / strips);
        profile.push_back({start + span / 2 + std::cos(t) * span / 2, b.h + std::sin(t) * b.rise});
    }
    profile.push_back({start + span, b.h});
    profile.push_back({start + span, 0});
    for (int i = 1; i <= strips; ++i)
        materials[i] = b.roof;
    if (alongX)
        c.prism(profile, IsoCanvas::Axis::X, {b.x, b.x + b.w}, b.wall, {materials, c.palette().material(b.wall)[2]});
    else
        c.prism(profile, IsoCanvas::Axis::Y, {b.y, b.y + b.d}, b.wall, {materials, c.palette().material(b.wall)[1]});
}

void flatRoof(IsoCanvas &c, const Hall &b)
{
    c.box({b.x, b.y, 0}, {b.w, b.d, b.h}, b.wall, 0, c.palette().material(b.roof)[0]);
    if (!c.isBuilt())
        return;
    const double e = std::min(b.w, b.d) * 0.04 + 0.25;
    c.level(b.h, {b.x + e, b.x + b.w - e}, {b.y + e, b.y + b.d - e}, c.shade(b.roof, 0, 0.35, 1), 0.6);
}

void windowBand(IsoCanvas &c, const Hall &b, double bay)
{
    const double z0 = b.h * 0.55;
    const double z1 = b.h * 0.78;
    const double ex = b.w * 0.06;
    const double ey = b.d * 0.06;
    c.wallLeft(b.y + b.d, {b.x + ex, b.x + b.w - ex}, {z0, z1}, c.palette().colour(u"winL"_s), 0.6);
    c.wallRight(b.x + b.w, {b.y + ey, b.y + b.d - ey}, {z0, z1}, c.palette().colour(u"win"_s), 0.6);
    const int nx = std::max(2, int(std::lround(b.w / bay)));
    const int ny = std::max(2, int(std::lround(b.d / bay)));
    for (int i = 1; i < nx; ++i) {
        const double x = b.x + ex + (b.w - 2 * ex) * i / nx;
        c.inkLine({{x, b.y + b.d, z0}, {x, b.y + b.d, z1}}, 0.6);
    }
    for (int i = 1; i < ny; ++i) {
        const double y = b.y + ey + (b.d - 2 * ey) * i / ny;
        c.inkLine({{b.x + b.w, y, z0}, {b.x + b.w, y, z1}}, 0.6);
    }
}

void hallDetails(IsoCanvas &c, const Hall &b, const PartArguments &a)
{
    if (a.flag("windows"_L1, true))
        windowBand(c, b, a.number("bay"_L1, 6));
    if (a.flag("door"_L1, true)) {
        const double centre = a.number("doorY"_L1, b.y + b.d * 0.5);
        const double width = std::min(b.d * 0.22, 5.0);
        c.wallRight(b.x + b.w, {centre - width / 2, centre + width / 2}, {0, b.h * 0.42},
                    c.palette().material(u"dark"_s)[1], 0.8);
    }
    if (a.has("stripe"_L1)) {
        const Material &stripe = c.palette().material(a.word("stripe"_L1, {}));
        c.wallLeft(b.y + b.d, {b.x, b.x + b.w}, {b.h * 0.86, b.h * 0.97}, stripe[1], 0.6);
        c.wallRight(b.x + b.w, {b.y, b.y + b.d}, {b.h * 0.86, b.h * 0.97}, stripe[2], 0.6);
    }
}

/** shed x y w d h {roof teeth rise wall roofMat stripe bay door doorY windows depth} */
void shed(IsoCanvas &c, const PartArguments &a)
{
    Hall b{a[0], a[1], a[2], a[3], a[4], a.word("wall"_L1, u"white"_s), a.word("roofMat"_L1, u"green"_s), 0};
    b.rise = a.number("rise"_L1, b.h * 0.42);
    const QString roof = a.word("roof"_L1, u"saw"_s);
    c.shadow(b.x, b.y, b.w, b.d, b.h * 0.8);
    c.group(a.number("depth"_L1, b.x + b.w / 2 + b.y + b.d / 2), [&] {
        if (roof == "saw"_L1)
            sawRoof(c, b, false, a.count("teeth"_L1, std::max(2, int(std::lround(b.w / (b.h * 0.95))))));
        else if (roof == "sawx"_L1)
            sawRoof(c, b, true, a.count("teeth"_L1, std::max(2, int(std::lround(b.d / (b.h * 0.95))))));
        else if (roof == "gable"_L1 || roof == "gablex"_L1)
            gableRoof(c, b, roof == "gablex"_L1);
        else if (roof == "barrel"_L1 || roof == "barrelx"_L1)
            barrelRoof(c, b, roof == "barrelx"_L1);
        else
            flatRoof(c, b);
        if (c.isBuilt())
            hallDetails(c, b, a);
    });
}

void towerWindows(IsoCanvas &c, const PartArguments &a)
{
    const double x = a[0], y = a[1], w = a[2], d = a[3], h = a[4];
    constexpr double edge = 0.5;
    const QColor left = c.palette().colour(u"winL"_s);
    const QColor right = c.palette().colour(u"win"_s);
    if (a.has("columns"_L1)) {
        const int n = a.count("columns"_L1, 5);
        for (int i = 0; i < n; ++i) {
            c.wallLeft(y + d, {x + edge + (w - 2 * edge) * (i + 0.15) / n, x + edge + (w - 2 * edge) * (i + 0.85) / n},
                       {1.4, h - 1.4}, left, 0.5);
            c.wallRight(x + w, {y + edge + (d - 2 * edge) * (i + 0.15) / n, y + edge + (d - 2 * edge) * (i + 0.85) / n},
                        {1.4, h - 1.4}, right, 0.5);
        }
        return;
    }
    const int floors = a.count("floors"_L1, std::max(1, int(std::lround(h / 3.2))));
    for (int i = 0; i < floors; ++i) {
        const double z0 = 1.2 + (h - 2) * i / floors + 0.35;
        const double z1 = 1.2 + (h - 2) * (i + 1) / floors - 0.55;
        c.wallLeft(y + d, {x + edge, x + w - edge}, {z0, z1}, left, 0.5);
        c.wallRight(x + w, {y + edge, y + d - edge}, {z0, z1}, right, 0.5);
    }
}

/** tower x y w d h {floors | columns wall cap depth shadow} */
void tower(IsoCanvas &c, const PartArguments &a)
{
    const double x = a[0], y = a[1], w = a[2], d = a[3], h = a[4];
    const QString wall = a.word("wall"_L1, u"white"_s);
    if (a.flag("shadow"_L1, true))
        c.shadow(x, y, w, d, std::min(h * 0.55, 14.0));
    c.group(a.number("depth"_L1, x + w / 2 + y + d / 2), [&] {
        c.box({x, y, 0}, {w, d, h}, wall);
        if (!c.isBuilt())
            return;
        towerWindows(c, a);
        c.level(h, {x + 0.5, x + w - 0.5}, {y + 0.5, y + d - 0.5}, c.shade(wall, 0, 0.3, 1), 0.5);
        c.box({x + w * 0.3, y + d * 0.3, h}, {w * 0.35, d * 0.35, h * 0.05 + 0.6}, wall);
        if (a.has("cap"_L1)) {
            const Material &cap = c.palette().material(a.word("cap"_L1, {}));
            c.wallLeft(y + d, {x, x + w}, {h - 1, h}, cap[1], 0.6);
            c.wallRight(x + w, {y, y + d}, {h - 1, h}, cap[2], 0.6);
        }
    });
}

/** chimney x y h r {wall depth} */
void chimney(IsoCanvas &c, const PartArguments &a)
{
    const double x = a[0], y = a[1], h = a[2], r = a[3];
    const QString wall = a.word("wall"_L1, u"brick"_s);
    c.group(a.number("depth"_L1, x + y), [&] {
        const QColor mouth = c.palette().material(u"dark"_s)[1];
        c.cylinder({x, y, 0}, r, h, wall, {r * 0.68, false, mouth});
        if (!c.isBuilt())
            return;
        const double outline = c.outline();
        c.setOutline(outline * 0.6);
        const auto radius = [r](double t) { return r * (1 - 0.32 * t); };
        c.cylinder({x, y, h * 0.8}, radius(0.8), h * 0.06, u"white"_s,
                   {radius(0.86), false, c.palette().material(wall)[1]});
        c.cylinder({x, y, h * 0.92}, radius(0.92), h * 0.065, u"white"_s, {radius(0.985), false, mouth});
        c.setOutline(outline);
    });
}

/** silo x y r h {wall depth} */
void silo(IsoCanvas &c, const PartArguments &a)
{
    const double x = a[0], y = a[1], r = a[2], h = a[3];
    c.group(a.number("depth"_L1, x + y), [&] {
        c.cylinder({x, y, 0}, r, h, a.word("wall"_L1, u"white"_s), {-1, true});
        if (!c.isBuilt())
            return;
        for (double t : {0.33, 0.66}) {
            const QRectF e = c.ellipse(x, y, h * t, r);
            QPainterPath hoop;
            hoop.arcMoveTo(e, 180);
            hoop.arcTo(e, 180, 180);
            c.shape(hoop, Qt::transparent, QPen(c.palette().colour(u"ink"_s), c.outline() * 0.6));
        }
    });
}

/** box x y z w d h {wall depth} */
void box(IsoCanvas &c, const PartArguments &a)
{
    std::optional<double> depth;
    if (a.has("depth"_L1))
        depth = a.number("depth"_L1, 0);
    c.box({a[0], a[1], a[2]}, {a[3], a[4], a[5]}, a.word("wall"_L1, u"white"_s), depth);
}

/** slipway x y w d h: a building berth, open at the near end, with a hull on it */
void slipway(IsoCanvas &c, const PartArguments &a)
{
    const double x = a[0], y = a[1], w = a[2], d = a[3], h = a[4];
    c.group(a.number("depth"_L1, x + w / 2 + y + d / 2), [&] {
        c.box({x, y, 0}, {w, d * 0.1, h * 0.5}, u"steel"_s);
        c.prism({{y + d * 0.2, h * 0.1}, {y + d * 0.12, h * 0.45}, {y + d * 0.88, h * 0.45}, {y + d * 0.8, h * 0.1}},
                IsoCanvas::Axis::X, {x + w * 0.08, x + w * 0.92}, a.word("wall"_L1, u"red"_s));
        c.box({x + w * 0.15, y + d * 0.3, h * 0.45}, {w * 0.22, d * 0.4, h * 0.4}, u"white"_s);
        c.box({x, y + d * 0.9, 0}, {w, d * 0.1, h * 0.5}, u"steel"_s);
    });
}
} // namespace

void addBuildings(QHash<QString, Part> &parts)
{
    parts.insert(u"shed"_s, {5, shed});
    parts.insert(u"tower"_s, {5, tower});
    parts.insert(u"chimney"_s, {4, chimney});
    parts.insert(u"silo"_s, {4, silo});
    parts.insert(u"box"_s, {6, box});
    parts.insert(u"slipway"_s, {5, slipway});
}

} // namespace autocity
