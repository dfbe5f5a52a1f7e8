// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attractreader.h"

namespace autocity
{

using namespace Qt::StringLiterals;

QList<Entry> AttractReader::scenes() const
{
    struct Scene {
        QString id;
        QString kind;
        QString subject;
        int seconds;
    };
    QList<Scene> rows;
    m_reading.database().each("SELECT id, scene, subject, seconds FROM attract WHERE " AUTOCITY_SHOWN("attract")
                              " ORDER BY ord, id",
                              {m_reading.today()}, [&rows](const Row &row) {
                                  rows.append({row.text(0), row.text(1), row.text(2), row.integer(3)});
                              });
    QList<Entry> scenes;
    for (const Scene &row : std::as_const(rows)) {
        Entry entry = scene(row.kind, row.subject);
        if (entry.title.isEmpty())
            continue;
        entry.id = row.id;
        entry.kind = row.kind;
        entry.year = row.seconds;
        scenes.append(entry);
    }
    return scenes;
}

Entry AttractReader::scene(const QString &kind, const QString &subject) const
{
    Entry entry;
    if (kind == "figure"_L1) {
        entry.figure = m_figures.figure(subject);
        entry.route = entry.figure.route;
        entry.title = entry.figure.label;
        entry.caption = entry.figure.note;
    } else if (kind == "event"_L1) {
        const EventItem event = m_events.event(subject);
        entry.route = event.route;
        entry.title = event.title;
        entry.caption = event.date;
    } else if (kind == "place"_L1) {
        entry = m_entries.place(subject);
    } else if (kind == "video"_L1) {
        entry = film(subject);
    } else {
        // Of the map, or the map through the years.
        entry.route = u"/map"_s;
        entry.title = m_reading.subject(u"hall"_s).name;
        entry.caption = m_reading.text(u"hall"_s, kind == "map"_L1 ? u"motto"_s : u"map-notice"_s, u"text"_s);
    }
    return entry;
}

Entry AttractReader::film(const QString &id) const
{
    const Medium medium = m_stories.medium(id);
    Entry entry;
    entry.route = u"/"_s;
    entry.title = medium.caption;
    entry.caption = medium.credit;
    entry.picture = medium.url;
    entry.captions = medium.captionsUrl;
    return entry;
}

} // namespace autocity
