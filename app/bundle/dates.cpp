// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/dates.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

using DateResult = Result<DateSpan, DateProblem>;

constexpr int firstYear = 1000;
constexpr int lastYear = 2999;

/** The number that a run of ASCII digits of this length spells, or -1. */
int digits(QStringView text, qsizetype length)
{
    if (text.size() != length)
        return -1;
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

DateSpan months(int year, int first, int count, DatePrecision precision)
{
    const QDate begin(year, first, 1);
    return {begin.toJulianDay(), begin.addMonths(count).toJulianDay() - 1, precision, false};
}

DateResult parseDay(int year, int month, QStringView dayText)
{
    const int day = digits(dayText, 2);
    if (day < 0)
        return DateProblem::Malformed;
    const QDate date(year, month, day);
    if (!date.isValid())
        return DateProblem::Impossible;
    return DateSpan{date.toJulianDay(), date.toJulianDay(), DatePrecision::Day, false};
}

/** What follows the year and its hyphen: Q3, H1, 06 or 06-28. */
DateResult parseWithinYear(int year, QStringView rest)
{
    if (rest.startsWith(u'Q') || rest.startsWith(u'H')) {
        const bool quarter = rest.startsWith(u'Q');
        const int number = digits(rest.mid(1), 1);
        if (number < 0)
            return DateProblem::Malformed;
        if (number < 1 || number > (quarter ? 4 : 2))
            return DateProblem::Impossible;
        return quarter ? months(year, number * 3 - 2, 3, DatePrecision::Quarter)
                       : months(year, number * 6 - 5, 6, DatePrecision::Half);
    }
    const int month = digits(rest.left(2), 2);
    const bool withDay = rest.size() == 5 && rest[2] == u'-';
    if (month < 0 || (rest.size() != 2 && !withDay))
        return DateProblem::Malformed;
    if (month < 1 || month > 12)
        return DateProblem::Impossible;
    return withDay ? parseDay(year, month, rest.mid(3)) : DateResult(months(year, month, 1, DatePrecision::Month));
}

DateResult parseSingle(QStringView text)
{
    const int year = digits(text.left(4), 4);
    if (year < 0 || (text.size() > 4 && text[4] != u'-'))
        return DateProblem::Malformed;
    if (year < firstYear || year > lastYear)
        return DateProblem::Impossible;
    if (text.size() == 4)
        return months(year, 1, 12, DatePrecision::Year);
    return parseWithinYear(year, text.mid(5));
}

} // namespace

DateResult parseDate(QStringView text)
{
    if (text.startsWith(u'@'))
        return DateProblem::AsOfNotHere;
    const qsizetype dots = text.indexOf(".."_L1);
    if (dots < 0)
        return parseSingle(text);
    DateResult begin = parseSingle(text.left(dots));
    if (!begin)
        return begin;
    DateResult end = parseSingle(text.mid(dots + 2));
    if (!end)
        return end;
    if (end.value().lastDay < begin.value().firstDay)
        return DateProblem::Reversed;
    return DateSpan{begin.value().firstDay, end.value().lastDay, DatePrecision::Range, false};
}

DateResult parsePeriod(QStringView text)
{
    if (!text.startsWith(u'@'))
        return parseDate(text);
    DateResult date = parseSingle(text.mid(1));
    if (date)
        date.value().isAsOf = true;
    return date;
}

QString precisionName(DatePrecision precision)
{
    switch (precision) {
    case DatePrecision::Day:
        return u"day"_s;
    case DatePrecision::Month:
        return u"month"_s;
    case DatePrecision::Quarter:
        return u"quarter"_s;
    case DatePrecision::Half:
        return u"half"_s;
    case DatePrecision::Year:
        return u"year"_s;
    case DatePrecision::Range:
        break;
    }
    return u"range"_s;
}

} // namespace autocity
