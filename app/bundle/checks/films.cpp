// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/checknearest.h"
#include "bundle/checks/checks.h"

#include "film/storyboard.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

void checkFilm(const SceneFile &film, const QStringList &scenes, Reporter &reporter)
{
    if (film.drawing.isEmpty())
        return; // unreadable, which was reported
    QStringList problems;
    const Storyboard board = Storyboard::parse(film.drawing, &problems);
    for (const FilmShot &shot : board.shots) {
        if (!scenes.contains(shot.scene)) {
            const QString near = nearest(shot.scene, scenes);
            problems.append(u"there is no scene “%1” with a sheet"_s.arg(shot.scene) + (near.isEmpty() ? QString() : u"; did you mean “%1”?"_s.arg(near)));
        }
    }
    for (const QString &problem : std::as_const(problems)) {
        reporter.error(u"bad-film"_s, {},
                       {u"拍不出来：%1。写法见 FORMAT.md 的 Films 一节。"_s.arg(problem),
                        u"cannot be rendered: %1; how films are written stands in FORMAT.md, Films"_s.arg(problem)});
    }
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
        checkFilm(film, scenes, reporter);
    }
}

} // namespace autocity
