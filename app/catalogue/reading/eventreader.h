// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

namespace autocity
{

/** Reads events and the steps of projects. */
class EventReader
{
public:
    explicit EventReader(const Reading &reading) : m_reading(reading) {}

    /** One event; its id is empty if there is none on show. */
    [[nodiscard]] EventItem event(const QString &id) const;
    /** All events, oldest first. */
    [[nodiscard]] QList<EventItem> all() const;
    /** Events of a thing and, if it is a place, of the projects on its ground, oldest first. */
    [[nodiscard]] QList<EventItem> ofSubject(const QString &subject) const;
    /** Events that touch a year. */
    [[nodiscard]] QList<EventItem> ofYear(int year) const;
    [[nodiscard]] QList<EventItem> ofSource(const QString &source) const;
    /** Years with events, in order; count is the number of events that begin in each. */
    [[nodiscard]] QList<Label> years() const;
    /** Steps of a project, oldest first; announced ones are planned and say what came of them. */
    [[nodiscard]] QList<EventItem> milestones(const QString &project) const;
    /** The latest stated step of a project, with a note on what was announced beyond it. */
    [[nodiscard]] StatusText projectStatus(const QString &project) const;

private:
    struct Step;
    [[nodiscard]] QList<EventItem> read(const char *sql, const QVariantList &values) const;
    void complete(EventItem &item, const QString &source, const QString &locator) const;
    [[nodiscard]] QList<Step> steps(const QString &project) const;
    [[nodiscard]] QString announcement(const Step &step, const QList<Step> &all) const;

    const Reading &m_reading;
};

} // namespace autocity
