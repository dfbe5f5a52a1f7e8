// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "isocanvas.h"

#include "scenelayers.h"

#include <QPainter>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace autocity
{
namespace
{
constexpr double cos30 = 0.86602540378443865;
// A level circle of radius r is an ellipse with these half-axes in true isometric.
constexpr double ellipseWide = 1.2247448713915890;
constexpr double ellipseHigh = 0.7071067811865476;

QColor mixed(const QColor &a, const QColor &b, double t)
{
    const auto channel = [t](int from, int to) { return int(std::lround(from + (to - from) * t)); };
    return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()));
}
} // namespace

IsoCanvas::IsoCanvas(QPointF origin, double unit, const KitPalette &palette, double outline)
    : m_origin(origin), m_unit(unit), m_palette(&palette), m_outline(outline), m_ghostFill(Qt::transparent)
{
}

QPointF IsoCanvas::project(Iso p) const
{
    const double x = p.x * m_scale + m_dx;
    const double y = p.y * m_scale + m_dy;
    return {m_origin.x() + (x - y) * cos30 * m_unit, m_origin.y() + ((x + y) * 0.5 - p.z * m_scale) * m_unit};
}

double IsoCanvas::placed(double depth) const
{
    return depth > depthOfShadows ? depth * m_scale + m_dx + m_dy : depth;
}

void IsoCanvas::group(double depth, const std::function<void()> &draw)
{
    std::vector<Shape> shapes;
    std::vector<Shape> *const outer = m_open;
    m_open = &shapes;
    draw();
    m_open = outer;
    if (outer)
        outer->insert(outer->end(), shapes.begin(), shapes.end());
    else
        m_groups.push_back({placed(depth), std::move(shapes)});
}

void IsoCanvas::add(Shape shape, double depth)
{
    if (m_open)
        m_open->push_back(std::move(shape));
    else
        m_groups.push_back({placed(depth), {std::move(shape)}});
}

QPen IsoCanvas::inkPen(const Look &look) const
{
    QPen pen(look.outline.value_or(m_palette->colour(QStringLiteral("ink"))), m_outline * look.weight, Qt::SolidLine,
             Qt::RoundCap, Qt::RoundJoin);
    if (!isBuilt()) {
        pen.setWidthF(m_outline);
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({3.4, 2.6});
    }
    return pen;
}

void IsoCanvas::shape(const QPainterPath &path, const QColor &fill, const std::optional<QPen> &pen, double depth)
{
    add({path, fill, pen}, depth);
}

void IsoCanvas::face(const std::vector<Iso> &points, const QColor &fill, const Look &look)
{
    QPainterPath path;
    for (std::size_t i = 0; i < points.size(); ++i)
        i == 0 ? path.moveTo(project(points[i])) : path.lineTo(project(points[i]));
    path.closeSubpath();
    std::optional<QPen> pen;
    if (look.outlined || !isBuilt())
        pen = inkPen(look);
    add({path, isBuilt() ? fill : m_ghostFill, pen}, look.depth);
}

void IsoCanvas::wallLeft(double y, IsoSpan x, IsoSpan z, const QColor &fill, double weight)
{
    face({{x.from, y, z.from}, {x.to, y, z.from}, {x.to, y, z.to}, {x.from, y, z.to}}, fill, {{}, weight, true, 0});
}

void IsoCanvas::wallRight(double x, IsoSpan y, IsoSpan z, const QColor &fill, double weight)
{
    face({{x, y.from, z.from}, {x, y.to, z.from}, {x, y.to, z.to}, {x, y.from, z.to}}, fill, {{}, weight, true, 0});
}

void IsoCanvas::level(double z, IsoSpan x, IsoSpan y, const QColor &fill, double weight)
{
    face({{x.from, y.from, z}, {x.to, y.from, z}, {x.to, y.to, z}, {x.from, y.to, z}}, fill, {{}, weight, true, 0});
}

void IsoCanvas::line(const std::vector<Iso> &points, const QColor &colour, double width, double depth,
                     Qt::PenCapStyle cap, const QList<qreal> &dash)
{
    QPainterPath path;
    for (std::size_t i = 0; i < points.size(); ++i)
        i == 0 ? path.moveTo(project(points[i])) : path.lineTo(project(points[i]));
    QPen pen(colour, width, Qt::SolidLine, cap, Qt::RoundJoin);
    if (!dash.isEmpty()) {
        QList<qreal> pattern;
        for (qreal length : dash)
            pattern << length / width; // Qt counts dashes in pen widths
        pen.setDashPattern(pattern);
        pen.setCapStyle(cap);
    }
    add({path, Qt::transparent, pen}, depth);
}

void IsoCanvas::inkLine(const std::vector<Iso> &points, double weight)
{
    line(points, m_palette->colour(QStringLiteral("ink")), m_outline * weight);
}

std::vector<Iso> IsoCanvas::rounded(const std::vector<IsoCorner> &corners) const
{
    constexpr int steps = 7;
    std::vector<Iso> points;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const IsoCorner &c = corners[i];
        if (c.radius <= 0 || i == 0 || i + 1 == corners.size()) {
            points.push_back({c.x, c.y, 0});
            continue;
        }
        const IsoCorner &a = corners[i - 1];
        const IsoCorner &b = corners[i + 1];
        const double la = std::hypot(a.x - c.x, a.y - c.y);
        const double lb = std::hypot(b.x - c.x, b.y - c.y);
        const Iso from{c.x + (a.x - c.x) / la * c.radius, c.y + (a.y - c.y) / la * c.radius, 0};
        const Iso to{c.x + (b.x - c.x) / lb * c.radius, c.y + (b.y - c.y) / lb * c.radius, 0};
        // A rational quadratic with weight cos 45° is a circle's quarter: the bend of a right angle in the plan.
        for (int k = 0; k <= steps; ++k) {
            const double t = double(k) / steps;
            const double m = 1 - t;
            const double w = 0.7071;
            const double den = m * m + 2 * w * t * m + t * t;
            points.push_back({(m * m * from.x + 2 * w * m * t * c.x + t * t * to.x) / den,
                              (m * m * from.y + 2 * w * m * t * c.y + t * t * to.y) / den, 0});
        }
    }
    return points;
}

void IsoCanvas::path(const std::vector<IsoCorner> &corners, const QColor &colour, double width, double depth,
                     const QList<qreal> &dash)
{
    line(rounded(corners), colour, width, depth, Qt::FlatCap, dash);
}

void IsoCanvas::box(Iso corner, IsoSize size, const QString &material, std::optional<double> depth,
                    std::optional<QColor> top)
{
    const Material &m = m_palette->material(material);
    const IsoSpan x{corner.x, corner.x + size.w};
    const IsoSpan y{corner.y, corner.y + size.d};
    const IsoSpan z{corner.z, corner.z + size.h};
    group(depth.value_or((x.from + size.w / 2) + (y.from + size.d / 2) + z.from * 0.01), [&] {
        wallLeft(y.to, x, z, m[1]);
        wallRight(x.to, y, z, m[2]);
        level(z.to, x, y, top.value_or(m[0]));
    });
}

QColor IsoCanvas::shade(const QString &material, double nx, double ny, double nz) const
{
    const Material &m = m_palette->material(material);
    double length = std::hypot(nx, ny, nz);
    if (length == 0)
        length = 1;
    nx /= length;
    ny /= length;
    nz /= length;
    double top = nz > 0 ? nz * nz : 0;
    double left = ny > 0 ? ny * ny : 0;
    double right = nx > 0 ? nx * nx : 0;
    if (nx < 0) {
        top += nx * nx * 0.6;
        left += nx * nx * 0.4;
    }
    if (ny < 0) {
        top += ny * ny * 0.4;
        right += ny * ny * 0.6;
    }
    const double sum = top + left + right;
    const double leftShare = top + left > 0 ? left / (top + left) : 0;
    return mixed(mixed(m[0], m[1], leftShare), m[2], sum > 0 ? right / sum : 0);
}

void IsoCanvas::prism(const std::vector<ProfilePoint> &profile, Axis axis, IsoSpan along, const QString &material,
                      const PrismLook &look)
{
    struct Edge {
        ProfilePoint a;
        ProfilePoint b;
        double nu;
        double nz;
        int index;
    };
    const std::size_t n = profile.size();
    double area = 0;
    for (std::size_t i = 0; i < n; ++i) {
        const ProfilePoint &a = profile[i];
        const ProfilePoint &b = profile[(i + 1) % n];
        area += a.u * b.z - b.u * a.z;
    }
    std::vector<Edge> edges;
    for (std::size_t i = 0; i < n; ++i) {
        const ProfilePoint &a = profile[i];
        const ProfilePoint &b = profile[(i + 1) % n];
        const double sign = area < 0 ? -1 : 1;
        const double nu = sign * (b.z - a.z);
        const double nz = -sign * (b.u - a.u);
        if (nu + nz > 1e-6) // only faces that look at us
            edges.push_back({a, b, nu, nz, int(i)});
    }
    std::stable_sort(edges.begin(), edges.end(),
                     [](const Edge &p, const Edge &q) { return p.a.u + p.b.u < q.a.u + q.b.u; });
    const auto at = [axis](double a, ProfilePoint p) { return axis == Axis::Y ? Iso{p.u, a, p.z} : Iso{a, p.u, p.z}; };
    for (const Edge &e : edges) {
        const QString name = look.materials.value(e.index, material);
        const QColor fill = axis == Axis::Y ? shade(name, e.nu, 0, e.nz) : shade(name, 0, e.nu, e.nz);
        face({at(along.from, e.a), at(along.from, e.b), at(along.to, e.b), at(along.to, e.a)}, fill,
             {{}, look.weight, true, 0});
    }
    std::vector<Iso> end;
    end.reserve(n);
    for (const ProfilePoint &p : profile)
        end.push_back(at(along.to, p));
    face(end, look.cap.value_or(m_palette->material(material)[axis == Axis::Y ? 1 : 2]), {{}, look.weight, true, 0});
}

QRectF IsoCanvas::ellipse(double x, double y, double z, double r) const
{
    const QPointF c = project({x, y, z});
    const double rx = r * ellipseWide * unit();
    const double ry = r * ellipseHigh * unit();
    return {c.x() - rx, c.y() - ry, 2 * rx, 2 * ry};
}

void IsoCanvas::disc(Iso centre, double r, const QColor &fill, double depth, double weight)
{
    QPainterPath path;
    path.addEllipse(ellipse(centre.x, centre.y, centre.z, r));
    add({path, isBuilt() ? fill : m_ghostFill, inkPen({{}, weight, true, 0})}, depth);
}

void IsoCanvas::cylinder(Iso foot, double r, double h, const QString &material, const CylinderLook &look)
{
    const Material &m = m_palette->material(material);
    const QRectF b = ellipse(foot.x, foot.y, foot.z, r);
    const QRectF t = ellipse(foot.x, foot.y, foot.z + h, look.topRadius < 0 ? r : look.topRadius);
    const auto rim = [](const QRectF &e, double u) {
        return QPointF(e.center().x() + u * e.width() / 2,
                       e.center().y() + std::sqrt(std::max(0.0, 1 - u * u)) * e.height() / 2);
    };
    const auto angle = [](double u) {
        return -qRadiansToDegrees(std::acos(u));
    }; // Qt counts counter-clockwise; the near rim is negative
    const auto strip = [&](double u0, double u1) {
        QPainterPath path(rim(b, u0));
        path.lineTo(rim(t, u0));
        path.arcTo(t, angle(u0), angle(u1) - angle(u0));
        path.lineTo(rim(b, u1));
        path.arcTo(b, angle(u1), angle(u0) - angle(u1));
        path.closeSubpath();
        return path;
    };
    if (isBuilt()) {
        shape(strip(-1, -0.35), m[0], {});
        shape(strip(-0.35, 0.35), m[1], {});
        shape(strip(0.35, 1), m[2], {});
    }
    QPainterPath outline;
    outline.moveTo(rim(b, -1));
    outline.lineTo(rim(t, -1));
    outline.moveTo(rim(b, 1));
    outline.lineTo(rim(t, 1));
    outline.arcMoveTo(b, 180);
    outline.arcTo(b, 180, 180);
    shape(outline, Qt::transparent, inkPen({}));
    QPainterPath lid;
    if (look.dome) {
        QRectF cap = t;
        cap.setHeight(t.width() * 0.62);
        cap.moveCenter(t.center());
        lid.arcMoveTo(cap, 180);
        lid.arcTo(cap, 180, -180);
        lid.arcTo(t, 0, -180);
        lid.closeSubpath();
    } else {
        lid.addEllipse(t);
    }
    shape(lid, isBuilt() ? look.top.value_or(m[0]) : m_ghostFill, inkPen({}));
}

void IsoCanvas::upright(Iso c, Axis axis, double r, const QColor &fill, double weight)
{
    constexpr int corners = 28;
    std::vector<Iso> points;
    for (int i = 0; i < corners; ++i) {
        const double t = double(i) / corners * 2 * M_PI;
        points.push_back(axis == Axis::Y ? Iso{c.x + r * std::cos(t), c.y, c.z + r * std::sin(t)}
                                         : Iso{c.x, c.y + r * std::cos(t), c.z + r * std::sin(t)});
    }
    face(points, fill, {{}, weight, true, 0});
}

void IsoCanvas::shadow(double x, double y, double w, double d, double h)
{
    if (!isBuilt())
        return;
    const double k = 0.55 * h;
    const std::vector<Iso> points{{x, y + d, 0},
                                  {x + w, y + d, 0},
                                  {x + w, y, 0},
                                  {x + w + k, y, 0},
                                  {x + w + k, y + d, 0},
                                  {x + w + k * 0.98, y + d + k * 0.12, 0},
                                  {x + 0.1 * k, y + d + k * 0.12, 0}};
    face(points, m_palette->colour(QStringLiteral("sh")), {{}, 1, false, depthOfShadows});
}

QRectF IsoCanvas::bounds() const
{
    QRectF all;
    for (const Group &g : m_groups) {
        for (const Shape &s : g.shapes) {
            const double margin = s.pen ? s.pen->widthF() / 2 : 0;
            all |= s.path.boundingRect().adjusted(-margin, -margin, margin, margin);
        }
    }
    return all;
}

void IsoCanvas::paint(QPainter &painter, double minDepth, double maxDepth)
{
    std::stable_sort(m_groups.begin(), m_groups.end(),
                     [](const Group &a, const Group &b) { return a.depth < b.depth; });
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Group &g : m_groups) {
        if (g.depth < minDepth || g.depth >= maxDepth)
            continue;
        for (const Shape &s : g.shapes) {
            painter.setBrush(s.fill.alpha() == 0 ? QBrush(Qt::NoBrush) : QBrush(s.fill));
            painter.setPen(s.pen ? *s.pen : QPen(Qt::NoPen));
            painter.drawPath(s.path);
        }
    }
}

} // namespace autocity
