// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/authoring/builder/mediahashes.h"
#include "bundle/authoring/builder/texttable.h"

namespace SQLite
{
class Database;
}

namespace autocity
{

/**
 * Fills the tables that have a table in tables.json: each column from the column of its name, numbers as
 * numbers, dates also as Julian days, `ord` from the order column and then the place in the file.
 * Throws BuildError or SQLite::Exception.
 */
void writeTables(SQLite::Database &database, const Content &content, const QHash<QString, HashedMedia> &media);

/** Fills `text`. */
void writeTexts(SQLite::Database &database, const TextTable &texts);

/** Rows in the order visitors see them: by their `order`, those without one last, else as in the file. */
[[nodiscard]] QList<ContentRow> orderedRows(const ContentTable &table);

} // namespace autocity
