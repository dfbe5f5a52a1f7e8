// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/commands/commands.h"

#include <QCoreApplication>

/** autocity-bundle: staff make, check, sign and compare the content of a hall. */
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return static_cast<int>(autocity::runCommandLine(autocity::allCommands(), QCoreApplication::arguments()));
}
