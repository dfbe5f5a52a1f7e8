// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QSizeF>

#include <optional>

namespace autocity
{

/** How large the pixels of the panel are. */
class DisplaySize
{
public:
    /** Where the size comes from. */
    enum class Origin {
        Option, ///< the diagonal that was set
        Panel,  ///< what the panel says of itself (EDID)
        Assumed ///< neither; a common panel is assumed
    };

    /** Diagonal that is assumed if nothing is known, in inches. */
    static constexpr double assumedInches = 55;

    /**
     * The panel has `pixels`; `inches` is the diagonal that was set, if any; `panel` is the size in mm that the panel
     * states. Panels state nonsense often enough: it counts only between 10 and 120 inches and in the shape of the pixels.
     */
    [[nodiscard]] static DisplaySize of(const QSize &pixels, std::optional<double> inches, const QSizeF &panel);

    [[nodiscard]] double pixelsPerMm() const { return m_pixelsPerMm; }
    /** Diagonal in inches. */
    [[nodiscard]] double inches() const { return m_inches; }
    [[nodiscard]] Origin origin() const { return m_origin; }

private:
    DisplaySize(const QSize &pixels, double inches, Origin origin);

    double m_inches;
    double m_pixelsPerMm;
    Origin m_origin;
};

} // namespace autocity
