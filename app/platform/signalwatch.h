// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <array>
#include <initializer_list>

namespace autocity
{

/** Turns signals of the system, such as SIGTERM, into a Qt signal in the thread of this object. One at a time. */
class SignalWatch : public QObject
{
    Q_OBJECT

public:
    explicit SignalWatch(std::initializer_list<int> numbers, QObject *parent = nullptr);
    ~SignalWatch() override;

Q_SIGNALS:
    void received(int number);

private:
    void read();

    std::array<int, 2> m_sockets{-1, -1};
    QSocketNotifier m_notifier;
    QList<int> m_numbers;
};

} // namespace autocity
