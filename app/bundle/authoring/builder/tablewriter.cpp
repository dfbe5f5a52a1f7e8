// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/authoring/builder/tablewriter.h"

#include "bundle/authoring/builder/bind.h"
#include "bundle/authoring/builder/buildproblem.h"
#include "bundle/authoring/builder/tablemapping.h"
#include "bundle/dates.h"
#include "bundle/tablespec.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

/** A column of content.sql. */
struct DatabaseColumn {
    QString name;
    QString type;
    bool notNull = false;
};

QList<DatabaseColumn> databaseColumns(SQLite::Database &database, const QString &table)
{
    QList<DatabaseColumn> columns;
    SQLite::Statement info(database, "SELECT name, type, \"notnull\" FROM pragma_table_info(?) ORDER BY cid");
    bind(info, 1, table);
    while (info.executeStep())
        columns.append({columnText(info, 0), columnText(info, 1), info.getColumn(2).getInt() != 0});
    return columns;
}

DateSpan span(const QString &date)
{
    const auto read = parsePeriod(date);
    if (!read)
        throw BuildError(BuildProblem::BadDate, date);
    return read.value();
}

/** Writes the rows of one table. */
class TableFiller
{
public:
    TableFiller(SQLite::Database &database, const TableSpec &spec, const QHash<QString, HashedMedia> &media)
        : m_spec(spec), m_media(media), m_columns(databaseColumns(database, databaseTable(spec.name))),
          m_insert(database, insertSql().toStdString())
    {
    }

    void add(const ContentRow &row, int ordinal)
    {
        for (int i = 0; i < m_columns.size(); ++i)
            bindValue(i + 1, m_columns.at(i), value(row, m_columns.at(i), ordinal));
        m_insert.exec();
        m_insert.reset();
    }

private:
    QString insertSql() const
    {
        QStringList names;
        for (const DatabaseColumn &column : m_columns)
            names.append(column.name);
        return u"INSERT INTO %1(%2) VALUES(%3)"_s.arg(databaseTable(m_spec.name), names.join(u", "_s),
                                                      QStringList(m_columns.size(), u"?"_s).join(u", "_s));
    }

    /** What stands in a column, as text; empty for nothing. */
    QString value(const ContentRow &row, const DatabaseColumn &column, int ordinal) const
    {
        if (column.name == u"ord"_s)
            return QString::number(ordinal);
        if (column.name == u"first_day"_s || column.name == u"last_day"_s) {
            const DateSpan days = span(row.value(m_spec.column(u"period"_s) ? u"period"_s : u"date"_s));
            return QString::number(column.name == u"first_day"_s ? days.firstDay : days.lastDay);
        }
        if (m_spec.name == u"media"_s && !m_spec.column(contentColumn(m_spec.name, column.name)))
            return measured(m_media.value(row.value(u"file"_s)).file, column.name);
        const QString name = contentColumn(m_spec.name, column.name);
        const ColumnSpec *spec = m_spec.column(name);
        if (!spec)
            throw BuildError(BuildProblem::Inconsistent, m_spec.name + u'.' + column.name);
        const QString written = row.value(name).isEmpty() ? spec->defaultValue : row.value(name);
        return written.isEmpty() ? written : stored(*spec, written);
    }

    QString stored(const ColumnSpec &spec, const QString &written) const
    {
        if (spec.name == u"show_from"_s)
            return QString::number(span(written).firstDay);
        if (spec.name == u"show_until"_s)
            return QString::number(span(written).lastDay);
        if (spec.type != ColumnSpec::Type::File)
            return written;
        const auto file = m_media.constFind(written);
        if (file == m_media.cend())
            throw BuildError(BuildProblem::MediaUnreadable, written);
        return QString::fromLatin1(file->sha256);
    }

    static QString measured(const MediaFile &file, const QString &column)
    {
        if (column == u"media_type"_s)
            return file.type;
        const qint64 number = column == u"width"_s ? file.width : column == u"height"_s ? file.height : file.duration;
        return number > 0 ? QString::number(number) : QString();
    }

    void bindValue(int index, const DatabaseColumn &column, const QString &value)
    {
        bool good = true;
        if (value.isEmpty() && !column.notNull)
            m_insert.bind(index);
        else if (column.type == u"INTEGER"_s)
            m_insert.bind(index, static_cast<std::int64_t>(value.toLongLong(&good)));
        else if (column.type == u"REAL"_s)
            m_insert.bind(index, value.toDouble(&good));
        else
            bind(m_insert, index, value);
        if (!good)
            throw BuildError(BuildProblem::Inconsistent, m_spec.name + u'.' + column.name + u": "_s + value);
    }

    const TableSpec &m_spec;
    const QHash<QString, HashedMedia> &m_media;
    QList<DatabaseColumn> m_columns;
    SQLite::Statement m_insert;
};

} // namespace

QList<ContentRow> orderedRows(const ContentTable &table)
{
    QList<ContentRow> rows = table.rows;
    const auto rank = [](const ContentRow &row) {
        bool written = false;
        const int order = row.value(u"order"_s).toInt(&written);
        return written ? order : std::numeric_limits<int>::max();
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [rank](const ContentRow &a, const ContentRow &b) { return rank(a) < rank(b); });
    return rows;
}

void writeTables(SQLite::Database &database, const Content &content, const QHash<QString, HashedMedia> &media)
{
    for (const TableSpec &spec : tableSpecs()) {
        // Readings, corrections and lists for editors have no table in the database.
        if (!database.tableExists(databaseTable(spec.name).toStdString()))
            continue;
        TableFiller filler(database, spec, media);
        int ordinal = 0;
        for (const ContentRow &row : orderedRows(content.table(spec.name)))
            filler.add(row, ++ordinal);
    }
}

void writeTexts(SQLite::Database &database, const TextTable &texts)
{
    SQLite::Statement insert(database, "INSERT INTO text(kind, id, field, lang, value) VALUES(?, ?, ?, ?, ?)");
    for (auto text = texts.all().cbegin(); text != texts.all().cend(); ++text) {
        for (const TextLanguage language : {TextLanguage::English, TextLanguage::Hans, TextLanguage::Hant}) {
            if (!text.value().in(language).isEmpty())
                insertRow(insert, text.key().kind, text.key().id, text.key().field, languageCode(language),
                          text.value().in(language));
        }
    }
}

} // namespace autocity
