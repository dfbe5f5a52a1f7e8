// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language.h"

#include <span>

namespace autocity
{

/** A key of the content format and what it is called. */
struct Word {
    const char16_t *key;
    Phrase phrase;
};

using WordList = std::span<const Word>;

/** The word for a key; the key itself if the list has none. Chinese is spaced. */
[[nodiscard]] QString wordFor(WordList words, const QString &key, Language language);

[[nodiscard]] WordList figureKindWords();
/** What each kind of figure means. */
[[nodiscard]] WordList figureKindNotes();
[[nodiscard]] WordList statusWords();
/** A state as something that was to come about: 竣工 / Completion. */
[[nodiscard]] WordList stepWords();
[[nodiscard]] WordList kindWords();
/** Relations as seen from the thing they start at. */
[[nodiscard]] WordList relationWords();
/** Relations as seen from the thing they end at. */
[[nodiscard]] WordList reverseRelationWords();
[[nodiscard]] WordList placementWords();
[[nodiscard]] WordList sourceClassWords();
[[nodiscard]] WordList pageWords();

} // namespace autocity
