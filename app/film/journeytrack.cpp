// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeytrack.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace autocity
{
namespace
{

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

JourneyTrack::JourneyTrack(const std::vector<IsoCorner> &corners)
{
    const IsoCanvas canvas({}, 1, KitPalette::named({}), 1);
    for (const Iso &corner : canvas.rounded(corners)) {
        const QPointF point(corner.x, corner.y);
        m_marks.push_back(m_points.empty() ? 0 : m_marks.back() + distance(m_points.back(), point));
        m_points.push_back(point);
    }
}

std::size_t JourneyTrack::piece(double metres) const
{
    const auto after = std::upper_bound(m_marks.begin(), m_marks.end(), metres);
    const auto index = std::clamp<std::ptrdiff_t>(after - m_marks.begin() - 1, 0, std::ptrdiff_t(m_marks.size()) - 2);
    return std::size_t(index);
}

QPointF JourneyTrack::at(double metres) const
{
    if (m_points.size() < 2)
        return m_points.empty() ? QPointF() : m_points.front();
    const std::size_t i = piece(metres);
    const double span = m_marks[i + 1] - m_marks[i];
    const double part = span > 0 ? std::clamp((metres - m_marks[i]) / span, 0.0, 1.0) : 0;
    return m_points[i] + (m_points[i + 1] - m_points[i]) * part;
}

QPointF JourneyTrack::heading(double metres) const
{
    if (m_points.size() < 2)
        return {1, 0};
    const std::size_t i = piece(metres);
    const double span = m_marks[i + 1] - m_marks[i];
    return span > 0 ? (m_points[i + 1] - m_points[i]) / span : QPointF(1, 0);
}

double JourneyTrack::nearest(QPointF point) const
{
    double best = std::numeric_limits<double>::max();
    double where = 0;
    for (std::size_t i = 0; i + 1 < m_points.size(); ++i) {
        const QPointF way = m_points[i + 1] - m_points[i];
        const double square = QPointF::dotProduct(way, way);
        const double part = square > 0 ? std::clamp(QPointF::dotProduct(point - m_points[i], way) / square, 0.0, 1.0) : 0;
        const double away = distance(point, m_points[i] + way * part);
        if (away < best) {
            best = away;
            where = m_marks[i] + std::sqrt(square) * part;
        }
    }
    return where;
}

double JourneyTrack::firstNear(QPointF point) const
{
    constexpr double about = 1.2;
    constexpr double step = .5;
    const double last = nearest(point);
    const double near = distance(at(last), point) * about;
    double metres = 0;
    while (metres < last && distance(at(metres), point) > near)
        metres += step;
    return std::min(metres, last);
}

std::vector<Iso> JourneyTrack::stretch(double from, double to) const
{
    std::vector<Iso> points;
    if (to <= from || m_points.size() < 2)
        return points;
    const auto add = [&points](QPointF p) { points.push_back({p.x(), p.y(), 0}); };
    add(at(from));
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        if (m_marks[i] > from && m_marks[i] < to)
            add(m_points[i]);
    }
    add(at(to));
    return points;
}

} // namespace autocity
