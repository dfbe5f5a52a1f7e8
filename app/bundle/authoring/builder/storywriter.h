// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/authoring/hanttext.h"
#include "bundle/content.h"

namespace SQLite
{
class Database;
}

namespace autocity
{

/**
 * Fills `story` and `story_term`; Traditional paragraphs are made where a story has none of its own.
 *
 * A term belongs to a subject if its story links it, or if it stands in the story or in the texts of the project, event
 * or programme.
 */
void writeStories(SQLite::Database &database, const Content &content, const HantText &hant);

} // namespace autocity
