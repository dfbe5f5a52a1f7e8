// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventreader.h"

#include "bundle/dates.h"

#include <algorithm>

// Every query lists the same columns, in the order read() takes them.
#define AUTOCITY_EVENTS \
    "SELECT id, date, first_day, last_day, lane, certainty, subject, source, locator FROM event WHERE " \
    AUTOCITY_SHOWN("event") " AND "
#define AUTOCITY_OLDEST_FIRST " ORDER BY first_day, last_day, ord, id"

namespace autocity
{

using namespace Qt::StringLiterals;

namespace
{

QString precisionOf(const QString &date)
{
    const auto span = parseDate(date);
    return span ? precisionName(span.value().precision) : QString();
}

} // namespace

QList<EventItem> EventReader::read(const char *sql, const QVariantList &values) const
{
    struct Origin {
        QString source;
        QString locator;
    };
    QList<EventItem> items;
    QList<Origin> origins;
    m_reading.database().each(sql, QVariantList{m_reading.today()} + values, [&](const Row &row) {
        EventItem item;
        item.id = row.text(0);
        item.dateCode = row.text(1);
        item.firstDay = row.integer(2);
        item.lastDay = row.integer(3);
        item.lane = row.text(4);
        item.planned = row.text(5) == "planned"_L1;
        item.subject = row.text(6);
        items.append(item);
        origins.append({row.text(7), row.text(8)});
    });
    for (qsizetype i = 0; i < items.size(); ++i)
        complete(items[i], origins.at(i).source, origins.at(i).locator);
    return items;
}

void EventReader::complete(EventItem &item, const QString &source, const QString &locator) const
{
    const Wording &words = m_reading.words();
    item.route = u"/event/"_s + item.id;
    item.title = m_reading.text(u"event"_s, item.id, u"title"_s);
    item.text = m_reading.text(u"event"_s, item.id, u"text"_s);
    item.precision = precisionOf(item.dateCode);
    item.stroke = item.planned ? Stroke::Dashed : Stroke::Solid;
    item.date = words.dates().date(item.dateCode);
    const QString note = m_reading.text(u"event"_s, item.id, u"date_note"_s);
    static constexpr Phrase noted{u"%1（%2）", u"%1（%2）", u"%1 (%2)"};
    if (!note.isEmpty())
        item.date = noted.in(words.language()).arg(item.date, note);
    if (!item.subject.isEmpty()) {
        const Subject subject = m_reading.subject(item.subject);
        item.subjectName = subject.name;
        item.subjectRoute = subject.route;
    }
    item.source = m_reading.source(source, locator);
}

EventItem EventReader::event(const QString &id) const
{
    return read(AUTOCITY_EVENTS "id = ?2", {id}).value(0);
}

QList<EventItem> EventReader::all() const
{
    return read(AUTOCITY_EVENTS "1" AUTOCITY_OLDEST_FIRST, {});
}

QList<EventItem> EventReader::ofSubject(const QString &subject) const
{
    return read(AUTOCITY_EVENTS "(subject = ?2 OR subject IN (SELECT id FROM project WHERE place = ?2))" AUTOCITY_OLDEST_FIRST,
                {subject});
}

QList<EventItem> EventReader::ofYear(int year) const
{
    return read(AUTOCITY_EVENTS "first_day <= ?3 AND last_day >= ?2" AUTOCITY_OLDEST_FIRST,
                {QDate(year, 1, 1).toJulianDay(), QDate(year, 12, 31).toJulianDay()});
}

QList<EventItem> EventReader::ofSource(const QString &source) const
{
    return read(AUTOCITY_EVENTS "source = ?2" AUTOCITY_OLDEST_FIRST, {source});
}

QList<Label> EventReader::years() const
{
    QList<Label> years;
    m_reading.database().each("SELECT first_day FROM event WHERE " AUTOCITY_SHOWN("event") " ORDER BY first_day",
                              {m_reading.today()}, [&years](const Row &row) {
                                  const int year = QDate::fromJulianDay(row.integer(0)).year();
                                  const QString id = QString::number(year);
                                  if (years.isEmpty() || years.constLast().id != id)
                                      years.append(Label{id, id, 0});
                                  ++years.last().count;
                              });
    return years;
}

} // namespace autocity
