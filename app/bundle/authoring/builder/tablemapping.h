// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace autocity
{

/** The table of content.sql that holds a table of tables.json. */
[[nodiscard]] QString databaseTable(const QString &table);

/** The column of tables.json that a column of content.sql is filled from; the same name where none is special. */
[[nodiscard]] QString contentColumn(const QString &table, const QString &databaseColumn);

} // namespace autocity
