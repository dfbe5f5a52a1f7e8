// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "isocanvas.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

class QPainter;

namespace autocity
{

/** A sign of a scene: which place or workshop, where its foot stands on the sheet, on which side its tail is. */
struct SceneSign {
    QString place;
    QString workshop;
    QPointF at;
    QString tail;
};

/** A vehicle that follows the one line: car, truck or tram, its paint, and where it starts as a part of the line. */
struct SceneVehicle {
    QString kind;
    QString paint;
    double at = 0;
};

/** The corners of a line as content writes them: [x, y, bend], metres in the plan. */
[[nodiscard]] std::vector<IsoCorner> cornersOf(const QJsonArray &line);
/** Whether the kit has such a vehicle for the one line. */
[[nodiscard]] bool followsTheLine(const QString &vehicle);

/**
 * A drawing described by content: parts of the kit in the plan, the one line, signs.
 *
 * A picture (no `sheet`) is drawn to fit; a scene has a `sheet` of 1920×1080 or 1080×1920 with `origin` and
 * `unit` in its pixels. The format stands in data/FORMAT.md, Scenes.
 */
class Scene
{
public:
    /** Reads a description; problems says, in English, what is wrong with which part, and is empty if all is well. */
    [[nodiscard]] static Scene parse(const QJsonObject &description, QStringList *problems = nullptr);
    /** Replaces every `["picture", id, x, y]` by the parts of that picture; unknown ids go to missing. */
    [[nodiscard]] static QJsonObject expanded(const QJsonObject &scene, const QHash<QString, QJsonObject> &pictures, QStringList *missing = nullptr);

    [[nodiscard]] bool isEmpty() const { return m_parts.isEmpty(); }
    [[nodiscard]] bool isSheet() const { return !m_sheet.isEmpty(); }
    [[nodiscard]] QSizeF sheet() const { return m_sheet; }
    /** Pixels a metre on the sheet. */
    [[nodiscard]] double unit() const { return m_unit; }
    /** Width of the one line, sheet pixels. */
    [[nodiscard]] double lineWidth() const { return m_lineWidth; }
    [[nodiscard]] QList<SceneSign> signs() const;
    [[nodiscard]] QList<SceneVehicle> vehicles() const;
    /** The one line, flattened, in sheet pixels; empty if the scene has none. */
    [[nodiscard]] QList<QPointF> line() const;

    /** What of it is painted: all of it, or what lies below the one line, or what lies and stands above it. */
    enum class Layer { Whole, Ground, Standing };

    struct Style {
        QString palette = QStringLiteral("day");
        IsoCanvas::State state = IsoCanvas::State::Built;
        QColor ghostFill = Qt::transparent;
        bool lineVisible = true;
        Layer layer = Layer::Whole;
    };
    /** Paints into the target; a sheet is scaled by its width, a picture fitted and centred. */
    void paint(QPainter &painter, const QRectF &target, const Style &style) const;
    /** Adds its parts, without the one line, to a canvas that holds more than this scene. */
    void addTo(IsoCanvas &canvas) const { draw(canvas, m_parts); }

private:
    static void draw(IsoCanvas &canvas, const QJsonArray &parts);
    void drawLine(IsoCanvas &canvas, double scale) const;

    QJsonArray m_parts;
    QJsonArray m_line;
    QJsonArray m_signs;
    QJsonArray m_vehicles;
    QSizeF m_sheet;
    QPointF m_origin;
    double m_unit = 6;
    double m_outline = 1.6;
    double m_lineWidth = 16;
};

} // namespace autocity
