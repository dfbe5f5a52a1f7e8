// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/checknearest.h"
#include "bundle/checks/checks.h"

#include "film/journeyscript.h"
#include "film/storyboard.h"

#include <scene.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

void report(const QStringList &problems, Reporter &reporter)
{
    for (const QString &problem : problems) {
        reporter.error(u"bad-film"_s, {},
                       {u"拍不出来：%1。写法见 FORMAT.md 的 Films 一节。"_s.arg(problem),
                        u"cannot be rendered: %1; how films are written stands in FORMAT.md, Films"_s.arg(problem)});
    }
}

/** What a journey names: places with a picture, pictures, events, texts of the hall. */
QStringList unknownOf(const JourneyScript &script, const ContentIndex &index, const QHash<QString, QJsonObject> &pictures)
{
    QStringList problems;
    for (const JourneyStand &stand : script.stands()) {
        const ContentRow *place = index.row(u"place"_s, stand.place);
        if (stand.picture.isEmpty() && place == nullptr && index.isComplete(u"place"_s))
            problems.append(u"there is no place “%1”"_s.arg(stand.place));
        else if (stand.picture.isEmpty() && place != nullptr && !pictures.contains(place->value(u"picture"_s)))
            problems.append(u"the place “%1” has no picture"_s.arg(stand.place));
        else if (stand.place.isEmpty() && !pictures.contains(stand.picture))
            problems.append(u"there is no picture “%1”"_s.arg(stand.picture));
    }
    for (const JourneyStop &stop : script.stops()) {
        if (!stop.event.isEmpty() && !index.refers(stop.event, {u"event"_s}))
            problems.append(u"there is no event “%1”"_s.arg(stop.event));
        if (!stop.text.isEmpty() && !index.has(u"hall"_s, stop.text) && index.isComplete(u"hall"_s))
            problems.append(u"hall.csv has no “%1”"_s.arg(stop.text));
    }
    return problems;
}

void checkJourney(const SceneFile &film, const ContentIndex &index, Reporter &reporter)
{
    const QHash<QString, QJsonObject> pictures = index.content().drawings();
    QStringList problems;
    const JourneyScript script = JourneyScript::parse(film.drawing, &problems);
    problems += unknownOf(script, index, pictures);
    QStringList parts;
    if (!script.scenery().isEmpty())
        (void)Scene::parse(Scene::expanded({{u"parts"_s, script.scenery()}}, pictures), &parts);
    report(problems + parts, reporter);
}

void checkFilm(const SceneFile &film, const QStringList &scenes, Reporter &reporter)
{
    QStringList problems;
    const Storyboard board = Storyboard::parse(film.drawing, &problems);
    for (const FilmShot &shot : board.shots) {
        if (!scenes.contains(shot.scene)) {
            const QString near = nearest(shot.scene, scenes);
            problems.append(u"there is no scene “%1” with a sheet"_s.arg(shot.scene) + (near.isEmpty() ? QString() : u"; did you mean “%1”?"_s.arg(near)));
        }
    }
    report(problems, reporter);
}

} // namespace

void checkFilms(const ContentIndex &index, Diagnostics &diagnostics)
{
    QStringList scenes;
    for (const SceneFile &scene : index.content().scenes) {
        if (scene.drawing.contains("sheet"_L1))
            scenes.append(scene.name);
    }
    for (const SceneFile &film : index.content().films) {
        Reporter reporter(diagnostics, film.file);
        if (film.drawing.isEmpty())
            continue; // unreadable, which was reported
        if (JourneyScript::describes(film.drawing))
            checkJourney(film, index, reporter);
        else
            checkFilm(film, scenes, reporter);
    }
}

} // namespace autocity
