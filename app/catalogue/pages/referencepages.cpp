// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagecomposer.h"

namespace autocity
{

using namespace Qt::StringLiterals;

void PageComposer::composeMetric(Page &page) const
{
    page.figures = m_figures.ofMetric(page.id);
    if (page.figures.isEmpty())
        return;
    page.title = m_reading.text(u"metric"_s, page.id, u"name"_s);
    page.subtitle = m_reading.text(u"group"_s, page.figures.constFirst().group, u"title"_s);
    page.kindLabel = m_reading.words().kind(u"metric"_s);
    page.featured = static_cast<int>(page.figures.size());
    addSectionCrumb(page, u"figures"_s);
    setNeighbours(page, m_entries.metricIds(), [this](const QString &id) { return m_entries.metric(id); });
}

Entry PageComposer::yearEntry(const QString &year) const
{
    const int number = year.toInt();
    return m_entries.year(number, static_cast<int>(m_events.ofYear(number).size()));
}

void PageComposer::composeYear(Page &page) const
{
    QStringList ids;
    for (const Label &label : years())
        ids.append(label.id);
    if (!ids.contains(page.id))
        return;
    const int number = page.id.toInt();
    const Entry year = yearEntry(page.id);
    page.title = year.title;
    page.kindLabel = year.kindLabel;
    page.events = m_events.ofYear(number);
    page.subtitle = year.caption;
    page.figures = m_figures.ofYear(number);
    const QString story = u"year-"_s + page.id;
    page.story = m_stories.story(story);
    for (const QString &term : m_stories.terms(story))
        addTerm(page, term);
    addSectionCrumb(page, u"timeline"_s);
    setNeighbours(page, ids, [this](const QString &id) { return yearEntry(id); });
}

void PageComposer::composeTerm(Page &page) const
{
    const Entry term = m_entries.term(page.id);
    if (term.title.isEmpty())
        return;
    page.title = term.title;
    page.kindLabel = term.kindLabel;
    page.story = {Paragraph{u"lead"_s, term.caption}};
    const ContentDatabase &database = m_reading.database();
    page.sources = {m_reading.source(firstText(database, "SELECT source FROM term WHERE id = ?", {page.id}))};
    for (const QString &metric : texts(database, "SELECT id FROM metric WHERE term = ? ORDER BY ord, id", {page.id})) {
        const Entry entry = m_entries.metric(metric);
        if (!entry.figure.id.isEmpty())
            page.relations.append(entry);
    }
    for (const QString &subject : m_stories.subjectsOfTerm(page.id)) {
        const Entry entry = m_entries.subject(subject);
        if (!entry.route.isEmpty())
            page.relations.append(entry);
    }
    addSectionCrumb(page, u"figures"_s);
    setNeighbours(page, m_entries.termIds(), [this](const QString &id) { return m_entries.term(id); });
}

void PageComposer::composeSource(Page &page) const
{
    const SourceRef source = m_reading.source(page.id);
    if (source.id.isEmpty())
        return;
    page.title = source.title;
    page.subtitle = source.label;
    page.kindLabel = m_entries.source(page.id).kindLabel;
    if (!source.dateNote.isEmpty())
        page.story.append(Paragraph{u"lead"_s, source.dateNote});
    page.sources = {source};
    page.figures = m_figures.ofSource(page.id);
    page.events = m_events.ofSource(page.id);
    page.nodes = m_strategy.ofSource(page.id);
    page.members = m_entries.projectsOfSource(page.id);
    const QStringList places = texts(m_reading.database(),
                                     "SELECT id FROM place WHERE " AUTOCITY_SHOWN("place")
                                     " AND status_source = ?2 ORDER BY ord, id",
                                     {m_reading.today(), page.id});
    for (const QString &place : places)
        page.members.append(m_entries.place(place));
    for (const QString &term : texts(m_reading.database(), "SELECT id FROM term WHERE source = ? ORDER BY ord, id", {page.id}))
        addTerm(page, term);
    Entry sources;
    sources.id = u"sources"_s;
    sources.route = u"/sources"_s;
    sources.kind = u"section"_s;
    sources.title = m_reading.words().pageName(sources.id);
    sources.shortTitle = sources.title;
    addCrumb(page, sources);
    setNeighbours(page, m_entries.sourceIds(), [this](const QString &id) { return m_entries.source(id); });
}

} // namespace autocity
