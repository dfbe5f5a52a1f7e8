// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/authoring/hanttext.h"
#include "bundle/content.h"

#include <QMap>

#include <tuple>

namespace autocity
{

/** The languages of a bundle, in the order of data/schema/tables.json. */
enum class TextLanguage { Hans, Hant, English };

/** zh-Hans, zh-Hant or en. */
[[nodiscard]] QString languageCode(TextLanguage language);

/** The same words in each language of a bundle; empty where there are none. */
struct Trilingual {
    QString hans;
    QString hant;
    QString english;

    [[nodiscard]] const QString &in(TextLanguage language) const;
    [[nodiscard]] bool isEmpty() const { return hans.isEmpty() && english.isEmpty(); }
};

/** Every text of a content folder in all languages, as the table `text` of the database keeps it. */
class TextTable
{
public:
    struct Key {
        QString kind;  ///< table of data/schema/tables.json, or "feature"
        QString id;    ///< row
        QString field; ///< column without its language

        bool operator<(const Key &other) const
        {
            return std::tie(kind, id, field) < std::tie(other.kind, other.id, other.field);
        }
    };

    /** Collects the texts of all tables and of the features of the map. */
    TextTable(const Content &content, const HantText &hant);

    [[nodiscard]] Trilingual text(const QString &kind, const QString &id, const QString &field) const;
    /** Sorted by key. */
    [[nodiscard]] const QMap<Key, Trilingual> &all() const { return m_texts; }

private:
    void addTables(const Content &content, const HantText &hant);
    void addFeatures(const Content &content, const HantText &hant);

    QMap<Key, Trilingual> m_texts;
};

/** All languages of a text column of a row; Traditional is made if the row has none of its own. */
[[nodiscard]] Trilingual rowText(const ContentRow &row, const QString &column, const HantText &hant);

} // namespace autocity
