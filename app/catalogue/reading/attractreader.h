// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entryreader.h"
#include "storyreader.h"

namespace autocity
{

/** Reads the scenes of the idle display. */
class AttractReader
{
public:
    explicit AttractReader(const Reading &reading)
        : m_reading(reading), m_entries(reading), m_figures(reading), m_events(reading), m_stories(reading)
    {
    }

    /** Scenes in order: kind is the scene, caption its text, year its seconds; a scene without its subject is left out. */
    [[nodiscard]] QList<Entry> scenes() const;

private:
    [[nodiscard]] Entry scene(const QString &kind, const QString &subject) const;
    [[nodiscard]] Entry film(const QString &id) const;

    const Reading &m_reading;
    EntryReader m_entries;
    FigureReader m_figures;
    EventReader m_events;
    StoryReader m_stories;
};

} // namespace autocity
