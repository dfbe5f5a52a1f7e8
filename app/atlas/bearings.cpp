// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bearings.h"

#include <QGeoCoordinate>
#include <QtMath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

bool isPoint(const MapSign &sign)
{
    const QString &grade = sign.entry.grade;
    return grade == u"A"_s || grade == u"B"_s || grade == u"C"_s;
}

} // namespace

Distance Bearings::between(const MapSign &from, const MapSign &to) const
{
    Distance result;
    if (!from.located || !to.located)
        return result;
    const QGeoCoordinate start(from.latitude, from.longitude);
    const QGeoCoordinate end(to.latitude, to.longitude);
    const double kilometres = start.distanceTo(end) / 1000;
    // The worst case: both doubts point the same way.
    const double doubt = (from.doubt + to.doubt) / 1000.0;
    const int step = std::max(1, qCeil(doubt / 2));
    result.known = true;
    result.several = doubt > kilometres;
    result.drawn = !result.several && isPoint(from) && isPoint(to);
    result.doubt = std::max(1, qCeil(doubt));
    result.kilometres = std::max(step, qRound(kilometres / step) * step);
    // Half a sector is 22.5°, whose sine is 0.38: a larger doubt could turn the direction by a whole sector.
    if (kilometres > 0 && doubt / kilometres <= 0.38)
        result.direction = sector(start.azimuthTo(end));
    return result;
}

Distance::Direction Bearings::sector(double azimuth)
{
    const int eighth = ((qRound(azimuth / 45) % 8) + 8) % 8;
    return static_cast<Distance::Direction>(eighth + 1);
}

} // namespace autocity
