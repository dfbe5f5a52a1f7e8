// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace autocity
{

/** What autocity-bundle returns to the shell; documented in data/FORMAT.md. */
enum class ExitCode {
    Clean = 0,      ///< done; warnings may have been printed
    Problems = 1,   ///< the content, bundle or signature has problems; nothing was written
    Usage = 2,      ///< the command line is wrong
    Unreadable = 3, ///< a file or folder named on the command line cannot be read
    Unwritable = 4  ///< a file or folder cannot be written
};

} // namespace autocity
