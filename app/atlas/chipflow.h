// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QSizeF>

namespace autocity
{

/** Sets chips of different widths in rows inside an area of the map; what finds no room is counted. */
class ChipFlow
{
public:
    struct Metrics {
        double height = 49; ///< of a chip
        double gap = 10; ///< between chips and between rows
        double more = 120; ///< width of the chip that stands for those without room
    };

    struct Result {
        QList<QPointF> places; ///< top left corner of each chip that is shown, in order
        QPointF more; ///< top left corner of the chip for the rest, if hidden > 0
        int hidden = 0; ///< how many chips found no room
    };

    /** Lays out chips of these widths in a room; a chip wider than the room is taken as wide as the room. */
    [[nodiscard]] static Result arrange(const QList<double> &widths, QSizeF room, const Metrics &metrics);
};

} // namespace autocity
