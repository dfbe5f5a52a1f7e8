// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitorguide.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace autocity
{

VisitorGuide::VisitorGuide(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &VisitorGuide::update);
}

void VisitorGuide::setTours(const QHash<QString, QList<TourHalt>> &tours)
{
    leave();
    m_tours = tours;
}

qreal VisitorGuide::progress() const
{
    if (m_halts.isEmpty())
        return 0;
    const auto seconds = std::chrono::floor<std::chrono::seconds>(spent());
    const qreal part = qreal(seconds.count()) / qreal(std::max(1s, m_halts.at(m_stop).stay).count());
    return (m_stop + std::clamp(part, 0.0, 1.0)) / count();
}

void VisitorGuide::start(const QString &tour)
{
    const QList<TourHalt> halts = m_tours.value(tour);
    if (halts.isEmpty())
        return;
    m_tour = tour;
    m_halts = halts;
    setState(State::Leading);
    arriveAt(0);
}

void VisitorGuide::pause()
{
    if (m_state != State::Leading)
        return;
    m_kept = spent();
    setState(State::Paused);
    sleep();
}

void VisitorGuide::resume()
{
    if (m_state != State::Paused)
        return;
    m_began = m_clock() - m_kept;
    setState(State::Leading);
    sleep();
    Q_EMIT arrived(route());
}

void VisitorGuide::next()
{
    if (m_state == State::Off)
        return;
    if (m_stop + 1 < count())
        arriveAt(m_stop + 1);
    else
        finish();
}

void VisitorGuide::previous()
{
    if (m_state != State::Off)
        arriveAt(std::max(0, m_stop - 1));
}

void VisitorGuide::leave()
{
    if (m_state == State::Off)
        return;
    m_tour.clear();
    m_halts.clear();
    m_stop = 0;
    m_kept = 0ms;
    setState(State::Off);
    sleep();
    Q_EMIT stopChanged();
    Q_EMIT progressChanged();
}

void VisitorGuide::visitorAt(const QString &route)
{
    if (m_state == State::Off || route == this->route())
        return;
    if (route == "/"_L1 || route == "/attract"_L1)
        leave();
    else
        pause();
}

void VisitorGuide::update()
{
    if (m_state != State::Leading)
        return;
    if (spent() >= m_halts.at(m_stop).stay) {
        next();
        return;
    }
    Q_EMIT progressChanged();
    sleep();
}

std::chrono::milliseconds VisitorGuide::untilNext() const
{
    if (m_state != State::Leading)
        return -1ms;
    const std::chrono::milliseconds passed = spent();
    const std::chrono::milliseconds second = std::chrono::floor<std::chrono::seconds>(passed) + 1s;
    return std::max(1ms, std::min<std::chrono::milliseconds>(second, m_halts.at(m_stop).stay) - passed);
}

void VisitorGuide::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void VisitorGuide::arriveAt(int stop)
{
    m_stop = stop;
    m_began = m_clock();
    m_kept = 0ms;
    sleep();
    Q_EMIT stopChanged();
    Q_EMIT progressChanged();
    Q_EMIT arrived(route());
}

void VisitorGuide::finish()
{
    leave();
    Q_EMIT ended();
}

void VisitorGuide::sleep()
{
    const std::chrono::milliseconds next = untilNext();
    if (next < 0ms)
        m_timer.stop();
    else
        m_timer.start(next);
}

std::chrono::milliseconds VisitorGuide::spent() const
{
    return m_state == State::Leading ? m_clock() - m_began : m_kept;
}

} // namespace autocity
