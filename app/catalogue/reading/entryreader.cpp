// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entryreader.h"

#include "bundle/dates.h"

namespace autocity
{

using namespace Qt::StringLiterals;

namespace
{

int yearOf(const QString &date)
{
    // “@” says that it was so by then.
    const auto span = parseDate(QStringView(date).mid(date.startsWith(u'@') ? 1 : 0));
    return span ? QDate::fromJulianDay(span.value().firstDay).year() : 0;
}

QString joined(const QString &left, const QString &right)
{
    return left.isEmpty() || right.isEmpty() ? left + right : left + u" · "_s + right;
}

} // namespace

Figure EntryReader::mostTelling(const QString &subject) const
{
    const QString fact = firstText(m_reading.database(),
                                   "SELECT id FROM fact WHERE " AUTOCITY_SHOWN("fact") " AND subject = ?2"
                                   " AND featured IS NOT NULL ORDER BY featured, ord, id LIMIT 1",
                                   {m_reading.today(), subject});
    return fact.isEmpty() ? Figure() : m_figures.figure(fact);
}

Entry EntryReader::subject(const QString &id) const
{
    const Subject subject = m_reading.subject(id);
    if (subject.table == "place"_L1)
        return place(id);
    if (subject.table == "project"_L1)
        return project(id);
    Entry entry;
    entry.id = id;
    entry.route = subject.route;
    entry.kind = subject.kind;
    entry.kindLabel = subject.table == "hall"_L1 ? QString() : m_reading.words().kind(subject.kind);
    entry.title = subject.name;
    entry.shortTitle = subject.shortName;
    if (subject.table == "event"_L1) {
        const EventItem event = m_events.event(id);
        entry.caption = event.date;
        entry.year = QDate::fromJulianDay(event.firstDay).year();
    } else if (subject.table == "strategy"_L1) {
        entry.caption = m_reading.text(u"strategy"_s, id, u"text"_s);
    }
    return entry;
}

Entry EntryReader::place(const QString &id) const
{
    Entry entry;
    QString since;
    QString statusDate;
    m_reading.database().each("SELECT kind, picture, grade, since, status_date FROM place WHERE id = ?2 AND "
                              AUTOCITY_SHOWN("place"),
                              {m_reading.today(), id}, [&](const Row &row) {
                                  entry.id = id;
                                  entry.kind = row.text(0);
                                  entry.picture = row.text(1);
                                  entry.grade = row.text(2);
                                  since = row.text(3);
                                  statusDate = row.text(4);
                              });
    if (entry.id.isEmpty())
        return entry;
    const Subject subject = m_reading.subject(id);
    entry.route = subject.route;
    entry.kindLabel = m_reading.words().kind(entry.kind);
    entry.title = subject.name;
    entry.shortTitle = subject.shortName;
    entry.status = placeStatus(id);
    entry.figure = mostTelling(id);
    entry.year = yearOf(since.isEmpty() ? statusDate : since);
    entry.caption = entry.kindLabel;
    return entry;
}

Entry EntryReader::project(const QString &id) const
{
    Entry entry;
    m_reading.database().each("SELECT picture FROM project WHERE id = ?2 AND " AUTOCITY_SHOWN("project"),
                              {m_reading.today(), id}, [&](const Row &row) {
                                  entry.id = id;
                                  entry.picture = row.text(0);
                              });
    if (entry.id.isEmpty())
        return entry;
    const Subject subject = m_reading.subject(id);
    entry.route = subject.route;
    entry.kind = subject.kind;
    entry.kindLabel = m_reading.words().kind(entry.kind);
    entry.title = subject.name;
    entry.shortTitle = subject.shortName;
    entry.status = m_events.projectStatus(id);
    entry.figure = mostTelling(id);
    entry.caption = m_reading.text(u"project"_s, id, u"text"_s);
    if (entry.caption.isEmpty())
        entry.caption = entry.kindLabel;
    entry.year = yearOf(firstText(m_reading.database(),
                                  "SELECT date FROM milestone WHERE project = ? AND certainty = 'stated'"
                                  " ORDER BY first_day DESC, last_day DESC, ord DESC LIMIT 1",
                                  {id}));
    return entry;
}

StatusText EntryReader::placeStatus(const QString &place) const
{
    StatusText status;
    QString kind;
    m_reading.database().each("SELECT status, status_date, status_source, kind FROM place WHERE id = ?", {place},
                              [&](const Row &row) {
                                  status.key = row.text(0);
                                  status.date = m_reading.words().dates().state(row.text(1));
                                  status.source.id = row.text(2);
                                  kind = row.text(3);
                              });
    status.source = m_reading.source(status.source.id);
    status.label = m_reading.words().status(status.key, kind);
    status.stroke = strokeOfStatus(status.key);
    return status;
}

Entry EntryReader::metric(const QString &id) const
{
    Entry entry;
    entry.id = id;
    entry.route = u"/metric/"_s + id;
    entry.kind = u"metric"_s;
    entry.kindLabel = m_reading.words().kind(entry.kind);
    entry.title = m_reading.text(u"metric"_s, id, u"name"_s);
    entry.shortTitle = entry.title;
    const QString fact = firstText(m_reading.database(),
                                   "SELECT id FROM fact WHERE " AUTOCITY_SHOWN("fact") " AND metric = ?2"
                                   " ORDER BY subject = 'hall' DESC, kind = 'actual' DESC, last_day DESC, ord LIMIT 1",
                                   {m_reading.today(), id});
    if (!fact.isEmpty()) {
        entry.figure = m_figures.figure(fact);
        entry.caption = joined(entry.figure.text, joined(entry.figure.period, entry.figure.kindLabel));
    }
    return entry;
}

Entry EntryReader::term(const QString &id) const
{
    Entry entry;
    entry.id = id;
    entry.route = u"/term/"_s + id;
    entry.kind = u"term"_s;
    entry.kindLabel = m_reading.words().kind(entry.kind);
    entry.title = m_reading.text(u"term"_s, id, u"name"_s);
    entry.shortTitle = entry.title;
    entry.caption = m_reading.text(u"term"_s, id, u"text"_s);
    return entry;
}

Entry EntryReader::source(const QString &id) const
{
    const SourceRef source = m_reading.source(id);
    Entry entry;
    entry.id = id;
    entry.route = source.route;
    entry.kind = u"source"_s;
    entry.kindLabel = m_reading.words().sourceClass(source.secondary ? u"public"_s : u"article"_s);
    entry.title = source.title;
    entry.shortTitle = source.outlet;
    entry.caption = source.label;
    return entry;
}

Entry EntryReader::section(const QString &id) const
{
    Entry entry;
    entry.id = id;
    entry.route = u'/' + id;
    entry.kind = u"section"_s;
    entry.title = m_reading.text(u"section"_s, id, u"title"_s);
    entry.shortTitle = entry.title;
    entry.caption = m_reading.text(u"section"_s, id, u"door"_s);
    return entry;
}

Entry EntryReader::year(int year, int events) const
{
    Entry entry;
    entry.id = QString::number(year);
    entry.route = u"/year/"_s + entry.id;
    entry.kind = u"year"_s;
    entry.kindLabel = m_reading.words().kind(entry.kind);
    entry.title = m_reading.words().dates().date(entry.id);
    entry.shortTitle = entry.id;
    entry.caption = m_reading.words().eventCount(events);
    entry.year = year;
    return entry;
}

} // namespace autocity
