// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../isocanvas.h"
#include "parts.h"

#include <algorithm>
#include <cmath>

namespace autocity
{
namespace
{
using namespace Qt::StringLiterals;

/** frame x y w d h {clad nx ny depth}: a steel frame; clad 0…1 is the share already clad, .36 unless a source gives it
 */
void frame(IsoCanvas &c, const PartArguments &a)
{
    const double x = a[0], y = a[1], w = a[2], d = a[3], h = a[4];
    const double clad = a.number("clad"_L1, 0.36);
    const double cladWidth = w * clad;
    const int nx = a.count("nx"_L1, std::max(2, int(std::lround(w / 6))));
    const int ny = a.count("ny"_L1, std::max(2, int(std::lround(d / 6))));
    const QColor steel = c.palette().material(u"yellow"_s)[2];
    const double width = c.outline() * 1.15;
    const auto column = [&](double cx, double cy) { c.line({{cx, cy, 0}, {cx, cy, h}}, steel, width); };
    const auto beam = [&](Iso from, Iso to) { c.line({from, to}, steel, width); };
    const auto isOpen = [&](double cx) { return cx >= x + cladWidth - 0.01; };
    c.group(a.number("depth"_L1, x + w / 2 + y + d / 2), [&] {
        c.level(0, {x, x + w}, {y, y + d}, c.palette().material(u"steel"_s)[0]);
        for (int i = 0; i <= nx; ++i)
            for (int j = 0; j < ny; ++j)
                if (const double cx = x + w * i / nx; isOpen(cx))
                    column(cx, y + d * j / ny);
        if (clad > 0) {
            c.prism({{x, 0}, {x, h}, {x + cladWidth, h}, {x + cladWidth, 0}}, IsoCanvas::Axis::Y, {y, y + d},
                    a.word("wall"_L1, u"white"_s));
            c.wallLeft(y + d, {x + w * 0.03, x + cladWidth - w * 0.03}, {h * 0.55, h * 0.78},
                       c.palette().colour(u"winL"_s), 0.6);
        }
        for (int i = 0; i <= nx; ++i) {
            const double cx = x + w * i / nx;
            if (!isOpen(cx))
                continue;
            column(cx, y + d);
            beam({cx, y, h}, {cx, y + d, h});
        }
        for (int j = 0; j <= ny; ++j)
            beam({x + cladWidth, y + d * j / ny, h}, {x + w, y + d * j / ny, h});
        beam({x + cladWidth, y + d, h * 0.5}, {x + w, y + d, h * 0.5});
        beam({x + w, y, h * 0.5}, {x + w, y + d, h * 0.5});
    });
}

void craneMast(IsoCanvas &c, double x, double y, double h, const QColor &steel, double width)
{
    const double k = h * 0.022;
    for (const auto &[dx, dy] : {std::pair{-k, -k}, std::pair{k, -k}, std::pair{-k, k}, std::pair{k, k}})
        c.line({{x + dx, y + dy, 0.6}, {x + dx, y + dy, h}}, steel, width);
    const int n = int(std::lround(h / 2.4));
    for (int i = 0; i < n; ++i) {
        const double z0 = 0.6 + (h - 0.6) * i / n;
        const double z1 = 0.6 + (h - 0.6) * (i + 1) / n;
        c.line({{x - k, y + k, z0}, {x + k, y + k, i % 2 != 0 ? z0 : z1}, {x + k, y + k, z1}}, steel, width * 0.7);
        c.line({{x + k, y + k, z0}, {x + k, y - k, z1}}, steel, width * 0.7);
    }
}

/** crane x y h {jib dir sign depth} */
void crane(IsoCanvas &c, const PartArguments &a)
{
    const double x = a[0], y = a[1], h = a[2];
    const double jib = a.number("jib"_L1, h * 0.62);
    const double counter = h * 0.22;
    const bool alongX = a.word("dir"_L1, u"x"_s) == "x"_L1;
    const double sign = a.number("sign"_L1, 1);
    const QColor steel = c.palette().material(u"yellow"_s)[2];
    const double width = c.outline() * 1.2;
    const auto at = [&](double t, double z) { return alongX ? Iso{x + t * sign, y, z} : Iso{x, y + t * sign, z}; };
    c.group(a.number("depth"_L1, x + y), [&] {
        c.box({x - 1, y - 1, 0}, {2, 2, 0.6}, u"steel"_s);
        craneMast(c, x, y, h, steel, width);
        c.line({at(-counter, h), at(jib, h)}, steel, width * 1.3);
        c.line({at(-counter, h), at(0, h * 1.12), at(jib, h)}, steel, width * 0.8);
        c.line({at(0, h), at(0, h * 1.12)}, steel, width);
        c.line({at(jib * 0.72, h), at(jib * 0.72, h * 0.55)}, c.palette().colour(u"ink"_s), width * 0.7);
        const Iso weight = at(-counter, h);
        c.box({weight.x - 0.7, weight.y - 0.7, weight.z - 1.4}, {1.4, 1.4, 1.4}, u"steel"_s);
        c.box({x - 0.7, y - 0.3, h - 1.6}, {1.5, 1.5, 1.5}, u"yellow"_s);
    });
}

/** smoke x y z: a curl above a chimney in use */
void smoke(IsoCanvas &c, const PartArguments &a)
{
    const QPointF p = c.project({a[0], a[1], a[2]});
    const double s = c.unit() / 7;
    QPainterPath curl(p + QPointF(-2, -8) * s);
    curl.quadTo(p + QPointF(-12, -20) * s, p + QPointF(2, -26) * s);
    curl.quadTo(p + QPointF(16, -32) * s, p + QPointF(8, -44) * s);
    c.shape(curl, Qt::transparent, QPen(c.palette().colour(u"ink"_s), c.outline(), Qt::SolidLine, Qt::RoundCap),
            a.number("depth"_L1, a[0] + a[1]));
}
} // namespace

void addSites(QHash<QString, Part> &parts)
{
    parts.insert(u"frame"_s, {5, frame});
    parts.insert(u"crane"_s, {3, crane});
    parts.insert(u"smoke"_s, {3, smoke});
}

} // namespace autocity
