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
using Profile = std::vector<ProfilePoint>;

/** Where a vehicle stands and which way it goes: u along it, v up, on the side that looks left or right. */
struct Heading {
    double x, y, length, width;
    bool alongX;
    bool reversed;

    [[nodiscard]] double along(double u) const { return reversed ? length - u : u; }
    /** A point of the side we see; u counts from the rear. */
    [[nodiscard]] Iso side(double u, double z) const
    {
        return alongX ? Iso{x + u, y + width, z} : Iso{x + width, y + u, z};
    }
    [[nodiscard]] IsoCanvas::Axis wheelAxis() const { return alongX ? IsoCanvas::Axis::Y : IsoCanvas::Axis::X; }
    /** Which face of a material the side shows. */
    [[nodiscard]] std::size_t face() const { return alongX ? 1 : 2; }
};

void wheel(IsoCanvas &c, const Heading &at, Iso centre, double r, double width)
{
    const Iso inner = at.alongX ? Iso{centre.x, centre.y - width, centre.z} : Iso{centre.x - width, centre.y, centre.z};
    const Material &dark = c.palette().material(u"dark"_s);
    c.upright(inner, at.wheelAxis(), r, dark[2]);
    c.upright(centre, at.wheelAxis(), r, dark[1]);
    c.upright(centre, at.wheelAxis(), r * 0.52, c.palette().material(u"steel"_s)[0], 0.7);
}

struct CarShape {
    Profile body;
    Profile windows;
    double pillar; ///< top of the middle pillar
    int windscreen;
    int rearWindow;
};

const CarShape &carShape(bool suv)
{
    static const CarShape tall{{{0, .4},
                                {0, 1.15},
                                {.12, 1.3},
                                {.35, 1.72},
                                {.7, 1.8},
                                {2.7, 1.8},
                                {3.45, 1.22},
                                {4.45, 1.08},
                                {4.68, .85},
                                {4.7, .4}},
                               {{.5, 1.2}, {.72, 1.62}, {2.62, 1.62}, {3.18, 1.2}},
                               1.62,
                               5,
                               2};
    static const CarShape low{{{0, .36},
                               {0, .92},
                               {.18, 1.06},
                               {.85, 1.1},
                               {1.55, 1.5},
                               {2.75, 1.5},
                               {3.55, 1.06},
                               {4.45, .92},
                               {4.68, .72},
                               {4.7, .36}},
                              {{1.05, 1.1}, {1.62, 1.4}, {2.68, 1.4}, {3.25, 1.07}},
                              1.4,
                              5,
                              3};
    return suv ? tall : low;
}

Profile mirrored(Profile profile, double length)
{
    for (ProfilePoint &p : profile)
        p.u = length - p.u;
    std::reverse(profile.begin(), profile.end());
    return profile;
}

/** Two lamps on the end that we see. */
void lamps(IsoCanvas &c, const Heading &at)
{
    const QColor colour = at.reversed ? c.palette().material(u"red"_s)[1] : c.palette().material(u"yellow"_s)[0];
    for (double v : {0.12, at.width - 0.55}) {
        if (at.alongX)
            c.wallRight(at.x + at.length, {at.y + v, at.y + v + 0.43}, {0.6, 0.75}, colour, 0.5);
        else
            c.wallLeft(at.y + at.length, {at.x + v, at.x + v + 0.43}, {0.6, 0.75}, colour, 0.5);
    }
}

void carShadow(IsoCanvas &c, const Heading &at)
{
    const auto corner = [&](double u, double v) {
        return at.alongX ? Iso{at.x + u, at.y + v, 0} : Iso{at.x + v, at.y + u, 0};
    };
    c.face({corner(-0.1, 0.1), corner(at.length + 0.5, 0.1), corner(at.length + 0.5, at.width + 0.25),
            corner(-0.1, at.width + 0.25)},
           c.palette().colour(u"sh"_s), {{}, 1, false, 0});
}

/** car x y {kind: sedan|suv|body  paint dir reversed bare depth}; body is a body in white, bare one not yet fitted out
 */
void car(IsoCanvas &c, const PartArguments &a)
{
    const QString kind = a.word("kind"_L1, u"sedan"_s);
    const bool body = kind == "body"_L1;
    const bool bare = body || a.flag("bare"_L1);
    const Heading at{a[0], a[1], 4.7, 1.9, a.word("dir"_L1, u"x"_s) == "x"_L1, a.flag("reversed"_L1)};
    const CarShape &shape = carShape(kind == "suv"_L1);
    Profile outline = shape.body;
    Profile windows = shape.windows;
    int windscreen = shape.windscreen;
    int rear = shape.rearWindow;
    if (at.reversed) {
        const int n = int(outline.size());
        outline = mirrored(outline, at.length);
        windows = mirrored(windows, at.length);
        windscreen = n - 2 - windscreen;
        rear = n - 2 - rear;
    }
    for (ProfilePoint &p : outline)
        p.u += at.alongX ? at.x : at.y;
    const QString glass = bare ? u"dark"_s : u"glass"_s;
    c.group(a.number("depth"_L1, at.x + at.y + (at.length + at.width) / 2), [&] {
        if (!a.flag("onLine"_L1))
            carShadow(c, at);
        const double across = at.alongX ? at.y : at.x;
        c.prism(outline, at.alongX ? IsoCanvas::Axis::Y : IsoCanvas::Axis::X, {across, across + at.width},
                a.word("paint"_L1, u"red"_s), {{{windscreen, glass}, {rear, glass}}});
        std::vector<Iso> pane;
        for (const ProfilePoint &p : windows)
            pane.push_back(at.side(p.u, p.z));
        c.face(pane, c.palette().material(glass)[at.face()], {{}, 0.8, true, 0});
        const double middle = at.along(2.2);
        c.inkLine({at.side(middle, 0.42), at.side(middle, shape.pillar)}, 0.8);
        for (double u : {0.95, 3.7}) {
            if (body)
                c.upright(at.side(at.along(u), 0.36), at.wheelAxis(), 0.36, c.palette().colour(u"lot"_s), 0.8);
            else if (!bare)
                wheel(c, at, at.side(at.along(u), 0.36), 0.38, 0.2);
        }
        if (!body)
            lamps(c, at);
    });
}

/** truck x y {cab box dir reversed depth} */
void truck(IsoCanvas &c, const PartArguments &a)
{
    constexpr double length = 11;
    const Heading at{a[0], a[1], length, 2.5, a.word("dir"_L1, u"x"_s) == "x"_L1, a.flag("reversed"_L1)};
    const auto put = [&](double u, double w, double z, double h, const QString &material) {
        const double from = at.reversed ? length - u - w : u;
        if (at.alongX)
            c.box({at.x + from, at.y, z}, {w, at.width, h}, material);
        else
            c.box({at.x, at.y + from, z}, {at.width, w, h}, material);
    };
    const Material &glass = c.palette().material(u"glass"_s);
    const auto load = [&] { put(0, 7.9, 0.95, 2.7, a.word("box"_L1, u"white"_s)); };
    const auto cab = [&] {
        put(8.3, 2.5, 0.55, 2.9, a.word("cab"_L1, u"green"_s));
        const double u0 = at.along(9.1);
        const double u1 = at.along(10.35);
        c.face({at.side(u0, 1.9), at.side(u1, 1.9), at.side(u1, 2.95), at.side(u0, 2.95)}, glass[at.face()],
               {{}, 0.7, true, 0});
        if (at.reversed)
            return;
        if (at.alongX)
            c.wallRight(at.x + 10.8, {at.y + 0.25, at.y + at.width - 0.25}, {1.9, 2.95}, glass[2], 0.7);
        else
            c.wallLeft(at.y + 10.8, {at.x + 0.25, at.x + at.width - 0.25}, {1.9, 2.95}, glass[1], 0.7);
    };
    c.group(a.number("depth"_L1, at.x + at.y + 6), [&] {
        if (at.reversed) {
            cab();
            load();
        } else {
            load();
            cab();
        }
        for (double u : {1.2, 2.4, 6.6, 9.6})
            wheel(c, at, at.side(at.along(u), 0.5), 0.5, 0.3);
    });
}

/** tram x y {length paint dir depth} */
void tram(IsoCanvas &c, const PartArguments &a)
{
    const double length = a.number("length"_L1, 15);
    const Heading at{a[0], a[1], length, 2.6, a.word("dir"_L1, u"x"_s) == "x"_L1, false};
    const Material &glass = c.palette().material(u"glass"_s);
    c.group(a.number("depth"_L1, at.x + at.y + length / 2), [&] {
        Profile profile{{0, .4}, {0, 2.9}, {.5, 3.4}, {length - .5, 3.4}, {length, 2.9}, {length, .4}};
        for (ProfilePoint &p : profile)
            p.u += at.alongX ? at.x : at.y;
        const double across = at.alongX ? at.y : at.x;
        c.prism(profile, at.alongX ? IsoCanvas::Axis::Y : IsoCanvas::Axis::X, {across, across + at.width},
                a.word("paint"_L1, u"yellow"_s));
        const auto band = [&](double u0, double u1, double z0, double z1, const QColor &fill) {
            c.face({at.side(u0, z0), at.side(u1, z0), at.side(u1, z1), at.side(u0, z1)}, fill, {{}, 0.7, true, 0});
        };
        band(0.3, length - 0.3, 1.6, 2.7, glass[at.face()]);
        const int panes = int(std::lround(length / 2));
        for (int i = 1; i < panes; ++i)
            c.inkLine({at.side(length * i / panes, 1.6), at.side(length * i / panes, 2.7)}, 0.7);
        band(0, length, 0.4, 1.0, c.palette().material(u"green"_s)[at.face()]);
        if (at.alongX)
            c.wallRight(at.x + length, {at.y + 0.3, at.y + at.width - 0.3}, {1.6, 2.7}, glass[2], 0.7);
        else
            c.wallLeft(at.y + length, {at.x + 0.3, at.x + at.width - 0.3}, {1.6, 2.7}, glass[1], 0.7);
    });
}

/** carpark x y columns rows {paints} */
void carpark(IsoCanvas &c, const PartArguments &a)
{
    static const QStringList usual{u"white"_s, u"red"_s, u"white"_s, u"green"_s, u"steel"_s, u"white"_s, u"yellow"_s};
    const int columns = int(a[2]);
    const int rows = int(a[3]);
    int paint = 0;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            paint += 3;
            const QJsonObject options{{u"dir"_s, u"y"_s},
                                      {u"onLine"_s, true},
                                      {u"paint"_s, usual.at(paint % usual.size())},
                                      {u"kind"_s, (column + row) % 3 != 0 ? u"suv"_s : u"sedan"_s}};
            car(c, PartArguments({a[0] + column * 3.1, a[1] + row * 6.0}, options));
        }
    }
}
} // namespace

void addVehicles(QHash<QString, Part> &parts)
{
    parts.insert(u"car"_s, {2, car});
    parts.insert(u"truck"_s, {2, truck});
    parts.insert(u"tram"_s, {2, tram});
    parts.insert(u"carpark"_s, {4, carpark});
}

} // namespace autocity
