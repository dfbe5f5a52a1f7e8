// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace autocity
{

/** A piece of a query: a run of Hanzi, of Latin letters and digits, or a number. */
struct SearchTerm {
    enum class Script { Hanzi, Latin, Number };
    Script script = Script::Hanzi;
    QString text; ///< folded: narrow forms, lower case, without accents and apostrophes

    bool operator==(const SearchTerm &) const = default;
};

/** Lower case, narrow forms, no accents: how letters are compared. Keeps one code point for each of the text. */
[[nodiscard]] QString foldedCharacter(char32_t character);

/**
 * A visitor's query, ready for the FTS5 index of content.sql; every piece must be found.
 *
 * Only Hanzi, letters, digits and points between digits reach the index, always in quotes: nothing that is typed is
 * read as FTS5 syntax.
 */
class SearchQuery
{
public:
    explicit SearchQuery(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_terms.isEmpty(); }
    [[nodiscard]] const QList<SearchTerm> &terms() const { return m_terms; }

    /** Things whose first name begins with the first piece. */
    [[nodiscard]] QString matchStart() const;
    /** Things with each piece in a name. */
    [[nodiscard]] QString matchNames() const;
    /** Things with each piece in a name or a text. */
    [[nodiscard]] QString matchAnywhere() const;
    /** The query without its last character. */
    [[nodiscard]] SearchQuery shortened() const;

private:
    SearchQuery() = default;

    QList<SearchTerm> m_terms;
};

} // namespace autocity
