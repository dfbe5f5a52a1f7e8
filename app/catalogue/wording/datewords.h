// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language.h"

namespace autocity
{

/**
 * Dates and periods of data/FORMAT.md in words; Chinese is spaced. A code that cannot be read stays as it is.
 */
class DateWords
{
public:
    explicit DateWords(Language language) : m_language(language) {}

    /** 2025 年 5 月 31 日 / 31 May 2025; 2025 年上半年 / first half of 2025; 2021 年 6 月至 8 月 / June–August 2021. */
    [[nodiscard]] QString date(const QString &code) const;
    /** When a state held: as date(), but an @ date reads as of that day, because the state may be older. */
    [[nodiscard]] QString state(const QString &code) const;
    /** As date(), but a day in Chinese is 2025-05-31, as bibliographies write it. */
    [[nodiscard]] QString bibliographic(const QString &code) const;
    /** When something is due: in Chinese as date(); in English with its preposition, such as in 2025 or on 31 May 2025. */
    [[nodiscard]] QString due(const QString &code) const;
    /**
     * What span a figure covers. An @ period reads as of that day if the figure was counted (actual, capacity), as the
     * day of the report otherwise; a reported figure needs no second “reported”.
     */
    [[nodiscard]] QString period(const QString &code, const QString &kind) const;

private:
    [[nodiscard]] QString words(const QString &code) const;
    [[nodiscard]] QString range(const QString &from, const QString &to) const;

    Language m_language;
};

} // namespace autocity
