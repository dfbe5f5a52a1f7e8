// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace autocity
{

/** Whether a character is a Hanzi of the basic plane. */
[[nodiscard]] inline bool isHanzi(QChar c)
{
    return c.script() == QChar::Script_Han;
}

/** Whether a character takes the width of a Hanzi: Hanzi, Chinese punctuation, full-width forms. */
[[nodiscard]] inline bool isWide(QChar c)
{
    const char16_t u = c.unicode();
    return isHanzi(c) || (u >= 0x3000 && u <= 0x303f) || (u >= 0xff00 && u <= 0xff60) || c.isHighSurrogate() ||
           u == 0x2014 || u == 0x2018 || u == 0x2019 || u == 0x201c || u == 0x201d || u == 0x2026;
}

} // namespace autocity
