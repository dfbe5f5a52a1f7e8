// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyboard.h"

#include "scene.h"

#include <QJsonArray>

#include <cmath>
#include <numeric>

namespace autocity
{
namespace
{
using namespace Qt::StringLiterals;

constexpr int smallestSide = 160;
constexpr int largestSide = 1920;
constexpr int slowest = 12;
constexpr int fastest = 30;
constexpr double longest = 60;

FilmSpan span(const QJsonValue &value, FilmSpan otherwise)
{
    const QJsonArray pair = value.toArray();
    return pair.size() == 2 ? FilmSpan{pair.at(0).toDouble(), pair.at(1).toDouble()} : otherwise;
}

bool isPart(FilmSpan part)
{
    return part.from >= 0 && part.from <= 1 && part.to >= 0 && part.to <= 1;
}

bool isView(const QJsonValue &value)
{
    const QJsonArray view = value.toArray();
    return view.size() == 3 && view.at(0).isDouble() && view.at(1).isDouble() && view.at(2).toDouble() > 0;
}

/** Collects what is wrong, each with the number of its shot. */
class ShotReader
{
public:
    ShotReader(qsizetype number, QStringList &problems) : m_number(number), m_problems(problems) {}

    FilmShot read(const QJsonObject &object)
    {
        FilmShot shot;
        shot.scene = object.value("scene"_L1).toString();
        if (shot.scene.isEmpty())
            complain(u"names no scene"_s);
        shot.seconds = object.value("seconds"_L1).toDouble();
        if (shot.seconds < 2 * Storyboard::blendSeconds || shot.seconds > longest)
            complain(u"lasts %1 seconds, not 0.8 to %2"_s.arg(shot.seconds).arg(longest));
        readView(object.value("view"_L1).toArray(), shot);
        shot.line = span(object.value("line"_L1), {1, 1});
        if (!isPart(shot.line))
            complain(u"line goes from 0 to 1"_s);
        for (const auto value : object.value("vehicles"_L1).toArray())
            shot.vehicles.append(vehicle(value.toObject()));
        return shot;
    }

private:
    void complain(const QString &problem) { m_problems.append(u"shot %1: %2"_s.arg(m_number).arg(problem)); }

    void readView(const QJsonArray &views, FilmShot &shot)
    {
        if (views.size() != 2 || !isView(views.at(0)) || !isView(views.at(1))) {
            complain(u"view needs [left, top, width] at its beginning and at its end"_s);
            return;
        }
        const auto along = [&](qsizetype i) { return FilmSpan{views.at(0)[i].toDouble(), views.at(1)[i].toDouble()}; };
        shot.left = along(0);
        shot.top = along(1);
        shot.width = along(2);
    }

    FilmVehicle vehicle(const QJsonObject &object)
    {
        FilmVehicle vehicle{object.value("kind"_L1).toString(), object.value("paint"_L1).toString(u"red"_s),
                            span(object.value("way"_L1), {0, 1})};
        if (!followsTheLine(vehicle.kind))
            complain(u"no vehicle is called “%1”: car, truck or tram"_s.arg(vehicle.kind));
        if (!isPart(vehicle.way))
            complain(u"the way of a vehicle goes from 0 to 1"_s);
        return vehicle;
    }

    qsizetype m_number;
    QStringList &m_problems;
};

} // namespace

Storyboard Storyboard::parse(const QJsonObject &description, QStringList *problems)
{
    QStringList found;
    Storyboard board;
    const QJsonArray size = description.value("size"_L1).toArray();
    board.size = {size.at(0).toInt(), size.at(1).toInt()};
    const auto fits = [](int side) { return side >= smallestSide && side <= largestSide && side % 2 == 0; };
    if (!fits(board.size.width()) || !fits(board.size.height()))
        found.append(u"size is two even numbers from %1 to %2"_s.arg(smallestSide).arg(largestSide));
    board.rate = description.value("fps"_L1).toInt(25);
    if (board.rate < slowest || board.rate > fastest)
        found.append(u"fps is %1 to %2"_s.arg(slowest).arg(fastest));
    board.palette = description.value("palette"_L1).toString(u"day"_s);
    if (board.palette != "day"_L1 && board.palette != "night"_L1 && board.palette != "hc"_L1)
        found.append(u"no palette is called “%1”: day, night or hc"_s.arg(board.palette));
    const QJsonArray shots = description.value("shots"_L1).toArray();
    for (qsizetype i = 0; i < shots.size(); ++i)
        board.shots.append(ShotReader(i + 1, found).read(shots.at(i).toObject()));
    if (shots.isEmpty())
        found.append(u"there are no shots"_s);
    else if (board.seconds() > longest)
        found.append(u"it lasts %1 seconds, more than %2"_s.arg(board.seconds()).arg(longest));
    if (problems != nullptr)
        *problems = found;
    return found.isEmpty() ? board : Storyboard();
}

double Storyboard::seconds() const
{
    return std::accumulate(shots.begin(), shots.end(), 0.0, [](double sum, const FilmShot &shot) { return sum + shot.seconds; });
}

int Storyboard::frames() const
{
    return static_cast<int>(std::lround(seconds() * rate));
}

} // namespace autocity
