// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values.h"

namespace autocity
{

/**
 * The map at a larger scale: places move apart, while lines, letters and signs keep their size. So a quarter that was
 * full has room for its chips, and a name that was left out finds a place.
 */
class Magnifier
{
public:
    explicit Magnifier(double scale) : m_scale(scale) {}

    /** Points grow with the scale; a name keeps its distance from the point or line it belongs to. */
    [[nodiscard]] MapFeature feature(MapFeature feature) const;
    [[nodiscard]] MapSign sign(MapSign sign) const;

    [[nodiscard]] QList<MapFeature> features(const QList<MapFeature> &features) const;
    [[nodiscard]] QList<MapSign> signs(const QList<MapSign> &signs) const;
    [[nodiscard]] QRectF rect(const QRectF &rect) const;

private:
    double m_scale;
};

} // namespace autocity
