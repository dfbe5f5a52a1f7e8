// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/command.h"

namespace autocity
{

[[nodiscard]] Command newCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command filmCommand();
[[nodiscard]] Command buildCommand();
[[nodiscard]] Command signCommand();
[[nodiscard]] Command keygenCommand();
[[nodiscard]] Command verifyCommand();
[[nodiscard]] Command infoCommand();
[[nodiscard]] Command diffCommand();
[[nodiscard]] Command proofCommand();
[[nodiscard]] Command exportCommand();

/** Every command, in the order of the work. */
[[nodiscard]] QList<Command> allCommands();

} // namespace autocity
