// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace autocity
{

/**
 * Watches for a visitor who left: patient for a while, then asking with a countdown, then expired.
 * A touch at any time before the end makes it patient again. It sleeps until the next thing happens.
 */
class IdleWatch : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("There is one watch, owned by the program")
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool running READ isRunning WRITE setRunning NOTIFY runningChanged FINAL)
    /** Somebody watches something that runs by itself: no touch is missed while it does. */
    Q_PROPERTY(bool held READ isHeld WRITE setHeld NOTIFY heldChanged FINAL)
    Q_PROPERTY(int patience READ patience WRITE setPatience NOTIFY patienceChanged FINAL)
    Q_PROPERTY(int promptSeconds READ promptSeconds CONSTANT FINAL)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsLeftChanged FINAL)

public:
    enum class State {
        Active,    ///< somebody is there
        Prompting, ///< asking
        Expired    ///< nobody is there
    };
    Q_ENUM(State)

    explicit IdleWatch(Clock clock, QObject *parent = nullptr);
    explicit IdleWatch(QObject *parent = nullptr) : IdleWatch(steadyClock(), parent) {}

    [[nodiscard]] State state() const { return m_state; }

    /** Does not watch while the attract scene is on. Starting counts as a touch. */
    [[nodiscard]] bool isRunning() const { return m_running; }
    void setRunning(bool running);

    [[nodiscard]] bool isHeld() const { return m_held; }
    /** Letting go counts as a touch. */
    void setHeld(bool held);

    /** Seconds without a touch before it asks: 60 for lists, 90 for pages, 180 for films. */
    [[nodiscard]] int patience() const { return int(m_patience.count()); }
    void setPatience(int seconds);

    /** Seconds it asks for. */
    [[nodiscard]] int promptSeconds() const { return int(prompt.count()); }

    /** Seconds left of the prompt, rounded up; all of them while it does not ask. */
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }

    /** Somebody is there. Too late once expired. */
    Q_INVOKABLE void touch();

    /** Looks at the clock; the timer calls this. */
    void update();

    /** When update() has something to do next, from now; negative if never. */
    [[nodiscard]] std::chrono::milliseconds untilNext() const;

Q_SIGNALS:
    void stateChanged();
    void runningChanged();
    void heldChanged();
    void patienceChanged();
    void secondsLeftChanged();
    void expired();

private:
    static constexpr std::chrono::seconds prompt{20};

    void setState(State state);
    void setSecondsLeft(int seconds);
    void sleep();

    Clock m_clock;
    QTimer m_timer;
    std::chrono::seconds m_patience{60};
    std::chrono::milliseconds m_lastTouch{0};
    State m_state = State::Active;
    int m_secondsLeft = int(prompt.count());
    bool m_running = false;
    bool m_held = false;
};

} // namespace autocity
