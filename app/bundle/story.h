// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/checkreporter.h"

namespace autocity
{

/**
 * Reads a story (data/FORMAT.md): paragraphs between empty lines, `- ` items, `[text](term:ID)` and `[text](page:ID)`.
 *
 * Lines of one paragraph are joined, with a space unless Chinese stands on either side. Any other Markdown is
 * reported and its characters are kept.
 */
[[nodiscard]] QList<StoryParagraph> parseStory(const QString &text, Reporter &reporter);

} // namespace autocity
