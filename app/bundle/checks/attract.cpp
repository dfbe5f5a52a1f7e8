// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/checks/checks.h"

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

constexpr int shortestScene = 5;
constexpr int longestScene = 8;
constexpr int longestFilm = 30;

/** The table a scene's subject stands in; empty if the scene has none. */
QString subjectTable(const QString &scene)
{
    static const QHash<QString, QString> tables{
        {u"figure"_s, u"fact"_s}, {u"event"_s, u"event"_s}, {u"place"_s, u"place"_s}, {u"video"_s, u"media"_s}};
    return tables.value(scene);
}

void checkSubject(const ContentIndex &index, const ContentRow &row, Reporter &reporter)
{
    const QString scene = row.value(u"scene"_s);
    const QString subject = row.value(u"subject"_s);
    const QString table = subjectTable(scene);
    if (table.isEmpty())
        return;
    if (subject.isEmpty()) {
        reporter.error(u"scene-subject"_s, row.position(u"subject"_s),
                       {u"“%1”一景要写明内容（%2 里的编号）。"_s.arg(scene, tableSpec(table)->file),
                        u"a scene “%1” needs its subject, an id of %2"_s.arg(scene, tableSpec(table)->file)});
        return;
    }
    const bool known = index.refers(subject, {u"fact"_s, u"event"_s, u"place"_s, u"media"_s});
    if (known && !index.refers(subject, {table})) {
        reporter.error(u"scene-subject"_s, row.position(u"subject"_s),
                       {u"“%1”不在 %2 里，与“%3”一景不合。请改正其一。"_s.arg(subject, tableSpec(table)->file, scene),
                        u"“%1” is not in %2, so it does not fit a scene “%3”; mend one of them"_s.arg(
                            subject, tableSpec(table)->file, scene)});
    }
    const ContentRow *medium = scene == "video"_L1 ? index.row(table, subject) : nullptr;
    if (medium != nullptr && medium->value(u"type"_s) != "video"_L1) {
        reporter.error(u"scene-subject"_s, row.position(u"subject"_s),
                       {u"“%1”不是影片。请选 type 为 video 的一项。"_s.arg(subject),
                        u"“%1” is no film; choose one whose type is video"_s.arg(subject)});
    }
}

} // namespace

void checkAttract(const ContentIndex &index, Diagnostics &diagnostics)
{
    int total = 0;
    index.eachRow(u"attract"_s, diagnostics, [&](const ContentRow &row, Reporter &reporter) {
        checkSubject(index, row, reporter);
        bool good = false;
        const int seconds = row.value(u"seconds"_s).toInt(&good);
        if (!good)
            return;
        // A film takes its time; the loop without it is what a passer-by sees of the rest.
        const bool film = row.value(u"scene"_s) == "video"_L1;
        total += film ? 0 : qBound(0, seconds, 3600);
        const int most = film ? longestFilm : longestScene;
        if (seconds < shortestScene || seconds > most) {
            reporter.error(u"scene-seconds"_s, row.position(u"seconds"_s),
                           {u"一景放 5 到 %2 秒，这里是 %1 秒。"_s.arg(seconds).arg(most),
                            u"a scene lasts 5 to %2 seconds, this one %1"_s.arg(seconds).arg(most)});
        }
    });
    if (total > 0 && (total < 30 || total > 45)) {
        Reporter(diagnostics, tableSpec(u"attract"_s)->file)
            .warning(u"attract-length"_s, {},
                     {u"待机循环（影片除外）共 %1 秒，宜在 30 到 45 秒之间。请增减几景。"_s.arg(total),
                      u"the attract loop takes %1 seconds without films, 30 to 45 is best; add or remove scenes"_s.arg(total)});
    }
}

} // namespace autocity
