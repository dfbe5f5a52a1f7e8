// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nightwatch.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace autocity
{

NightWatch::NightWatch(WallClock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &NightWatch::update);
}

void NightWatch::setHours(const OpeningHours &hours)
{
    m_hours = hours;
    update();
}

void NightWatch::update()
{
    const QDateTime now = m_clock();
    const bool closed = !m_hours.isOpenAt(now);
    const int step = closed ? now.time().hour() * 60 + now.time().minute() : 0;
    const bool different = closed != m_closed || step != m_step;
    m_closed = closed;
    m_step = step;
    const std::chrono::milliseconds next = untilNext();
    if (next < 0ms)
        m_timer.stop();
    else
        m_timer.start(next);
    if (different)
        Q_EMIT changed();
}

std::chrono::milliseconds NightWatch::untilNext() const
{
    if (m_hours.isAlwaysOpen())
        return -1ms;
    // Never longer than a minute: somebody may set the clock, and a machine may sleep.
    const QTime time = m_clock().time();
    return std::chrono::milliseconds(60'000 - time.second() * 1000 - time.msec());
}

} // namespace autocity
