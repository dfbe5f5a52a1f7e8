// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemacheck.h"

#include <QFile>
#include <QMap>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace autocity
{

using namespace Qt::StringLiterals;

namespace
{

/** SQL text by "type name on table". */
using Schema = QMap<QString, QString>;

Schema schemaOf(SQLite::Database &database)
{
    Schema schema;
    SQLite::Statement statement(database, "SELECT type, name, tbl_name, sql FROM sqlite_schema");
    while (statement.executeStep()) {
        const auto column = [&statement](int index) { return QString::fromUtf8(statement.getColumn(index).getText("")); };
        schema.insert(column(0) + u' ' + column(1) + u" on "_s + column(2), column(3).simplified());
    }
    return schema;
}

Schema expectedSchema()
{
    QFile file(u":/autocity/schema/content.sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("content.sql is not compiled in");
    SQLite::Database reference(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    reference.exec(file.readAll().toStdString());
    return schemaOf(reference);
}

} // namespace

QString foreignObject(SQLite::Database &database)
{
    static const Schema expected = expectedSchema();
    const Schema found = schemaOf(database);
    for (const auto &[object, sql] : found.asKeyValueRange()) {
        if (expected.value(object, u"-"_s) != sql)
            return object;
    }
    for (const QString &object : expected.keys()) {
        if (!found.contains(object))
            return object;
    }
    return {};
}

} // namespace autocity
