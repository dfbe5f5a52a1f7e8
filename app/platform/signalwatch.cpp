// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signalwatch.h"

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace autocity
{
namespace
{

/** The end that the handler writes to; a handler may do little more than that. */
volatile std::sig_atomic_t handlerSocket = -1;

void onSignal(int number)
{
    const auto byte = static_cast<unsigned char>(number);
    // Nothing can be done here if it fails.
    [[maybe_unused]] const ssize_t written = ::write(handlerSocket, &byte, 1);
}

} // namespace

SignalWatch::SignalWatch(std::initializer_list<int> numbers, QObject *parent)
    : QObject(parent), m_notifier(QSocketNotifier::Read), m_numbers(numbers)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, m_sockets.data()) != 0)
        return;
    handlerSocket = m_sockets[0];
    m_notifier.setSocket(m_sockets[1]);
    m_notifier.setEnabled(true);
    connect(&m_notifier, &QSocketNotifier::activated, this, &SignalWatch::read);
    for (const int number : m_numbers)
        std::signal(number, onSignal);
}

SignalWatch::~SignalWatch()
{
    for (const int number : m_numbers)
        std::signal(number, SIG_DFL);
    handlerSocket = -1;
    for (const int socket : m_sockets) {
        if (socket >= 0)
            ::close(socket);
    }
}

void SignalWatch::read()
{
    unsigned char byte = 0;
    if (::read(m_sockets[1], &byte, 1) == 1)
        Q_EMIT received(byte);
}

} // namespace autocity
