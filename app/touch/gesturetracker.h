// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QPointF>

namespace autocity
{

/** A finger on the glass at one moment; `contact` is the longest diameter of its contact, 0 if the panel does not say. */
struct Finger {
    int id = 0;
    QPointF at;
    double contact = 0;
};

/**
 * What fingers mean: a tap, two taps, a drag, a pinch. Any number of fingers may come and go in any order; one that comes
 * or goes moves nothing. A contact as large as a palm counts for nothing until it is lifted.
 *
 * Times are milliseconds of a clock that never goes back; lengths are pixels.
 */
class GestureTracker
{
public:
    struct Limits {
        double slop = 16; ///< a finger that stays within this distance taps
        double palm = 0; ///< a contact this large is a palm; 0: no contact is
        double pair = 60; ///< two taps no farther apart are one double tap
        int pairTime = 350; ///< nor later
    };

    /** How the content follows the fingers: first scaled about `centre`, then moved. */
    struct Change {
        QPointF pan;
        double zoom = 1;
        QPointF centre;
    };

    enum class Tap { None, Single, Double };

    void setLimits(const Limits &limits) { m_limits = limits; }

    /** A finger comes. False if it is a palm. */
    bool press(const Finger &finger, qint64 now);
    /** Fingers have moved together; unknown ones are skipped. */
    Change move(const QList<Finger> &fingers, qint64 now);
    /** A finger goes. Says whether that was a tap, which it is only if no other finger was there and it did not drag. */
    Tap release(int id, qint64 now);
    /** All fingers are forgotten. */
    void cancel();

    /** Fingers that count, without palms. */
    [[nodiscard]] int count() const { return int(m_fingers.size()); }
    [[nodiscard]] bool knows(int id) const { return m_fingers.contains(id) || m_palms.contains(id); }
    /** True from the moment it cannot be a tap any more until the last finger has gone. */
    [[nodiscard]] bool isMoving() const { return m_moving; }
    /** Where the tap was. */
    [[nodiscard]] QPointF tapPoint() const { return m_tapPoint; }
    /** Pixels per second at which the content moved when the last finger went; null if it had rested. */
    [[nodiscard]] QPointF velocity(qint64 now) const;

private:
    struct Step {
        qint64 at = 0;
        QPointF pan;
    };

    [[nodiscard]] QPointF centre() const;
    [[nodiscard]] double spread(QPointF centre) const;

    Limits m_limits;
    QHash<int, QPointF> m_fingers;
    QHash<int, QPointF> m_starts;
    QList<int> m_palms;
    bool m_moving = false;
    QList<Step> m_steps;
    QPointF m_tapPoint;
    qint64 m_tapTime = -1;
};

} // namespace autocity
