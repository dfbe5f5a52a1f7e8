// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace autocity
{

/**
 * Sets marks with their labels into rows so that none overlap. A label stands after its mark, or before it where there
 * is no room after; what finds no row is counted by the caller as “+n”. Pixels along one axis.
 */
class LaneLayout
{
public:
    struct Item {
        double from = 0; ///< begin of the mark
        double to = 0; ///< its end
        double label = 0; ///< width of the label
        bool first = false; ///< placed before all others, so that it is never hidden
    };

    struct Place {
        int row = -1; ///< from 0; -1: no room
        double labelAt = 0; ///< begin of the label
        double labelWidth = 0; ///< its width; less than asked where neither side of the mark has room for all
        bool before = false; ///< the label stands before the mark
        bool over = false; ///< the mark is longer than its label, which covers part of it
        bool operator==(const Place &) const = default;
    };

    /** A layout between two ends, with at most so many rows and at least `gap` between mark, label and neighbours. */
    LaneLayout(double begin, double end, int rows, double gap);

    /** Places items in the order of their begin; the answer has one place for each item, in the order given. */
    [[nodiscard]] QList<Place> arrange(const QList<Item> &items) const;

    /**
     * Positions for rows of equal height beside marks, in order, each as near as may be to the height it wants, all
     * between begin and end. If they do not fit they share the room evenly. Wanted heights must not descend.
     */
    [[nodiscard]] static QList<double> spread(const QList<double> &wanted, double height, double begin, double end);

private:
    [[nodiscard]] Place besides(const Item &item) const;

    double m_begin;
    double m_end;
    int m_rows;
    double m_gap;
};

} // namespace autocity
