// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagelines.h"

#include "catalogue.h"

namespace autocity
{

using namespace Qt::StringLiterals;

namespace
{

/** Gathers the lines of one page. */
class Gatherer
{
public:
    void add(const QString &place, const QString &text)
    {
        if (!text.isEmpty())
            m_lines.append({m_prefix + place, text});
    }

    /** What is added by the function stands below this place. */
    template<typename Add>
    void within(const QString &place, Add add)
    {
        const QString outer = m_prefix;
        m_prefix += place + u'/';
        add();
        m_prefix = outer;
    }

    void addSource(const SourceRef &source, bool full)
    {
        add(u"source"_s, source.label);
        add(u"locator"_s, source.locator);
        if (full) {
            add(u"outlet"_s, source.outlet);
            add(u"title"_s, source.title);
            add(u"date"_s, source.date);
            add(u"date-note"_s, source.dateNote);
        }
    }

    void addStatus(const StatusText &status)
    {
        add(u"status"_s, status.label);
        add(u"status-date"_s, status.date);
        add(u"status-note"_s, status.note);
        within(u"status"_s, [&] { addSource(status.source, false); });
    }

    void addFigure(const Figure &figure)
    {
        if (figure.id.isEmpty())
            return;
        within(figure.id, [&] {
            add(u"label"_s, figure.label);
            add(u"before"_s, figure.before);
            add(u"numeral"_s, figure.numeral);
            add(u"after"_s, figure.after);
            add(u"text"_s, figure.text);
            add(u"period"_s, figure.period);
            add(u"kind"_s, figure.kindLabel);
            add(u"note"_s, figure.note);
            add(u"subject"_s, figure.subjectName);
            addSource(figure.source, false);
        });
    }

    void addEntry(const Entry &entry)
    {
        within(entry.kind + u'-' + entry.id, [&] {
            add(u"relation"_s, entry.relation);
            add(u"title"_s, entry.title);
            add(u"short"_s, entry.shortTitle);
            add(u"kind"_s, entry.kindLabel);
            add(u"caption"_s, entry.caption);
            if (!entry.status.key.isEmpty() || !entry.status.note.isEmpty())
                addStatus(entry.status);
            addFigure(entry.figure);
        });
    }

    void addEvent(const EventItem &event)
    {
        within(event.id, [&] {
            add(u"date"_s, event.date);
            add(u"title"_s, event.title);
            add(u"text"_s, event.text);
            add(u"subject"_s, event.subjectName);
            addSource(event.source, false);
        });
    }

    void addNode(const StrategyNode &node)
    {
        within(node.id, [&] {
            add(u"code"_s, node.code);
            add(u"digit"_s, node.digit > 0 ? QString::number(node.digit) : QString());
            add(u"title"_s, node.title);
            add(u"text"_s, node.text);
            add(u"date"_s, node.date);
            addSource(node.source, false);
        });
    }

    template<typename Item, typename Add>
    void addList(const QString &place, const QList<Item> &items, Add add)
    {
        within(place, [&] {
            for (const Item &item : items)
                add(item);
        });
    }

    void addEntries(const QString &place, const QList<Entry> &entries)
    {
        addList(place, entries, [this](const Entry &entry) { addEntry(entry); });
    }

    void addLabels(const QString &place, const QList<Label> &labels)
    {
        addList(place, labels, [this](const Label &label) { add(label.id, label.title); });
    }

    [[nodiscard]] QList<PageLine> lines() const { return m_lines; }

private:
    QString m_prefix;
    QList<PageLine> m_lines;
};

/** Adds texts that have no id of their own, by their number. */
template<typename Item, typename Add>
void addNumbered(Gatherer &lines, const QString &place, const QList<Item> &items, Add add)
{
    int number = 0;
    for (const Item &item : items)
        lines.within(place + u'/' + QString::number(++number), [&] { add(item); });
}

void addBody(Gatherer &lines, const Page &page)
{
    lines.add(u"title"_s, page.title);
    lines.add(u"subtitle"_s, page.subtitle);
    lines.add(u"kind"_s, page.kindLabel);
    lines.addStatus(page.status);
    addNumbered(lines, u"story"_s, page.story, [&](const Paragraph &paragraph) { lines.add(paragraph.style, paragraph.text); });
    lines.addList(u"figures"_s, page.figures, [&](const Figure &figure) { lines.addFigure(figure); });
    addNumbered(lines, u"gaps"_s, page.gaps, [&](const Gap &gap) {
        lines.add(u"label"_s, gap.label);
        lines.add(u"note"_s, gap.note);
    });
    lines.addList(u"milestones"_s, page.milestones, [&](const EventItem &step) { lines.addEvent(step); });
    lines.addList(u"events"_s, page.events, [&](const EventItem &event) { lines.addEvent(event); });
    lines.addList(u"nodes"_s, page.nodes, [&](const StrategyNode &node) { lines.addNode(node); });
    lines.addList(u"workshops"_s, page.workshops, [&](const Entry &workshop) {
        lines.addEntry(workshop);
        lines.within(workshop.id, [&] { lines.addSource(workshop.status.source, false); });
    });
    lines.addEntries(u"members"_s, page.members);
    lines.addEntries(u"relations"_s, page.relations);
    lines.addEntries(u"terms"_s, page.terms);
    lines.add(u"placement"_s, page.placement);
    lines.addList(u"media"_s, page.media, [&](const Medium &medium) {
        lines.within(medium.id, [&] {
            lines.add(u"caption"_s, medium.caption);
            lines.add(u"credit"_s, medium.credit);
            lines.add(u"alt"_s, medium.alt);
        });
    });
    lines.addList(u"sources"_s, page.sources,
                  [&](const SourceRef &source) { lines.within(source.id, [&] { lines.addSource(source, true); }); });
    lines.addList(u"crumbs"_s, page.crumbs, [&](const Entry &crumb) { lines.add(crumb.id, crumb.title); });
    lines.add(u"previous"_s, page.previous.title);
    lines.add(u"next"_s, page.next.title);
}

void addComparison(Gatherer &lines, const Comparison &comparison)
{
    lines.within(comparison.id, [&] {
        lines.add(u"title"_s, comparison.title);
        lines.addFigure(comparison.target);
        lines.addFigure(comparison.actual);
        lines.add(u"note"_s, comparison.note);
        lines.add(u"derived"_s, comparison.derived);
    });
}

void addQuestion(Gatherer &lines, const QuizQuestion &question)
{
    lines.within(question.id, [&] {
        lines.add(u"question"_s, question.question);
        lines.add(u"label"_s, question.label);
        lines.add(u"before"_s, question.before);
        lines.add(u"numeral"_s, question.numeral);
        lines.add(u"after"_s, question.after);
        lines.add(u"detail"_s, question.fullDetail);
        for (const QuizAnswer &answer : question.answers) {
            lines.add(u"answer/"_s + answer.code, answer.label);
            lines.add(u"answer/"_s + answer.code + u"/note"_s, answer.note);
        }
        lines.add(u"correct"_s, question.correct.label);
        lines.add(u"explanation"_s, question.explanation);
        lines.addSource(question.source, true);
    });
}

void addTour(Gatherer &lines, const TourPlan &tour)
{
    lines.within(tour.id, [&] {
        lines.add(u"title"_s, tour.title);
        lines.add(u"note"_s, tour.note);
        addNumbered(lines, u"stops"_s, tour.stops, [&](const TourPlanStop &stop) { lines.add(u"text"_s, stop.text); });
    });
}

void addMap(Gatherer &lines, const Catalogue &catalogue, const QString &language)
{
    for (const QString &layout : {u"landscape"_s, u"portrait"_s}) {
        lines.addList(layout, catalogue.features(layout, language),
                      [&](const MapFeature &feature) { lines.add(feature.id, feature.name); });
    }
    lines.addList(u"signs"_s, catalogue.places(u"landscape"_s, language), [&](const MapSign &sign) {
        lines.addEntry(sign.entry);
        lines.add(sign.entry.id + u"/placement"_s, sign.placement);
    });
}

} // namespace

QList<PageLine> PageLines::ofPage(const Page &page) const
{
    Gatherer lines;
    addBody(lines, page);
    const QString &language = page.language;
    if (page.kind == "home"_L1) {
        lines.addList(u"doors"_s, m_catalogue.sections(language), [&](const Section &section) {
            lines.within(section.id, [&] {
                lines.add(u"title"_s, section.title);
                lines.add(u"note"_s, section.note);
                lines.add(u"door"_s, section.door);
                lines.addFigure(section.figure);
            });
        });
        lines.add(u"short"_s, m_catalogue.hallText(u"short"_s, language));
        lines.addList(u"tours"_s, m_catalogue.tours(language), [&](const TourPlan &tour) { addTour(lines, tour); });
    }
    if (page.kind == "home"_L1 || page.kind == "map"_L1)
        addMap(lines, m_catalogue, language);
    if (page.kind == "figures"_L1) {
        lines.addLabels(u"groups"_s, m_catalogue.groups(language));
        lines.addList(u"comparisons"_s, m_catalogue.comparisons(language),
                      [&](const Comparison &comparison) { addComparison(lines, comparison); });
    }
    if (page.kind == "quiz"_L1) {
        lines.addList(u"questions"_s, m_catalogue.quiz(language),
                      [&](const QuizQuestion &question) { addQuestion(lines, question); });
    }
    if (page.kind == "timeline"_L1)
        lines.addLabels(u"lanes"_s, m_catalogue.lanes(language));
    if (page.kind == "plants"_L1 || page.kind == "parks"_L1 || page.kind == "projects"_L1)
        lines.addLabels(u"states"_s, m_catalogue.statuses(page.kind, language));
    return lines.lines();
}

QList<PageLine> PageLines::ofAttract(const QString &language) const
{
    Gatherer lines;
    lines.add(u"name"_s, m_catalogue.hallText(u"name"_s, language));
    lines.add(u"motto"_s, m_catalogue.hallText(u"motto"_s, language));
    lines.add(u"touch"_s, m_catalogue.hallText(u"touch"_s, language));
    lines.addEntries(u"scenes"_s, m_catalogue.attract(language));
    return lines.lines();
}

} // namespace autocity
