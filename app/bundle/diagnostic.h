// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace autocity
{

/** A problem found in a content folder: where it is, what is wrong and how to mend it, in Chinese and English. */
struct Diagnostic {
    enum class Severity { Warning, Error };
    Severity severity = Severity::Error;
    QString code;   ///< stable kebab-case name, such as "missing-source"
    QString file;   ///< path inside the folder
    int line = 0;   ///< from 1; 0 = the whole file
    int column = 0; ///< position of the first character in its line, from 1; 0 = the whole line
    QString zh;     ///< what is wrong, and how to mend it
    QString en;
};

using Diagnostics = QList<Diagnostic>;

} // namespace autocity
