// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

namespace autocity
{

/**
 * Days to pixels along the line of years. Each year has a width of its own, within it days are equal: one year can be
 * widened while the others fold. Days before the first or after the last year lie on the ends.
 */
class TimeScale
{
public:
    /** How years share the length of the line. */
    struct Spread {
        int first = 0;
        int last = 0;
        double length = 0; ///< of what is seen
        int wide = 0; ///< the year that can be widened; 0: none
        double narrow = 0; ///< a folded year
        double sparse = 0; ///< a folded year of `empty`; 0: as the others
        QList<int> empty = {}; ///< years without events
        double day = 0; ///< a day at the largest zoom
        /** 0: all years alike; 1: the wide year shows quarters; 2: months, the others are folded; 3: days, longer than what is seen. */
        double zoom = 2;
    };

    TimeScale() = default;

    /**
     * The years of a spread. `wide` gets what the others leave; they share it if `wide` is not one of them. If all of
     * that does not fit, every year is equally wide. Between the steps of the zoom lengths change steadily.
     */
    explicit TimeScale(const Spread &spread);

    /** On the way from one scale to another of the same years; 0: the first, 1: the second. */
    [[nodiscard]] static TimeScale between(const TimeScale &from, const TimeScale &to, double way);

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

    /** The day (Julian day number) at a position, with its part of a day; the first or last beyond the ends. */
    [[nodiscard]] double dayAt(double position) const;

    /** The year at a position; the first or last beyond the ends. */
    [[nodiscard]] int yearAt(double position) const;

private:
    TimeScale(int first, const QList<double> &widths);

    int m_first = 0;
    QList<double> m_starts; ///< of each year, and the end of the last
};

} // namespace autocity
