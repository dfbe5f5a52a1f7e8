// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "idlewatch.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace autocity
{

IdleWatch::IdleWatch(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::update);
}

void IdleWatch::setRunning(bool running)
{
    if (m_running == running)
        return;
    m_running = running;
    m_lastTouch = m_clock();
    setState(State::Active);
    setSecondsLeft(promptSeconds());
    sleep();
    Q_EMIT runningChanged();
}

void IdleWatch::setHeld(bool held)
{
    if (m_held == held)
        return;
    m_held = held;
    touch();
    Q_EMIT heldChanged();
}

void IdleWatch::setPatience(int seconds)
{
    const std::chrono::seconds patience(std::max(1, seconds));
    if (m_patience == patience)
        return;
    m_patience = patience;
    Q_EMIT patienceChanged();
    update();
}

void IdleWatch::touch()
{
    if (!m_running || m_state == State::Expired)
        return;
    m_lastTouch = m_clock();
    setState(State::Active);
    setSecondsLeft(promptSeconds());
    sleep();
}

void IdleWatch::update()
{
    if (!m_running || m_held || m_state == State::Expired)
        return;
    const std::chrono::milliseconds asked = m_clock() - m_lastTouch - m_patience;
    if (asked < 0ms) {
        setState(State::Active);
        setSecondsLeft(promptSeconds());
    } else if (asked < prompt) {
        setSecondsLeft(int(std::chrono::ceil<std::chrono::seconds>(prompt - asked).count()));
        setState(State::Prompting);
    } else {
        setSecondsLeft(0);
        setState(State::Expired);
        Q_EMIT expired();
    }
    sleep();
}

std::chrono::milliseconds IdleWatch::untilNext() const
{
    if (!m_running || m_held || m_state == State::Expired)
        return -1ms;
    const std::chrono::milliseconds asked = m_clock() - m_lastTouch - m_patience;
    if (asked < 0ms)
        return -asked;
    const std::chrono::milliseconds left = prompt - asked;
    return std::max(1ms, left - (std::chrono::ceil<std::chrono::seconds>(left) - 1s));
}

void IdleWatch::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void IdleWatch::setSecondsLeft(int seconds)
{
    if (m_secondsLeft == seconds)
        return;
    m_secondsLeft = seconds;
    Q_EMIT secondsLeftChanged();
}

void IdleWatch::sleep()
{
    const std::chrono::milliseconds next = untilNext();
    if (next < 0ms)
        m_timer.stop();
    else
        m_timer.start(next);
}

} // namespace autocity
