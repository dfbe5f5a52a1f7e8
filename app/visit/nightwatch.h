// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/openinghours.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>
#include <functional>

namespace autocity
{

/** Tells date and time as people in the hall read them; a test brings its own. */
using WallClock = std::function<QDateTime()>;

/**
 * Knows when the hall is closed, so that the display is dark then, and where the night's picture stands: it moves once a
 * minute, so that nothing burns in and no frame is drawn in between. It sleeps until the next thing happens.
 */
class NightWatch : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("There is one watch, owned by the program")
    Q_PROPERTY(bool closed READ isClosed NOTIFY changed FINAL)
    Q_PROPERTY(int step READ step NOTIFY changed FINAL)

public:
    explicit NightWatch(WallClock clock, QObject *parent = nullptr);

    /** Always open if nothing was set. */
    void setHours(const OpeningHours &hours);

    [[nodiscard]] bool isClosed() const { return m_closed; }
    /** The minute of the day that the picture stands for, counted while closed; 0 while open. */
    [[nodiscard]] int step() const { return m_step; }

    /** Looks at the clock; the timer calls this. */
    void update();

    /** When update() has something to do next, from now; negative if never. */
    [[nodiscard]] std::chrono::milliseconds untilNext() const;

Q_SIGNALS:
    void changed();

private:
    WallClock m_clock;
    QTimer m_timer;
    OpeningHours m_hours;
    bool m_closed = false;
    int m_step = 0;
};

} // namespace autocity
