// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace autocity
{

/** Tells how long the program runs; a test brings its own. Never goes back. */
using Clock = std::function<std::chrono::milliseconds()>;

/** The clock of the machine, which does not jump with the time of day. */
[[nodiscard]] Clock steadyClock();

} // namespace autocity
