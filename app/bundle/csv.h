// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/content.h"

#include <QString>

namespace autocity
{

/** A field as written, white space around it dropped. */
struct CsvField {
    QString text;
    TextPosition at; ///< of its first character; of its opening quote if it has one
};

/** A record: one line, or several if a quoted field has line breaks. */
struct CsvRecord {
    QList<CsvField> fields;
};

/** What breaks the rules of RFC 4180. */
struct CsvProblem {
    enum class Kind {
        StrayQuote,       ///< a quote inside an unquoted field, or text after a closing quote
        UnterminatedQuote ///< a quoted field that never ends; the rest of the file is lost
    };
    Kind kind = Kind::StrayQuote;
    TextPosition at;
};

/** A file of comma-separated values. Empty lines and records whose first field begins with # are left out. */
struct CsvFile {
    QList<CsvRecord> records;
    QList<CsvProblem> problems;
};

/** Reads RFC 4180, with CRLF, LF or CR between records. Never fails: a stray quote is kept as a character. */
[[nodiscard]] CsvFile parseCsv(const QString &text);

/** One field, quoted if it needs to be. */
[[nodiscard]] QString csvField(const QString &text);

} // namespace autocity
