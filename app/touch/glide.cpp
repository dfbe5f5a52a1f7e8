// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glide.h"

#include <algorithm>
#include <cmath>

namespace autocity
{

namespace
{

constexpr double Slowing = 325; // ms after which the speed is a third
constexpr double LeastSpeed = 60; // px/s: below it nothing seems to move
constexpr double MostSpeed = 9000; // px/s: panels report jumps

double speedOf(QPointF velocity)
{
    return std::hypot(velocity.x(), velocity.y());
}

} // namespace

void Glide::fling(QPointF velocity)
{
    stop();
    const double speed = speedOf(velocity);
    if (speed < LeastSpeed)
        return;
    m_velocity = velocity * std::min(1.0, MostSpeed / speed);
    m_done = {};
    m_duration = int(Slowing * std::log(std::min(speed, MostSpeed) / LeastSpeed * 4));
    start();
}

QPointF Glide::reach(QPointF velocity)
{
    return velocity * (Slowing / 1000);
}

void Glide::updateCurrentTime(int now)
{
    if (m_velocity.isNull() || state() != Running)
        return;
    const QPointF all = travelled(now);
    const QPointF pan = all - m_done;
    m_done = all;
    Q_EMIT moved(pan);
}

QPointF Glide::travelled(int now) const
{
    return reach(m_velocity) * (1 - std::exp(-now / Slowing));
}

} // namespace autocity
