// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/checknearest.h"
#include "bundle/checks/checks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

QString first(const QString &text)
{
    return text.size() <= 24 ? text : text.left(24) + u'…';
}

/** A value that must be there. Source, unit, period, kind and value of a figure have their own codes. */
void reportMissing(const ColumnSpec &column, const ContentRow &row, Reporter &reporter)
{
    static const QStringList named{u"source"_s, u"unit"_s, u"period"_s, u"kind"_s};
    const QString code = named.contains(column.name) ? u"missing-"_s + column.name : u"missing-value"_s;
    reporter.error(code, row.position(column.name),
                   {u"缺少“%1”（%2）。请填上。"_s.arg(column.name, column.aboutZh),
                    u"“%1” is empty (%2); fill it in"_s.arg(column.name, column.aboutEn)});
}

void checkId(const QString &value, TextPosition at, Reporter &reporter)
{
    static const QRegularExpression pattern(u"\\A[a-z0-9]+(-[a-z0-9]+)*\\z"_s);
    if (value.size() <= 48 && pattern.match(value).hasMatch())
        return;
    reporter.error(
        u"bad-id"_s, at,
        {u"编号“%1”不合规则。只用小写字母、数字和中间的连字符，不超过 48 个字符。"_s.arg(first(value)),
         u"“%1” is no id: use lower-case letters, digits and hyphens between them, at most 48 characters"_s.arg(
             first(value))});
}

void checkEnum(const ColumnSpec &column, const QString &value, TextPosition at, Reporter &reporter)
{
    if (column.values.contains(value))
        return;
    const QString near = nearest(value.toLower(), column.values);
    const QString list = column.values.join(u' ');
    reporter.error(
        u"bad-value"_s, at,
        {u"“%1”不在可用的词里：%2。%3"_s.arg(first(value), list,
                                             near.isEmpty() ? u"请改用其中之一。"_s : u"是不是“%1”？"_s.arg(near)),
         u"“%1” is not one of: %2; %3"_s.arg(
             first(value), list, near.isEmpty() ? u"use one of them"_s : u"did you mean “%1”?"_s.arg(near))});
}

void checkNumber(bool integer, const QString &value, TextPosition at, Reporter &reporter)
{
    static const QRegularExpression whole(u"\\A-?[0-9]{1,9}\\z"_s);
    static const QRegularExpression decimal(u"\\A-?[0-9]{1,15}(\\.[0-9]{1,9})?\\z"_s);
    if ((integer ? whole : decimal).match(value).hasMatch())
        return;
    reporter.error(u"bad-number"_s, at,
                   {integer ? u"“%1”不是整数。只写数字，如 12，不带单位。"_s.arg(first(value))
                            : u"“%1”不是数字。写成 1142.4：不加千位逗号、单位和百分号。"_s.arg(first(value)),
                    integer
                        ? u"“%1” is no whole number; write digits only, such as 12, without a unit"_s.arg(first(value))
                        : u"“%1” is no number; write 1142.4, without thousands separators, unit or percent sign"_s.arg(
                              first(value))});
}

Words dateWords(DateProblem problem, const QString &value)
{
    switch (problem) {
    case DateProblem::Impossible:
        return {u"没有“%1”这个日期。请核对年、月、日。"_s.arg(value),
                u"there is no date “%1”; check year, month and day"_s.arg(value)};
    case DateProblem::Reversed:
        return {u"“%1”的结束早于开始。请对调两端。"_s.arg(value),
                u"“%1” ends before it begins; swap its ends"_s.arg(value)};
    case DateProblem::AsOfNotHere:
        return {u"“%1”：@ 只用于数字的时期和状态的日期。请去掉 @。"_s.arg(value),
                u"“%1”: only the period of a figure and the date of a state may have @; remove it"_s.arg(value)};
    case DateProblem::Malformed:
        break;
    }
    return {u"“%1”不是日期。写成 2021、2021-H1、2021-Q3、2021-06、2021-06-28，或用 .. 连接两端。"_s.arg(value),
            u"“%1” is no date; write 2021, 2021-H1, 2021-Q3, 2021-06, 2021-06-28, or two of them with .. between"_s.arg(
                value)};
}

void checkDate(bool period, const QString &value, TextPosition at, Reporter &reporter)
{
    const auto parsed = period ? parsePeriod(value) : parseDate(value);
    if (parsed)
        return;
    const QString code = parsed.reason() == DateProblem::Impossible ? u"impossible-date"_s
                         : parsed.reason() == DateProblem::Reversed ? u"end-before-start"_s
                                                                    : u"bad-date"_s;
    reporter.error(code, at, dateWords(parsed.reason(), first(value)));
}

void checkFileName(const QString &value, TextPosition at, Reporter &reporter)
{
    if (!value.contains(u'/') && !value.contains(u'\\') && !value.startsWith(u'.'))
        return;
    reporter.error(u"bad-file-name"_s, at,
                   {u"“%1”应只是 media/ 里的文件名，不含路径。"_s.arg(first(value)),
                    u"“%1” must be just the name of a file in media/, without a path"_s.arg(first(value))});
}

/** Strings that are no visitor text still stay on one line. */
void checkString(const QString &value, TextPosition at, Reporter &reporter)
{
    for (const QChar c : value) {
        if (c.category() != QChar::Other_Control && c.category() != QChar::Separator_Line)
            continue;
        reporter.error(
            u"control-character"_s, at,
            {u"值里有换行或控制字符。请删去。"_s, u"the value has a line break or control character; remove it"_s});
        return;
    }
}

void checkValue(const ColumnSpec &column, const QString &value, TextPosition at, Reporter &reporter)
{
    using Type = ColumnSpec::Type;
    switch (column.type) {
    case Type::Id:
        return checkId(value, at, reporter);
    case Type::Enum:
        return checkEnum(column, value, at, reporter);
    case Type::Integer:
    case Type::Decimal:
        return checkNumber(column.type == Type::Integer, value, at, reporter);
    case Type::Date:
    case Type::Period:
        return checkDate(column.type == Type::Period, value, at, reporter);
    case Type::File:
        return checkFileName(value, at, reporter);
    case Type::String:
        return checkString(value, at, reporter);
    case Type::Ref:
    case Type::Text:
        break; // checkReferences, checkTexts
    }
}

} // namespace

void checkColumns(const ContentIndex &index, Diagnostics &diagnostics)
{
    for (const TableSpec &spec : tableSpecs()) {
        const QStringList present = index.content().table(spec.name).columns;
        index.eachRow(spec.name, diagnostics, [&](const ContentRow &row, Reporter &reporter) {
            for (const ColumnSpec &column : spec.columns) {
                if (column.type == ColumnSpec::Type::Text || !present.contains(column.name))
                    continue;
                const QString value = row.value(column.name);
                if (!value.isEmpty())
                    checkValue(column, value, row.position(column.name), reporter);
                else if (column.required)
                    reportMissing(column, row, reporter);
            }
        });
    }
}

} // namespace autocity
