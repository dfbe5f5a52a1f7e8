// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/content.h"

#include <QByteArray>

namespace autocity
{

/** Why bytes are no text. */
enum class EncodingProblem {
    None,
    Utf16,   ///< saved as "Unicode" (UTF-16 or UTF-32)
    NulByte, ///< a binary file, or a damaged one
    BadUtf8, ///< UTF-8 with broken characters
    Other    ///< neither UTF-8 nor GB18030: Shift-JIS, Big5, Latin-1 …
};

/** Text of a file, or why there is none. */
struct DecodedText {
    QString text;
    bool isGb18030 = false;
    EncodingProblem problem = EncodingProblem::None;
    TextPosition at; ///< of the first bad byte, column counted in bytes
};

/**
 * Reads UTF-8 (RFC 3629, with or without a byte-order mark) strictly, else GB18030 as a Chinese Excel saves it.
 *
 * Nearly every file of double bytes decodes as GB18030, so it is believed only if most of its double bytes
 * lie in the GB 2312 plane, where real Chinese text lives; and broken UTF-8 is not taken for GB18030.
 */
[[nodiscard]] DecodedText decodeText(const QByteArray &bytes);

} // namespace autocity
