// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language.h"

namespace autocity
{

/** What a figure is made of, in one language. */
struct FigureParts {
    QString value;      ///< decimal, as written in the content
    QString valueMax;   ///< upper end of a range, or empty
    QString qualifier;  ///< 近 余 多 超 约 以上 力争 突破, or empty
    QString prefix;     ///< of the unit: written before the number
    QString suffix;     ///< of the unit: written after the number
    QString scale;      ///< factor for English, such as 0.1
};

/** A figure in words: what is drawn large, and what stands before and after it. */
struct FigureText {
    QString before;
    QString numeral;
    QString after;
    QString text;      ///< all three in one string
    QString qualifier; ///< the qualifier alone
};

/**
 * Sets a figure: 近 80 亿元 / nearly 8 billion yuan; 400 余家 / over 400 companies; 100 个以上 / at least 100 projects.
 *
 * English scales by the unit's factor with exact arithmetic and puts commas from 10 000 on; Chinese keeps the digits of
 * the source.
 */
[[nodiscard]] FigureText figureText(const FigureParts &parts, Language language);

/** The number alone, scaled and grouped as in figureText(). */
[[nodiscard]] QString numeralText(const QString &value, const QString &scale, Language language);

} // namespace autocity
