// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "matcher.h"

#include "wording/spacing.h"

#include <algorithm>

namespace autocity
{

using namespace Qt::StringLiterals;

namespace
{

/** How many code units of rest this syllable takes: all of it, or all of rest; 0 if they differ. */
qsizetype taken(QStringView rest, const QString &syllable)
{
    if (rest.startsWith(syllable))
        return syllable.size();
    return syllable.startsWith(rest) ? rest.size() : 0;
}

/** ü is typed as v, or as u by those who do not know. */
QString withU(QString syllable)
{
    return syllable.replace(u'v', u'u');
}

QList<Mark> merged(QList<Mark> marks)
{
    std::sort(marks.begin(), marks.end(), [](const Mark &left, const Mark &right) { return left.start < right.start; });
    QList<Mark> result;
    for (const Mark &mark : std::as_const(marks)) {
        if (!result.isEmpty() && mark.start <= result.constLast().start + result.constLast().length) {
            Mark &last = result.last();
            last.length = std::max(last.length, mark.start + mark.length - last.start);
        } else {
            result.append(mark);
        }
    }
    return result;
}

} // namespace

NameMatcher::NameMatcher(const QString &name, const QString &syllables)
{
    const QStringList spelled = syllables.split(u' ', Qt::SkipEmptyParts);
    int start = 0;
    bool inWord = false;
    for (const uint point : name.toUcs4()) {
        Unit unit;
        unit.written = foldedCharacter(point);
        const QString syllable = spelled.value(m_units.size());
        if (syllable != "-"_L1)
            unit.syllable = syllable;
        unit.start = start;
        unit.length = point > 0xffff ? 2 : 1;
        const bool hanzi = point > 0xffff || isHanzi(QChar(static_cast<char16_t>(point)));
        unit.isTyped = hanzi || QChar::isLetterOrNumber(point);
        unit.startsWord = hanzi || !inWord;
        inWord = unit.isTyped && !hanzi;
        start += unit.length;
        m_units.append(unit);
    }
}

NameMatch NameMatcher::match(const SearchQuery &query) const
{
    NameMatch result;
    bool first = false; // a piece stands at the beginning
    bool whole = true;
    QList<bool> covered(m_units.size(), false);
    QList<Mark> marks;
    for (const SearchTerm &term : query.terms()) {
        const std::optional<Stretch> stretch = find(term);
        if (!stretch)
            return result;
        const Unit &begin = m_units.at(stretch->first);
        const Unit &end = m_units.at(stretch->last - 1);
        marks.append(Mark{begin.start, end.start + end.length - begin.start});
        std::fill(covered.begin() + stretch->first, covered.begin() + stretch->last, true);
        first = first || stretch->first == 0;
        whole = whole && stretch->whole;
    }
    for (qsizetype i = 0; i < m_units.size(); ++i)
        whole = whole && (covered.at(i) || !m_units.at(i).isTyped);
    result.marks = merged(marks);
    result.grade = whole ? MatchGrade::Exact : first ? MatchGrade::Start : MatchGrade::Inside;
    return result;
}

std::optional<NameMatcher::Stretch> NameMatcher::find(const SearchTerm &term) const
{
    using Way = std::optional<Stretch> (NameMatcher::*)(const SearchTerm &, qsizetype) const;
    for (const Way way : {&NameMatcher::written, &NameMatcher::spoken, &NameMatcher::initials}) {
        if (way != Way(&NameMatcher::written) && term.script != SearchTerm::Script::Latin)
            break;
        for (qsizetype first = 0; first < m_units.size(); ++first) {
            if (!m_units.at(first).isTyped || !m_units.at(first).startsWord)
                continue;
            if (const std::optional<Stretch> stretch = (this->*way)(term, first))
                return stretch;
        }
    }
    return {};
}

std::optional<NameMatcher::Stretch> NameMatcher::written(const SearchTerm &term, qsizetype first) const
{
    QStringView rest = term.text;
    qsizetype last = first;
    while (!rest.isEmpty() && last < m_units.size()) {
        const Unit &unit = m_units.at(last);
        if (unit.isTyped || unit.written == rest.first(std::min<qsizetype>(1, rest.size()))) {
            if (!rest.startsWith(unit.written))
                return {};
            rest = rest.sliced(unit.written.size());
        }
        ++last;
    }
    if (!rest.isEmpty())
        return {};
    const bool inWord = last < m_units.size() && m_units.at(last).isTyped && !m_units.at(last).startsWord;
    return Stretch{first, last, !inWord};
}

std::optional<NameMatcher::Stretch> NameMatcher::spoken(const SearchTerm &term, qsizetype first) const
{
    QStringView rest = term.text;
    qsizetype last = first;
    bool whole = true;
    while (!rest.isEmpty() && last < m_units.size()) {
        const Unit &unit = m_units.at(last++);
        if (!unit.isTyped)
            continue;
        const QString &typed = unit.syllable.isEmpty() ? unit.written : unit.syllable;
        const qsizetype size = std::max(taken(rest, typed), taken(rest, withU(typed)));
        if (size == 0)
            return {};
        whole = size == typed.size();
        rest = rest.sliced(size);
    }
    return rest.isEmpty() ? std::optional(Stretch{first, last, whole}) : std::nullopt;
}

std::optional<NameMatcher::Stretch> NameMatcher::initials(const SearchTerm &term, qsizetype first) const
{
    QStringView rest = term.text;
    qsizetype last = first;
    while (!rest.isEmpty() && last < m_units.size()) {
        const Unit &unit = m_units.at(last++);
        if (!unit.isTyped)
            continue;
        const QString typed = unit.syllable.isEmpty() ? unit.written : unit.syllable.first(1);
        if (!rest.startsWith(typed))
            return {};
        rest = rest.sliced(typed.size());
    }
    return rest.isEmpty() ? std::optional(Stretch{first, last, true}) : std::nullopt;
}

} // namespace autocity
