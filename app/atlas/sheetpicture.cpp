// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetpicture.h"

#include "magnifier.h"
#include "placeyears.h"
#include "sheetgeometry.h"
#include "sheetlabel.h"

#include <QHash>
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

// A name may cross a road, water or a soft disc, never one of these.
double forbiddenWidth(const QString &kind)
{
    static const QHash<QString, double> widths{{u"spine"_s, SpineWidth}, {u"spine_thin"_s, ThinWidth}, {u"rail"_s, RailWidth},
                                               {u"highspeed"_s, HighspeedWidth}, {u"metro"_s, MetroWidth}};
    return widths.value(kind, 0);
}

// The outline itself where its box says too much.
QPainterPath slanted(const QPolygonF &outline)
{
    QPainterPath path;
    const QRectF box = outline.boundingRect();
    if (std::all_of(outline.cbegin(), outline.cend(), [&box](QPointF corner) {
            return (qFuzzyCompare(corner.x(), box.left()) || qFuzzyCompare(corner.x(), box.right()))
                && (qFuzzyCompare(corner.y(), box.top()) || qFuzzyCompare(corner.y(), box.bottom()));
        }))
        return path;
    path.addPolygon(outline);
    path.closeSubpath();
    return path;
}

} // namespace

void SheetPicture::arrange()
{
    const Magnifier magnifier(m_input.magnification);
    m_features = magnifier.features(m_input.features);
    m_labels.clear();
    QList<Obstacle> taken = obstacles();
    // Stops and the streets of the line come before the names of other lines and waters.
    for (const bool first : {true, false}) {
        for (const MapFeature &feature : std::as_const(m_features)) {
            // The heading of an area is text above its chips, not part of the drawing.
            if (feature.name.isEmpty() || feature.labelAnchor.isEmpty() || feature.kind == u"area"_s)
                continue;
            if ((feature.kind == u"stop"_s || feature.kind == u"spine"_s) == first)
                placeLabel(feature, taken);
        }
    }
}

void SheetPicture::paint(QPainter &painter, const QRectF &target, const QRectF &part) const
{
    if (part.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(target.topLeft());
    painter.scale(target.width() / part.width(), target.height() / part.height());
    painter.translate(-part.topLeft());
    painter.fillRect(m_input.paper, m_input.disc);
    paintLayer(painter, groundKinds());
    paintExpressways(painter);
    paintLayer(painter, railKinds());
    // Lines end before the title that stands on the map.
    painter.fillRect(m_input.heading, m_input.ground);
    for (const MapFeature &feature : m_labels)
        labelOf(feature).paint(painter, feature);
    painter.restore();
}

QImage SheetPicture::image(QSize size, const QRectF &part) const
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(m_input.ground);
    QPainter painter(&image);
    paint(painter, QRectF(QPointF(), QSizeF(size)), part);
    return image;
}

void SheetPicture::paintLayer(QPainter &painter, const QStringList &kinds) const
{
    for (const QString &kind : kinds) {
        for (const MapFeature &feature : m_features) {
            if (feature.kind == kind && !feature.points.isEmpty())
                paintFeature(painter, feature);
        }
    }
}

void SheetPicture::paintFeature(QPainter &painter, const MapFeature &feature) const
{
    const QString &kind = feature.kind;
    const auto path = [&feature](double bend) { return SheetGeometry::filleted(feature.points, bend); };
    if (kind == u"area"_s) {
        paintArea(painter, feature);
    } else if (kind == u"soft"_s) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_input.soft);
        painter.drawEllipse(feature.points.first(), feature.radius, feature.radius);
    } else if (kind == u"lake"_s || kind == u"park"_s) {
        paintBasin(painter, feature);
    } else if (kind == u"river"_s || kind == u"stream"_s) {
        stroke(painter, path(WaterBend), m_input.water, kind == u"river"_s ? RiverWidth : StreamWidth);
    } else if (kind == u"road"_s) {
        stroke(painter, path(Bend), m_input.road, RoadWidth);
    } else if (kind == u"rail"_s) {
        stroke(painter, path(RailBend), m_input.secondary, RailWidth);
        stroke(painter, path(RailBend), m_input.secondary, 15, {3, 19});
    } else if (kind == u"highspeed"_s) {
        stroke(painter, path(RailBend), m_input.secondary, HighspeedWidth);
        stroke(painter, path(RailBend), m_input.secondary, 18, {3, 6, 3, 60});
    } else if (kind == u"metro"_s) {
        stroke(painter, path(WaterBend), m_input.text, MetroWidth);
    } else if (kind == u"spine"_s || kind == u"spine_thin"_s) {
        stroke(painter, path(SpineBend), m_input.line, kind == u"spine"_s ? SpineWidth : ThinWidth);
    } else if (kind == u"stop"_s) {
        const double radius = feature.radius > 0 ? feature.radius : StopRadius;
        painter.setPen(QPen(m_input.text, StopOutline));
        painter.setBrush(m_input.disc);
        painter.drawEllipse(feature.points.first(), radius, radius);
    }
}

void SheetPicture::paintArea(QPainter &painter, const MapFeature &feature) const
{
    if (feature.points.size() < 2)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_input.soft);
    painter.drawRoundedRect(QRectF(feature.points.at(0), feature.points.at(1)).normalized(), AreaRadius, AreaRadius);
}

void SheetPicture::paintBasin(QPainter &painter, const MapFeature &feature) const
{
    const QPainterPath outline = SheetGeometry::enclosed(feature.points, WaterBend);
    const Stroke now = state(feature);
    const QColor fill = feature.kind == u"park"_s ? m_input.soft : m_input.water;
    if (now == Stroke::Hatched) {
        painter.fillPath(outline, m_input.ground);
        hatch(painter, outline, m_input.road.darker(125));
    } else if (now != Stroke::Dashed) {
        painter.fillPath(outline, fill);
    }
    const bool planned = now == Stroke::Dashed;
    stroke(painter, outline, m_input.text, Outline, planned ? QList<qreal>{7, 5} : QList<qreal>{});
}

void SheetPicture::paintExpressways(QPainter &painter) const
{
    // All edges first, so that crossings stay open.
    for (const bool edge : {true, false}) {
        for (const MapFeature &feature : m_features) {
            if (feature.kind != u"expressway"_s)
                continue;
            const QPainterPath path = SheetGeometry::filleted(feature.points, RailBend);
            stroke(painter, path, edge ? m_input.road.darker(140) : m_input.ground, edge ? ExpresswayWidth : ExpresswayInner);
        }
    }
}

QList<SheetPicture::Obstacle> SheetPicture::obstacles() const
{
    QList<Obstacle> taken;
    if (!m_input.heading.isEmpty())
        taken.append({{}, m_input.heading, {}});
    for (const SignTarget &target : m_input.targets)
        taken.append({{}, target.rect, {}});
    for (const QRectF &picture : m_input.pictures)
        taken.append({{}, picture, {}});
    for (const MapFeature &feature : m_features) {
        if (feature.kind == u"area"_s && feature.points.size() >= 2) {
            taken.append({{}, QRectF(feature.points.at(0), feature.points.at(1)).normalized(), {}});
        } else if (feature.kind == u"stop"_s) {
            const double radius = feature.radius > 0 ? feature.radius : StopRadius;
            taken.append({feature.id, QRectF(-radius, -radius, 2 * radius, 2 * radius).translated(feature.points.value(0)), {}});
        } else if (const double width = forbiddenWidth(feature.kind); width > 0) {
            QPainterPathStroker stroker;
            stroker.setCapStyle(Qt::FlatCap);
            stroker.setWidth(width);
            const double bend = feature.kind.startsWith("spine"_L1) ? SpineBend : feature.kind == u"metro"_s ? WaterBend : RailBend;
            const QPainterPath line = stroker.createStroke(SheetGeometry::filleted(feature.points, bend));
            taken.append({{}, line.boundingRect(), line});
        }
    }
    return taken;
}

bool SheetPicture::Obstacle::meets(const QPolygonF &outline) const
{
    if (!box.intersects(outline.boundingRect()))
        return false;
    if (line.isEmpty())
        return QPolygonF(box).intersects(outline);
    QPainterPath label;
    label.addPolygon(outline);
    label.closeSubpath();
    return line.intersects(label);
}

SheetLabel SheetPicture::labelOf(const MapFeature &feature) const
{
    const bool spine = feature.kind == u"spine"_s;
    const bool stop = feature.kind == u"stop"_s;
    return {m_input.family, spine, stop || spine ? m_input.text : m_input.secondary, m_input.ground};
}

void SheetPicture::placeLabel(const MapFeature &feature, QList<Obstacle> &taken)
{
    const SheetLabel label = labelOf(feature);
    const QRectF room = Magnifier(m_input.magnification).rect(m_input.room.isEmpty() ? m_input.sheet : m_input.room);
    for (const MapFeature &position : SheetLabel::positions(feature)) {
        const QPolygonF outline = label.outline(position);
        const bool free = room.contains(outline.boundingRect())
            && std::none_of(taken.cbegin(), taken.cend(), [&](const Obstacle &other) {
                   return (other.owner.isEmpty() || other.owner != feature.id) && other.meets(outline);
               });
        if (!free)
            continue;
        m_labels.append(position);
        taken.append({{}, outline.boundingRect(), slanted(outline)});
        return;
    }
}

Stroke SheetPicture::state(const MapFeature &feature) const
{
    for (const MapSign &sign : m_input.signs) {
        if (!feature.place.isEmpty() && sign.entry.id == feature.place)
            return PlaceYears().stroke(sign, m_input.year);
    }
    return feature.stroke;
}

} // namespace autocity
