// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace autocity
{

/**
 * The log of the program, on standard error: one line a message, `time level category: text`. The service manager keeps it.
 *
 * While one lives, all messages of the process go through it and warnings are kept for who asks.
 */
class Log
{
public:
    Log();
    ~Log();
    Log(const Log &) = delete;
    Log &operator=(const Log &) = delete;

    /** Warnings and worse since the last call, and forgets them. */
    [[nodiscard]] QStringList takeWarnings();
};

} // namespace autocity
