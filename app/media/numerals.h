// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QList>
#include <QPainterPath>
#include <QString>

namespace autocity
{

/**
 * Digits drawn as one road: straights and arcs of constant radius, in a cell ten units high.
 * The paths come from assets/numerals/line_numerals.json.
 */
struct NumeralGlyph {
    qreal width = 2;               ///< units
    bool dot = false;              ///< a square dot on the ground line instead of strokes
    QList<QPainterPath> strokes;   ///< centre lines, units
};

/** The glyph of a character; an empty space for one that is not drawn. */
[[nodiscard]] const NumeralGlyph &numeralGlyph(QChar character);

/** A text laid out as line numerals, in pixels, from the left top of its outer box. */
struct NumeralLayout {
    qreal width = 0;             ///< of the outer box
    qreal stroke = 0;            ///< width of the road
    QList<QPainterPath> strokes; ///< centre lines, in the order they are written
    QList<QRectF> dots;          ///< square dots

    bool operator==(const NumeralLayout &) const = default;
};

/** The strokes of a numeral as far as they are written, 0 to 1, one after another. */
[[nodiscard]] QList<QPainterPath> writtenStrokes(const NumeralLayout &layout, qreal progress);

/** Lays out a text at a height in pixels; the road is `weight` of the height wide. */
[[nodiscard]] NumeralLayout layOutNumerals(const QString &text, qreal height, qreal weight);

} // namespace autocity
