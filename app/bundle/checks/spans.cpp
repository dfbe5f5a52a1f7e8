// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/checks/checks.h"

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

/** Two dates of a row in the wrong order: the second lies wholly before the first. */
void checkOrder(const ContentRow &row, const QString &earlier, const QString &later, const QString &code,
                Reporter &reporter)
{
    const auto first = ContentIndex::span(row.value(earlier));
    const auto second = ContentIndex::span(row.value(later));
    if (!first || !second || second->lastDay >= first->firstDay)
        return;
    reporter.error(
        code, row.position(later),
        {u"“%1”（%2）早于“%3”（%4）。请核对两个日期。"_s.arg(later, row.value(later), earlier, row.value(earlier)),
         u"“%1” (%2) is before “%3” (%4); check both dates"_s.arg(later, row.value(later), earlier,
                                                                  row.value(earlier))});
}

/** A source cannot say that something happened after it was published. */
void checkAgainstSource(const ContentIndex &index, const ContentRow &row, const QString &dateColumn,
                        const QString &sourceColumn, Reporter &reporter)
{
    const auto date = ContentIndex::span(row.value(dateColumn));
    const ContentRow *source = index.row(u"source"_s, row.value(sourceColumn));
    if (!date || source == nullptr)
        return;
    const auto published = ContentIndex::span(source->value(u"date"_s));
    if (!published || date->firstDay <= published->lastDay)
        return;
    const QString day = source->value(u"date"_s);
    reporter.error(
        u"later-than-source"_s, row.position(dateColumn),
        {u"“%1”晚于出处的日期（%2），出处不可能说它已经发生。请核对日期，或改为预定、目标、计划。"_s.arg(
             row.value(dateColumn), day),
         u"“%1” is later than its source (%2), which cannot say that it happened; check the date, or call it announced, a target or a plan"_s
             .arg(row.value(dateColumn), day)});
}

/** An announced step lies ahead: it is no plan to plan, and no state as of a day. */
void checkAnnouncement(const ContentRow &row, Reporter &reporter)
{
    if (row.value(u"certainty"_s) != "announced"_L1)
        return;
    const bool plan = row.value(u"status"_s) == "planned"_L1;
    if (!plan && !row.value(u"date"_s).startsWith(u'@'))
        return;
    reporter.error(
        u"bad-announcement"_s, row.position(plan ? u"status"_s : u"date"_s),
        {u"announced 是预定要到的一步，不能是 planned，日期也不能带 @。“列入计划”本身请写成 stated。"_s,
         u"an announced step lies ahead: it can be neither planned nor as of a day (@); being planned is itself stated"_s});
}

} // namespace

void checkSpans(const ContentIndex &index, Diagnostics &diagnostics)
{
    for (const TableSpec &spec : tableSpecs()) {
        index.eachRow(spec.name, diagnostics, [&](const ContentRow &row, Reporter &reporter) {
            checkOrder(row, u"show_from"_s, u"show_until"_s, u"show-order"_s, reporter);
        });
    }
    index.eachRow(u"place"_s, diagnostics, [&](const ContentRow &row, Reporter &reporter) {
        checkOrder(row, u"start"_s, u"since"_s, u"end-before-start"_s, reporter);
        checkOrder(row, u"planned"_s, u"start"_s, u"end-before-start"_s, reporter);
        checkAgainstSource(index, row, u"status_date"_s, u"status_source"_s, reporter);
    });
    index.eachRow(u"fact"_s, diagnostics, [&](const ContentRow &row, Reporter &reporter) {
        if (row.value(u"kind"_s) == "actual"_L1)
            checkAgainstSource(index, row, u"period"_s, u"source"_s, reporter);
    });
    index.eachRow(u"event"_s, diagnostics, [&](const ContentRow &row, Reporter &reporter) {
        if (row.value(u"certainty"_s) != "planned"_L1)
            checkAgainstSource(index, row, u"date"_s, u"source"_s, reporter);
    });
    index.eachRow(u"milestone"_s, diagnostics, [&](const ContentRow &row, Reporter &reporter) {
        checkAnnouncement(row, reporter);
        if (row.value(u"certainty"_s) == "stated"_L1)
            checkAgainstSource(index, row, u"date"_s, u"source"_s, reporter);
    });
}

} // namespace autocity
