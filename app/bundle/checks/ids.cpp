// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/checks/checks.h"

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

/** Where an id was first used. */
struct Holder {
    QString file;
    int line = 0;
};

void reportDuplicate(const QString &id, const Holder &holder, TextPosition at, Reporter &reporter)
{
    reporter.error(u"duplicate-id"_s, at,
                   {u"“%1”已在 %2 第 %3 行用过。请另取一个。"_s.arg(id, holder.file).arg(holder.line),
                    u"“%1” is taken by %2, line %3; choose another"_s.arg(id, holder.file).arg(holder.line)});
}

void checkTable(const ContentIndex &index, const QString &table, QHash<QString, Holder> &seen, Diagnostics &diagnostics)
{
    const QString key = keyColumn(table);
    index.eachRow(table, diagnostics, [&](const ContentRow &row, Reporter &reporter) {
        const QString id = row.value(key);
        if (id.isEmpty())
            return;
        if (seen.contains(id))
            reportDuplicate(id, seen.value(id), row.position(key), reporter);
        else
            seen.insert(id, {reporter.file(), row.line});
        if (sharedTables().contains(table) && id == "hall"_L1) {
            reporter.error(u"reserved-id"_s, row.position(key),
                           {u"“hall”留给展区本身。请另取一个编号。"_s,
                            u"“hall” is reserved for the district itself; choose another id"_s});
        }
    });
}

/** Signs have no id: a place has one sign a layout. */
void checkSigns(const ContentIndex &index, Diagnostics &diagnostics)
{
    QHash<QString, Holder> seen;
    index.eachRow(u"sign"_s, diagnostics, [&](const ContentRow &row, Reporter &reporter) {
        const QString key = row.value(u"place"_s) + u' ' + row.value(u"layout"_s);
        if (seen.contains(key))
            reportDuplicate(key, seen.value(key), row.position(u"place"_s), reporter);
        else
            seen.insert(key, {reporter.file(), row.line});
    });
}

} // namespace

void checkIds(const ContentIndex &index, Diagnostics &diagnostics)
{
    QHash<QString, Holder> shared;
    for (const QString &table : sharedTables())
        checkTable(index, table, shared, diagnostics);
    for (const TableSpec &spec : tableSpecs()) {
        if (sharedTables().contains(spec.name) || keyColumn(spec.name).isEmpty())
            continue;
        QHash<QString, Holder> own;
        checkTable(index, spec.name, own, diagnostics);
    }
    checkSigns(index, diagnostics);
}

} // namespace autocity
