// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace autocity
{

/** The languages every text exists in. */
enum class Language { Hans, Hant, English };

/** The language of a code (zh-Hans, zh-Hant, en); an unknown code reads as zh-Hans. */
[[nodiscard]] Language languageOf(const QString &code);

/** The code of a language, as databases and QML have it. */
[[nodiscard]] QString languageCode(Language language);

/** The codes of all languages, the original first. */
[[nodiscard]] QStringList languageCodes();

/** The same words in each language, as literals. */
struct Phrase {
    const char16_t *hans;
    const char16_t *hant;
    const char16_t *english;

    [[nodiscard]] QString in(Language language) const;
};

} // namespace autocity
