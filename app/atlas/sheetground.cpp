// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetground.h"

#include "placeyears.h"
#include "sheetgeometry.h"
#include "sheetlabel.h"

#include <QPainter>
#include <QPainterPathStroker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

// Weights and bends of the sketch map, in sheet pixels.
constexpr double SpineWidth = 16;
constexpr double ThinWidth = 4;
constexpr double RoadWidth = 9;
constexpr double ExpresswayWidth = 15;
constexpr double ExpresswayInner = 9;
constexpr double RailWidth = 3;
constexpr double HighspeedWidth = 5;
constexpr double MetroWidth = 4;
constexpr double RiverWidth = 16;
constexpr double StreamWidth = 10;
constexpr double Outline = 1.8;
constexpr double Bend = 34;
constexpr double SpineBend = 44;
constexpr double RailBend = 40;
constexpr double WaterBend = 26;
constexpr double StopRadius = 9;
constexpr double StopOutline = 3.5;
constexpr double AreaRadius = 30;
constexpr double HatchPitch = 15;

// Bottom first; expressways and labels are painted apart.
const QStringList &groundKinds()
{
    static const QStringList kinds{u"area"_s, u"soft"_s, u"river"_s, u"stream"_s, u"lake"_s, u"park"_s, u"road"_s};
    return kinds;
}

const QStringList &railKinds()
{
    static const QStringList kinds{u"rail"_s, u"highspeed"_s, u"metro"_s, u"spine_thin"_s, u"spine"_s, u"stop"_s};
    return kinds;
}

void stroke(QPainter &painter, const QPainterPath &path, const QColor &color, double width, const QList<qreal> &dashes = {})
{
    QPen pen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!dashes.isEmpty()) {
        QList<qreal> inWidths;
        for (qreal dash : dashes)
            inWidths.append(dash / width);
        pen.setDashPattern(inWidths);
    }
    painter.strokePath(path, pen);
}

void hatch(QPainter &painter, const QPainterPath &outline, const QColor &color)
{
    painter.save();
    painter.setClipPath(outline);
    const QRectF box = outline.boundingRect();
    painter.setPen(QPen(color, HatchPitch / 3));
    for (double x = box.left() - box.height(); x < box.right(); x += HatchPitch)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
}

} // namespace

SheetGround::SheetGround(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &SheetGround::changed, this, [this] { update(); });
}

void SheetGround::paint(QPainter *painter)
{
    if (m_sheet.isEmpty())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->scale(width() / m_sheet.width(), height() / m_sheet.height());
    painter->translate(-m_sheet.topLeft());
    paintLayer(*painter, groundKinds());
    paintExpressways(*painter);
    paintLayer(*painter, railKinds());
    // Lines end before the title that stands on the map.
    painter->fillRect(m_heading, m_ground);
    paintLabels(*painter);
}

void SheetGround::paintLayer(QPainter &painter, const QStringList &kinds) const
{
    for (const QString &kind : kinds) {
        for (const MapFeature &feature : m_features) {
            if (feature.kind == kind && !feature.points.isEmpty())
                paintFeature(painter, feature);
        }
    }
}

void SheetGround::paintFeature(QPainter &painter, const MapFeature &feature) const
{
    const QString &kind = feature.kind;
    const auto path = [&feature](double bend) { return SheetGeometry::filleted(feature.points, bend); };
    if (kind == u"area"_s) {
        paintArea(painter, feature);
    } else if (kind == u"soft"_s) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_soft);
        painter.drawEllipse(feature.points.first(), feature.radius, feature.radius);
    } else if (kind == u"lake"_s || kind == u"park"_s) {
        paintBasin(painter, feature);
    } else if (kind == u"river"_s || kind == u"stream"_s) {
        stroke(painter, path(WaterBend), m_water, kind == u"river"_s ? RiverWidth : StreamWidth);
    } else if (kind == u"road"_s) {
        stroke(painter, path(Bend), m_road, RoadWidth);
    } else if (kind == u"rail"_s) {
        stroke(painter, path(RailBend), m_secondary, RailWidth);
        stroke(painter, path(RailBend), m_secondary, 15, {3, 19});
    } else if (kind == u"highspeed"_s) {
        stroke(painter, path(RailBend), m_secondary, HighspeedWidth);
        stroke(painter, path(RailBend), m_secondary, 18, {3, 6, 3, 60});
    } else if (kind == u"metro"_s) {
        stroke(painter, path(WaterBend), m_text, MetroWidth);
    } else if (kind == u"spine"_s || kind == u"spine_thin"_s) {
        stroke(painter, path(SpineBend), m_line, kind == u"spine"_s ? SpineWidth : ThinWidth);
    } else if (kind == u"stop"_s) {
        const double radius = feature.radius > 0 ? feature.radius : StopRadius;
        painter.setPen(QPen(m_text, StopOutline));
        painter.setBrush(m_disc);
        painter.drawEllipse(feature.points.first(), radius, radius);
    }
}

void SheetGround::paintArea(QPainter &painter, const MapFeature &feature) const
{
    if (feature.points.size() < 2)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_soft);
    painter.drawRoundedRect(QRectF(feature.points.at(0), feature.points.at(1)).normalized(), AreaRadius, AreaRadius);
}

void SheetGround::paintBasin(QPainter &painter, const MapFeature &feature) const
{
    const QPainterPath outline = SheetGeometry::enclosed(feature.points, WaterBend);
    const Stroke now = state(feature);
    const QColor fill = feature.kind == u"park"_s ? m_soft : m_water;
    if (now == Stroke::Hatched) {
        painter.fillPath(outline, m_ground);
        hatch(painter, outline, m_road.darker(125));
    } else if (now != Stroke::Dashed) {
        painter.fillPath(outline, fill);
    }
    const bool planned = now == Stroke::Dashed;
    stroke(painter, outline, m_text, Outline, planned ? QList<qreal>{7, 5} : QList<qreal>{});
}

void SheetGround::paintExpressways(QPainter &painter) const
{
    // All edges first, so that crossings stay open.
    for (const bool edge : {true, false}) {
        for (const MapFeature &feature : m_features) {
            if (feature.kind != u"expressway"_s)
                continue;
            const QPainterPath path = SheetGeometry::filleted(feature.points, RailBend);
            stroke(painter, path, edge ? m_road.darker(140) : m_ground, edge ? ExpresswayWidth : ExpresswayInner);
        }
    }
}

void SheetGround::paintLabels(QPainter &painter) const
{
    QList<QPolygonF> taken = obstacles();
    // Stops and the streets of the line come before the names of other lines and waters.
    for (const bool first : {true, false}) {
        for (const MapFeature &feature : m_features) {
            // The heading of an area is text above its chips, not part of the drawing.
            if (feature.name.isEmpty() || feature.labelAnchor.isEmpty() || feature.kind == u"area"_s)
                continue;
            if ((feature.kind == u"stop"_s || feature.kind == u"spine"_s) == first)
                paintLabel(painter, feature, taken);
        }
    }
}

QList<QPolygonF> SheetGround::obstacles() const
{
    QList<QPolygonF> taken;
    if (!m_heading.isEmpty())
        taken.append(QPolygonF(m_heading));
    for (const SignTarget &target : m_targets)
        taken.append(QPolygonF(target.rect));
    for (const MapFeature &feature : m_features) {
        if (feature.kind == u"area"_s && feature.points.size() >= 2)
            taken.append(QPolygonF(QRectF(feature.points.at(0), feature.points.at(1)).normalized()));
    }
    return taken;
}

bool SheetGround::crossesLine(const QPolygonF &outline) const
{
    QPainterPath label;
    label.addPolygon(outline);
    label.closeSubpath();
    QPainterPathStroker stroker;
    stroker.setCapStyle(Qt::FlatCap);
    return std::any_of(m_features.cbegin(), m_features.cend(), [&](const MapFeature &feature) {
        if (feature.kind != u"spine"_s && feature.kind != u"spine_thin"_s)
            return false;
        stroker.setWidth(feature.kind == u"spine"_s ? SpineWidth : ThinWidth);
        return stroker.createStroke(SheetGeometry::filleted(feature.points, SpineBend)).intersects(label);
    });
}

bool SheetGround::paintLabel(QPainter &painter, const MapFeature &feature, QList<QPolygonF> &taken) const
{
    const bool spine = feature.kind == u"spine"_s;
    const bool stop = feature.kind == u"stop"_s;
    const SheetLabel label(m_family, spine, stop || spine ? m_text : m_secondary, m_ground);
    const QRectF room = m_room.isEmpty() ? m_sheet : m_room;
    for (const MapFeature &position : SheetLabel::positions(feature)) {
        const QPolygonF outline = label.outline(position);
        const bool free = room.contains(outline.boundingRect()) && !crossesLine(outline)
            && std::none_of(taken.cbegin(), taken.cend(), [&outline](const QPolygonF &other) { return other.intersects(outline); });
        if (!free)
            continue;
        label.paint(painter, position);
        taken.append(outline);
        return true;
    }
    return false;
}

Stroke SheetGround::state(const MapFeature &feature) const
{
    for (const MapSign &sign : m_signs) {
        if (!feature.place.isEmpty() && sign.entry.id == feature.place)
            return PlaceYears().stroke(sign, m_year);
    }
    return feature.stroke;
}

} // namespace autocity
