// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/tablespec.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const auto item : value.toArray())
        list.append(item.toString());
    return list;
}

ColumnSpec::Type typeNamed(const QString &name)
{
    using Type = ColumnSpec::Type;
    static const QList<std::pair<QString, Type>> names{
        {u"id"_s, Type::Id},         {u"string"_s, Type::String},   {u"text"_s, Type::Text},
        {u"enum"_s, Type::Enum},     {u"ref"_s, Type::Ref},         {u"date"_s, Type::Date},
        {u"period"_s, Type::Period}, {u"integer"_s, Type::Integer}, {u"decimal"_s, Type::Decimal},
        {u"file"_s, Type::File},
    };
    for (const auto &[known, type] : names) {
        if (known == name)
            return type;
    }
    qFatal("tables.json names an unknown type: %s", qPrintable(name));
}

ColumnSpec readColumn(const QJsonObject &object)
{
    ColumnSpec column;
    column.name = object.value("name"_L1).toString();
    column.type = typeNamed(object.value("type"_L1).toString());
    column.required = object.value("required"_L1).toBool();
    column.values = strings(object.value("values"_L1));
    column.references = strings(object.value("ref"_L1));
    column.defaultValue = object.value("default"_L1).toString();
    column.maxZh = object.value("max"_L1).toObject().value("zh"_L1).toInt();
    column.maxEn = object.value("max"_L1).toObject().value("en"_L1).toInt();
    column.aboutZh = object.value("about"_L1).toObject().value("zh"_L1).toString();
    column.aboutEn = object.value("about"_L1).toObject().value("en"_L1).toString();
    return column;
}

TableSpec readTable(const QJsonObject &object)
{
    TableSpec table;
    table.name = object.value("name"_L1).toString();
    table.file = object.value("file"_L1).toString();
    table.required = object.value("required"_L1).toBool();
    table.aboutZh = object.value("about"_L1).toObject().value("zh"_L1).toString();
    table.aboutEn = object.value("about"_L1).toObject().value("en"_L1).toString();
    for (const auto column : object.value("columns"_L1).toArray())
        table.columns.append(readColumn(column.toObject()));
    return table;
}

QList<TableSpec> readSpecs()
{
    QFile file(u":/autocity/schema/tables.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("tables.json is not compiled in");
    QList<TableSpec> tables;
    for (const auto table : QJsonDocument::fromJson(file.readAll()).object().value("tables"_L1).toArray())
        tables.append(readTable(table.toObject()));
    return tables;
}

} // namespace

QStringList ColumnSpec::fileColumns() const
{
    if (type != Type::Text)
        return {name};
    return {name + ".zh"_L1, name + ".en"_L1, name + ".hant"_L1};
}

const ColumnSpec *TableSpec::column(const QString &columnName) const
{
    const auto found = std::find_if(columns.cbegin(), columns.cend(),
                                    [&](const ColumnSpec &column) { return column.name == columnName; });
    return found == columns.cend() ? nullptr : &*found;
}

const QList<TableSpec> &tableSpecs()
{
    static const QList<TableSpec> specs = readSpecs();
    return specs;
}

const TableSpec *tableSpec(const QString &name)
{
    const QList<TableSpec> &specs = tableSpecs();
    const auto found =
        std::find_if(specs.cbegin(), specs.cend(), [&](const TableSpec &table) { return table.name == name; });
    return found == specs.cend() ? nullptr : &*found;
}

} // namespace autocity
