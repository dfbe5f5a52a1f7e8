// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filmpainter.h"

#include "pathdata.h"

#include <QJsonArray>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>

namespace autocity
{
namespace
{
using namespace Qt::StringLiterals;

/** Slow at both ends (smoothstep), so that the camera neither starts nor stops with a jerk. */
double eased(double progress)
{
    const double p = std::clamp(progress, 0.0, 1.0);
    return p * p * (3 - 2 * p);
}

/** The one line of a scene as a path. */
QPainterPath roadOf(const Scene &scene)
{
    QPainterPath road;
    road.addPolygon(QPolygonF(scene.line()));
    return road;
}

/** Metres, as the kit draws them. */
double lengthOfVehicle(const QString &kind)
{
    return kind == "tram"_L1 ? 15 : kind == "truck"_L1 ? 11 : 4.7;
}

} // namespace

QColor filmGround(const QString &palette)
{
    return KitPalette::named(palette).colour(u"ground"_s);
}

FilmPainter::FilmPainter(const Storyboard &board, const QHash<QString, Scene> &scenes) : m_board(board), m_scenes(scenes) {}

QImage FilmPainter::frame(int number) const
{
    double seconds = static_cast<double>(number) / m_board.rate;
    qsizetype on = 0;
    while (on + 1 < m_board.shots.size() && seconds >= m_board.shots[on].seconds)
        seconds -= m_board.shots[on++].seconds;
    if (m_board.isEmpty())
        return {};
    QImage image = shotImage(m_board.shots[on], seconds);
    if (on == 0 || seconds >= Storyboard::blendSeconds)
        return image;
    // The end of the shot before fades over the beginning of this one.
    QPainter painter(&image);
    painter.setOpacity(1 - eased(seconds / Storyboard::blendSeconds));
    painter.drawImage(0, 0, shotImage(m_board.shots[on - 1], m_board.shots[on - 1].seconds));
    return image;
}

QImage FilmPainter::shotImage(const FilmShot &shot, double seconds) const
{
    QImage image(m_board.size, QImage::Format_RGB32);
    image.fill(filmGround(m_board.palette));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintShot(painter, shot, eased(seconds / shot.seconds));
    return image;
}

void FilmPainter::paintShot(QPainter &painter, const FilmShot &shot, double progress) const
{
    const Scene scene = m_scenes.value(shot.scene);
    if (scene.isEmpty() || !scene.isSheet())
        return;
    const double zoom = m_board.size.width() / shot.width.at(progress);
    painter.scale(zoom, zoom);
    painter.translate(-shot.left.at(progress), -shot.top.at(progress));
    const QRectF sheet(QPointF(), scene.sheet());
    Scene::Style style;
    style.palette = m_board.palette;
    style.ghostFill = filmGround(m_board.palette);
    style.layer = Scene::Layer::Ground;
    scene.paint(painter, sheet, style);
    paintLine(painter, scene, shot.line.at(progress));
    style.layer = Scene::Layer::Standing;
    scene.paint(painter, sheet, style);
    for (const FilmVehicle &vehicle : shot.vehicles)
        paintVehicle(painter, scene, vehicle, progress);
}

void FilmPainter::paintLine(QPainter &painter, const Scene &scene, double part) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(KitPalette::named(m_board.palette).colour(u"line"_s), scene.lineWidth(), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPath(pathBeginning(roadOf(scene), part));
}

void FilmPainter::paintVehicle(QPainter &painter, const Scene &scene, const FilmVehicle &vehicle, double progress) const
{
    const QPainterPath road = roadOf(scene);
    if (road.length() <= 0)
        return;
    // The next pixel of the way; at the very end the last one.
    const double step = 1 / road.length();
    const double part = std::min(vehicle.way.at(progress), 1 - step);
    const QPointF at = road.pointAtPercent(part);
    const QPointF ahead = road.pointAtPercent(part + step) - at;
    const bool climbing = ahead.y() < 0;
    const bool leftward = ahead.x() < 0;
    const QJsonObject options{{u"dir"_s, climbing == leftward ? u"x"_s : u"y"_s}, {u"reversed"_s, climbing}, {u"paint"_s, vehicle.paint}, {u"onLine"_s, true}};
    const Scene picture = Scene::parse({{u"unit"_s, scene.unit()}, {u"outline"_s, 1.6}, {u"parts"_s, QJsonArray{QJsonArray{vehicle.kind, 0, 0, options}}}});
    // The room that the display leaves for the same picture (RoadVehicles), so that both drive alike.
    const double metres = lengthOfVehicle(vehicle.kind) + 2.6;
    const QSizeF size(metres * 0.87 * scene.unit(), (metres * 0.5 + 2.6) * scene.unit());
    Scene::Style style;
    style.palette = m_board.palette;
    picture.paint(painter, QRectF(at - QPointF(size.width() / 2, size.height() * 0.62), size), style);
}

} // namespace autocity
