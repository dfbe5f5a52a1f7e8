// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/result.h"

#include <QStringList>

namespace autocity
{

/** Why no starter folder could be written. */
enum class StarterProblem {
    NotEmpty,  ///< the folder has files already; nothing was touched
    Unwritable ///< the disk refused; detail names the file
};

/**
 * Writes a small valid content folder in which each table has its header and a comment row that explains each
 * column in Chinese and English. Returns the files written, relative to the folder.
 */
[[nodiscard]] Result<QStringList, StarterProblem> writeStarter(const QString &folder);

} // namespace autocity
