// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/checks/checks.h"

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

void checkRange(const ContentRow &row, Reporter &reporter)
{
    bool lowGood = false;
    bool highGood = false;
    const double low = row.value(u"value"_s).toDouble(&lowGood);
    const double high = row.value(u"value_max"_s).toDouble(&highGood);
    if (!lowGood || !highGood || high > low)
        return;
    reporter.error(u"bad-range"_s, row.position(u"value_max"_s),
                   {u"区间上限 %1 不大于下限 %2。请核对。"_s.arg(row.value(u"value_max"_s), row.value(u"value"_s)),
                    u"the upper end %1 is not above the lower end %2; check both"_s.arg(row.value(u"value_max"_s),
                                                                                        row.value(u"value"_s))});
}

void checkKind(const ContentRow *fact, const QStringList &kinds, const QString &column, const ContentRow &row,
               Reporter &reporter)
{
    if (fact == nullptr || fact->value(u"kind"_s).isEmpty() || kinds.contains(fact->value(u"kind"_s)))
        return;
    const QString kind = fact->value(u"kind"_s);
    reporter.error(u"comparison-kind"_s, row.position(column),
                   {u"“%1”一栏的数字是 %2，这里只能是 %3。请换一个数字。"_s.arg(column, kind, kinds.join(u" 或 "_s)),
                    u"the figure in “%1” is of kind %2, only %3 can stand here; choose another figure"_s.arg(
                        column, kind, kinds.join(u" or "_s))});
}

/** Whether two figures cover the same time; one counted as of the last day of the other's period does. */
bool samePeriod(const DateSpan &target, const DateSpan &actual)
{
    return target.lastDay == actual.lastDay && (target.firstDay == actual.firstDay || actual.isAsOf);
}

/** Whether both figures have a value in that column, and not the same; an empty one was reported as such. */
bool differ(const ContentRow &a, const ContentRow &b, const QString &column)
{
    return !a.value(column).isEmpty() && !b.value(column).isEmpty() && a.value(column) != b.value(column);
}

/** What keeps two figures from being compared, in both languages; empty if nothing. */
Words difference(const ContentRow &target, const ContentRow &actual)
{
    if (differ(target, actual, u"metric"_s))
        return {u"指标"_s, u"metric"_s};
    if (differ(target, actual, u"subject"_s))
        return {u"所属对象"_s, u"subject"_s};
    if (differ(target, actual, u"unit"_s))
        return {u"单位"_s, u"unit"_s};
    const auto first = ContentIndex::span(target.value(u"period"_s));
    const auto second = ContentIndex::span(actual.value(u"period"_s));
    if (first && second && !samePeriod(*first, *second))
        return {u"时期"_s, u"period"_s};
    return {};
}

void checkComparison(const ContentIndex &index, const ContentRow &row, Reporter &reporter)
{
    if (row.value(u"target"_s).isEmpty() && row.value(u"actual"_s).isEmpty()) {
        reporter.error(
            u"empty-comparison"_s, row.position(u"target"_s),
            {u"目标与实际都空着。至少填一个。"_s, u"neither target nor actual is given; give at least one"_s});
    }
    const ContentRow *target = index.row(u"fact"_s, row.value(u"target"_s));
    const ContentRow *actual = index.row(u"fact"_s, row.value(u"actual"_s));
    checkKind(target, {u"target"_s, u"plan"_s}, u"target"_s, row, reporter);
    checkKind(actual, {u"actual"_s}, u"actual"_s, row, reporter);
    if (row.value(u"comparable"_s) != "yes"_L1 || target == nullptr || actual == nullptr)
        return;
    const Words what = difference(*target, *actual);
    if (what.zh.isEmpty())
        return;
    reporter.error(
        u"not-comparable"_s, row.position(u"comparable"_s),
        {u"两个数字的%1不同，不能写 yes。请改为 no，或换成同口径的数字。"_s.arg(what.zh),
         u"the two figures differ in %1 and are not comparable; write no, or choose figures of the same scope"_s.arg(
             what.en)});
}

} // namespace

void checkFigures(const ContentIndex &index, Diagnostics &diagnostics)
{
    index.eachRow(u"fact"_s, diagnostics, [](const ContentRow &row, Reporter &reporter) { checkRange(row, reporter); });
    index.eachRow(u"comparison"_s, diagnostics,
                  [&](const ContentRow &row, Reporter &reporter) { checkComparison(index, row, reporter); });
    index.eachRow(u"unit"_s, diagnostics, [](const ContentRow &row, Reporter &reporter) {
        bool good = false;
        const double scale = row.value(u"scale_en"_s).toDouble(&good);
        if (good && scale <= 0) {
            reporter.error(u"bad-number"_s, row.position(u"scale_en"_s),
                           {u"英文乘数必须大于 0。"_s, u"the factor for English must be above 0"_s});
        }
    });
}

} // namespace autocity
