// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/openinghours.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autocity
{
namespace
{

constexpr int daysOfWeek = 7;
constexpr int minutesOfHour = 60;
constexpr int minutesOfDay = 24 * minutesOfHour;

/** 1 for Monday; 0 if it is none. */
int weekdayOf(const QString &name)
{
    static const QStringList names{u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s, u"Sat"_s, u"Sun"_s};
    return int(names.indexOf(name)) + 1;
}

/** Minutes of the day; above all of them if it is no time. */
int minutesOf(const QString &hours, const QString &minutes)
{
    const int time = hours.toInt() * minutesOfHour + minutes.toInt();
    return minutes.toInt() < minutesOfHour && time <= minutesOfDay ? time : minutesOfDay + 1;
}

} // namespace

std::optional<OpeningHours> OpeningHours::parse(const QString &text)
{
    static const QRegularExpression form(
        u"\\A(?:([A-Z][a-z]{2})(?:-([A-Z][a-z]{2}))? )?([0-9]{2}):([0-9]{2})-([0-9]{2}):([0-9]{2})\\z"_s);
    OpeningHours hours;
    if (text.isEmpty())
        return hours;
    for (const QString &part : text.split(u'|')) {
        const QRegularExpressionMatch match = form.match(part.trimmed());
        const QString day = match.captured(1);
        const int first = day.isEmpty() ? 1 : weekdayOf(day);
        const int last = day.isEmpty() ? daysOfWeek : match.captured(2).isEmpty() ? first : weekdayOf(match.captured(2));
        const int from = minutesOf(match.captured(3), match.captured(4));
        const int until = minutesOf(match.captured(5), match.captured(6));
        if (!match.hasMatch() || first == 0 || last < first || until <= from || until > minutesOfDay)
            return {};
        for (int weekday = first; weekday <= last; ++weekday)
            hours.m_spans.append({weekday, from, until});
    }
    return hours;
}

bool OpeningHours::isOpenAt(const QDateTime &time) const
{
    const int weekday = time.date().dayOfWeek();
    const int minute = time.time().hour() * minutesOfHour + time.time().minute();
    return isAlwaysOpen() || std::any_of(m_spans.begin(), m_spans.end(), [&](const Span &span) {
               return span.weekday == weekday && span.from <= minute && minute < span.until;
           });
}

QDateTime OpeningHours::nextChange(const QDateTime &time) const
{
    const bool open = isOpenAt(time);
    QList<QDateTime> edges;
    for (int day = 0; day <= daysOfWeek; ++day) {
        const QDate date = time.date().addDays(day);
        const QDateTime midnight(date, QTime(0, 0));
        for (const Span &span : m_spans) {
            if (span.weekday == date.dayOfWeek())
                edges << midnight.addSecs(qint64{60} * span.from) << midnight.addSecs(qint64{60} * span.until);
        }
    }
    std::sort(edges.begin(), edges.end());
    const auto next = std::find_if(edges.cbegin(), edges.cend(), [&](const QDateTime &edge) { return edge > time && isOpenAt(edge) != open; });
    return next == edges.cend() ? QDateTime() : *next;
}

} // namespace autocity
