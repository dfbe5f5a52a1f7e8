// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/commands/commands.h"

namespace autocity
{

QList<Command> allCommands()
{
    return {newCommand(),    checkCommand(), filmCommand(), buildCommand(), signCommand(), keygenCommand(),
            verifyCommand(), infoCommand(),  diffCommand(), proofCommand(), exportCommand()};
}

} // namespace autocity
