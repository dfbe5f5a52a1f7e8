// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attractplaylist.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace autocity
{

AttractPlaylist::AttractPlaylist(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AttractPlaylist::update);
}

void AttractPlaylist::setDurations(const QList<int> &seconds)
{
    m_durations.clear();
    for (const int duration : seconds)
        m_durations.append(std::chrono::seconds(std::max(1, duration)));
    begin();
}

void AttractPlaylist::setRunning(bool running)
{
    if (m_running == running)
        return;
    m_running = running;
    begin();
    Q_EMIT runningChanged();
}

void AttractPlaylist::begin()
{
    m_sceneBegan = m_clock();
    m_index = 0;
    m_loop = 0;
    sleep();
    Q_EMIT indexChanged();
}

void AttractPlaylist::pass()
{
    if (!m_running || m_durations.size() < 2)
        return;
    m_sceneBegan = m_clock();
    next();
    sleep();
    Q_EMIT indexChanged();
}

void AttractPlaylist::next()
{
    m_index = (m_index + 1) % int(m_durations.size());
    m_loop += m_index == 0 ? 1 : 0;
}

void AttractPlaylist::update()
{
    const int before = m_index;
    // More than one scene may have passed while the machine was busy or asleep.
    while (m_running && m_durations.size() > 1 && m_clock() - m_sceneBegan >= m_durations[m_index]) {
        m_sceneBegan += m_durations[m_index];
        next();
    }
    sleep();
    if (m_index != before)
        Q_EMIT indexChanged();
}

std::chrono::milliseconds AttractPlaylist::untilNext() const
{
    if (!m_running || m_durations.size() < 2)
        return -1ms;
    return std::max(1ms, m_durations[m_index] - (m_clock() - m_sceneBegan));
}

void AttractPlaylist::sleep()
{
    const std::chrono::milliseconds next = untilNext();
    if (next < 0ms)
        m_timer.stop();
    else
        m_timer.start(next);
}

} // namespace autocity
