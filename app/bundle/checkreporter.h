// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/content.h"
#include "bundle/diagnostic.h"

namespace autocity
{

/** What is wrong and how to mend it, in both languages. */
struct Words {
    QString zh;
    QString en;
};

/** Appends diagnostics of one file to a list. */
class Reporter
{
public:
    Reporter(Diagnostics &diagnostics, const QString &file) : m_diagnostics(diagnostics), m_file(file) {}

    void error(const QString &code, TextPosition at, const Words &words)
    {
        m_diagnostics.append({Diagnostic::Severity::Error, code, m_file, at.line, at.column, words.zh, words.en});
    }
    void warning(const QString &code, TextPosition at, const Words &words)
    {
        m_diagnostics.append({Diagnostic::Severity::Warning, code, m_file, at.line, at.column, words.zh, words.en});
    }
    [[nodiscard]] const QString &file() const { return m_file; }

private:
    Diagnostics &m_diagnostics;
    QString m_file;
};

} // namespace autocity
