// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventreader.h"
#include "figurereader.h"
#include "reading.h"

namespace autocity
{

/** Reads things as entries of lists, cards and links. */
class EntryReader
{
public:
    explicit EntryReader(const Reading &reading) : m_reading(reading), m_figures(reading), m_events(reading) {}

    /** A place, project, strategy node, event or the hall; its route is empty if it is not on show. */
    [[nodiscard]] Entry subject(const QString &id) const;
    [[nodiscard]] Entry place(const QString &id) const;
    [[nodiscard]] Entry project(const QString &id) const;
    [[nodiscard]] Entry metric(const QString &id) const;
    [[nodiscard]] Entry term(const QString &id) const;
    [[nodiscard]] Entry source(const QString &id) const;
    [[nodiscard]] Entry section(const QString &id) const;
    [[nodiscard]] Entry year(int year, int events) const;
    [[nodiscard]] StatusText placeStatus(const QString &place) const;

    /** Places of a section (plants, parks), all projects (projects, the newest state first), or, if it is empty, all places. */
    [[nodiscard]] QList<Entry> ofSection(const QString &section) const;
    /** Places within a place, then the projects on its ground. */
    [[nodiscard]] QList<Entry> membersOf(const QString &place) const;
    /** Workshops of a plant in the order of the work: title, caption for what is said of it, year for its number, status.source. */
    [[nodiscard]] QList<Entry> workshopsOf(const QString &place) const;
    /** Both ends of all relations of a thing, in their order; each carries the relation as seen from here. */
    [[nodiscard]] QList<Entry> relationsOf(const QString &subject) const;
    /** Sources of those relations. */
    [[nodiscard]] QList<SourceRef> relationSourcesOf(const QString &subject) const;
    [[nodiscard]] QList<Entry> projectsOfSource(const QString &source) const;

    [[nodiscard]] QStringList placeIds(const QString &section) const;
    [[nodiscard]] QStringList projectIds() const;
    [[nodiscard]] QStringList metricIds() const;
    [[nodiscard]] QStringList termIds() const;
    [[nodiscard]] QStringList sourceIds() const;

private:
    [[nodiscard]] Figure mostTelling(const QString &subject) const;

    const Reading &m_reading;
    FigureReader m_figures;
    EventReader m_events;
};

} // namespace autocity
