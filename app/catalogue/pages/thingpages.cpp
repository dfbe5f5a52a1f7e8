// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagecomposer.h"

namespace autocity
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int LongestTrail = 12; // a circle of parents must not hang us
}

void PageComposer::composePlace(Page &page) const
{
    const Entry place = m_entries.place(page.id);
    if (place.id.isEmpty())
        return;
    QString section;
    QString parent;
    bool established = true;
    m_reading.database().each("SELECT section, parent, english FROM place WHERE id = ?", {page.id}, [&](const Row &row) {
        section = row.text(0);
        parent = row.text(1);
        established = row.text(2) != "unverified"_L1;
    });
    page.title = place.title;
    page.kindLabel = place.kindLabel;
    page.status = place.status;
    page.grade = place.grade;
    page.picture = place.picture;
    page.placement = m_map.placement(page.id);
    // The second line is the name in the other script; an English name of our own making is no name.
    const bool english = m_reading.words().language() == Language::English;
    if (english || established)
        page.subtitle = m_reading.textIn(english ? Language::Hans : Language::English, u"place"_s, page.id, u"name"_s);
    addThing(page);
    page.workshops = m_entries.workshopsOf(page.id);
    page.members = m_entries.membersOf(page.id);
    for (const Entry &member : std::as_const(page.members)) {
        if (member.kind == "project"_L1)
            page.figures += m_figures.ofSubject(member.id);
    }
    page.events = m_events.ofSubject(page.id);
    page.sources = m_entries.relationSourcesOf(page.id);
    if (!section.isEmpty()) {
        addSectionCrumb(page, section);
        setNeighbours(page, m_entries.placeIds(section), [this](const QString &id) { return m_entries.place(id); });
    }
    if (!parent.isEmpty())
        addCrumb(page, m_entries.place(parent));
}

void PageComposer::composeProject(Page &page) const
{
    const Entry project = m_entries.project(page.id);
    if (project.id.isEmpty())
        return;
    QString place;
    SourceRef source;
    m_reading.database().each("SELECT place, source, locator FROM project WHERE id = ?", {page.id}, [&](const Row &row) {
        place = row.text(0);
        source.id = row.text(1);
        source.locator = row.text(2);
    });
    page.title = project.title;
    page.kindLabel = project.kindLabel;
    page.status = project.status;
    page.picture = project.picture;
    addThing(page);
    const QString text = m_reading.text(u"project"_s, page.id, u"text"_s);
    if (page.story.isEmpty() && !text.isEmpty())
        page.story.append(Paragraph{u"lead"_s, text});
    page.milestones = m_events.milestones(page.id);
    page.events = m_events.ofSubject(page.id);
    if (!place.isEmpty()) {
        Entry ground = m_entries.place(place);
        ground.relation = m_reading.words().ground(ground.kind);
        if (!ground.route.isEmpty())
            page.relations.prepend(ground);
        if (page.picture.isEmpty())
            page.picture = ground.picture;
        page.placement = m_map.placement(place);
        page.grade = ground.grade;
        if (page.picture.isEmpty())
            page.picture = ground.picture;
    }
    page.sources = m_entries.relationSourcesOf(page.id);
    page.sources.prepend(m_reading.source(source.id, source.locator));
    addSectionCrumb(page, u"projects"_s);
    setNeighbours(page, m_entries.projectIds(), [this](const QString &id) { return m_entries.project(id); });
}

void PageComposer::composeEvent(Page &page) const
{
    const EventItem event = m_events.event(page.id);
    if (event.id.isEmpty())
        return;
    page.title = event.title;
    page.subtitle = event.date;
    page.kindLabel = event.planned ? m_reading.words().status(u"planned"_s) : m_reading.words().kind(u"event"_s);
    addThing(page);
    if (page.story.isEmpty() && !event.text.isEmpty())
        page.story.append(Paragraph{u"lead"_s, event.text});
    page.events = {event};
    if (!event.subject.isEmpty() && event.subject != "hall"_L1) {
        const Entry subject = m_entries.subject(event.subject);
        if (!subject.route.isEmpty())
            page.relations.prepend(subject);
    }
    page.sources = QList<SourceRef>{event.source} + m_entries.relationSourcesOf(page.id);
    addSectionCrumb(page, u"timeline"_s);
    addCrumb(page, yearEntry(QString::number(QDate::fromJulianDay(event.firstDay).year())));
    const QStringList ids = texts(m_reading.database(),
                                  "SELECT id FROM event WHERE " AUTOCITY_SHOWN("event")
                                  " ORDER BY first_day, last_day, ord, id",
                                  {m_reading.today()});
    setNeighbours(page, ids, [this](const QString &id) { return m_entries.subject(id); });
}

void PageComposer::composeStrategy(Page &page) const
{
    const StrategyNode node = m_strategy.node(page.id);
    if (node.id.isEmpty())
        return;
    page.title = node.title;
    page.subtitle = node.code.isEmpty() ? node.date : node.code;
    page.kindLabel = m_reading.words().kind(node.parent.isEmpty() ? u"programme"_s : u"strategy"_s);
    addThing(page);
    if (page.story.isEmpty() && !node.text.isEmpty())
        page.story.append(Paragraph{u"lead"_s, node.text});
    page.nodes = m_strategy.parts(page.id);
    page.events = m_events.ofSubject(page.id);
    if (!node.linkRoute.isEmpty()) {
        const Entry link = m_entries.subject(node.linkRoute.section(u'/', -1));
        if (!link.route.isEmpty())
            page.relations.prepend(link);
    }
    page.sources = QList<SourceRef>{node.source} + m_entries.relationSourcesOf(page.id);
    addSectionCrumb(page, u"strategy"_s);
    for (const QString &ancestor : programmeTrail(node.parent))
        addCrumb(page, m_entries.subject(ancestor));
    QStringList siblings;
    for (const StrategyNode &sibling : m_strategy.parts(node.parent))
        siblings.append(sibling.id);
    setNeighbours(page, siblings, [this](const QString &id) { return m_entries.subject(id); });
}

QStringList PageComposer::programmeTrail(const QString &node) const
{
    QStringList trail;
    QString id = node;
    while (!id.isEmpty() && trail.size() < LongestTrail && !trail.contains(id)) {
        trail.prepend(id);
        id = m_strategy.node(id).parent;
    }
    return trail;
}

} // namespace autocity
