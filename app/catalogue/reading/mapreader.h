// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entryreader.h"

namespace autocity
{

/** Reads the sketch map; a layout is landscape or portrait. */
class MapReader
{
public:
    explicit MapReader(const Reading &reading) : m_reading(reading), m_entries(reading) {}

    /** Lines, areas, stops and discs that the layout draws, in drawing order. */
    [[nodiscard]] QList<MapFeature> features(const QString &layout) const;
    /** All places: those with a sign in the layout, chips of areas, and those only in lists. */
    [[nodiscard]] QList<MapSign> signs(const QString &layout) const;
    /** What is known of a place's position, in words. */
    [[nodiscard]] QString placement(const QString &place) const;

private:
    void completeFeature(MapFeature &feature) const;

    const Reading &m_reading;
    EntryReader m_entries;
};

} // namespace autocity
