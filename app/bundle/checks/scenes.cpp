// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/checknearest.h"
#include "bundle/checks/checks.h"

#include <scene.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

void reportPicture(const QString &name, const QStringList &known, TextPosition at, Reporter &reporter)
{
    const QString near = nearest(name, known);
    reporter.error(u"unknown-picture"_s, at,
                   {u"没有 scenes/%1.json。%2"_s.arg(name, near.isEmpty() ? u"请加上，或改正名字。"_s
                                                                          : u"是不是“%1”？"_s.arg(near)),
                    u"there is no scenes/%1.json; %2"_s.arg(name, near.isEmpty() ? u"add it, or mend the name"_s
                                                                                 : u"did you mean “%1”?"_s.arg(near))});
}

void checkScene(const ContentIndex &index, const SceneFile &scene, const QHash<QString, QJsonObject> &pictures,
                Reporter &reporter)
{
    if (scene.drawing.isEmpty())
        return; // unreadable, which was reported
    QStringList missing;
    const QJsonObject expanded = Scene::expanded(scene.drawing, pictures, &missing);
    for (const QString &name : std::as_const(missing))
        reportPicture(name, pictures.keys(), {}, reporter);
    QStringList problems;
    if (missing.isEmpty())
        (void)Scene::parse(expanded, &problems);
    for (const QString &problem : std::as_const(problems)) {
        reporter.error(u"bad-scene"_s, {},
                       {u"画不出来：%1。写法见 FORMAT.md 的 Scenes 一节。"_s.arg(problem),
                        u"cannot be drawn: %1; how parts are written stands in FORMAT.md, Scenes"_s.arg(problem)});
    }
    for (const auto sign : scene.drawing.value("signs"_L1).toArray()) {
        const QString workshop = sign.toObject().value("workshop"_L1).toString();
        if (!workshop.isEmpty() && index.refers(workshop, {u"workshop"_s}))
            continue;
        const QString place = workshop.isEmpty() ? sign.toObject().value("place"_L1).toString() : workshop;
        if (!index.refers(place, {u"place"_s})) {
            reporter.error(u"unknown-reference"_s, {},
                           {u"路牌指向的地点或车间“%1”找不到。请改正。"_s.arg(place),
                            u"a sign names the place or workshop “%1”, which is not there; mend it"_s.arg(place)});
        }
    }
}

} // namespace

void checkScenes(const ContentIndex &index, Diagnostics &diagnostics)
{
    const QHash<QString, QJsonObject> pictures = index.content().drawings();
    for (const SceneFile &scene : index.content().scenes) {
        Reporter reporter(diagnostics, scene.file);
        checkScene(index, scene, pictures, reporter);
    }
    for (const QString &table : {u"place"_s, u"project"_s}) {
        index.eachRow(table, diagnostics, [&](const ContentRow &row, Reporter &reporter) {
            const QString picture = row.value(u"picture"_s);
            if (!picture.isEmpty() && !pictures.contains(picture))
                reportPicture(picture, pictures.keys(), row.position(u"picture"_s), reporter);
        });
    }
}

} // namespace autocity
