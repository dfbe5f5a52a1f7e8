// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QList>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace autocity
{

/** Which scene of the attract loop is on. It sleeps until the next scene is due. */
class AttractPlaylist : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("There is one playlist, owned by the program")
    Q_PROPERTY(int index READ index NOTIFY indexChanged FINAL)
    Q_PROPERTY(int loop READ loop NOTIFY indexChanged FINAL)
    Q_PROPERTY(bool running READ isRunning WRITE setRunning NOTIFY runningChanged FINAL)

public:
    explicit AttractPlaylist(Clock clock, QObject *parent = nullptr);
    explicit AttractPlaylist(QObject *parent = nullptr) : AttractPlaylist(steadyClock(), parent) {}

    /** How long each scene lasts, in seconds; less than one counts as one. Starts from the first scene. */
    void setDurations(const QList<int> &seconds);

    /** The scene that is on, from 0; 0 also if there is none. */
    [[nodiscard]] int index() const { return m_index; }
    /** How often the whole list was shown, to move the picture a little each time. */
    [[nodiscard]] int loop() const { return m_loop; }

    /** Standing still while a visitor is there. Starting begins with the first scene. */
    [[nodiscard]] bool isRunning() const { return m_running; }
    void setRunning(bool running);

    /** The scene that is on has shown all there is, or cannot: the next one begins. */
    Q_INVOKABLE void pass();

    /** Looks at the clock; the timer calls this. */
    void update();

    /** When update() has something to do next, from now; negative if never. */
    [[nodiscard]] std::chrono::milliseconds untilNext() const;

Q_SIGNALS:
    void indexChanged();
    void runningChanged();

private:
    void begin();
    void next();
    void sleep();

    Clock m_clock;
    QTimer m_timer;
    QList<std::chrono::seconds> m_durations;
    std::chrono::milliseconds m_sceneBegan{0};
    int m_index = 0;
    int m_loop = 0;
    bool m_running = false;
};

} // namespace autocity
