// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

namespace autocity
{

using namespace Qt::StringLiterals;

Reading::Reading(const ContentDatabase &database, Language language, const QDate &today)
    : m_database(database), m_words(language), m_today(today.toJulianDay())
{
}

QString firstText(const ContentDatabase &database, const char *sql, const QVariantList &values)
{
    return texts(database, sql, values).value(0);
}

QStringList texts(const ContentDatabase &database, const char *sql, const QVariantList &values)
{
    QStringList list;
    database.each(sql, values, [&list](const Row &row) { list.append(row.text(0)); });
    return list;
}

QString Reading::text(const QString &kind, const QString &id, const QString &field) const
{
    return m_words.set(textIn(m_words.language(), kind, id, field));
}

QString Reading::textIn(Language language, const QString &kind, const QString &id, const QString &field) const
{
    return firstText(m_database, "SELECT value FROM text WHERE kind = ? AND id = ? AND field = ? AND lang = ?",
                     {kind, id, field, languageCode(language)});
}

QString Reading::hallValue(const QString &key) const
{
    return firstText(m_database, "SELECT value FROM hall WHERE key = ?", {key});
}

SourceRef Reading::source(const QString &id, const QString &locator) const
{
    if (id.isEmpty())
        return {};
    auto found = m_sources.find(id);
    if (found == m_sources.end())
        found = m_sources.insert(id, readSource(id));
    SourceRef source = *found;
    source.locator = m_words.locator(locator);
    return source;
}

SourceRef Reading::readSource(const QString &id) const
{
    SourceRef source;
    m_database.each("SELECT class, date FROM source WHERE id = ?", {id}, [&](const Row &row) {
        source.id = id;
        source.secondary = row.text(0) == "public"_L1;
        source.date = m_words.dates().bibliographic(row.text(1));
    });
    if (source.id.isEmpty())
        return source;
    source.route = u"/source/"_s + id;
    source.outlet = text(u"source"_s, id, u"outlet"_s);
    source.title = text(u"source"_s, id, u"title"_s);
    source.dateNote = text(u"source"_s, id, u"date_note"_s);
    const QString label = text(u"source"_s, id, u"date_label"_s);
    if (!label.isEmpty())
        source.date = label;
    source.label = m_words.sourceLine(source.outlet, source.date, source.secondary);
    return source;
}

Subject Reading::subject(const QString &id) const
{
    auto found = m_subjects.find(id);
    if (found == m_subjects.end())
        found = m_subjects.insert(id, readSubject(id));
    return *found;
}

Subject Reading::readSubject(const QString &id) const
{
    if (id == "hall"_L1)
        return {id, u"hall"_s, u"hall"_s, text(u"hall"_s, u"name"_s, u"text"_s), text(u"hall"_s, u"short"_s, u"text"_s), u"/"_s};
    Subject subject{id, {}, {}, {}, {}, {}};
    m_database.each("SELECT 'place', kind FROM place WHERE id = ?2 AND " AUTOCITY_SHOWN("place")
                    " UNION ALL SELECT 'project', 'project' FROM project WHERE id = ?2 AND " AUTOCITY_SHOWN("project")
                    " UNION ALL SELECT 'strategy', 'strategy' FROM strategy WHERE id = ?2 AND " AUTOCITY_SHOWN("strategy")
                    " UNION ALL SELECT 'event', 'event' FROM event WHERE id = ?2 AND " AUTOCITY_SHOWN("event"),
                    {m_today, id}, [&subject](const Row &row) {
                        subject.table = row.text(0);
                        subject.kind = row.text(1);
                    });
    if (subject.table.isEmpty())
        return subject;
    const bool titled = subject.table == "event"_L1 || subject.table == "strategy"_L1;
    subject.name = text(subject.table, id, titled ? u"title"_s : u"name"_s);
    subject.shortName = text(subject.table, id, u"short"_s);
    if (subject.shortName.isEmpty())
        subject.shortName = subject.name;
    subject.route = u'/' + subject.table + u'/' + id;
    return subject;
}

} // namespace autocity
