// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/checks/contentindex.h"

using namespace Qt::StringLiterals;

namespace autocity
{

ContentIndex::ContentIndex(const Content &content) : m_content(content)
{
    for (const TableSpec &spec : tableSpecs()) {
        const QString key = keyColumn(spec.name);
        const auto table = content.tables.constFind(spec.name);
        if (key.isEmpty() || table == content.tables.cend())
            continue;
        for (const ContentRow &row : table->rows) {
            const QString id = row.value(key);
            if (id.isEmpty() || m_rows[spec.name].contains(id))
                continue;
            m_rows[spec.name].insert(id, &row);
            m_order[spec.name].append(id);
        }
    }
}

const ContentRow *ContentIndex::row(const QString &table, const QString &id) const
{
    const auto rows = m_rows.constFind(table);
    return rows == m_rows.cend() ? nullptr : rows->value(id, nullptr);
}

bool ContentIndex::isComplete(const QString &table) const
{
    const auto found = m_content.tables.constFind(table);
    if (found != m_content.tables.cend())
        return !found->broken && found->columns.contains(keyColumn(table));
    const TableSpec *spec = tableSpec(table);
    return spec != nullptr && !spec->required;
}

bool ContentIndex::refers(const QString &id, const QStringList &tables) const
{
    for (const QString &table : tables) {
        if (table == "hall"_L1 ? id == "hall"_L1 : has(table, id) || !isComplete(table))
            return true;
    }
    return false;
}

void ContentIndex::eachRow(const QString &table, Diagnostics &diagnostics,
                           const std::function<void(const ContentRow &, Reporter &)> &visit) const
{
    const auto found = m_content.tables.constFind(table);
    if (found == m_content.tables.cend())
        return;
    Reporter reporter(diagnostics, found->file);
    for (const ContentRow &row : found->rows) {
        if (!row.damaged)
            visit(row, reporter);
    }
}

std::optional<DateSpan> ContentIndex::span(const QString &text)
{
    if (text.isEmpty())
        return {};
    const auto parsed = parsePeriod(text);
    return parsed ? std::optional(parsed.value()) : std::nullopt;
}

const QStringList &sharedTables()
{
    static const QStringList tables{u"place"_s, u"project"_s, u"strategy"_s, u"event"_s};
    return tables;
}

QString keyColumn(const QString &table)
{
    static const QHash<QString, QString> keys{{u"hall"_s, u"key"_s},
                                              {u"pronunciation"_s, u"text"_s},
                                              {u"hant"_s, u"from"_s},
                                              {u"sign"_s, {}},
                                              {u"relation"_s, {}}};
    return keys.value(table, u"id"_s);
}

} // namespace autocity
