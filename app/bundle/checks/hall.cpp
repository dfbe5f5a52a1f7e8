// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/checknearest.h"
#include "bundle/checks/checks.h"
#include "bundle/openinghours.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

/** A setting that every hall has. */
struct Setting {
    QString key;
    bool text = false; ///< in text.zh and text.en, not in value
    Words about;
};

const QList<Setting> &requiredSettings()
{
    static const QList<Setting> settings{
        {u"id"_s, false, {u"展厅的编号"_s, u"the hall's id"_s}},
        {u"name"_s, true, {u"展区全称"_s, u"the district's name"_s}},
        {u"short"_s, true, {u"展区简称"_s, u"the district's short name"_s}},
        {u"motto"_s, true, {u"首页的一句话"_s, u"the line on the home screen"_s}},
        {u"map-notice"_s, true, {u"地图说明，如“示意图”"_s, u"the note on the map, such as “sketch map”"_s}},
        {u"first-year"_s, false, {u"时间线的第一年"_s, u"first year of the timeline"_s}},
        {u"last-year"_s, false, {u"时间线的最后一年"_s, u"last year of the timeline"_s}},
    };
    return settings;
}

void checkSetting(const ContentIndex &index, const Setting &setting, Reporter &reporter)
{
    const ContentRow *row = index.row(u"hall"_s, setting.key);
    if (row == nullptr) {
        reporter.error(u"missing-setting"_s, {},
                       {u"缺少“%1”一行（%2）。请加上。"_s.arg(setting.key, setting.about.zh),
                        u"the row “%1” is missing (%2); add it"_s.arg(setting.key, setting.about.en)});
        return;
    }
    const QString column = setting.text ? u"text.zh"_s : u"value"_s;
    const bool translated = setting.text && !row->value(u"text.en"_s).isEmpty(); // then checkTexts has said so
    if (row->value(column).isEmpty() && !translated && !row->damaged) {
        reporter.error(setting.text ? u"missing-text"_s : u"missing-value"_s, row->position(column),
                       {u"“%1”没有填“%2”（%3）。"_s.arg(setting.key, column, setting.about.zh),
                        u"“%1” has no “%2” (%3); fill it in"_s.arg(setting.key, column, setting.about.en)});
    }
}

/** The year of a setting; 0 if it has none, which is reported unless it is empty. */
int yearOf(const ContentRow *row, Reporter &reporter)
{
    static const QRegularExpression year(u"\\A[12][0-9]{3}\\z"_s);
    if (row == nullptr || row->value(u"value"_s).isEmpty())
        return 0;
    if (year.match(row->value(u"value"_s)).hasMatch())
        return row->value(u"value"_s).toInt();
    reporter.error(u"bad-number"_s, row->position(u"value"_s),
                   {u"“%1”不是年份。写成 2021。"_s.arg(row->value(u"value"_s)),
                    u"“%1” is no year; write 2021"_s.arg(row->value(u"value"_s))});
    return 0;
}

void checkId(const ContentRow *row, Reporter &reporter)
{
    static const QRegularExpression pattern(u"\\A[a-z0-9]+(-[a-z0-9]+)*\\z"_s);
    const QString id = row == nullptr ? QString() : row->value(u"value"_s);
    if (id.isEmpty() || (id.size() <= 48 && pattern.match(id).hasMatch()))
        return;
    reporter.error(u"bad-id"_s, row->position(u"value"_s),
                   {u"展厅编号“%1”不合规则。只用小写字母、数字和连字符。"_s.arg(id),
                    u"the hall's id “%1” must have lower-case letters, digits and hyphens only"_s.arg(id)});
}

/** How long a hall waits for a visitor: short enough to free the screen, long enough to read. */
void checkPatience(const ContentRow *row, Reporter &reporter)
{
    constexpr int shortest = 10;
    constexpr int longest = 600;
    const QString seconds = row == nullptr ? QString() : row->value(u"value"_s);
    bool number = false;
    const int count = seconds.toInt(&number);
    if (seconds.isEmpty() || (number && count >= shortest && count <= longest))
        return;
    reporter.error(u"bad-value"_s, row->position(u"value"_s),
                   {u"“idle-seconds”是 10 到 600 的整数，不是“%1”。"_s.arg(seconds),
                    u"“idle-seconds” is a whole number from 10 to 600, not “%1”"_s.arg(seconds)});
}

/** A setting that is one of two words, or left empty. */
void checkChoice(const ContentIndex &index, const QString &name, const QString &one, const QString &other, Reporter &reporter)
{
    const ContentRow *row = index.row(u"hall"_s, name);
    const QString state = row == nullptr ? QString() : row->value(u"value"_s);
    if (state.isEmpty() || state == one || state == other)
        return;
    reporter.error(u"bad-value"_s, row->position(u"value"_s),
                   {u"“%1”只能是 %2 或 %3，不是“%4”。"_s.arg(name, one, other, state),
                    u"“%1” is %2 or %3, not “%4”"_s.arg(name, one, other, state)});
}

/** Settings that a hall may have: quiz and sound are on or off, a public link is an address, opening hours are times, patience is seconds. */
void checkOptional(const ContentIndex &index, Reporter &reporter)
{
    static const QRegularExpression address(u"\\Ahttps?://[^\\s/]+(/[^\\s]*)?\\z"_s);
    checkChoice(index, u"quiz"_s, u"on"_s, u"off"_s, reporter);
    checkChoice(index, u"sound"_s, u"on"_s, u"off"_s, reporter);
    checkChoice(index, u"mood"_s, u"day"_s, u"night"_s, reporter);
    const ContentRow *link = index.row(u"hall"_s, u"public-link"_s);
    const QString target = link == nullptr ? QString() : link->value(u"value"_s);
    if (!target.isEmpty() && !address.match(target).hasMatch()) {
        reporter.error(u"bad-value"_s, link->position(u"value"_s),
                       {u"“%1”不是网址。写成 https://… ，或留空。"_s.arg(target),
                        u"“%1” is no address; write https://… or leave it empty"_s.arg(target)});
    }
    checkPatience(index.row(u"hall"_s, u"idle-seconds"_s), reporter);
    const ContentRow *hours = index.row(u"hall"_s, u"opening-hours"_s);
    const QString times = hours == nullptr ? QString() : hours->value(u"value"_s);
    if (!OpeningHours::parse(times)) {
        reporter.error(u"bad-value"_s, hours->position(u"value"_s),
                       {u"“%1”不是开放时间。写成 09:00-17:00，或 Tue-Fri 09:00-17:00|Sat-Sun 10:00-18:00，或留空。"_s.arg(times),
                        u"“%1” are no opening hours; write 09:00-17:00, or Tue-Fri 09:00-17:00|Sat-Sun 10:00-18:00, or leave it empty"_s.arg(times)});
    }
}

} // namespace

void checkHall(const ContentIndex &index, Diagnostics &diagnostics)
{
    if (!index.isComplete(u"hall"_s))
        return;
    Reporter reporter(diagnostics, tableSpec(u"hall"_s)->file);
    for (const Setting &setting : requiredSettings())
        checkSetting(index, setting, reporter);
    checkId(index.row(u"hall"_s, u"id"_s), reporter);
    checkOptional(index, reporter);
    const ContentRow *last = index.row(u"hall"_s, u"last-year"_s);
    const int firstYear = yearOf(index.row(u"hall"_s, u"first-year"_s), reporter);
    const int lastYear = yearOf(last, reporter);
    if (firstYear != 0 && lastYear != 0 && lastYear < firstYear) {
        reporter.error(u"end-before-start"_s, last->position(u"value"_s),
                       {u"最后一年早于第一年。请对调。"_s, u"last-year is before first-year; swap them"_s});
    }
}

} // namespace autocity
