// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace autocity
{

/** A column of a table, as data/schema/tables.json defines it. */
struct ColumnSpec {
    enum class Type { Id, String, Text, Enum, Ref, Date, Period, Integer, Decimal, File };
    QString name;
    Type type = Type::String;
    bool required = false;
    QStringList values;     ///< of an enum
    QStringList references; ///< tables a reference may point into; "hall" means the word hall itself
    QString defaultValue;   ///< what an empty value means; empty if nothing
    int maxZh = 0;          ///< longest Chinese text in widths of one Hanzi, 0 = no limit
    int maxEn = 0;          ///< longest English text in characters
    QString aboutZh;
    QString aboutEn;

    /** Names of the column in the file: `name`, or for a text `name.zh name.en name.hant`. */
    [[nodiscard]] QStringList fileColumns() const;
};

/** A table of the content folder, as data/schema/tables.json defines it. */
struct TableSpec {
    QString name;
    QString file;
    bool required = false;
    QString aboutZh;
    QString aboutEn;
    QList<ColumnSpec> columns;

    /** The column of that name (without language), or null. */
    [[nodiscard]] const ColumnSpec *column(const QString &name) const;
};

/** All tables, in the order of tables.json, which is compiled in. */
[[nodiscard]] const QList<TableSpec> &tableSpecs();

/** The table of that name, or null. */
[[nodiscard]] const TableSpec *tableSpec(const QString &name);

} // namespace autocity
