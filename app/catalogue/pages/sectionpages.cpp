// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagecomposer.h"

#include "reading/quizreader.h"

#include <QSet>

namespace autocity
{

using namespace Qt::StringLiterals;

namespace
{

/** Adds figures that are not there yet. */
void addFigures(Page &page, const QList<Figure> &figures)
{
    QSet<QString> seen;
    for (const Figure &figure : std::as_const(page.figures))
        seen.insert(figure.id);
    for (const Figure &figure : figures) {
        if (!figure.id.isEmpty() && !seen.contains(figure.id))
            page.figures.append(figure);
    }
}

} // namespace

void PageComposer::composeHome(Page &page) const
{
    page.id = u"hall"_s;
    page.title = m_reading.subject(page.id).name;
    page.subtitle = m_reading.text(u"hall"_s, u"motto"_s, u"text"_s);
    addThing(page);
    for (const QString &id : texts(m_reading.database(), "SELECT id FROM section ORDER BY ord, id", {}))
        page.members.append(m_entries.section(id));
    page.events = m_events.ofSubject(page.id);
}

void PageComposer::composeSection(Page &page) const
{
    page.id = page.kind;
    const Entry section = m_entries.section(page.id);
    if (section.title.isEmpty())
        return;
    page.title = section.title;
    page.subtitle = m_reading.text(u"section"_s, page.id, u"note"_s);
    page.kindLabel = m_reading.words().kind(u"section"_s);
    page.story = m_stories.story(page.id);
    for (const QString &term : m_stories.terms(page.id))
        addTerm(page, term);
    const QString door = firstText(m_reading.database(), "SELECT fact FROM section WHERE id = ?", {page.id});
    if (!door.isEmpty())
        addFigures(page, {m_figures.figure(door)});
    page.featured = static_cast<int>(page.figures.size());
    fillSection(page);
    const QStringList sections = texts(m_reading.database(), "SELECT id FROM section ORDER BY ord, id", {});
    setNeighbours(page, sections, [this](const QString &id) { return m_entries.section(id); });
}

void PageComposer::fillSection(Page &page) const
{
    if (page.kind == "figures"_L1) {
        addFigures(page, m_figures.ofSubject(u"hall"_s));
        page.featured = std::max(page.featured, m_figures.featuredOf(u"hall"_s));
        addFigures(page, m_figures.ofGroup({}));
        page.gaps = m_stories.gaps(u"hall"_s);
    } else if (page.kind == "timeline"_L1) {
        page.events = m_events.all();
        for (const Label &year : years())
            page.members.append(yearEntry(year.id));
    } else if (page.kind == "strategy"_L1) {
        page.nodes = m_strategy.parts({});
    } else {
        page.members = m_entries.ofSection(page.kind);
        if (page.kind == "projects"_L1 && !page.figures.isEmpty())
            addFigures(page, m_figures.ofGroup(page.figures.constFirst().group));
        for (const Entry &member : std::as_const(page.members))
            addFigures(page, {member.figure});
    }
}

void PageComposer::composeNamed(Page &page) const
{
    if (page.kind == "quiz"_L1 && !QuizReader(m_reading).isOn())
        return;
    page.title = m_reading.words().pageName(page.kind);
    page.id = page.kind;
    if (page.kind == "map"_L1) {
        page.subtitle = m_reading.text(u"hall"_s, u"map-notice"_s, u"text"_s);
        page.members = m_entries.ofSection({});
    } else if (page.kind == "sources"_L1) {
        page.subtitle = m_reading.text(u"hall"_s, u"sources-notice"_s, u"text"_s);
        for (const QString &id : m_entries.sourceIds()) {
            page.members.append(m_entries.source(id));
            page.sources.append(m_reading.source(id));
        }
    }
}

} // namespace autocity
