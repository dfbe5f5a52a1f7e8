// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "illustration.h"

#include <QJsonDocument>
#include <QVector3D>

namespace autocity
{
using namespace Qt::StringLiterals;

Illustration::Illustration(QQuickItem *parent) : PaintedItem(parent)
{
    setAntialiasing(true);
}

void Illustration::setScene(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_scene = Scene::parse(QJsonDocument::fromJson(text.toUtf8()).object());
    Q_EMIT sceneChanged();
    update();
}

void Illustration::setPalette(const QString &palette)
{
    if (palette == m_style.palette)
        return;
    m_style.palette = palette;
    Q_EMIT paletteChanged();
    update();
}

void Illustration::setPlanned(bool planned)
{
    if (planned == isPlanned())
        return;
    m_style.state = planned ? IsoCanvas::State::Ghost : IsoCanvas::State::Built;
    Q_EMIT plannedChanged();
    update();
}

void Illustration::setGround(const QColor &colour)
{
    if (colour == m_style.ghostFill)
        return;
    m_style.ghostFill = colour;
    Q_EMIT groundChanged();
    update();
}

void Illustration::setPart(Part part)
{
    if (part == m_part)
        return;
    m_part = part;
    m_style.layer = part == Part::Ground ? Scene::Layer::Ground : part == Part::Standing ? Scene::Layer::Standing : Scene::Layer::Whole;
    Q_EMIT partChanged();
    update();
}

QVariantList Illustration::linePoints() const
{
    QVariantList points;
    const QList<QPointF> line = m_scene.line();
    for (const QPointF &point : line)
        points.append(QVector3D(float(point.x()), float(point.y()), 0));
    return points;
}

QVariantList Illustration::vehicles() const
{
    QVariantList result;
    const QList<SceneVehicle> vehicles = m_scene.vehicles();
    for (const SceneVehicle &vehicle : vehicles)
        result.append(QVariantMap{{u"kind"_s, vehicle.kind}, {u"paint"_s, vehicle.paint}, {u"at"_s, vehicle.at}});
    return result;
}

QPointF Illustration::lineStart() const
{
    const QList<QPointF> line = m_scene.line();
    return line.isEmpty() ? QPointF() : line.constFirst();
}

QVariantList Illustration::signList() const
{
    QVariantList result;
    for (const SceneSign &sign : m_scene.signs())
        result.append(QVariantMap{{u"place"_s, sign.place}, {u"workshop"_s, sign.workshop}, {u"x"_s, sign.at.x()}, {u"y"_s, sign.at.y()}, {u"tail"_s, sign.tail}});
    return result;
}

void Illustration::paint(QPainter *painter)
{
    m_scene.paint(*painter, boundingRect(), m_style);
}

} // namespace autocity
