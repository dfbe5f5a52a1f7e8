// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values.h"

#include <QColor>
#include <QFont>
#include <QPolygonF>

class QPainter;

namespace autocity
{

/** The name of a line, stop or water on the sketch map, with a halo in the colour of the ground. */
class SheetLabel
{
public:
    /** `spine`: bold and larger, for the streets of the line. */
    SheetLabel(const QString &family, bool spine, const QColor &color, const QColor &halo);

    /** Paints the feature's name at its label position; Hanzi turned by ±90° are set vertically instead. */
    void paint(QPainter &painter, const MapFeature &feature) const;

    /** The ground that the name takes at its label position, in sheet pixels. */
    [[nodiscard]] QPolygonF outline(const MapFeature &feature) const;

    /**
     * Label positions to try, best first: where the content sets it, also in two lines if that is below its stop; for a
     * stop also right, below right, above right and left of it, since names of other languages are longer; then the
     * same with the name in two lines.
     */
    [[nodiscard]] static QList<MapFeature> positions(const MapFeature &feature);

    /** True if the text is set as a column of upright characters: turned by a right angle and all Hanzi. */
    [[nodiscard]] static bool isColumn(const QString &text, double rotation);

private:
    void paintText(QPainter &painter, const QString &text, QPointF at, const QString &anchor) const;
    [[nodiscard]] QRectF textRect(const QString &text, const QString &anchor) const;

    QFont m_font;
    QColor m_color;
    QColor m_halo;
};

} // namespace autocity
