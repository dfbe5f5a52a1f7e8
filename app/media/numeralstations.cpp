// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeralstations.h"

#include "numerals.h"

namespace autocity
{

NumeralStations::NumeralStations(QObject *parent) : QObject(parent) {}

QList<QPointF> NumeralStations::points() const
{
    const NumeralLayout layout = layOutNumerals(QString::number(m_digit), m_height, m_weight);
    QList<QPointF> result;
    if (layout.strokes.isEmpty() || m_count < 1)
        return result;
    const QPainterPath &road = layout.strokes.first();
    // Loops run over their own beginning: the last tenth of the road would hide the first stations of the bowl.
    const qreal last = m_digit == 6 || m_digit == 9 ? 0.94 : 1.0;
    for (int i = 0; i < m_count; ++i)
        result.append(road.pointAtPercent((i + 0.5) / m_count * last));
    return result;
}

qreal NumeralStations::width() const
{
    return layOutNumerals(QString::number(m_digit), m_height, m_weight).width;
}

} // namespace autocity
