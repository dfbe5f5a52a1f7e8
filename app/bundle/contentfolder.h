// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/content.h"
#include "bundle/diagnostic.h"

namespace autocity
{

/**
 * Reads a content folder (data/FORMAT.md): tables, stories, map, and measures the media that media.csv names.
 *
 * What cannot be read (encoding, CSV and Markdown syntax, unknown columns and files) is appended to diagnostics;
 * whether the content makes sense is for checkContent. Never throws; whatever could be read is returned.
 */
[[nodiscard]] Content readContent(const QString &folder, Diagnostics &diagnostics);

} // namespace autocity
