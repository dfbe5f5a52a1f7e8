// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searchquery.h"
#include "values/searchhit.h"

#include <optional>

namespace autocity
{

/** How well a name answers a query, the best first. */
enum class MatchGrade { Exact, Start, Inside, None };

/** Where the pieces of a query stand in a name. */
struct NameMatch {
    MatchGrade grade = MatchGrade::None; ///< None: at least one piece is not in the name
    QList<Mark> marks;                   ///< in UTF-16 code units of the name, merged, in order
};

/**
 * A name as it can be typed: as it is written, by its pinyin or by its initials.
 *
 * Syllables are those of search_name: one a code point, ü as v, - where there is none.
 */
class NameMatcher
{
public:
    NameMatcher(const QString &name, const QString &syllables);

    [[nodiscard]] NameMatch match(const SearchQuery &query) const;

private:
    /** A code point of the name. */
    struct Unit {
        QString written;  ///< folded
        QString syllable; ///< empty if it has none
        int start = 0;    ///< code unit
        int length = 1;   ///< code units
        bool isTyped = true;   ///< letter, digit or Hanzi; punctuation is passed over
        bool startsWord = true; ///< a Hanzi, or the first of letters and digits
    };
    /** Units from first up to but not including last; whole: nothing of the last one is left over. */
    struct Stretch {
        qsizetype first;
        qsizetype last;
        bool whole;
    };

    [[nodiscard]] std::optional<Stretch> find(const SearchTerm &term) const;
    [[nodiscard]] std::optional<Stretch> written(const SearchTerm &term, qsizetype first) const;
    [[nodiscard]] std::optional<Stretch> spoken(const SearchTerm &term, qsizetype first) const;
    [[nodiscard]] std::optional<Stretch> initials(const SearchTerm &term, qsizetype first) const;

    QList<Unit> m_units;
};

} // namespace autocity
