// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/authoring/builder/searchdocs.h"
#include "bundle/authoring/pinyin.h"

namespace SQLite
{
class Database;
}

namespace autocity
{

/** Text with spaces round every Hanzi, so that each is a word of the index. */
[[nodiscard]] QString splitHanzi(const QString &text);

/**
 * Fills search_doc, search_name and search.
 *
 * The columns of the index: `hans`, `hant` title and names, every Hanzi a word; `latin` English names, and letters
 * and numbers that stand in Chinese names; `pinyin`, `initials` the rest of each name from each of its characters
 * on in one word, so that a prefix query finds a word in the middle; `body` all other texts, every Hanzi a word.
 *
 * search_name: n 1, 2, 3 are the title in zh-Hans, zh-Hant, en; from 4 other names, each in the languages it has.
 * syllables: one a code point of the name, ü as v, `-` where there is none.
 */
void writeSearchIndex(SQLite::Database &database, const QList<SearchDoc> &docs, const Pinyin &pinyin);

} // namespace autocity
