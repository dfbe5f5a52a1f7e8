// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/result.h"

#include <QStringView>

namespace autocity
{

/** How precisely a date is known. */
enum class DatePrecision { Day, Month, Quarter, Half, Year, Range };

/** A date or period of data/FORMAT.md; days are Julian day numbers as QDate::toJulianDay gives them, both inclusive. */
struct DateSpan {
    qint64 firstDay = 0;
    qint64 lastDay = 0;
    DatePrecision precision = DatePrecision::Day;
    bool isAsOf = false; ///< written with @: as of, or as reported on

    bool operator==(const DateSpan &) const = default;
};

/** What is wrong with a date. */
enum class DateProblem {
    Malformed,    ///< not one of the forms of data/FORMAT.md
    Impossible,   ///< such as 2025-13 or 2025-02-30; years are 1000 to 2999
    Reversed,     ///< a range that ends before it begins
    AsOfNotHere   ///< @ in the date of an event: only periods and states may have it
};

/** Reads a date: `2021-06-28`, `2021-06`, `2021-Q3`, `2021-H1`, `2021`, or two of them joined by `..`. */
[[nodiscard]] Result<DateSpan, DateProblem> parseDate(QStringView text);

/** Reads a period: a date, or `@` and a date that is no range. */
[[nodiscard]] Result<DateSpan, DateProblem> parsePeriod(QStringView text);

/** The stable name of a precision: day month quarter half year range. */
[[nodiscard]] QString precisionName(DatePrecision precision);

} // namespace autocity
