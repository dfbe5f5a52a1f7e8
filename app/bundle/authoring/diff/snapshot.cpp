// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/authoring/diff/snapshot.h"

#include "bundle/authoring/builder/bind.h"
#include "bundle/authoring/builder/tablemapping.h"
#include "bundle/tablespec.h"

#include <QDate>
#include <QSet>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

bool isDerived(const QString &column)
{
    static const QSet<QString> derived{u"ord"_s, u"first_day"_s, u"last_day"_s};
    return derived.contains(column);
}

QString shown(const QString &column, const QString &value)
{
    if (value.isEmpty() || !column.startsWith(u"show_"_s))
        return value;
    return QDate::fromJulianDay(value.toLongLong()).toString(Qt::ISODate);
}

class SnapshotReader
{
public:
    explicit SnapshotReader(const QString &path) : m_database(path.toStdString(), SQLite::OPEN_READONLY) {}

    Snapshot run()
    {
        for (const TableSpec &spec : tableSpecs()) {
            if (m_database.tableExists(databaseTable(spec.name).toStdString()))
                readTable(spec);
        }
        readPlain(u"feature"_s, u"SELECT * FROM feature ORDER BY ord"_s);
        readPlain(u"scene"_s, u"SELECT id, value AS drawing FROM scene ORDER BY id"_s);
        readTexts();
        readStories();
        for (auto table = m_snapshot.tables.begin(); table != m_snapshot.tables.end(); ++table) {
            for (auto item = table->items.begin(); item != table->items.end(); ++item)
                item->name = nameOf(table.key(), item.key());
        }
        return std::move(m_snapshot);
    }

private:
    void readTable(const TableSpec &spec)
    {
        const QString name = databaseTable(spec.name);
        SQLite::Statement columns(m_database, "SELECT 1 FROM pragma_table_info(?) WHERE name = 'ord'");
        bind(columns, 1, name);
        const QString order = columns.executeStep() ? u" ORDER BY ord"_s : u" ORDER BY 1, 2"_s;
        readPlain(spec.name, u"SELECT * FROM "_s + name + order);
    }

    void readPlain(const QString &table, const QString &sql)
    {
        SQLite::Statement rows(m_database, sql.toStdString());
        while (rows.executeStep()) {
            SnapshotItem item;
            for (int i = 0; i < rows.getColumnCount(); ++i) {
                const QString column = QString::fromUtf8(rows.getColumnName(i));
                if (!isDerived(column))
                    item.values.insert(contentColumn(table, column), shown(column, columnText(rows, i)));
            }
            add(table, keyOf(table, item), item);
        }
    }

    static QString keyOf(const QString &table, const SnapshotItem &item)
    {
        const auto value = [&item](const QString &column) { return item.values.value(column); };
        if (table == u"relation"_s)
            return u"%1 %2 %3"_s.arg(value(u"from"_s), value(u"to"_s), value(u"kind"_s));
        if (table == u"sign"_s)
            return u"%1 %2"_s.arg(value(u"place"_s), value(u"layout"_s));
        return value(table == u"hall"_s ? u"key"_s : u"id"_s);
    }

    void add(const QString &table, const QString &key, const SnapshotItem &item)
    {
        SnapshotTable &into = m_snapshot.tables[table];
        into.items.insert(key, item);
        into.order.append(key);
    }

    void readTexts()
    {
        static const QHash<QString, QString> endings{
            {u"zh-Hans"_s, u".zh"_s}, {u"zh-Hant"_s, u".hant"_s}, {u"en"_s, u".en"_s}};
        SQLite::Statement rows(m_database, "SELECT kind, id, field, lang, value FROM text");
        while (rows.executeStep()) {
            SnapshotTable &table = m_snapshot.tables[columnText(rows, 0)];
            const auto item = table.items.find(columnText(rows, 1));
            if (item != table.items.end())
                item->values.insert(columnText(rows, 2) + endings.value(columnText(rows, 3)), columnText(rows, 4));
        }
    }

    void readStories()
    {
        SQLite::Statement rows(m_database, "SELECT subject, lang, style, value FROM story ORDER BY subject, lang, n");
        while (rows.executeStep()) {
            const QString key = columnText(rows, 0);
            SnapshotTable &table = m_snapshot.tables[u"story"_s];
            if (!table.items.contains(key))
                add(u"story"_s, key, {});
            static const QHash<QString, QString> columns{
                {u"zh-Hans"_s, u"value.zh"_s}, {u"zh-Hant"_s, u"value.hant"_s}, {u"en"_s, u"value.en"_s}};
            QString &text = table.items[key].values[columns.value(columnText(rows, 1))];
            const bool item = columnText(rows, 2) == u"item"_s;
            text += (text.isEmpty() ? u""_s : u"\n"_s) + (item ? u"- "_s : QString()) + columnText(rows, 3);
        }
    }

    [[nodiscard]] QString value(const QString &table, const QString &id, const QString &column) const
    {
        return m_snapshot.tables.value(table).items.value(id).values.value(column);
    }

    /** The words of a thing in one language, `.zh` or `.en`; empty if it has none of its own. */
    [[nodiscard]] QString words(const QString &table, const QString &id, const QString &ending) const
    {
        for (const QString &field : {u"name"_s, u"title"_s, u"label"_s, u"caption"_s, u"suffix"_s}) {
            QString found = value(table, id, field + ending);
            if (!found.isEmpty())
                return found;
        }
        return {};
    }

    /** The name of whatever has this id; the id if nothing has. */
    [[nodiscard]] QString subjectWords(const QString &id, const QString &ending) const
    {
        for (const QString &table : {u"place"_s, u"project"_s, u"strategy"_s, u"event"_s, u"section"_s}) {
            QString found = words(table, id, ending);
            if (!found.isEmpty())
                return found;
        }
        if (id.startsWith(u"year-"_s))
            return id.sliced(5) + (ending == u".zh"_s ? u"年"_s : QString());
        return id;
    }

    [[nodiscard]] QString nameIn(const QString &table, const QString &id, const QString &ending) const
    {
        const auto its = [this, &table, &id](const QString &column) { return value(table, id, column); };
        if (table == u"story"_s)
            return subjectWords(id, ending);
        if (table == u"relation"_s)
            return subjectWords(its(u"from"_s), ending) + u" → "_s + subjectWords(its(u"to"_s), ending);
        if (table == u"sign"_s)
            return subjectWords(its(u"place"_s), ending) + u", "_s + its(u"layout"_s);
        if (table == u"milestone"_s)
            return subjectWords(its(u"project"_s), ending) + u", "_s + its(u"date"_s);
        if (table == u"fact"_s) {
            const QString own = words(table, id, ending);
            return (own.isEmpty() ? words(u"metric"_s, its(u"metric"_s), ending) : own) + u", "_s + its(u"period"_s);
        }
        return words(table, id, ending);
    }

    [[nodiscard]] BilingualText nameOf(const QString &table, const QString &id) const
    {
        return {nameIn(table, id, u".zh"_s), nameIn(table, id, u".en"_s)};
    }

    SQLite::Database m_database;
    Snapshot m_snapshot;
};

} // namespace

Result<Snapshot, Refusal> readSnapshot(const QString &path)
{
    try {
        return SnapshotReader(path).run();
    } catch (const SQLite::Exception &error) {
        return {Refusal::Unreadable, QString::fromUtf8(error.what())};
    }
}

} // namespace autocity
