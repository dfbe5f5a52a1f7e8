// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace autocity
{

/**
 * Watches that a film which should play really moves on. Qt 6.4 may start without ever showing a moving picture, or freeze, and
 * report neither: only pictures with a later position count. Times are of one steady clock.
 */
class PlaybackWatch
{
public:
    using Time = std::chrono::milliseconds;

    enum class Verdict {
        Fine,    ///< it moves, or has still time to
        Restart, ///< begin again where it stood
        GiveUp   ///< it was begun again often enough
    };

    /** Until the first picture of a start. Longer than any good start, short enough that a visitor sees no stall of 5 s. */
    static constexpr Time startPatience{3000};
    /** Between two pictures later on. */
    static constexpr Time movePatience{2000};
    /** Starts in a row without success, the first not counted. */
    static constexpr int restarts = 2;

    /** A film is to play from now on. */
    void begin(Time now);
    /** It was begun again. */
    void beginAgain(Time now);
    /** The player says itself that it cannot go on: as good as a stall. */
    void brokeDown(Time now);
    /** A picture of that position came. One that is not later than the last does not count. */
    void pictureCame(Time position, Time now);

    [[nodiscard]] Verdict look(Time now) const;

private:
    Time m_since{0};       ///< last sign of life
    Time m_position{-1};   ///< of the last picture
    bool m_moved = false;  ///< since the last start
    int m_again = 0;
};

} // namespace autocity
