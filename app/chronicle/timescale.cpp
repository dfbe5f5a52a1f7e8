// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timescale.h"

#include <QDate>

#include <algorithm>

namespace autocity
{

TimeScale::TimeScale(int first, int last, double length, int wide, double narrow, double sparse, const QList<int> &empty)
    : m_first(first)
{
    const int years = std::max(1, last - first + 1);
    QList<double> widths;
    double folded = 0;
    for (int year = first; year < first + years; ++year) {
        widths.append(empty.contains(year) && sparse > 0 ? sparse : narrow);
        folded += year == wide ? 0 : widths.last();
    }
    const bool hasWide = wide >= first && wide < first + years;
    const double left = length - folded;
    if (hasWide && left >= narrow)
        widths[wide - first] = left;
    else
        widths.fill(length / years);

    m_starts.append(0);
    for (const double width : widths)
        m_starts.append(m_starts.last() + width);
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

int TimeScale::yearAt(double position) const
{
    const auto next = std::upper_bound(m_starts.cbegin(), m_starts.cend(), position);
    const int index = int(std::distance(m_starts.cbegin(), next)) - 1;
    return std::clamp(m_first + index, m_first, std::max(m_first, last()));
}

} // namespace autocity
