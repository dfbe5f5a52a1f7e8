// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace autocity
{

/**
 * Chinese text as it is set: a quarter of an em between Hanzi and the Latin letters or digits beside them.
 *
 * Noto Sans CJK has no thin spaces of its own and Qt would take them from another font, but its ordinary space is
 * 0.224 em wide, so that is what is set; between a number and the Hanzi after it the one that does not break, so that a
 * number never parts from its unit. Spaces that stand already are kept; nothing is added beside punctuation.
 */
[[nodiscard]] QString spaced(const QString &text);

/** Where each code unit of the text stands in spaced(text); one more entry for the end. */
[[nodiscard]] QList<int> spacedPositions(const QString &text);

/** Whether a character is written in Hanzi width: an ideograph, in the basic or an extension plane by its high surrogate. */
[[nodiscard]] bool isHanzi(QChar character);

} // namespace autocity
