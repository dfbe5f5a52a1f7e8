// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

struct sqlite3;

namespace autocity
{

/**
 * What keeps a hostile database file from doing anything but being read, following sqlite.org/security.html,
 * "Defense Against The Dark Arts".
 *
 * Installed on a connection before anything of its file is read; must outlive the connection.
 */
class Guards
{
public:
    /** What the authorizer lets through. */
    enum class Mode {
        Opening,    ///< reading, and the pragmas that look at the header
        Connecting, ///< reading, and what FTS5 does to make its table known; it writes nothing
        Serving,    ///< reading only
        Checking    ///< reading, and the pragmas that check the whole file
    };

    /** Switches off what a file can run by itself, sets limits, the authorizer and the deadline. */
    void install(sqlite3 *connection);
    void setMode(Mode mode) { m_mode = mode; }

    /** From now on statements are interrupted once this much time has gone. */
    void startClock(std::chrono::milliseconds limit);
    /** Whether the time given by startClock() is up. */
    [[nodiscard]] bool isTimeUp() const;

private:
    static int authorize(void *self, int action, const char *first, const char *second, const char *database,
                         const char *trigger);
    [[nodiscard]] bool allows(int action, const char *first, const char *second) const;

    Mode m_mode = Mode::Opening;
    std::chrono::steady_clock::time_point m_deadline = std::chrono::steady_clock::time_point::max();
};

} // namespace autocity
