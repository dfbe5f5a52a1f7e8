// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/tablereader.h"

#include "bundle/checknearest.h"
#include "bundle/csv.h"

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

void reportCsvProblems(const CsvFile &csv, Reporter &reporter)
{
    for (const CsvProblem &problem : csv.problems) {
        if (problem.kind == CsvProblem::Kind::UnterminatedQuote) {
            reporter.error(u"unterminated-quote"_s, problem.at,
                           {u"这个引号没有收尾，其后的内容都读不到。请补上右引号 \"。"_s,
                            u"this quote never closes, so the rest of the file is lost; add the closing \""_s});
        } else {
            reporter.error(
                u"stray-quote"_s, problem.at,
                {u"引号位置不对。整个值用 \" 括起来，值里的 \" 写成 \"\"；中文引号用“ ”。"_s,
                 u"a quote stands in the wrong place; put the whole value in \" and write \"\" for a quote inside it"_s});
        }
    }
}

QStringList knownColumns(const TableSpec &spec)
{
    QStringList names;
    for (const ColumnSpec &column : spec.columns)
        names += column.fileColumns();
    return names;
}

/** Names by position in the row; empty where the column is unknown or repeated. */
QStringList readHeader(const CsvRecord &header, const TableSpec &spec, Reporter &reporter)
{
    const QStringList known = knownColumns(spec);
    QStringList names;
    for (const CsvField &field : header.fields) {
        QString name = field.text;
        if (names.contains(name) && !name.isEmpty()) {
            reporter.error(
                u"duplicate-column"_s, field.at,
                {u"列“%1”出现了两次。请删去一列。"_s.arg(name), u"column “%1” stands twice; remove one"_s.arg(name)});
            name.clear();
        } else if (!known.contains(name)) {
            const QString near = nearest(name, known);
            reporter.error(
                u"unknown-column"_s, field.at,
                {u"没有“%1”这一列。%2"_s.arg(name, near.isEmpty() ? u"请删去它。"_s : u"是不是“%1”？"_s.arg(near)),
                 u"there is no column “%1”; %2"_s.arg(name, near.isEmpty() ? u"remove it"_s
                                                                           : u"did you mean “%1”?"_s.arg(near))});
            name.clear();
        }
        names.append(name);
    }
    return names;
}

/** A required column that is not there; a text needs Chinese and English as soon as it is there at all. */
void reportMissingColumns(const TableSpec &spec, const QStringList &names, Reporter &reporter)
{
    for (const ColumnSpec &column : spec.columns) {
        const bool text = column.type == ColumnSpec::Type::Text;
        QStringList needed = column.fileColumns();
        if (text)
            needed.removeLast(); // NAME.hant never must
        bool any = column.required;
        for (const QString &name : column.fileColumns())
            any = any || (text && names.contains(name));
        for (const QString &name : needed) {
            if (any && !names.contains(name)) {
                reporter.error(u"missing-column"_s, {1, 0},
                               {u"缺少列“%1”（%2）。请在表头加上它。"_s.arg(name, column.aboutZh),
                                u"column “%1” is missing (%2); add it to the header"_s.arg(name, column.aboutEn)});
            }
        }
    }
}

ContentRow readRow(const CsvRecord &record, const QStringList &names, Reporter &reporter)
{
    ContentRow row;
    row.line = record.fields.constFirst().at.line;
    if (record.fields.size() != names.size()) {
        row.damaged = true;
        reporter.error(u"field-count"_s, {row.line, 0},
                       {u"这一行有 %1 个值，表头有 %2 列。含逗号的值要用 \" 括起来。"_s.arg(record.fields.size())
                            .arg(names.size()),
                        u"this row has %1 fields, the header has %2; a value with a comma must stand in quotes"_s
                            .arg(record.fields.size())
                            .arg(names.size())});
    }
    for (qsizetype i = 0; i < qMin(names.size(), record.fields.size()); ++i) {
        if (names[i].isEmpty())
            continue;
        row.values.insert(names[i], record.fields[i].text);
        row.positions.insert(names[i], record.fields[i].at);
    }
    return row;
}

} // namespace

ContentTable readTable(const TableSpec &spec, const QString &text, Reporter &reporter)
{
    ContentTable table{spec.name, spec.file, {}, {}, false};
    const CsvFile csv = parseCsv(text);
    reportCsvProblems(csv, reporter);
    for (const CsvProblem &problem : csv.problems)
        table.broken = table.broken || problem.kind == CsvProblem::Kind::UnterminatedQuote;
    if (csv.records.isEmpty()) {
        if (!table.broken) {
            reporter.error(u"empty-table"_s, {1, 0},
                           {u"没有表头。第一行写列名。"_s, u"there is no header; the first row names the columns"_s});
        }
        table.broken = true;
        return table;
    }
    const QStringList names = readHeader(csv.records.constFirst(), spec, reporter);
    table.columns = names;
    table.columns.removeAll(QString());
    reportMissingColumns(spec, names, reporter);
    for (qsizetype i = 1; i < csv.records.size(); ++i)
        table.rows.append(readRow(csv.records[i], names, reporter));
    return table;
}

} // namespace autocity
