// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace SQLite
{
class Database;
}

namespace autocity
{

/**
 * The first object of a database's schema that is not exactly as data/schema/content.sql makes it, or is missing from
 * it; empty if there is none. White space in the SQL does not count. The tables that FTS5 keeps for itself are compared
 * with those it makes in a new database. Throws SQLite::Exception if the schema cannot be read.
 */
[[nodiscard]] QString foreignObject(SQLite::Database &database);

} // namespace autocity
