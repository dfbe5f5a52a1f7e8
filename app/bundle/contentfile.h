// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/checkreporter.h"

#include <optional>

namespace autocity
{

/** The text of a file, in UTF-8 or GB18030; nothing if it cannot be read, which is reported. At most 16 MiB. */
[[nodiscard]] std::optional<QString> readTextFile(const QString &path, Reporter &reporter);

} // namespace autocity
