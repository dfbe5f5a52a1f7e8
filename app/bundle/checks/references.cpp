// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/checknearest.h"
#include "bundle/checks/checks.h"

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

/** File names of the tables a reference may point into, for the message. */
QString filesOf(const QStringList &tables)
{
    QStringList files;
    for (const QString &table : tables)
        files.append(table == "hall"_L1 ? u"hall"_s : tableSpec(table)->file);
    return files.join(u' ');
}

void checkReference(const ContentIndex &index, const QStringList &tables, const QString &id, TextPosition at,
                    Reporter &reporter)
{
    if (id.isEmpty() || index.refers(id, tables))
        return;
    QStringList candidates;
    for (const QString &table : tables)
        candidates += table == "hall"_L1 ? QStringList{table} : index.ids(table);
    const QString near = nearest(id, candidates);
    reporter.error(
        u"unknown-reference"_s, at,
        {u"“%1”在 %2 里找不到。%3"_s.arg(id, filesOf(tables),
                                         near.isEmpty() ? u"请改正，或在那里加上它。"_s : u"是不是“%1”？"_s.arg(near)),
         u"“%1” is not in %2; %3"_s.arg(
             id, filesOf(tables), near.isEmpty() ? u"mend it, or add it there"_s : u"did you mean “%1”?"_s.arg(near))});
}

} // namespace

void checkReferences(const ContentIndex &index, Diagnostics &diagnostics)
{
    for (const TableSpec &spec : tableSpecs()) {
        index.eachRow(spec.name, diagnostics, [&](const ContentRow &row, Reporter &reporter) {
            for (const ColumnSpec &column : spec.columns) {
                if (column.type == ColumnSpec::Type::Ref)
                    checkReference(index, column.references, row.value(column.name), row.position(column.name),
                                   reporter);
            }
        });
    }
    // A section is a word of a list, and must be one of the hall's own doors as well.
    index.eachRow(u"place"_s, diagnostics, [&](const ContentRow &row, Reporter &reporter) {
        const QString section = row.value(u"section"_s);
        if (tableSpec(u"place"_s)->column(u"section"_s)->values.contains(section))
            checkReference(index, {u"section"_s}, section, row.position(u"section"_s), reporter);
    });
}

} // namespace autocity
