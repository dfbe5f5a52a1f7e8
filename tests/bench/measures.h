// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/options.h"

namespace bench
{

/** What is measured on, and how. */
struct Plan {
    autocity::Options options;
    int visits = 300;        ///< of growth
    int seconds = 3;         ///< that each still screen is looked at
    double megabytes = 0;    ///< the most memory; 0: the budget
    bool countsOnly = false; ///< times are told, not judged: the machine is busy
};

/*
 * What is measured in the program put together. Each makes a display of its own, prints its rows, and is true if all of
 * them hold. They are best run in a process each: memory remembers what was done before.
 */

/** From the options to an open catalogue: verified, unpacked if it is a bundle, opened with every guard. */
[[nodiscard]] bool measureOpening(const Plan &plan);

/** After the start, through every kind of screen in each language, through the attract loop with its film, and after it. */
[[nodiscard]] bool measureMemory(const Plan &plan);

/** How memory grows over so many screens shown to one visitor after another. */
[[nodiscard]] bool measureGrowth(const Plan &plan);

/** Frames and computing time while nothing happens, on each kind of screen, and of the attract loop. */
[[nodiscard]] bool measureStillness(const Plan &plan);

/** From a finger on the glass to the frame that answers, on each kind of control of each kind of screen. */
[[nodiscard]] bool measureTouch(const Plan &plan);

/** From a language chosen to the first frame in it, on each kind of screen. */
[[nodiscard]] bool measureLanguages(const Plan &plan);

} // namespace bench
