// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placeyears.h"

#include <QDate>

namespace autocity
{

namespace
{

// A Julian day of 0 means that nothing is recorded.
bool hasCome(int day, int year)
{
    return day > 0 && QDate::fromJulianDay(day).year() <= year;
}

bool hasRecord(const MapSign &sign)
{
    return sign.since > 0 || sign.start > 0 || sign.planned > 0;
}

} // namespace

Stroke PlaceYears::stroke(const MapSign &sign, int year) const
{
    if (year == 0)
        return sign.entry.status.stroke;
    if (hasCome(sign.since, year))
        return Stroke::Solid;
    if (hasCome(sign.start, year))
        return Stroke::Hatched;
    if (hasCome(sign.planned, year))
        return Stroke::Dashed;
    return Stroke::Thin;
}

bool PlaceYears::isRecorded(const MapSign &sign, int year) const
{
    return year == 0 || !hasRecord(sign) || stroke(sign, year) != Stroke::Thin;
}

} // namespace autocity
