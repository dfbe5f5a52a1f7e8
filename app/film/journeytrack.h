// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "isocanvas.h"

#include <QPointF>

#include <vector>

namespace autocity
{

/** The one line of a film in the plan, measured in metres from its beginning. */
class JourneyTrack
{
public:
    JourneyTrack() = default;
    explicit JourneyTrack(const std::vector<IsoCorner> &corners);

    [[nodiscard]] double length() const { return m_marks.empty() ? 0 : m_marks.back(); }
    /** The point so many metres along; its ends for what lies beyond them. */
    [[nodiscard]] QPointF at(double metres) const;
    /** The way the line goes there, one metre long. */
    [[nodiscard]] QPointF heading(double metres) const;
    /** How far along the point of the line lies that is nearest to this one. */
    [[nodiscard]] double nearest(QPointF point) const;
    /** Where the line first comes about as near to this point as it ever does. */
    [[nodiscard]] double firstNear(QPointF point) const;
    /** The stretch between two distances; empty if there is none. */
    [[nodiscard]] std::vector<Iso> stretch(double from, double to) const;

private:
    /** The straight piece that holds this distance, from 0. */
    [[nodiscard]] std::size_t piece(double metres) const;

    std::vector<QPointF> m_points;
    std::vector<double> m_marks; ///< metres from the beginning to each point
};

} // namespace autocity
