// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/authoring/bundledatabase.h"
#include "tools/command.h"

namespace autocity
{

/** Complains that a bundle or folder could not be opened, and says what the program returns for it. */
[[nodiscard]] ExitCode complainOfOffice(const CommandContext &context, OfficeProblem problem, const QString &detail);

} // namespace autocity
