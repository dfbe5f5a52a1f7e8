// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matcher.h"
#include "reading/entryreader.h"

namespace autocity
{

/**
 * Finds things by name, pinyin, initials, number or text in the index of the bundle.
 *
 * Names stand before texts; among names the whole one before one that begins so before one that has it inside; then the
 * weight of the thing, the shorter name, the order of the bundle. The index lists weightier things first, so that the
 * candidates which are looked at are the weightiest ones and the time does not grow with the number of matches.
 */
class Finder
{
public:
    explicit Finder(const Reading &reading) : m_reading(reading), m_entries(reading), m_events(reading) {}

    /** At most 50 answers, grouped by kind: the kind of the best answer first, and in each the best first. */
    [[nodiscard]] QList<SearchHit> search(const SearchQuery &query) const;
    /** The weightiest things, without sections. */
    [[nodiscard]] QList<SearchHit> frequent(int count) const;
    /** What is found for as much of the query's beginning as finds anything; the weightiest things fill what is left. */
    [[nodiscard]] QList<SearchHit> nearest(const SearchQuery &query, int count) const;

private:
    struct Doc;
    struct Name;
    void collect(const char *sql, const QString &match, QList<Doc> &docs) const;
    void rank(Doc &doc, const SearchQuery &query) const;
    /** With their short names. */
    [[nodiscard]] QList<SearchHit> named(QList<SearchHit> hits) const;
    static void group(QList<Doc> &docs);
    [[nodiscard]] QList<Name> names(qint64 doc) const;
    [[nodiscard]] SearchHit hit(const Doc &doc) const;
    [[nodiscard]] QString caption(const Doc &doc) const;

    const Reading &m_reading;
    EntryReader m_entries;
    EventReader m_events;
};

} // namespace autocity
