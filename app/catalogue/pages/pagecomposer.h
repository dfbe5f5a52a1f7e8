// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/entryreader.h"
#include "reading/mapreader.h"
#include "reading/storyreader.h"
#include "reading/strategyreader.h"

namespace autocity
{

/** Composes the page at an address from everything the content says about it (docs/architecture.md, “What a page is”). */
class PageComposer
{
public:
    explicit PageComposer(const Reading &reading);

    /** The page; its title is empty if there is none at that address. */
    [[nodiscard]] Page page(const QString &route) const;
    /** Every address there is: home, sections and lists, then each thing in the order of its section. */
    [[nodiscard]] QStringList routes() const;
    /** Years that have a page: those of the hall's span, and earlier or later ones with an event; in order. */
    [[nodiscard]] QList<Label> years() const;

private:
    void compose(Page &page) const;
    void finish(Page &page) const;

    // One thing.
    void composePlace(Page &page) const;
    void composeProject(Page &page) const;
    void composeEvent(Page &page) const;
    void composeStrategy(Page &page) const;

    // Overviews.
    void composeHome(Page &page) const;
    void composeSection(Page &page) const;
    void fillSection(Page &page) const;
    void composeNamed(Page &page) const;

    // What other pages refer to.
    void composeMetric(Page &page) const;
    void composeYear(Page &page) const;
    void composeTerm(Page &page) const;
    void composeSource(Page &page) const;

    /** Figures, story, gaps, relations, pictures and the terms of the story of a thing. */
    void addThing(Page &page) const;
    void addTerm(Page &page, const QString &id) const;
    [[nodiscard]] Entry yearEntry(const QString &year) const;
    void addCrumb(Page &page, const Entry &entry) const;
    void addSectionCrumb(Page &page, const QString &section) const;
    [[nodiscard]] QStringList programmeTrail(const QString &node) const;

    /** Sets previous and next among the ids of a list; entry makes an entry of an id. */
    template<typename MakeEntry>
    void setNeighbours(Page &page, const QStringList &ids, MakeEntry entry) const
    {
        const qsizetype index = ids.indexOf(page.id);
        if (index > 0)
            page.previous = entry(ids.at(index - 1));
        if (index >= 0 && index + 1 < ids.size())
            page.next = entry(ids.at(index + 1));
    }

    const Reading &m_reading;
    EntryReader m_entries;
    FigureReader m_figures;
    EventReader m_events;
    StoryReader m_stories;
    StrategyReader m_strategy;
    MapReader m_map;
};

} // namespace autocity
