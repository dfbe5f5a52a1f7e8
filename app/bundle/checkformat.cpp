// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/checkformat.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

bool isError(const Diagnostic &diagnostic)
{
    return diagnostic.severity == Diagnostic::Severity::Error;
}

auto key(const Diagnostic &d)
{
    return std::tuple(d.file, d.line, d.column, isError(d) ? 0 : 1, d.code, d.zh);
}

/** `facts.csv:12:8`, as editors jump to it; unknown parts are left out. */
QString place(const Diagnostic &d)
{
    if (d.line == 0)
        return d.file;
    const QString line = d.file + u':' + QString::number(d.line);
    return d.column == 0 ? line : line + u':' + QString::number(d.column);
}

QString chineseLine(const Diagnostic &d)
{
    return u"%1: %2[%3] %4\n"_s.arg(place(d), isError(d) ? u"错误"_s : u"提醒"_s, d.code, d.zh);
}

QString englishLine(const Diagnostic &d)
{
    return u"%1: %2[%3] %4\n"_s.arg(place(d), isError(d) ? u"error"_s : u"warning"_s, d.code, d.en);
}

QString countLine(qsizetype errors, qsizetype warnings, ReportLanguage language)
{
    QString text;
    if (language != ReportLanguage::English) {
        text +=
            errors + warnings == 0 ? u"没有发现问题。\n"_s : u"共 %1 处错误，%2 处提醒。\n"_s.arg(errors).arg(warnings);
    }
    if (language != ReportLanguage::Chinese) {
        text += errors + warnings == 0 ? u"No problems found.\n"_s
                                       : u"%1 error%2, %3 warning%4.\n"_s.arg(errors)
                                             .arg(errors == 1 ? u""_s : u"s"_s)
                                             .arg(warnings)
                                             .arg(warnings == 1 ? u""_s : u"s"_s);
    }
    return text;
}

} // namespace

Diagnostics sortedDiagnostics(Diagnostics diagnostics)
{
    std::stable_sort(diagnostics.begin(), diagnostics.end(),
                     [](const Diagnostic &a, const Diagnostic &b) { return key(a) < key(b); });
    const auto same = [](const Diagnostic &a, const Diagnostic &b) { return key(a) == key(b); };
    diagnostics.erase(std::unique(diagnostics.begin(), diagnostics.end(), same), diagnostics.end());
    return diagnostics;
}

QString formatDiagnostics(const Diagnostics &diagnostics, ReportLanguage language)
{
    const Diagnostics sorted = sortedDiagnostics(diagnostics);
    QString text;
    for (const Diagnostic &d : sorted) {
        if (language != ReportLanguage::English)
            text += chineseLine(d);
        if (language != ReportLanguage::Chinese)
            text += englishLine(d);
    }
    const auto errors = std::count_if(sorted.cbegin(), sorted.cend(), isError);
    return text + countLine(errors, sorted.size() - errors, language);
}

ExitCode exitCodeOf(const Diagnostics &diagnostics)
{
    ExitCode code = ExitCode::Clean;
    for (const Diagnostic &d : diagnostics) {
        if (d.code == "unreadable-folder"_L1)
            return ExitCode::Unreadable;
        if (isError(d))
            code = ExitCode::Problems;
    }
    return code;
}

} // namespace autocity
