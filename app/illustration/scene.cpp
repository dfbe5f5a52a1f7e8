// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

#include "parts/parts.h"
#include "scenelayers.h"

#include <QPainter>

#include <limits>

namespace autocity
{
namespace
{
using namespace Qt::StringLiterals;

constexpr double allDepths = std::numeric_limits<double>::max();

QPointF point(const QJsonValue &value)
{
    const QJsonArray p = value.toArray();
    return {p.at(0).toDouble(), p.at(1).toDouble()};
}

/** Splits ["name", 1, 2, {…}] into its numbers and options. */
PartArguments argumentsOf(const QJsonArray &call)
{
    QJsonArray numbers;
    QJsonObject options;
    for (qsizetype i = 1; i < call.size(); ++i) {
        if (call.at(i).isDouble())
            numbers.append(call.at(i));
        else if (call.at(i).isObject())
            options = call.at(i).toObject();
    }
    return {numbers, options};
}

QString problemOf(const QJsonArray &call)
{
    const QString name = call.at(0).toString();
    if (name == "group"_L1)
        return call.at(1).isDouble() && call.at(2).isDouble() && call.at(3).isObject()
                   ? QString()
                   : u"group needs x, y and its parts"_s;
    const auto part = kitParts().constFind(name);
    if (part == kitParts().constEnd())
        return u"there is no part “%1”"_s.arg(name);
    int numbers = 0;
    for (qsizetype i = 1; i < call.size(); ++i)
        numbers += call.at(i).isDouble() ? 1 : 0;
    return numbers == part->numbers ? QString()
                                    : u"“%1” needs %2 numbers, not %3"_s.arg(name).arg(part->numbers).arg(numbers);
}

void collectProblems(const QJsonArray &parts, QStringList &problems)
{
    for (const auto value : parts) {
        const QJsonArray call = value.toArray();
        if (const QString problem = problemOf(call); !problem.isEmpty())
            problems.append(problem);
        if (call.at(0).toString() == "group"_L1)
            collectProblems(call.at(3).toObject().value("parts"_L1).toArray(), problems);
    }
}

/** More than three would be restless. */
void collectVehicleProblems(const QJsonArray &vehicles, QStringList &problems)
{
    constexpr qsizetype most = 3;
    if (vehicles.size() > most)
        problems.append(u"there are %1 vehicles on the line, more than %2"_s.arg(vehicles.size()).arg(most));
    for (const auto value : vehicles) {
        const QString kind = value.toObject().value("kind"_L1).toString();
        if (!followsTheLine(kind))
            problems.append(u"no vehicle is called “%1”: car, truck or tram"_s.arg(kind));
    }
}

} // namespace

std::vector<IsoCorner> cornersOf(const QJsonArray &line)
{
    std::vector<IsoCorner> corners;
    for (const auto value : line) {
        const QJsonArray p = value.toArray();
        corners.push_back({p.at(0).toDouble(), p.at(1).toDouble(), p.at(2).toDouble()});
    }
    return corners;
}

bool followsTheLine(const QString &vehicle)
{
    return vehicle == "car"_L1 || vehicle == "truck"_L1 || vehicle == "tram"_L1;
}

Scene Scene::parse(const QJsonObject &description, QStringList *problems)
{
    Scene scene;
    scene.m_parts = description.value("parts"_L1).toArray();
    scene.m_line = description.value("line"_L1).toArray();
    scene.m_signs = description.value("signs"_L1).toArray();
    scene.m_vehicles = description.value("vehicles"_L1).toArray();
    const QPointF sheet = point(description.value("sheet"_L1));
    scene.m_sheet = {sheet.x(), sheet.y()};
    scene.m_origin = point(description.value("origin"_L1));
    scene.m_unit = description.value("unit"_L1).toDouble(6);
    scene.m_outline = description.value("outline"_L1).toDouble(1.6);
    scene.m_lineWidth = description.value("lineWidth"_L1).toDouble(16);
    QStringList found;
    if (scene.m_parts.isEmpty())
        found.append(u"there are no parts"_s);
    if (scene.m_unit <= 0 || scene.m_outline <= 0)
        found.append(u"unit and outline must be greater than 0"_s);
    collectProblems(scene.m_parts, found);
    collectVehicleProblems(scene.m_vehicles, found);
    if (problems)
        *problems = found;
    return found.isEmpty() ? scene : Scene();
}

QJsonObject Scene::expanded(const QJsonObject &scene, const QHash<QString, QJsonObject> &pictures, QStringList *missing)
{
    QJsonArray parts;
    for (const auto value : scene.value("parts"_L1).toArray()) {
        const QJsonArray call = value.toArray();
        if (call.at(0).toString() != "picture"_L1) {
            parts.append(call);
            continue;
        }
        const auto picture = pictures.constFind(call.at(1).toString());
        if (picture == pictures.constEnd()) {
            if (missing)
                missing->append(call.at(1).toString());
            continue;
        }
        QJsonArray inner = picture->value("parts"_L1).toArray();
        if (call.at(4).toObject().value("dashed"_L1).toBool()) {
            for (QJsonValueRef part : inner) {
                QJsonArray lot = part.toArray();
                if (lot.at(0).toString() == "lot"_L1)
                    part = QJsonArray{lot.at(0), lot.at(1), lot.at(2),
                                      lot.at(3), lot.at(4), QJsonObject{{u"dashed"_s, true}}};
            }
        }
        QJsonObject options{{u"parts"_s, inner}};
        if (const QJsonValue size = call.at(4).toObject().value("scale"_L1); size.isDouble())
            options.insert(u"scale"_s, size);
        parts.append(QJsonArray{u"group"_s, call.at(2), call.at(3), options});
    }
    QJsonObject result = scene;
    result.insert(u"parts"_s, parts);
    return result;
}

QList<SceneSign> Scene::signs() const
{
    const IsoCanvas canvas(m_origin, m_unit, KitPalette::named(u"day"_s), m_outline);
    QList<SceneSign> result;
    for (const auto value : m_signs) {
        const QJsonObject sign = value.toObject();
        const QJsonArray at = sign.value("at"_L1).toArray();
        result.append({sign.value("place"_L1).toString(), sign.value("workshop"_L1).toString(),
                       canvas.project({at.at(0).toDouble(), at.at(1).toDouble(), at.at(2).toDouble()}),
                       sign.value("tail"_L1).toString(u"left"_s)});
    }
    return result;
}

QList<SceneVehicle> Scene::vehicles() const
{
    QList<SceneVehicle> result;
    for (const auto value : m_vehicles) {
        const QJsonObject vehicle = value.toObject();
        result.append({vehicle.value("kind"_L1).toString(), vehicle.value("paint"_L1).toString(u"red"_s), vehicle.value("at"_L1).toDouble()});
    }
    return result;
}

QList<QPointF> Scene::line() const
{
    QList<QPointF> points;
    if (m_line.isEmpty())
        return points;
    IsoCanvas canvas(m_origin, m_unit, KitPalette::named(u"day"_s), m_outline);
    for (const Iso &corner : canvas.rounded(cornersOf(m_line)))
        points.append(canvas.project(corner));
    return points;
}

void Scene::drawLine(IsoCanvas &canvas, double scale) const
{
    if (!m_line.isEmpty())
        canvas.path(cornersOf(m_line), canvas.palette().colour(u"line"_s), m_lineWidth * scale, depthOfLine);
}

void Scene::draw(IsoCanvas &canvas, const QJsonArray &parts)
{
    for (const auto value : parts) {
        const QJsonArray call = value.toArray();
        if (call.at(0).toString() == "group"_L1) {
            const QJsonObject options = call.at(3).toObject();
            canvas.setOffset(call.at(1).toDouble(), call.at(2).toDouble(), options.value("scale"_L1).toDouble(1));
            draw(canvas, options.value("parts"_L1).toArray());
            canvas.setOffset(0, 0);
            continue;
        }
        kitParts().value(call.at(0).toString()).draw(canvas, argumentsOf(call));
    }
}

void Scene::paint(QPainter &painter, const QRectF &target, const Style &style) const
{
    if (isEmpty() || target.isEmpty())
        return;
    const KitPalette &palette = KitPalette::named(style.palette);
    double scale = isSheet() ? target.width() / m_sheet.width() : 1;
    QPointF origin = target.topLeft() + m_origin * scale;
    if (!isSheet()) {
        // Measure at unit scale, then draw to fit: parts have widths in pixels, so measuring once is close enough.
        IsoCanvas measure({0, 0}, m_unit, palette, m_outline);
        measure.setState(style.state);
        draw(measure, m_parts);
        const QRectF bounds = measure.bounds();
        scale = std::min(target.width() / bounds.width(), target.height() / bounds.height());
        origin = target.center() - bounds.center() * scale;
    }
    IsoCanvas canvas(origin, m_unit * scale, palette, m_outline * scale);
    canvas.setState(style.state);
    canvas.setGhostFill(style.ghostFill);
    draw(canvas, m_parts);
    if (style.lineVisible && style.layer == Layer::Whole)
        drawLine(canvas, scale);
    canvas.paint(painter, style.layer == Layer::Standing ? depthOfLine : -allDepths, style.layer == Layer::Ground ? depthOfLine : allDepths);
}

} // namespace autocity
