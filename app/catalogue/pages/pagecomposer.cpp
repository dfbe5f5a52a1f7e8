// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagecomposer.h"

#include <QSet>

namespace autocity
{

using namespace Qt::StringLiterals;

PageComposer::PageComposer(const Reading &reading)
    : m_reading(reading), m_entries(reading), m_figures(reading), m_events(reading), m_stories(reading),
      m_strategy(reading), m_map(reading)
{
}

Page PageComposer::page(const QString &route) const
{
    Page page;
    page.route = route;
    page.language = languageCode(m_reading.words().language());
    const QStringList parts = route.split(u'/', Qt::SkipEmptyParts);
    if (!route.startsWith(u'/') || parts.size() > 2)
        return page;
    page.kind = parts.isEmpty() ? u"home"_s : parts.at(0);
    page.id = parts.value(1);
    if (parts.size() == 2 && page.kind == "strategy"_L1)
        page.kind = u"programme"_s;
    compose(page);
    if (!page.title.isEmpty())
        finish(page);
    return page;
}

void PageComposer::compose(Page &page) const
{
    using Compose = void (PageComposer::*)(Page &) const;
    static const QHash<QString, Compose> things{
        {u"place"_s, &PageComposer::composePlace},        {u"project"_s, &PageComposer::composeProject},
        {u"event"_s, &PageComposer::composeEvent},        {u"programme"_s, &PageComposer::composeStrategy},
        {u"metric"_s, &PageComposer::composeMetric},      {u"year"_s, &PageComposer::composeYear},
        {u"term"_s, &PageComposer::composeTerm},          {u"source"_s, &PageComposer::composeSource}};
    static const QHash<QString, Compose> overviews{
        {u"home"_s, &PageComposer::composeHome},          {u"plants"_s, &PageComposer::composeSection},
        {u"parks"_s, &PageComposer::composeSection},      {u"projects"_s, &PageComposer::composeSection},
        {u"timeline"_s, &PageComposer::composeSection},   {u"figures"_s, &PageComposer::composeSection},
        {u"strategy"_s, &PageComposer::composeSection},   {u"map"_s, &PageComposer::composeNamed},
        {u"search"_s, &PageComposer::composeNamed},       {u"sources"_s, &PageComposer::composeNamed},
        {u"quiz"_s, &PageComposer::composeNamed}};
    if (const Compose make = (page.id.isEmpty() ? overviews : things).value(page.kind))
        (this->*make)(page);
}

void PageComposer::addThing(Page &page) const
{
    page.figures = m_figures.ofSubject(page.id);
    page.featured = m_figures.featuredOf(page.id);
    page.story = m_stories.story(page.id);
    page.gaps = m_stories.gaps(page.id);
    page.relations = m_entries.relationsOf(page.id);
    page.media = m_stories.media(page.id);
    for (const QString &term : m_stories.terms(page.id))
        addTerm(page, term);
}

void PageComposer::addTerm(Page &page, const QString &id) const
{
    for (const Entry &term : page.terms) {
        if (term.id == id)
            return;
    }
    const Entry term = m_entries.term(id);
    if (!term.title.isEmpty())
        page.terms.append(term);
}

void PageComposer::addCrumb(Page &page, const Entry &entry) const
{
    if (!entry.title.isEmpty())
        page.crumbs.append(entry);
}

void PageComposer::addSectionCrumb(Page &page, const QString &section) const
{
    addCrumb(page, m_entries.section(section));
}

/** Home before the other crumbs, terms of the figures, and each source once in the order of what it states. */
void PageComposer::finish(Page &page) const
{
    if (page.kind != "home"_L1) {
        Entry home;
        home.id = u"home"_s;
        home.route = u"/"_s;
        home.kind = u"section"_s;
        home.title = m_reading.words().pageName(home.id);
        home.shortTitle = home.title;
        page.crumbs.prepend(home);
    }
    for (const Figure &figure : std::as_const(page.figures)) {
        if (!figure.termRoute.isEmpty() && page.kind != "term"_L1)
            addTerm(page, figure.termRoute.section(u'/', -1));
    }
    QList<SourceRef> sources = page.sources;
    sources.append(page.status.source);
    for (const Figure &figure : std::as_const(page.figures))
        sources.append(figure.source);
    for (const EventItem &event : page.events + page.milestones)
        sources.append(event.source);
    for (const Entry &workshop : std::as_const(page.workshops))
        sources.append(workshop.status.source);
    for (const StrategyNode &node : std::as_const(page.nodes))
        sources.append(node.source);
    page.sources.clear();
    QSet<QString> seen;
    for (SourceRef &source : sources) {
        if (source.id.isEmpty() || seen.contains(source.id))
            continue;
        seen.insert(source.id);
        // The paragraphs stand beside what they state; a node without parts has only its source to say them.
        if (page.kind != "strategy"_L1 || !page.nodes.isEmpty())
            source.locator.clear();
        page.sources.append(source);
    }
}

} // namespace autocity
