// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/starter.h"

#include "bundle/csv.h"
#include "bundle/tablespec.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

const QString examples = u":/autocity/starter"_s;

QByteArray readExample(const QString &name)
{
    QFile file(examples + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** The columns of a table in its file, without NAME.hant, which is rarely needed. */
QStringList columnsOf(const TableSpec &spec)
{
    QStringList names;
    for (const ColumnSpec &column : spec.columns) {
        names += column.fileColumns();
        if (column.type == ColumnSpec::Type::Text)
            names.removeLast();
    }
    return names;
}

/** What stands below a column's name: what it is for, whether it must be filled, which words it knows. */
QString explanation(const ColumnSpec &column)
{
    QStringList parts{column.aboutZh + u" · "_s + column.aboutEn};
    if (column.required)
        parts.append(u"必填 required"_s);
    if (!column.values.isEmpty())
        parts.append(column.values.join(u' '));
    if (!column.defaultValue.isEmpty())
        parts.append(u"空＝%1 empty = %1"_s.arg(column.defaultValue));
    if (column.maxZh > 0)
        parts.append(u"≤ %1 字, ≤ %2 characters"_s.arg(column.maxZh).arg(column.maxEn));
    return parts.join(u" · "_s);
}

QString csvLine(const QStringList &fields)
{
    QStringList quoted;
    std::transform(fields.cbegin(), fields.cend(), std::back_inserter(quoted), csvField);
    return quoted.join(u',') + "\r\n"_L1;
}

QString commentLine(const TableSpec &spec, const QStringList &columns)
{
    QStringList fields;
    for (const QString &name : columns) {
        const ColumnSpec *column = spec.column(name);
        fields.append(explanation(*(column != nullptr ? column : spec.column(name.section(u'.', 0, 0)))));
    }
    fields.first().prepend(u"# "_s);
    return csvLine(fields);
}

/** A table as Excel likes it: byte-order mark, CRLF; header, explanations, then the example's rows. */
QByteArray annotatedTable(const TableSpec &spec)
{
    const QStringList columns = columnsOf(spec);
    QString text = csvLine(columns) + commentLine(spec, columns);
    const CsvFile example = parseCsv(QString::fromUtf8(readExample(spec.file)));
    const QList<CsvField> header = example.records.constFirst().fields;
    for (const CsvRecord &record : example.records.mid(1)) {
        QStringList row(columns.size());
        for (qsizetype i = 0; i < record.fields.size(); ++i)
            row[columns.indexOf(header[i].text)] = record.fields[i].text;
        text += csvLine(row);
    }
    return "\xef\xbb\xbf" + text.toUtf8();
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

Result<QStringList, StarterProblem> writeStarter(const QString &folder)
{
    const QDir target(folder);
    if (target.exists() && !target.isEmpty())
        return {StarterProblem::NotEmpty, folder};
    QStringList written;
    for (QDirIterator files(examples, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        const QString name = files.next().mid(examples.size() + 1);
        const auto spec = std::find_if(tableSpecs().cbegin(), tableSpecs().cend(),
                                       [&](const TableSpec &table) { return table.file == name; });
        const QByteArray bytes = spec == tableSpecs().cend() ? readExample(name) : annotatedTable(*spec);
        if (!writeFile(target.filePath(name), bytes))
            return {StarterProblem::Unwritable, target.filePath(name)};
        written.append(name);
    }
    if (!target.mkpath(u"media"_s))
        return {StarterProblem::Unwritable, target.filePath(u"media"_s)};
    written.sort();
    return written;
}

} // namespace autocity
