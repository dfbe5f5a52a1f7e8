// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/contentdatabase.h"
#include "wording/wording.h"

#include <QDate>
#include <QHash>

/** The items shown on the day bound as ?1; a macro, because the database keeps statements by their literals. */
#define AUTOCITY_SHOWN(table) \
    "(" table ".show_from IS NULL OR " table ".show_from <= ?1) AND (" table ".show_until IS NULL OR " table ".show_until >= ?1)"

namespace autocity
{

/** A thing that facts, events and relations belong to: a place, project, strategy node, event, or the hall. */
struct Subject {
    QString id;
    QString table; ///< place project strategy event hall; empty if there is no such thing on show today
    QString kind;  ///< as Entry.kind
    QString name;
    QString shortName; ///< the name if it has no shorter one
    QString route;
};

/** What all readers share: the database, the words of one language and the day; made for one call. */
class Reading
{
public:
    Reading(const ContentDatabase &database, Language language, const QDate &today);

    [[nodiscard]] const ContentDatabase &database() const { return m_database; }
    [[nodiscard]] const Wording &words() const { return m_words; }
    /** The day of show_from and show_until, as Julian day. */
    [[nodiscard]] qint64 today() const { return m_today; }

    /** A text of the content, set for display; empty if there is none. kind is the table's name in tables.json. */
    [[nodiscard]] QString text(const QString &kind, const QString &id, const QString &field) const;
    /** The same in another language, without the language's setting. */
    [[nodiscard]] QString textIn(Language language, const QString &kind, const QString &id, const QString &field) const;
    /** A value of hall.csv. */
    [[nodiscard]] QString hallValue(const QString &key) const;

    /** A source, with a place in it. */
    [[nodiscard]] SourceRef source(const QString &id, const QString &locator = {}) const;
    [[nodiscard]] Subject subject(const QString &id) const;

private:
    [[nodiscard]] SourceRef readSource(const QString &id) const;
    [[nodiscard]] Subject readSubject(const QString &id) const;

    const ContentDatabase &m_database;
    Wording m_words;
    qint64 m_today;
    mutable QHash<QString, SourceRef> m_sources;
    mutable QHash<QString, Subject> m_subjects;
};

/** First value of the first row of a query; empty if there is none. */
[[nodiscard]] QString firstText(const ContentDatabase &database, const char *sql, const QVariantList &values);
/** First column of all rows. */
[[nodiscard]] QStringList texts(const ContentDatabase &database, const char *sql, const QVariantList &values);

} // namespace autocity
