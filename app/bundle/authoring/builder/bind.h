// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <SQLiteCpp/SQLiteCpp.h>

#include <concepts>
#include <cstdint>

namespace autocity
{

/** Binds a text to the parameter of that number, from 1. */
inline void bind(SQLite::Statement &statement, int index, const QString &value)
{
    statement.bind(index, value.toStdString());
}

/** Binds a whole number. */
inline void bind(SQLite::Statement &statement, int index, std::integral auto value)
{
    statement.bind(index, static_cast<std::int64_t>(value));
}

/** Runs an INSERT with these values, and makes it ready for the next. */
template <typename... Values> void insertRow(SQLite::Statement &statement, const Values &...values)
{
    int index = 0;
    (bind(statement, ++index, values), ...);
    statement.exec();
    statement.reset();
}

/** A column of the present row as text, from 0; empty for NULL. */
inline QString columnText(SQLite::Statement &statement, int index)
{
    return QString::fromStdString(statement.getColumn(index).getString());
}

} // namespace autocity
