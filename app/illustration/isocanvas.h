// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kitpalette.h"

#include <QPainterPath>
#include <QPen>
#include <QPointF>

#include <functional>
#include <optional>
#include <vector>

class QPainter;

namespace autocity
{

/** A point in the scene: x runs right-down, y left-down, z up; one unit is a metre. */
struct Iso {
    double x = 0;
    double y = 0;
    double z = 0;
};

/** From … to, along one axis, in metres. */
struct IsoSpan {
    double from = 0;
    double to = 0;
};

/** Width (x), depth (y) and height (z) in metres. */
struct IsoSize {
    double w = 0;
    double d = 0;
    double h = 0;
};

/** A corner of a ground line: a point with the radius of its bend, 0 for a sharp one. */
struct IsoCorner {
    double x = 0;
    double y = 0;
    double radius = 0;
};

/** A corner of a profile that is extruded: position along the face, height. */
struct ProfilePoint {
    double u = 0;
    double z = 0;
};

/** What an outline or a fill may differ in from the usual ones. */
struct IsoLook {
    std::optional<QColor> outline; ///< ink if not set
    double weight = 1;             ///< of the outline, in outline widths
    bool outlined = true;
    double depth = 0;
};

/** What a cylinder may differ in from a plain one. */
struct CylinderLook {
    double topRadius = -1; ///< that of the foot if below 0
    bool dome = false;
    std::optional<QColor> top = {};
};

/** What a prism may differ in from one of a single material. */
struct PrismLook {
    QHash<int, QString> materials = {}; ///< of single edges, by their index
    std::optional<QColor> cap = {};     ///< the near end
    double weight = 1;                  ///< of the outline, in outline widths
};

/**
 * Collects flat shapes of a true isometric drawing, sorts them by depth and paints them.
 *
 * Parts add shapes in groups; a group is drawn whole, later for a greater depth. Fills are flat, outlines
 * are ink: both scene graphs and the printer draw the same picture.
 */
class IsoCanvas
{
public:
    enum class State {
        Built, ///< filled
        Ghost  ///< planned: dashed outline, ground-coloured faces
    };
    enum class Axis { X, Y };

    using Look = IsoLook;

    /** unit is pixels a metre; outline the width of the ink in pixels. */
    IsoCanvas(QPointF origin, double unit, const KitPalette &palette, double outline);

    [[nodiscard]] QPointF project(Iso point) const;
    [[nodiscard]] double unit() const { return m_unit * m_scale; }
    [[nodiscard]] const KitPalette &palette() const { return *m_palette; }
    /** The colours of what follows; the palette must outlive that. */
    void setPalette(const KitPalette &palette) { m_palette = &palette; }
    [[nodiscard]] double outline() const { return m_outline; }
    void setOutline(double width) { m_outline = width; }
    [[nodiscard]] bool isBuilt() const { return m_state == State::Built; }
    void setState(State state) { m_state = state; }
    /** Colour of the faces of planned things: that of the ground they stand on. */
    void setGhostFill(const QColor &colour) { m_ghostFill = colour; }

    /** Moves and scales what follows in the plan, for a picture that stands inside a scene; depths of things above the
     * ground go along. */
    void setOffset(double dx, double dy, double scale = 1)
    {
        m_dx = dx;
        m_dy = dy;
        m_scale = scale;
    }
    /** Everything that draw adds is one group of that depth. */
    void group(double depth, const std::function<void()> &draw);

    void face(const std::vector<Iso> &points, const QColor &fill, const Look &look = {});
    /** A face on the wall that looks left (its y is fixed). */
    void wallLeft(double y, IsoSpan x, IsoSpan z, const QColor &fill, double weight = 1);
    /** A face on the wall that looks right (its x is fixed). */
    void wallRight(double x, IsoSpan y, IsoSpan z, const QColor &fill, double weight = 1);
    /** A level face. */
    void level(double z, IsoSpan x, IsoSpan y, const QColor &fill, double weight = 1);
    void line(const std::vector<Iso> &points, const QColor &colour, double width, double depth = 0,
              Qt::PenCapStyle cap = Qt::RoundCap, const QList<qreal> &dash = {});
    void inkLine(const std::vector<Iso> &points, double weight);
    /** The points of a ground line with rounded bends. */
    [[nodiscard]] std::vector<Iso> rounded(const std::vector<IsoCorner> &corners) const;
    /** A ground line with rounded bends. */
    void path(const std::vector<IsoCorner> &corners, const QColor &colour, double width, double depth,
              const QList<qreal> &dash = {});
    void shape(const QPainterPath &path, const QColor &fill, const std::optional<QPen> &pen, double depth = 0);

    /** A box with its lowest far corner at `corner`. */
    void box(Iso corner, IsoSize size, const QString &material, std::optional<double> depth = {},
             std::optional<QColor> top = {});
    /** Extrudes a profile along an axis. */
    void prism(const std::vector<ProfilePoint> &profile, Axis axis, IsoSpan along, const QString &material,
               const PrismLook &look = {});
    /** A cylinder or cone with the centre of its foot there. */
    void cylinder(Iso foot, double r, double h, const QString &material, const CylinderLook &look = {});
    void disc(Iso centre, double r, const QColor &fill, double depth, double weight = 1);
    /** A round thing standing upright: a wheel, the end of a coil. */
    void upright(Iso centre, Axis axis, double r, const QColor &fill, double weight = 1);
    void shadow(double x, double y, double w, double d, double h);

    /** The colour of a face of that material with that normal. */
    [[nodiscard]] QColor shade(const QString &material, double nx, double ny, double nz) const;
    /** Centre and radii of a level circle as it is seen. */
    [[nodiscard]] QRectF ellipse(double x, double y, double z, double r) const;

    /** What the drawing covers, in pixels, outlines included. */
    [[nodiscard]] QRectF bounds() const;
    /** Paints groups with minDepth ≤ depth < maxDepth, the far ones first. */
    void paint(QPainter &painter, double minDepth, double maxDepth);

private:
    struct Shape {
        QPainterPath path;
        QColor fill;
        std::optional<QPen> pen;
    };
    struct Group {
        double depth = 0;
        std::vector<Shape> shapes;
    };

    void add(Shape shape, double depth);
    [[nodiscard]] QPen inkPen(const Look &look) const;

    [[nodiscard]] double placed(double depth) const;

    QPointF m_origin;
    double m_dx = 0;
    double m_dy = 0;
    double m_scale = 1;
    double m_unit;
    const KitPalette *m_palette;
    double m_outline;
    State m_state = State::Built;
    QColor m_ghostFill;
    std::vector<Group> m_groups;
    std::vector<Shape> *m_open = nullptr;
};

} // namespace autocity
