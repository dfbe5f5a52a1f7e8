// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/authoring/builder/texttable.h"

#include "bundle/tablespec.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace autocity
{

QString languageCode(TextLanguage language)
{
    switch (language) {
    case TextLanguage::Hans:
        return u"zh-Hans"_s;
    case TextLanguage::Hant:
        return u"zh-Hant"_s;
    case TextLanguage::English:
        return u"en"_s;
    }
    return {};
}

const QString &Trilingual::in(TextLanguage language) const
{
    return language == TextLanguage::Hans ? hans : language == TextLanguage::Hant ? hant : english;
}

Trilingual rowText(const ContentRow &row, const QString &column, const HantText &hant)
{
    const QString hans = row.value(column + u".zh"_s);
    const QString own = row.value(column + u".hant"_s);
    return {hans, own.isEmpty() ? hant.convert(hans) : own, row.value(column + u".en"_s)};
}

TextTable::TextTable(const Content &content, const HantText &hant)
{
    addTables(content, hant);
    addFeatures(content, hant);
}

void TextTable::addTables(const Content &content, const HantText &hant)
{
    for (const TableSpec &spec : tableSpecs()) {
        const QString idColumn = spec.column(u"id"_s) ? u"id"_s : u"key"_s;
        for (const ContentRow &row : content.table(spec.name).rows) {
            for (const ColumnSpec &column : spec.columns) {
                if (column.type != ColumnSpec::Type::Text)
                    continue;
                const Trilingual words = rowText(row, column.name, hant);
                if (!words.isEmpty())
                    m_texts.insert({spec.name, row.value(idColumn), column.name}, words);
            }
        }
    }
}

void TextTable::addFeatures(const Content &content, const HantText &hant)
{
    for (const auto value : content.map.value("features"_L1).toArray()) {
        const QJsonObject properties = value["properties"_L1].toObject();
        const QString hans = properties.value("name.zh"_L1).toString();
        const QString own = properties.value("name.hant"_L1).toString();
        const Trilingual words{hans, own.isEmpty() ? hant.convert(hans) : own,
                               properties.value("name.en"_L1).toString()};
        if (!words.isEmpty())
            m_texts.insert({u"feature"_s, properties.value("id"_L1).toString(), u"name"_s}, words);
    }
}

Trilingual TextTable::text(const QString &kind, const QString &id, const QString &field) const
{
    return m_texts.value({kind, id, field});
}

} // namespace autocity
