// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entryreader.h"

namespace autocity
{

using namespace Qt::StringLiterals;

QStringList EntryReader::placeIds(const QString &section) const
{
    return texts(m_reading.database(),
                 "SELECT id FROM place WHERE " AUTOCITY_SHOWN("place") " AND (section = ?2 OR ?2 = '') ORDER BY"
                 " coalesce((SELECT ord FROM section WHERE section.id = place.section), 99), ord, id",
                 {m_reading.today(), section});
}

QStringList EntryReader::projectIds() const
{
    return texts(m_reading.database(), "SELECT id FROM project WHERE " AUTOCITY_SHOWN("project") " ORDER BY ord, id",
                 {m_reading.today()});
}

QStringList EntryReader::metricIds() const
{
    return texts(m_reading.database(),
                 "SELECT id FROM metric WHERE id IN (SELECT metric FROM fact WHERE " AUTOCITY_SHOWN("fact") ")"
                 " ORDER BY (SELECT ord FROM grp WHERE grp.id = metric.grp), ord, id",
                 {m_reading.today()});
}

QStringList EntryReader::termIds() const
{
    return texts(m_reading.database(), "SELECT id FROM term ORDER BY ord, id", {});
}

QStringList EntryReader::sourceIds() const
{
    return texts(m_reading.database(), "SELECT id FROM source ORDER BY class, first_day, id", {});
}

QList<Entry> EntryReader::ofSection(const QString &section) const
{
    QList<Entry> entries;
    if (section == "projects"_L1) {
        // The newest state first: what a source said last is what visitors look for.
        for (const QString &id : texts(m_reading.database(),
                                       "SELECT id FROM project WHERE " AUTOCITY_SHOWN("project") " ORDER BY coalesce((SELECT max(first_day)"
                                       " FROM milestone WHERE milestone.project = project.id AND certainty = 'stated'), 0) DESC, ord, id",
                                       {m_reading.today()}))
            entries.append(project(id));
    } else {
        for (const QString &id : placeIds(section))
            entries.append(place(id));
    }
    return entries;
}

QList<Entry> EntryReader::membersOf(const QString &place) const
{
    QList<Entry> members;
    const ContentDatabase &database = m_reading.database();
    const QVariantList values{m_reading.today(), place};
    for (const QString &id : texts(database, "SELECT id FROM place WHERE " AUTOCITY_SHOWN("place") " AND parent = ?2 ORDER BY ord, id", values))
        members.append(this->place(id));
    for (const QString &id : texts(database, "SELECT id FROM project WHERE " AUTOCITY_SHOWN("project") " AND place = ?2 ORDER BY ord, id", values))
        members.append(project(id));
    return members;
}

QList<Entry> EntryReader::workshopsOf(const QString &place) const
{
    QList<Entry> workshops;
    m_reading.database().each("SELECT id, source, locator FROM workshop WHERE place = ? ORDER BY ord, id", {place}, [&](const Row &row) {
        Entry workshop;
        workshop.id = row.text(0);
        workshop.kind = u"workshop"_s;
        workshop.year = int(workshops.size()) + 1;
        workshop.status.source.id = row.text(1);
        workshop.status.source.locator = row.text(2);
        workshops.append(workshop);
    });
    for (Entry &workshop : workshops) {
        SourceRef &source = workshop.status.source;
        workshop.title = m_reading.text(u"workshop"_s, workshop.id, u"name"_s);
        workshop.caption = m_reading.text(u"workshop"_s, workshop.id, u"text"_s);
        source = m_reading.source(source.id, source.locator);
    }
    return workshops;
}

QList<Entry> EntryReader::relationsOf(const QString &subject) const
{
    struct Relation {
        QString other;
        QString kind;
        bool forward;
    };
    QList<Relation> relations;
    m_reading.database().each("SELECT to_id, kind, 1, ord FROM relation WHERE from_id = ?1"
                              " UNION ALL SELECT from_id, kind, 0, ord FROM relation WHERE to_id = ?1 ORDER BY 4",
                              {subject}, [&relations](const Row &row) {
                                  relations.append({row.text(0), row.text(1), row.integer(2) == 1});
                              });
    QList<Entry> entries;
    for (const Relation &relation : relations) {
        Entry entry = this->subject(relation.other);
        if (entry.route.isEmpty())
            continue;
        entry.relation = m_reading.words().relation(relation.kind, relation.forward);
        entries.append(entry);
    }
    return entries;
}

QList<SourceRef> EntryReader::relationSourcesOf(const QString &subject) const
{
    QList<SourceRef> sources;
    m_reading.database().each("SELECT source, locator FROM relation WHERE (from_id = ?1 OR to_id = ?1)"
                              " AND source IS NOT NULL ORDER BY ord",
                              {subject}, [&](const Row &row) {
                                  SourceRef source;
                                  source.id = row.text(0);
                                  source.locator = row.text(1);
                                  sources.append(source);
                              });
    for (SourceRef &source : sources)
        source = m_reading.source(source.id, source.locator);
    return sources;
}

QList<Entry> EntryReader::projectsOfSource(const QString &source) const
{
    QList<Entry> entries;
    const QStringList ids =
        texts(m_reading.database(),
              "SELECT id FROM project WHERE " AUTOCITY_SHOWN("project") " AND (source = ?2 OR id IN"
              " (SELECT project FROM milestone WHERE source = ?2)) ORDER BY ord, id",
              {m_reading.today(), source});
    for (const QString &id : ids)
        entries.append(project(id));
    return entries;
}

} // namespace autocity
