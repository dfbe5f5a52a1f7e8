// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeyscript.h"

#include "scene.h"

#include <algorithm>
#include <cmath>

namespace autocity
{
namespace
{
using namespace Qt::StringLiterals;

constexpr double shortest = 2;
constexpr double longest = 30;

QPointF point(const QJsonValue &value, QPointF otherwise = {})
{
    const QJsonArray p = value.toArray();
    return p.size() >= 2 ? QPointF(p.at(0).toDouble(), p.at(1).toDouble()) : otherwise;
}

JourneyView viewOf(const QJsonObject &description, const JourneyTrack &track, const JourneyView &before)
{
    JourneyView view;
    view.look = point(description.value("look"_L1), before.look);
    view.zoom = description.value("zoom"_L1).toDouble(before.zoom);
    const QJsonValue reach = description.value("reach"_L1);
    view.reach = reach.isArray() ? track.nearest(point(reach)) : before.reach;
    return view;
}

JourneyStand standOf(const QJsonObject &description)
{
    return {description.value("place"_L1).toString(), description.value("picture"_L1).toString(), point(description.value("at"_L1)),
            description.value("scale"_L1).toDouble(1), description.value("planned"_L1).toBool()};
}

/** Slow at both ends, with no jump of speed: a tram between two stops. */
double eased(double part)
{
    return part * part * part * (part * (part * 6 - 15) + 10);
}

void findProblems(const JourneyScript &script, QStringList &problems)
{
    const auto require = [&problems](bool good, const QString &problem) {
        if (!good)
            problems.append(problem);
    };
    const QSize size = script.size();
    require(size.width() >= 64 && size.height() >= 64 && size.width() <= 1920 && size.height() <= 1920 && size.width() % 2 == 0 && size.height() % 2 == 0,
            u"size must be two even numbers from 64 to 1920"_s);
    require(script.rate() >= 10 && script.rate() <= 60, u"rate must be 10 to 60 frames a second"_s);
    require(script.track().length() > 0, u"line needs at least two points"_s);
    require(!script.stops().isEmpty(), u"there are no stops"_s);
    require(script.seconds() >= shortest && script.seconds() <= longest, u"it lasts %1 seconds, not %2 to %3"_s.arg(script.seconds()).arg(shortest).arg(longest));
    const QString rider = script.rider();
    require(rider.isEmpty() || rider == "car"_L1 || rider == "truck"_L1, u"no rider is called “%1”: car or truck"_s.arg(rider));
    for (qsizetype i = 0; i < script.stops().size(); ++i) {
        const JourneyStop &stop = script.stops().at(i);
        require(stop.seconds > 0 && stop.hold >= 0 && stop.hold < stop.seconds, u"stop %1: hold must be less than its seconds"_s.arg(i + 1));
        require(stop.view.zoom > 0, u"stop %1: zoom must be greater than 0"_s.arg(i + 1));
        require(i == 0 || stop.view.reach >= script.stops().at(i - 1).view.reach, u"stop %1: the line runs back"_s.arg(i + 1));
    }
    for (const JourneyStand &stand : script.stands())
        require(stand.place.isEmpty() != stand.picture.isEmpty(), u"a stand names either a place or a picture"_s);
}

} // namespace

JourneyScript JourneyScript::parse(const QJsonObject &description, QStringList *problems)
{
    JourneyScript script;
    const QPointF size = point(description.value("size"_L1), {1280, 720});
    script.m_size = {int(size.x()), int(size.y())};
    script.m_rate = description.value("fps"_L1).toInt(25);
    script.m_palette = description.value("palette"_L1).toString(u"night"_s);
    script.m_lineWidth = description.value("lineWidth"_L1).toDouble(2);
    script.m_rider = description.value("rider"_L1).toObject().value("kind"_L1).toString();
    script.m_riderPaint = description.value("rider"_L1).toObject().value("paint"_L1).toString(u"yellow"_s);
    script.m_centre = point(description.value("centre"_L1), {.5, .5});
    script.m_fade = description.value("fade"_L1).toDouble(.6);
    script.m_poster = description.value("poster"_L1).toDouble(0);
    script.m_track = JourneyTrack(cornersOf(description.value("line"_L1).toArray()));
    script.m_scenery = description.value("parts"_L1).toArray();
    for (const auto stand : description.value("stands"_L1).toArray())
        script.m_stands.append(standOf(stand.toObject()));
    script.m_start = viewOf(description.value("start"_L1).toObject(), script.m_track, {});
    JourneyView before = script.m_start;
    for (const auto value : description.value("stops"_L1).toArray()) {
        const QJsonObject stop = value.toObject();
        before = viewOf(stop, script.m_track, before);
        script.m_stops.append({stop.value("seconds"_L1).toDouble(2), stop.value("hold"_L1).toDouble(.6), before,
                               stop.value("event"_L1).toString(), stop.value("text"_L1).toString()});
    }
    QStringList found;
    findProblems(script, found);
    if (problems)
        *problems = found;
    return found.isEmpty() ? script : JourneyScript();
}

double JourneyScript::seconds() const
{
    return beginOf(m_stops.size());
}

int JourneyScript::posterFrame() const
{
    return std::clamp(int(std::lround(m_poster * m_rate)), 0, std::max(0, frames() - 1));
}

int JourneyScript::frames() const
{
    return int(std::lround(seconds() * m_rate));
}

double JourneyScript::beginOf(qsizetype stop) const
{
    double seconds = 0;
    for (qsizetype i = 0; i < stop && i < m_stops.size(); ++i)
        seconds += m_stops[i].seconds;
    return seconds;
}

JourneyMoment JourneyScript::at(double seconds) const
{
    JourneyMoment moment;
    double left = std::clamp(seconds, 0.0, this->seconds());
    while (moment.stop + 1 < m_stops.size() && left >= m_stops[moment.stop].seconds)
        left -= m_stops[moment.stop++].seconds;
    if (m_stops.isEmpty())
        return moment;
    const JourneyStop &stop = m_stops[moment.stop];
    const JourneyView &from = moment.stop == 0 ? m_start : m_stops[moment.stop - 1].view;
    const double part = eased(std::min(1.0, left / (stop.seconds - stop.hold)));
    moment.view.look = from.look + (stop.view.look - from.look) * part;
    // Even steps of a zoom are factors.
    moment.view.zoom = from.zoom * std::pow(stop.view.zoom / from.zoom, part);
    moment.view.reach = from.reach + (stop.view.reach - from.reach) * part;
    moment.sinceStop = left;
    moment.untilNext = stop.seconds - left;
    return moment;
}

} // namespace autocity
