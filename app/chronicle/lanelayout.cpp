// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lanelayout.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace autocity
{

namespace
{

// What is taken in one row: begin and end of each span, never overlapping.
class Row
{
public:
    [[nodiscard]] bool isFree(double from, double to) const
    {
        const auto next = m_spans.lower_bound(from);
        if (next != m_spans.cend() && next->first < to)
            return false;
        return next == m_spans.cbegin() || std::prev(next)->second <= from;
    }

    void take(double from, double to) { m_spans.emplace(from, to); }

private:
    std::map<double, double> m_spans;
};

QList<qsizetype> placingOrder(const QList<LaneLayout::Item> &items)
{
    QList<qsizetype> order(items.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::stable_sort(order.begin(), order.end(), [&items](qsizetype a, qsizetype b) {
        const LaneLayout::Item &x = items.at(a);
        const LaneLayout::Item &y = items.at(b);
        return x.first != y.first ? x.first : x.from < y.from;
    });
    return order;
}

} // namespace

LaneLayout::LaneLayout(double begin, double end, int rows, double gap)
    : m_begin(begin), m_end(end), m_rows(std::max(0, rows)), m_gap(gap)
{
}

QList<LaneLayout::Place> LaneLayout::arrange(const QList<Item> &items) const
{
    QList<Row> rows(m_rows);
    QList<Place> places(items.size());
    for (const qsizetype index : placingOrder(items)) {
        const Item &item = items.at(index);
        Place place = besides(item);
        const double from = std::min(item.from, place.labelAt);
        const double to = std::max(item.to, place.labelAt + place.labelWidth) + m_gap;
        for (int row = 0; row < m_rows; ++row) {
            if (rows.at(row).isFree(from, to)) {
                rows[row].take(from, to);
                place.row = row;
                break;
            }
        }
        places[index] = place;
    }
    return places;
}

LaneLayout::Place LaneLayout::besides(const Item &item) const
{
    const double after = m_end - item.to - m_gap;
    const double beforeEnd = std::min(item.from - m_gap, m_end);
    const double before = beforeEnd - m_begin;
    Place place;
    place.labelWidth = item.label;
    place.labelAt = item.to + m_gap;
    if (after >= item.label)
        return place;
    if (before < item.label && item.to - item.from >= item.label) {
        place.over = true;
        place.labelAt = std::max(m_begin, std::min((item.from + item.to - item.label) / 2, m_end - item.label));
        return place;
    }
    place.before = before >= item.label || before > after;
    place.labelWidth = std::min(item.label, std::max(0.0, std::max(before, after)));
    if (place.before)
        place.labelAt = beforeEnd - place.labelWidth;
    return place;
}

QList<double> LaneLayout::spread(const QList<double> &wanted, double height, double begin, double end)
{
    const double pitch = wanted.isEmpty() ? height : std::min(height, (end - begin) / double(wanted.size()));
    QList<double> places;
    for (const double want : wanted)
        places.append(std::max(want, places.isEmpty() ? begin : places.last() + pitch));
    double limit = end;
    for (qsizetype i = places.size() - 1; i >= 0; --i) {
        limit -= pitch;
        places[i] = std::min(places.at(i), limit);
        limit = places.at(i);
    }
    return places;
}

} // namespace autocity
