// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datewords.h"

#include "bundle/dates.h"
#include "spacing.h"

#include <QDate>

#include <array>

namespace autocity
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array months{u"January", u"February", u"March", u"April", u"May", u"June", u"July", u"August", u"September",
                            u"October", u"November", u"December"};

QString monthName(const QDate &date)
{
    return QString::fromUtf16(months.at(static_cast<std::size_t>(date.month() - 1)));
}

QDate first(const DateSpan &span)
{
    return QDate::fromJulianDay(span.firstDay);
}

QString english(const DateSpan &span)
{
    const QDate date = first(span);
    QString year = QString::number(date.year());
    switch (span.precision) {
    case DatePrecision::Day:
        return QString::number(date.day()) + u' ' + monthName(date) + u' ' + year;
    case DatePrecision::Month:
        return monthName(date) + u' ' + year;
    case DatePrecision::Quarter:
        return u'Q' + QString::number((date.month() + 2) / 3) + u' ' + year;
    case DatePrecision::Half:
        return (date.month() == 1 ? u"first half of "_s : u"second half of "_s) + year;
    case DatePrecision::Year:
    case DatePrecision::Range:
        return year;
    }
    Q_UNREACHABLE();
}

/** The part of a Chinese date after its year. */
QString chineseInYear(const DateSpan &span)
{
    static constexpr std::array quarters{u"第一季度", u"第二季度", u"第三季度", u"第四季度"};
    const QDate date = first(span);
    switch (span.precision) {
    case DatePrecision::Day:
        return QString::number(date.month()) + u'月' + QString::number(date.day()) + u'日';
    case DatePrecision::Month:
        return QString::number(date.month()) + u'月';
    case DatePrecision::Quarter:
        return QString::fromUtf16(quarters.at(static_cast<std::size_t>((date.month() - 1) / 3)));
    case DatePrecision::Half:
        return date.month() == 1 ? u"上半年"_s : u"下半年"_s;
    case DatePrecision::Year:
    case DatePrecision::Range:
        return {};
    }
    Q_UNREACHABLE();
}

QString chinese(const DateSpan &span)
{
    return QString::number(first(span).year()) + u'年' + chineseInYear(span);
}

QString chineseRange(const DateSpan &from, const DateSpan &to)
{
    const QDate begin = first(from);
    const QDate end = first(to);
    if (from.precision == DatePrecision::Year && to.precision == DatePrecision::Year)
        return QString::number(begin.year()) + u'至' + QString::number(end.year()) + u'年';
    if (begin.year() != end.year() || from.precision == DatePrecision::Year || to.precision == DatePrecision::Year)
        return chinese(from) + u'至' + chinese(to);
    const bool sameMonth = begin.month() == end.month() && from.precision == DatePrecision::Day
        && to.precision == DatePrecision::Day;
    return chinese(from) + u'至' + (sameMonth ? QString::number(end.day()) + u'日' : chineseInYear(to));
}

QString englishRange(const DateSpan &from, const DateSpan &to)
{
    const QDate begin = first(from);
    const QDate end = first(to);
    const bool days = from.precision == DatePrecision::Day && to.precision == DatePrecision::Day;
    const bool monthsOnly = from.precision == DatePrecision::Month && to.precision == DatePrecision::Month;
    if (from.precision == DatePrecision::Year && to.precision == DatePrecision::Year)
        return english(from) + u'–' + english(to);
    if (days && begin.year() == end.year() && begin.month() == end.month())
        return QString::number(begin.day()) + u'–' + english(to);
    if (monthsOnly && begin.year() == end.year())
        return monthName(begin) + u'–' + english(to);
    return english(from) + u" – "_s + english(to);
}

} // namespace

QString DateWords::words(const QString &code) const
{
    QString plain = code.startsWith(u'@') ? code.sliced(1) : code;
    const qsizetype dots = plain.indexOf(u".."_s);
    if (dots >= 0)
        return range(plain.first(dots), plain.sliced(dots + 2));
    const auto span = parseDate(plain);
    if (!span)
        return plain;
    return m_language == Language::English ? english(span.value()) : chinese(span.value());
}

QString DateWords::range(const QString &from, const QString &to) const
{
    const auto begin = parseDate(from);
    const auto end = parseDate(to);
    if (!begin || !end)
        return from + u".."_s + to;
    return m_language == Language::English ? englishRange(begin.value(), end.value())
                                           : chineseRange(begin.value(), end.value());
}

QString DateWords::date(const QString &code) const
{
    return m_language == Language::English ? words(code) : spaced(words(code));
}

QString DateWords::state(const QString &code) const
{
    return period(code, u"actual"_s);
}

QString DateWords::bibliographic(const QString &code) const
{
    const auto span = parseDate(code);
    const bool day = span && span.value().precision == DatePrecision::Day;
    return day && m_language != Language::English ? first(span.value()).toString(Qt::ISODate) : date(code);
}

QString DateWords::due(const QString &code) const
{
    if (m_language != Language::English)
        return date(code);
    const auto span = parseDate(code);
    if (!span || span.value().precision == DatePrecision::Range)
        return date(code);
    switch (span.value().precision) {
    case DatePrecision::Day:
        return u"on "_s + date(code);
    case DatePrecision::Half:
        return u"in the "_s + date(code);
    default:
        return u"in "_s + date(code);
    }
}

QString DateWords::period(const QString &code, const QString &kind) const
{
    QString day = date(code);
    if (!code.startsWith(u'@') || kind == u"reported"_s)
        return day;
    const bool counted = kind == u"actual"_s || kind == u"capacity"_s;
    switch (m_language) {
    case Language::English:
        return (counted ? u"as of "_s : u"reported "_s) + day;
    case Language::Hant:
        return spaced(counted ? u"截至"_s + day : day + u"報道"_s);
    case Language::Hans:
        return spaced(counted ? u"截至"_s + day : day + u"报道"_s);
    }
    Q_UNREACHABLE();
}

} // namespace autocity
