// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidates.h"

#include "searchquery.h"

#include <QHash>

#include <algorithm>
#include <tuple>
#include <utility>

// The weightiest names are enough: a row of keys offers a dozen. In the index a name stands from each of its Hanzi on.
#define AUTOCITY_NAMES \
    "SELECT search_name.name, search_name.syllables FROM search JOIN search_doc ON search_doc.rowid = search.rowid" \
    " JOIN search_name ON search_name.doc = search.rowid WHERE search MATCH ?2 AND search_name.lang = ?3 AND " \
    AUTOCITY_SHOWN("search_doc") " ORDER BY search.rowid LIMIT 120"

namespace autocity
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype MostLetters = 24;

/** One piece of names: how often it stands there, and how it is read. */
struct Piece {
    Candidate candidate;
    int grade = 0; ///< 0 the best
    int times = 0;
};

bool isSyllable(const QString &syllable)
{
    return !syllable.isEmpty() && syllable != "-"_L1;
}

SyllableMatch spelled(QStringView letters, const QStringList &syllables, qsizetype first)
{
    SyllableMatch match{0, 0, true, true, {}};
    while (match.letters < letters.size() && first + match.units < syllables.size()) {
        const QString &syllable = syllables.at(first + match.units);
        const QStringView rest = letters.sliced(match.letters);
        if (!isSyllable(syllable) || (!rest.startsWith(syllable) && !syllable.startsWith(rest)))
            break;
        const qsizetype taken = std::min(rest.size(), syllable.size());
        match.isWhole = taken == syllable.size();
        if (!match.reading.isEmpty())
            match.reading += u'\'';
        match.reading += rest.first(taken);
        match.letters += taken;
        ++match.units;
    }
    return match;
}

SyllableMatch initials(QStringView letters, const QStringList &syllables, qsizetype first)
{
    SyllableMatch match{0, 0, false, true, {}};
    while (match.letters < letters.size() && first + match.units < syllables.size()) {
        const QString &syllable = syllables.at(first + match.units);
        if (!isSyllable(syllable) || syllable.front() != letters.at(match.letters))
            break;
        if (!match.reading.isEmpty())
            match.reading += u'\'';
        match.reading += letters.at(match.letters);
        ++match.letters;
        ++match.units;
    }
    return match;
}

QString prefixQuery(const QString &letters)
{
    return u"{pinyin initials} : \""_s + letters + u"\" *"_s;
}

/** The pieces that have been found, the best of each kept. */
class Pieces
{
public:
    explicit Pieces(QString letters) : m_letters(std::move(letters)) {}

    [[nodiscard]] qsizetype size() const { return m_pieces.size(); }

    /** Looks at each Hanzi of a name: what all letters stand for from there on, and what the first syllable does. */
    void look(const QString &name, const QStringList &syllables)
    {
        QStringList hanzi;
        for (const char32_t point : name.toUcs4())
            hanzi.append(QString::fromUcs4(&point, 1));
        for (qsizetype first = 0; first < std::min(hanzi.size(), syllables.size()); ++first) {
            const SyllableMatch match = readSyllables(m_letters, syllables, first);
            if (match.letters == m_letters.size())
                add(hanzi.sliced(first, match.units).join(QString()), match, match.isSpelled ? (match.isWhole ? 0 : 1) : 2);
            const SyllableMatch one = spelled(m_letters, syllables.sliced(first, 1), 0);
            if (one.units == 1 && one.isWhole && one.letters < m_letters.size())
                add(hanzi.at(first), one, 3);
        }
    }

    [[nodiscard]] QList<Candidate> best(qsizetype count) const
    {
        QList<Piece> list = m_pieces.values();
        const auto order = [](const Piece &piece) {
            return std::tuple(piece.grade, -piece.candidate.length, -piece.times, piece.candidate.text);
        };
        std::sort(list.begin(), list.end(), [&order](const Piece &left, const Piece &right) { return order(left) < order(right); });
        QList<Candidate> candidates;
        for (qsizetype i = 0; i < std::min(list.size(), count); ++i)
            candidates.append(list.at(i).candidate);
        return candidates;
    }

private:
    void add(const QString &text, const SyllableMatch &match, int grade)
    {
        Piece &piece = m_pieces[text];
        if (piece.times == 0 || grade < piece.grade) {
            piece.candidate = {text, match.reading, static_cast<int>(match.letters)};
            piece.grade = grade;
        }
        ++piece.times;
    }

    QString m_letters;
    QHash<QString, Piece> m_pieces;
};

} // namespace

SyllableMatch readSyllables(QStringView letters, const QStringList &syllables, qsizetype first)
{
    SyllableMatch full = spelled(letters, syllables, first);
    if (full.letters == letters.size())
        return full;
    SyllableMatch begun = initials(letters, syllables, first);
    if (begun.letters == letters.size())
        return begun;
    return full;
}

QList<Candidate> Candidates::offer(const QString &letters, qsizetype count) const
{
    const bool typed = !letters.isEmpty() && letters.size() <= MostLetters
        && std::all_of(letters.cbegin(), letters.cend(), [](QChar letter) { return letter >= u'a' && letter <= u'z'; });
    if (!typed || m_reading.words().language() == Language::English)
        return {};
    Pieces pieces(letters);
    // Then for less of the letters: no name may begin with all of them, and the first syllable stands for single Hanzi.
    for (qsizetype size = letters.size(); size > 0 && (size == letters.size() || pieces.size() < count); --size) {
        m_reading.database().each(AUTOCITY_NAMES,
                                  {m_reading.today(), prefixQuery(letters.first(size)),
                                   languageCode(m_reading.words().language())},
                                  [&pieces](const Row &row) { pieces.look(row.text(0), row.text(1).split(u' ')); });
    }
    return pieces.best(count);
}

} // namespace autocity
