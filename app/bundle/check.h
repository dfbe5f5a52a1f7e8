// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/content.h"
#include "bundle/diagnostic.h"

namespace autocity
{

/**
 * All problems of a content folder that was read, errors and warnings, in no particular order.
 * What readContent has reported already is not reported again.
 */
[[nodiscard]] Diagnostics checkContent(const Content &content);

/** Reads and checks a folder: everything `autocity-bundle check` says about it, sorted by file and line. */
[[nodiscard]] Diagnostics checkFolder(const QString &folder);

} // namespace autocity
