// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeypainter.h"

#include "numerals.h"
#include "parts/parts.h"
#include "scenelayers.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <limits>

namespace autocity
{
namespace
{
using namespace Qt::StringLiterals;

constexpr double allDepths = std::numeric_limits<double>::max();
constexpr double outlinePart = .24;  ///< metres, as on the home scene
constexpr double darkness = .74;     ///< how far what is not lit yet has sunk into the ground's colour
constexpr double lightBefore = 14;   ///< metres before the nearest point of the line at which a light begins to rise
constexpr double lightRise = 22;     ///< metres it takes
constexpr int planLight = 190;        ///< per cent
constexpr double writeSeconds = .9;
constexpr double withdrawSeconds = .3;
constexpr double halo = 12;           ///< around a year, in pixels of the design
constexpr double designHeight = 720; ///< of a picture, for what is measured in its pixels

/** The middle of what stands there. */
QPointF middle(const QJsonArray &parts, QPointF corner, double scale)
{
    for (const auto value : parts) {
        const QJsonArray part = value.toArray();
        if (part.at(0).toString() == "lot"_L1)
            return corner + QPointF(part.at(1).toDouble() + part.at(3).toDouble() / 2, part.at(2).toDouble() + part.at(4).toDouble() / 2) * scale;
    }
    return corner;
}

double smooth(double part)
{
    const double p = std::clamp(part, 0.0, 1.0);
    return p * p * (3 - 2 * p);
}

/** Whether a picture shows a building site. */
bool showsSite(const QJsonArray &parts)
{
    return std::any_of(parts.begin(), parts.end(), [](const auto part) { return part.toArray().at(0).toString() == "frame"_L1; });
}

/** The place a stand shows; an empty row if it shows a picture. */
ContentRow placeOf(const Content &content, const JourneyStand &stand)
{
    const ContentTable places = content.table(u"place"_s);
    const auto found = std::find_if(places.rows.begin(), places.rows.end(),
                                    [&](const ContentRow &row) { return !stand.place.isEmpty() && row.value(u"id"_s) == stand.place; });
    return found == places.rows.end() ? ContentRow() : *found;
}

} // namespace

JourneyPainter::JourneyPainter(const JourneyScript &script, const Content &content, QList<JourneyWord> words) : m_script(script), m_words(std::move(words))
{
    m_pictures = content.drawings();
    m_scenery = sceneOf(script.scenery());
    for (const JourneyStand &stand : script.stands()) {
        const ContentRow place = placeOf(content, stand);
        const QString picture = pictureOf(place, stand);
        const bool planned = stand.planned || place.value(u"status"_s) == "planned"_L1;
        QJsonArray parts;
        parts.append(QJsonArray{u"picture"_s, picture, stand.at.x(), stand.at.y(), QJsonObject{{u"scale"_s, stand.scale}}});
        const QPointF at = middle(m_pictures.value(picture).value("parts"_L1).toArray(), stand.at, stand.scale);
        m_stands.push_back({sceneOf(parts), script.track().firstNear(at), planned});
    }
}

QString JourneyPainter::pictureOf(const ContentRow &place, const JourneyStand &stand) const
{
    const QString site = u"state-construction"_s;
    const QString picture = stand.place.isEmpty() ? stand.picture : place.value(u"picture"_s);
    const bool building = place.value(u"status"_s) == "construction"_L1 && !showsSite(m_pictures.value(picture).value("parts"_L1).toArray());
    return building && m_pictures.contains(site) ? site : picture;
}

Scene JourneyPainter::sceneOf(const QJsonArray &parts) const
{
    return Scene::parse(Scene::expanded({{u"parts"_s, parts}}, m_pictures));
}

QImage JourneyPainter::frame(int number) const
{
    const double seconds = double(number) / m_script.rate();
    const JourneyMoment moment = m_script.at(seconds);
    const JourneyView &view = moment.view;
    const QString mood = m_script.palette();
    const KitPalette &palette = KitPalette::named(mood);
    const QColor ground = palette.colour(u"ground"_s);
    const QSize size = m_script.size();

    const IsoCanvas plan({}, view.zoom, palette, 1);
    const QPointF centre(m_script.centre().x() * size.width(), m_script.centre().y() * size.height());
    IsoCanvas canvas(centre - plan.project({view.look.x(), view.look.y(), 0}), view.zoom, palette, view.zoom * outlinePart);
    canvas.setGhostFill(ground);
    m_scenery.addTo(canvas);
    std::vector<KitPalette> lights;
    lights.reserve(m_stands.size());
    for (const Stand &stand : m_stands) {
        const double light = smooth((view.reach - stand.lit + lightBefore) / lightRise);
        // What is planned has but its outline, which must be seen on the dark ground.
        lights.push_back((stand.planned ? palette.withInk(palette.tree()[0].lighter(planLight)) : palette).towards(ground, darkness * (1 - light)));
        canvas.setPalette(lights.back());
        canvas.setState(stand.planned ? IsoCanvas::State::Ghost : IsoCanvas::State::Built);
        stand.scene.addTo(canvas);
    }
    canvas.setPalette(palette);
    canvas.setState(IsoCanvas::State::Built);
    addRider(canvas, view);

    QImage image(size, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    canvas.paint(painter, -allDepths, depthOfLine);
    paintLine(painter, canvas, view);
    canvas.paint(painter, depthOfLine, allDepths);
    paintYear(painter, moment);
    if (QColor cover = ground; veil(seconds) > 0) {
        cover.setAlphaF(float(veil(seconds)));
        painter.fillRect(image.rect(), cover);
    }
    return image;
}

void JourneyPainter::addRider(IsoCanvas &canvas, const JourneyView &view) const
{
    if (m_script.rider().isEmpty())
        return;
    const bool truck = m_script.rider() == "truck"_L1;
    const double length = truck ? 11 : 4.7;
    const double width = truck ? 2.5 : 1.9;
    const QPointF way = m_script.track().heading(view.reach);
    const bool alongX = std::abs(way.x()) >= std::abs(way.y());
    const bool reversed = alongX ? way.x() < 0 : way.y() < 0;
    const QPointF half = (alongX ? QPointF(length, width) : QPointF(width, length)) / 2;
    const QPointF corner = m_script.track().at(view.reach) - half;
    const QJsonObject options{{u"dir"_s, alongX ? u"x"_s : u"y"_s}, {u"reversed"_s, reversed}, {u"paint"_s, m_script.riderPaint()}, {u"onLine"_s, true}};
    kitParts().value(m_script.rider()).draw(canvas, PartArguments({corner.x(), corner.y()}, options));
}

double JourneyPainter::dashedFrom() const
{
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        if (m_words[i].isPlannedYear())
            return i > 0 ? m_script.stops()[i - 1].view.reach : 0;
    }
    return m_script.track().length() + 1;
}

void JourneyPainter::paintLine(QPainter &painter, const IsoCanvas &canvas, const JourneyView &view) const
{
    const auto draw = [&](double from, double to, const QList<qreal> &dashes) {
        QPolygonF points;
        for (const Iso &point : m_script.track().stretch(from, to))
            points.append(canvas.project(point));
        QPen pen(canvas.palette().colour(u"line"_s), m_script.lineWidth() * view.zoom, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        if (!dashes.isEmpty())
            pen.setDashPattern(dashes);
        painter.setPen(pen);
        painter.drawPolyline(points);
    };
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const double dashed = dashedFrom();
    draw(0, std::min(view.reach, dashed), {});
    draw(dashed, view.reach, {1.4, .9});
}

void JourneyPainter::paintYear(QPainter &painter, const JourneyMoment &moment) const
{
    const JourneyWord &word = m_words[moment.stop];
    const bool kept = moment.stop > 0 && m_words[moment.stop - 1].year == word.year && m_words[moment.stop - 1].happened == word.happened;
    const bool stays = moment.stop + 1 < m_words.size() && m_words[moment.stop + 1].year == word.year && m_words[moment.stop + 1].happened == word.happened;
    const double written = kept ? 1 : smooth(moment.sinceStop / writeSeconds);
    const double left = stays ? 1 : smooth(moment.untilNext / withdrawSeconds);
    const double scale = m_script.size().height() / designHeight;
    const NumeralLayout layout = layOutNumerals(word.year, 132 * scale, .15);
    const QString mood = m_script.palette();
    const KitPalette &palette = KitPalette::named(mood);
    QPen pen(palette.colour(u"line"_s), word.happened ? layout.stroke : layout.stroke * .3, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (!word.happened)
        pen.setDashPattern({3.2, 1.8});
    painter.save();
    painter.translate(56 * scale, 52 * scale);
    painter.setBrush(Qt::NoBrush);
    const QList<QPainterPath> strokes = writtenStrokes(layout, std::min(written, left));
    // As words on a map have one: an edge in the ground's colour, so that it is read upon anything.
    const QPen edge(palette.colour(u"ground"_s), layout.stroke + 2 * halo * scale, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin);
    for (const QPen &one : {edge, pen}) {
        painter.setPen(one);
        for (const QPainterPath &stroke : strokes)
            painter.drawPath(stroke);
    }
    painter.restore();
}

double JourneyPainter::veil(double seconds) const
{
    if (m_script.fade() <= 0)
        return 0;
    const double last = m_script.seconds() - 1.0 / m_script.rate();
    return 1 - smooth(std::min(seconds, last - seconds) / m_script.fade());
}

} // namespace autocity
