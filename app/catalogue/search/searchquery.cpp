// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchquery.h"

#include "wording/spacing.h"

#include <QStringList>

#include <algorithm>

namespace autocity
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype LongestQuery = 64;       // code units; a name has at most 24 Hanzi or 80 letters
constexpr qsizetype ShortestWordInText = 3; // shorter ones would find every second text

bool isHanziPoint(char32_t point)
{
    return point > 0xffff ? (point >= 0x20000 && point <= 0x323af) : isHanzi(QChar(static_cast<char16_t>(point)));
}

enum class Sort { Other, Hanzi, Letter, Digit, Joint };

Sort sortOf(char32_t point)
{
    if (isHanziPoint(point))
        return Sort::Hanzi;
    if (point >= U'0' && point <= U'9')
        return Sort::Digit;
    if (QChar::isLetter(point))
        return Sort::Letter;
    // xi'an is one word, 1,142.4 one number
    return point == U'\'' || point == U'’' || point == U',' || point == U'.' ? Sort::Joint : Sort::Other;
}

/** Narrow forms, lower case, no accents. */
QList<uint> foldedPoints(const QString &typed)
{
    const QString parts = typed.first(std::min(typed.size(), LongestQuery)).normalized(QString::NormalizationForm_KD).toLower();
    QList<uint> points;
    for (const uint point : parts.toUcs4()) {
        if (QChar::category(point) != QChar::Mark_NonSpacing)
            points.append(point);
    }
    return points;
}

QString fromPoint(char32_t point)
{
    return QString::fromUcs4(&point, 1);
}

/** Hanzi apart, so that each is a word of the index. */
QString phrase(const SearchTerm &term)
{
    if (term.script != SearchTerm::Script::Hanzi)
        return u'"' + term.text + u'"';
    QStringList characters;
    for (const uint point : term.text.toUcs4())
        characters.append(fromPoint(point));
    return u'"' + characters.join(u' ') + u'"';
}

QString match(const SearchTerm &term, bool texts, bool atStart)
{
    QString columns;
    bool prefix = true;
    switch (term.script) {
    case SearchTerm::Script::Hanzi:
        columns = texts ? u"{hans hant body}"_s : u"{hans hant}"_s;
        prefix = false;
        break;
    case SearchTerm::Script::Latin:
        columns = texts && term.text.size() >= ShortestWordInText ? u"{latin pinyin initials body}"_s
                                                                  : u"{latin pinyin initials}"_s;
        break;
    case SearchTerm::Script::Number:
        columns = texts ? u"{hans latin body}"_s : u"{hans latin}"_s;
        prefix = term.text.size() > 1;
        break;
    }
    return columns + (atStart ? u" : ^ "_s : u" : "_s) + phrase(term) + (prefix ? u" *"_s : QString());
}

QString matchAll(const QList<SearchTerm> &terms, bool texts, bool atStart)
{
    QStringList parts;
    for (const SearchTerm &term : terms)
        parts.append(u'(' + match(term, texts, atStart && parts.isEmpty()) + u')');
    return parts.join(u" AND "_s);
}

} // namespace

QString foldedCharacter(char32_t character)
{
    // Most of a name is plain letters and Hanzi; a keystroke folds thousands of them.
    if (character >= U'A' && character <= U'Z')
        return QChar(static_cast<char16_t>(character + (U'a' - U'A')));
    if (character < 0x80 || isHanziPoint(character))
        return fromPoint(character);
    const QList<uint> points = foldedPoints(fromPoint(character));
    return points.size() == 1 ? fromPoint(points.constFirst()) : fromPoint(character);
}

SearchQuery::SearchQuery(const QString &typed)
{
    const QList<uint> points = foldedPoints(typed);
    const auto sortAt = [&points](qsizetype index) {
        return index >= 0 && index < points.size() ? sortOf(points.at(index)) : Sort::Other;
    };
    bool open = false; // the last term may go on
    for (qsizetype i = 0; i < points.size(); ++i) {
        const Sort sort = sortAt(i);
        if (sort == Sort::Joint) {
            const bool inNumber = sortAt(i - 1) == Sort::Digit && sortAt(i + 1) == Sort::Digit;
            const bool inWord = sortAt(i - 1) == Sort::Letter && sortAt(i + 1) == Sort::Letter;
            const bool quote = points.at(i) == U'\'' || points.at(i) == U'’';
            if (open && inNumber && points.at(i) == U'.')
                m_terms.last().text += u'.';
            open = open && ((inNumber && !quote) || (inWord && quote));
            continue;
        }
        if (sort == Sort::Other) {
            open = false;
            continue;
        }
        const bool hanzi = sort == Sort::Hanzi;
        if (!open || (m_terms.last().script == SearchTerm::Script::Hanzi) != hanzi)
            m_terms.append({hanzi ? SearchTerm::Script::Hanzi : SearchTerm::Script::Number, {}});
        if (sort == Sort::Letter)
            m_terms.last().script = SearchTerm::Script::Latin;
        m_terms.last().text += fromPoint(points.at(i));
        open = true;
    }
}

QString SearchQuery::matchStart() const
{
    return matchAll(m_terms, false, true);
}

QString SearchQuery::matchNames() const
{
    return matchAll(m_terms, false, false);
}

QString SearchQuery::matchAnywhere() const
{
    return matchAll(m_terms, true, false);
}

SearchQuery SearchQuery::shortened() const
{
    SearchQuery query;
    query.m_terms = m_terms;
    if (query.isEmpty())
        return query;
    QString &last = query.m_terms.last().text;
    last.chop(last.back().isLowSurrogate() ? 2 : 1);
    if (last.endsWith(u'.'))
        last.chop(1);
    if (last.isEmpty())
        query.m_terms.removeLast();
    return query;
}

} // namespace autocity
