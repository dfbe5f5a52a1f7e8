// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

namespace autocity
{

/**
 * Days to pixels along the line of years. Each year has a width of its own, within it days are equal: one year can be
 * widened while the others fold to a least width. Days before the first or after the last year lie on the ends.
 */
class TimeScale
{
public:
    TimeScale() = default;

    /**
     * Years from first to last over `length` pixels. `wide` gets what the others leave; they share it if `wide` is not
     * one of them. A folded year is `narrow` px wide, `sparse` px if it is one of `empty`. If all of that does not fit,
     * every year is equally wide.
     */
    TimeScale(int first, int last, double length, int wide, double narrow, double sparse = 0, const QList<int> &empty = {});

    [[nodiscard]] int first() const { return m_first; }
    [[nodiscard]] int last() const { return m_first + int(m_starts.size()) - 2; }
    [[nodiscard]] double length() const { return m_starts.isEmpty() ? 0 : m_starts.last(); }

    /** Where a year begins and ends, in pixels from the start of the scale. */
    [[nodiscard]] double begin(int year) const;
    [[nodiscard]] double end(int year) const;

    /** Where a day (Julian day number) begins. */
    [[nodiscard]] double position(qint64 day) const;

    /** Where a month (1–12) of a year begins. */
    [[nodiscard]] double month(int year, int month) const;

    /** The year at a position; the first or last beyond the ends. */
    [[nodiscard]] int yearAt(double position) const;

private:
    int m_first = 0;
    QList<double> m_starts; ///< of each year, and the end of the last
};

} // namespace autocity
