// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/diagnostic.h"
#include "bundle/exitcode.h"

namespace autocity
{

/** Which language a report is written in. */
enum class ReportLanguage { Both, Chinese, English };

/** Sorts by file, line, column and code, errors before warnings in the same place; drops exact repetitions. */
[[nodiscard]] Diagnostics sortedDiagnostics(Diagnostics diagnostics);

/**
 * The report as `autocity-bundle check` prints it: one line a problem and language,
 * `facts.csv:12:8: 错误[missing-source] …`, sorted, then a closing count. Ends with a line feed.
 */
[[nodiscard]] QString formatDiagnostics(const Diagnostics &diagnostics, ReportLanguage language = ReportLanguage::Both);

/** Clean if there is no error (warnings do not count), Unreadable if the folder itself could not be read, else Problems. */
[[nodiscard]] ExitCode exitCodeOf(const Diagnostics &diagnostics);

} // namespace autocity
