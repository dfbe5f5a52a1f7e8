// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>

namespace visual
{

/**
 * How much a cell may differ, of 255: two steps of rounding. Qt 6.4 takes the outlines of letters above 64 pixels from
 * FreeType without resetting the fraction of a pixel by which the last small letter was shifted, so that their edges
 * vary by up to a tenth of a pixel with what was painted before: by up to 28 of 255, which is 6 of a cell's average.
 */
inline constexpr int tolerance = 8;

/** What two reductions have not in common. */
struct Comparison {
    bool sameSize = true;
    int differing = 0; ///< cells
    int cells = 0;     ///< altogether
    int worst = 0;     ///< the largest difference of a colour, of 255
    QRect where;       ///< around the differing cells, in pixels of the full picture

    [[nodiscard]] bool isSame() const { return sameSize && differing == 0; }
};

/** Compares cell by cell, colour by colour. Both are reduced() pictures. */
[[nodiscard]] Comparison compare(const QImage &expected, const QImage &actual);

/** For people: what was expected, what came, and that once more, faint, with the differing cells red. */
[[nodiscard]] QImage differencePicture(const QImage &expected, const QImage &actual);

} // namespace visual
