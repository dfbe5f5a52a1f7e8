// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gesturetracker.h"

#include <QLineF>

namespace autocity
{

namespace
{

// Fingers closer together than this say nothing about a scale: the glass reports one contact now here, now there.
constexpr double LeastSpread = 8;
// What the finger did before counts no more for the speed of a fling.
constexpr qint64 SpeedTime = 100;
// A finger that rests so long before it goes does not fling.
constexpr qint64 RestTime = 60;

} // namespace

bool GestureTracker::press(const Finger &finger, qint64 now)
{
    if (m_limits.palm > 0 && finger.contact >= m_limits.palm) {
        m_palms.append(finger.id);
        return false;
    }
    if (m_fingers.isEmpty()) {
        m_moving = false;
        m_starts.clear();
        m_steps.clear();
    }
    m_steps.append(Step{now, {}});
    m_fingers.insert(finger.id, finger.at);
    m_starts.insert(finger.id, finger.at);
    if (m_fingers.size() > 1)
        m_moving = true;
    return true;
}

GestureTracker::Change GestureTracker::move(const QList<Finger> &fingers, qint64 now)
{
    const QPointF before = centre();
    const double apart = spread(before);
    for (const Finger &finger : fingers) {
        if (!m_fingers.contains(finger.id))
            continue;
        m_fingers.insert(finger.id, finger.at);
        if (QLineF(m_starts.value(finger.id), finger.at).length() > m_limits.slop)
            m_moving = true;
    }
    Change change;
    change.centre = before;
    if (!m_moving || m_fingers.isEmpty())
        return change;
    const QPointF after = centre();
    const double nowApart = spread(after);
    change.pan = after - before;
    if (m_fingers.size() > 1 && apart >= LeastSpread && nowApart >= LeastSpread)
        change.zoom = nowApart / apart;
    m_steps.append({now, change.pan});
    // Two are kept, however slowly a loaded machine reports them.
    while (m_steps.size() > 2 && now - m_steps.first().at > SpeedTime)
        m_steps.removeFirst();
    return change;
}

GestureTracker::Tap GestureTracker::release(int id, qint64 now)
{
    m_palms.removeAll(id);
    if (!m_fingers.contains(id))
        return Tap::None;
    const QPointF at = m_fingers.take(id);
    if (m_moving || !m_fingers.isEmpty()) {
        if (!m_fingers.isEmpty())
            m_steps = {Step{now, {}}};
        return Tap::None;
    }
    const bool second = m_tapTime >= 0 && now - m_tapTime <= m_limits.pairTime && QLineF(m_tapPoint, at).length() <= m_limits.pair;
    m_tapPoint = at;
    m_tapTime = second ? -1 : now;
    return second ? Tap::Double : Tap::Single;
}

void GestureTracker::cancel()
{
    m_fingers.clear();
    m_palms.clear();
    m_steps.clear();
    m_moving = false;
}

QPointF GestureTracker::velocity(qint64 now) const
{
    if (m_steps.size() < 2 || now - m_steps.last().at > RestTime)
        return {};
    QPointF sum;
    for (auto step = m_steps.cbegin() + 1; step != m_steps.cend(); ++step)
        sum += step->pan;
    const auto time = double(std::max<qint64>(1, m_steps.last().at - m_steps.first().at));
    return sum * 1000 / time;
}

QPointF GestureTracker::centre() const
{
    QPointF sum;
    for (const QPointF &at : m_fingers)
        sum += at;
    return m_fingers.isEmpty() ? sum : sum / double(m_fingers.size());
}

double GestureTracker::spread(QPointF centre) const
{
    double sum = 0;
    for (const QPointF &at : m_fingers)
        sum += QLineF(centre, at).length();
    return m_fingers.isEmpty() ? 0 : sum / double(m_fingers.size());
}

} // namespace autocity
