// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventreader.h"

#include "bundle/dates.h"

#include <algorithm>

namespace autocity
{

using namespace Qt::StringLiterals;

struct EventReader::Step {
    EventItem item;
    QString status;
    QString source;
    QString locator;

    /** How far along a project is at this step. */
    [[nodiscard]] qsizetype rank() const
    {
        static const QStringList order{u"planned"_s,    u"settled"_s,   u"signed"_s,    u"construction"_s,
                                       u"topped_out"_s, u"completed"_s, u"production"_s};
        return order.indexOf(status);
    }
    /** A later statement, or one of a stage as far, tells what came of an announced step. */
    [[nodiscard]] bool isAnsweredBy(const Step &other) const
    {
        return !other.item.planned && (other.item.firstDay > item.lastDay || other.rank() >= rank());
    }
};

QList<EventReader::Step> EventReader::steps(const QString &project) const
{
    QList<Step> steps;
    m_reading.database().each("SELECT id, status, date, first_day, last_day, certainty, source, locator FROM milestone"
                              " WHERE project = ? ORDER BY first_day, last_day, ord, id",
                              {project}, [&](const Row &row) {
                                  Step step;
                                  step.item.id = row.text(0);
                                  step.status = row.text(1);
                                  step.item.dateCode = row.text(2);
                                  step.item.firstDay = row.integer(3);
                                  step.item.lastDay = row.integer(4);
                                  step.item.planned = row.text(5) == "announced"_L1;
                                  step.source = row.text(6);
                                  step.locator = row.text(7);
                                  steps.append(step);
                              });
    return steps;
}

QString EventReader::announcement(const Step &step, const QList<Step> &all) const
{
    const bool answered = std::any_of(all.cbegin(), all.cend(), [&](const Step &other) { return step.isAnsweredBy(other); });
    const bool past = step.item.lastDay < m_reading.today();
    const auto outcome = answered ? Wording::Outcome::Stated : past ? Wording::Outcome::NotStated : Wording::Outcome::Ahead;
    return m_reading.words().announced(step.status, step.item.dateCode, outcome);
}

QList<EventItem> EventReader::milestones(const QString &project) const
{
    const QList<Step> all = steps(project);
    const Wording &words = m_reading.words();
    QList<EventItem> items;
    for (const Step &step : all) {
        EventItem item = step.item;
        item.route = u"/project/"_s + project;
        item.title = item.planned ? announcement(step, all) : words.status(step.status);
        item.text = m_reading.text(u"milestone"_s, item.id, u"note"_s);
        item.date = words.dates().state(item.dateCode);
        const auto span = parseDate(item.dateCode);
        item.precision = span ? precisionName(span.value().precision) : QString();
        item.stroke = item.planned ? Stroke::Dashed : strokeOfStatus(step.status);
        item.subject = project;
        item.subjectName = m_reading.subject(project).name;
        item.subjectRoute = item.route;
        item.source = m_reading.source(step.source, step.locator);
        items.append(item);
    }
    return items;
}

StatusText EventReader::projectStatus(const QString &project) const
{
    const QList<Step> all = steps(project);
    const Wording &words = m_reading.words();
    const Step *latest = nullptr;
    const Step *open = nullptr; // the furthest announced step without an outcome
    for (const Step &step : all) {
        // Of two statements on one day, the one further along is the state.
        if (!step.item.planned && (!latest || step.item.firstDay > latest->item.firstDay || step.rank() >= latest->rank()))
            latest = &step;
        const bool answered = std::any_of(all.cbegin(), all.cend(), [&](const Step &other) { return step.isAnsweredBy(other); });
        if (step.item.planned && !answered)
            open = &step;
    }
    StatusText status;
    const Step *shown = latest ? latest : open;
    if (shown) {
        // What was only announced is still a plan.
        status.key = latest ? latest->status : u"planned"_s;
        status.date = latest ? words.dates().state(latest->item.dateCode) : QString();
        status.source = m_reading.source(shown->source, shown->locator);
    }
    status.label = words.status(status.key);
    status.stroke = strokeOfStatus(status.key);
    if (open)
        status.note = announcement(*open, all);
    return status;
}

} // namespace autocity
