// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace autocity
{

/** One stop of a tour: where it is, and how long one stays. */
struct TourHalt {
    QString route;
    std::chrono::seconds stay{10};
};

/**
 * Leads a visitor from stop to stop. He may pause, go on, skip, go back and leave; wandering off or touching the
 * screen pauses it. After the last stop it is over. It sleeps until the next second of a stop.
 */
class VisitorGuide : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("There is one guide, owned by the program")
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString tour READ tour NOTIFY stopChanged FINAL)
    Q_PROPERTY(int stop READ stop NOTIFY stopChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY stopChanged FINAL)
    Q_PROPERTY(qreal progress READ progress NOTIFY progressChanged FINAL)

public:
    enum class State {
        Off,     ///< nobody is led
        Leading, ///< goes on by itself
        Paused   ///< waits for the visitor
    };
    Q_ENUM(State)

    explicit VisitorGuide(Clock clock, QObject *parent = nullptr);
    explicit VisitorGuide(QObject *parent = nullptr) : VisitorGuide(steadyClock(), parent) {}

    /** The tours there are, by id. Whoever is led is let go. */
    void setTours(const QHash<QString, QList<TourHalt>> &tours);

    [[nodiscard]] State state() const { return m_state; }
    /** Id of the tour; empty while off. */
    [[nodiscard]] QString tour() const { return m_tour; }
    /** From 0. */
    [[nodiscard]] int stop() const { return m_stop; }
    [[nodiscard]] int count() const { return int(m_halts.size()); }
    /** Address of the stop; empty while off. */
    [[nodiscard]] QString route() const { return m_halts.value(m_stop).route; }
    /** How much of the whole tour is behind, 0 to 1, in steps of a second; stops count alike, however long they are. */
    [[nodiscard]] qreal progress() const;

    /** Begins with the first stop. A tour that is not there, or has no stop, does nothing. */
    Q_INVOKABLE void start(const QString &tour);
    Q_INVOKABLE void pause();
    /** Goes on where it was paused, at its stop. */
    Q_INVOKABLE void resume();
    /** To the next stop, paused if it was; from the last one to the end. */
    Q_INVOKABLE void next();
    /** To the stop before; the first one begins anew. */
    Q_INVOKABLE void previous();
    /** Lets the visitor go, where he is. */
    Q_INVOKABLE void leave();

    /** The visitor is at this address now: elsewhere pauses, home (unless it is the stop) and the idle display leave. */
    void visitorAt(const QString &route);

    /** Looks at the clock; the timer calls this. */
    void update();

    /** When update() has something to do next, from now; negative if never. */
    [[nodiscard]] std::chrono::milliseconds untilNext() const;

Q_SIGNALS:
    void stateChanged();
    void stopChanged();
    void progressChanged();
    /** The visitor is to be taken to this address. */
    void arrived(const QString &route);
    /** The last stop is over. */
    void ended();

private:
    void setState(State state);
    void arriveAt(int stop);
    void finish();
    void sleep();
    [[nodiscard]] std::chrono::milliseconds spent() const;

    Clock m_clock;
    QTimer m_timer;
    QHash<QString, QList<TourHalt>> m_tours;
    QList<TourHalt> m_halts;
    QString m_tour;
    std::chrono::milliseconds m_began{0}; ///< when the stop began, pauses taken out
    std::chrono::milliseconds m_kept{0};  ///< what was spent of it when it was paused
    State m_state = State::Off;
    int m_stop = 0;
};

} // namespace autocity
