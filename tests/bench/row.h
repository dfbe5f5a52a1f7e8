// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace bench
{

/** What of the measured values is held against the budget. */
enum class Judged { Median, P99, Max };

/** One line of the table: what was measured, how it came out, and what it may be. */
struct Row {
    QString what;
    QString unit;
    QList<double> values{};
    std::optional<double> budget{}; ///< the most that it may be; none: told, not judged
    Judged judged = Judged::P99;
    QString note{}; ///< what the worst one was
};

/** The value that this part of the others, in percent, does not exceed; 0 if there are none. */
[[nodiscard]] double percentile(QList<double> values, int percent);

/** Whether it keeps its budget; one without values does not, one without budget does. */
[[nodiscard]] bool holds(const Row &row);

/** Prints it in one line: what, median, 99th percentile, largest, budget, whether it holds, note. Returns holds(). */
bool print(const Row &row);

} // namespace bench
