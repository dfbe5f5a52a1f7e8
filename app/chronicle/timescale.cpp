// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timescale.h"

#include <QDate>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace autocity
{

namespace
{

using Widths = QList<double>;

// The part of what is seen that a year takes whose quarters are shown.
constexpr double QuarterPart = 0.34;
constexpr int DaysOfYear = 366;

Widths foldedWidths(const TimeScale::Spread &spread)
{
    Widths widths;
    for (int year = spread.first; year <= std::max(spread.first, spread.last); ++year)
        widths.append(spread.empty.contains(year) && spread.sparse > 0 ? spread.sparse : spread.narrow);
    return widths;
}

// One year has `wide`, the others share the rest in proportion.
Widths shared(const Widths &folded, qsizetype index, double wide, double length)
{
    const double others = std::accumulate(folded.cbegin(), folded.cend(), 0.0) - folded.at(index);
    Widths widths;
    for (qsizetype i = 0; i < folded.size(); ++i)
        widths.append(i == index ? wide : folded.at(i) * (length - wide) / others);
    return widths;
}

Widths mixed(const Widths &from, const Widths &to, double way)
{
    Widths widths;
    for (qsizetype i = 0; i < from.size(); ++i)
        widths.append(from.at(i) + (to.at(i) - from.at(i)) * way);
    return widths;
}

Widths widthsOf(const TimeScale::Spread &spread)
{
    const Widths folded = foldedWidths(spread);
    Widths even(folded.size(), spread.length / double(folded.size()));
    const qsizetype index = spread.wide - spread.first;
    if (index < 0 || index >= folded.size())
        return even;
    const double others = std::accumulate(folded.cbegin(), folded.cend(), 0.0) - folded.at(index);
    const double left = spread.length - others;
    if (left < spread.narrow || others <= 0)
        return even;
    const Widths quarters = shared(folded, index, std::min(left, spread.length * QuarterPart), spread.length);
    Widths months = folded;
    months[index] = left;
    if (spread.zoom <= 1)
        return mixed(even, quarters, std::max(0.0, spread.zoom));
    if (spread.zoom <= 2)
        return mixed(quarters, months, spread.zoom - 1);
    // Each step multiplies, as under two fingers.
    const double days = std::max(left, spread.day * DaysOfYear);
    months[index] = left * std::pow(days / left, std::min(3.0, spread.zoom) - 2);
    return months;
}

} // namespace

TimeScale::TimeScale(const Spread &spread) : TimeScale(spread.first, widthsOf(spread)) {}

TimeScale::TimeScale(int first, const QList<double> &widths) : m_first(first)
{
    m_starts.append(0);
    for (const double width : widths)
        m_starts.append(m_starts.last() + width);
}

TimeScale TimeScale::between(const TimeScale &from, const TimeScale &to, double way)
{
    if (from.m_starts.size() != to.m_starts.size() || from.m_first != to.m_first)
        return to;
    TimeScale scale = to;
    scale.m_starts = mixed(from.m_starts, to.m_starts, way);
    return scale;
}

double TimeScale::begin(int year) const
{
    if (m_starts.isEmpty())
        return 0;
    return m_starts.at(std::clamp<qsizetype>(year - m_first, 0, m_starts.size() - 1));
}

double TimeScale::end(int year) const
{
    return begin(year + 1);
}

double TimeScale::position(qint64 day) const
{
    const QDate date = QDate::fromJulianDay(day);
    const int year = date.year();
    if (m_starts.isEmpty() || year < m_first)
        return 0;
    if (year > last())
        return length();
    const double part = double(date.dayOfYear() - 1) / date.daysInYear();
    return begin(year) + part * (end(year) - begin(year));
}

double TimeScale::month(int year, int month) const
{
    return position(QDate(year, month, 1).toJulianDay());
}

double TimeScale::dayAt(double position) const
{
    const int year = yearAt(position);
    const QDate first(year, 1, 1);
    const double width = end(year) - begin(year);
    const double part = width > 0 ? std::clamp((position - begin(year)) / width, 0.0, 1.0) : 0;
    return double(first.toJulianDay()) + part * first.daysInYear();
}

int TimeScale::yearAt(double position) const
{
    const auto next = std::upper_bound(m_starts.cbegin(), m_starts.cend(), position);
    const int index = int(std::distance(m_starts.cbegin(), next)) - 1;
    return std::clamp(m_first + index, m_first, std::max(m_first, last()));
}

} // namespace autocity
