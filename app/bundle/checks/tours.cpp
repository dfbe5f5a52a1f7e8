// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/checks/checks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

constexpr int ShortestStay = 5;
// The display asks whether anybody is there after a minute; a stop must be over by then.
constexpr int LongestStay = 40;
constexpr int Minute = 60;
constexpr int Tolerance = 30;

bool isYearOfHall(const ContentIndex &index, const QString &year)
{
    static const QRegularExpression pattern(u"\\A[12][0-9]{3}\\z"_s);
    const auto setting = [&index](const QString &key) {
        const ContentRow *row = index.row(u"hall"_s, key);
        return row == nullptr ? 0 : row->value(u"value"_s).toInt();
    };
    return pattern.match(year).hasMatch() && year.toInt() >= setting(u"first-year"_s) && year.toInt() <= setting(u"last-year"_s);
}

/** Whether a screen stands at the address. */
bool leadsSomewhere(const ContentIndex &index, const QString &route)
{
    static const QHash<QString, QString> things{
        {u"place"_s, u"place"_s},       {u"project"_s, u"project"_s}, {u"event"_s, u"event"_s}, {u"metric"_s, u"metric"_s},
        {u"strategy"_s, u"strategy"_s}, {u"term"_s, u"term"_s},       {u"source"_s, u"source"_s}, {u"map"_s, u"place"_s}};
    if (route == "/"_L1 || route == "/map"_L1 || route == "/sources"_L1)
        return true;
    const QStringList parts = route.split(u'/');
    if (parts.size() < 2 || parts.size() > 3 || !parts.at(0).isEmpty() || parts.constLast().isEmpty())
        return false;
    if (parts.size() == 2)
        return index.refers(parts.at(1), {u"section"_s});
    if (parts.at(1) == "year"_L1)
        return isYearOfHall(index, parts.at(2));
    const QString table = things.value(parts.at(1));
    return !table.isEmpty() && index.refers(parts.at(2), {table});
}

void checkStop(const ContentIndex &index, const ContentRow &row, Reporter &reporter)
{
    const QString route = row.value(u"route"_s);
    if (!route.isEmpty() && !leadsSomewhere(index, route)) {
        reporter.error(u"unknown-route"_s, row.position(u"route"_s),
                       {u"地址“%1”没有画面。写成 /map、/figures、/place/编号 这样。"_s.arg(route),
                        u"no screen has the address “%1”; write /map, /figures or /place/ID"_s.arg(route)});
    }
    bool good = false;
    const int seconds = row.value(u"seconds"_s).toInt(&good);
    if (good && (seconds < ShortestStay || seconds > LongestStay)) {
        reporter.error(u"stop-seconds"_s, row.position(u"seconds"_s),
                       {u"一站停 5 到 40 秒，这里是 %1 秒。"_s.arg(seconds),
                        u"a stop lasts 5 to 40 seconds, this one %1"_s.arg(seconds)});
    }
}

} // namespace

void checkTours(const ContentIndex &index, Diagnostics &diagnostics)
{
    QHash<QString, int> total;
    index.eachRow(u"tour_stop"_s, diagnostics, [&](const ContentRow &row, Reporter &reporter) {
        checkStop(index, row, reporter);
        total[row.value(u"tour"_s)] += qBound(0, row.value(u"seconds"_s).toInt(), LongestStay);
    });
    if (!index.isComplete(u"tour_stop"_s))
        return;
    index.eachRow(u"tour"_s, diagnostics, [&](const ContentRow &row, Reporter &reporter) {
        const int seconds = total.value(row.value(u"id"_s));
        bool good = false;
        const int minutes = row.value(u"minutes"_s).toInt(&good);
        if (seconds == 0) {
            reporter.error(u"empty-tour"_s, row.position(u"id"_s),
                           {u"导览“%1”没有一站。请在 tour_stops.csv 里加上。"_s.arg(row.value(u"id"_s)),
                            u"the tour “%1” has no stop; add some to tour_stops.csv"_s.arg(row.value(u"id"_s))});
        } else if (good && qAbs(seconds - minutes * Minute) > Tolerance) {
            reporter.error(u"tour-minutes"_s, row.position(u"minutes"_s),
                           {u"写的是 %1 分钟，各站共 %2 秒。请改正其一，相差不超过 30 秒。"_s.arg(minutes).arg(seconds),
                            u"%1 minutes are promised, the stops take %2 seconds; mend one, 30 seconds apart at most"_s.arg(minutes).arg(
                                seconds)});
        }
    });
}

} // namespace autocity
