// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linerider.h"

#include "linelayer.h"

#include <cmath>

namespace autocity
{

void LineRider::setPoints(const QVariantList &points)
{
    if (m_points == points)
        return;
    m_points = points;
    QList<QVector3D> road;
    for (const QVariant &point : points)
        road.append(point.value<QVector3D>());
    m_road = roadPath(road);
    m_length = m_road.length();
    Q_EMIT pointsChanged();
    Q_EMIT moved();
}

void LineRider::setTravelled(qreal travelled)
{
    if (qFuzzyCompare(1 + m_travelled, 1 + travelled))
        return;
    m_travelled = travelled;
    Q_EMIT moved();
}

qreal LineRider::part() const
{
    return m_length > 0 ? m_road.percentAtLength(std::fmod(m_travelled, m_length)) : 0;
}

QPointF LineRider::at() const
{
    return m_length > 0 ? m_road.pointAtPercent(part()) : QPointF();
}

QPointF LineRider::step() const
{
    if (m_length <= 0)
        return {};
    const qreal here = std::min(std::fmod(m_travelled, m_length), m_length - 1);
    return m_road.pointAtPercent(m_road.percentAtLength(here + 1)) - m_road.pointAtPercent(m_road.percentAtLength(here));
}

// A level stretch belongs to neither: it is drawn as one that falls to the right.
constexpr qreal Level = 0.125;

bool LineRider::isClimbing() const
{
    return step().y() < -Level;
}

bool LineRider::isLeftward() const
{
    return step().x() < -Level;
}

} // namespace autocity
