// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace autocity
{

/** How far and in which direction one place lies from another, no more precisely than their positions are known. */
class Distance
{
    Q_GADGET
    QML_VALUE_TYPE(distance)
    Q_PROPERTY(bool known MEMBER known)
    Q_PROPERTY(bool several MEMBER several)
    Q_PROPERTY(bool drawn MEMBER drawn)
    Q_PROPERTY(int kilometres MEMBER kilometres)
    Q_PROPERTY(int doubt MEMBER doubt)
    Q_PROPERTY(Direction direction MEMBER direction)

public:
    /** Eight directions from the first place to the second; Undecided if the doubt could turn it into another. */
    enum class Direction { Undecided, North, NorthEast, East, SouthEast, South, SouthWest, West, NorthWest };
    Q_ENUM(Direction)

    bool known = false; ///< both positions are recorded
    bool several = false; ///< the doubt exceeds the distance: no number may be shown
    bool drawn = false; ///< a rule may be drawn between them: both of grade A to C
    int kilometres = 0; ///< straight distance, rounded to the larger of 1 km and half the joint doubt
    int doubt = 0; ///< joint doubt in km, rounded up, at least 1
    Direction direction = Direction::Undecided;

    bool operator==(const Distance &) const = default;
};

/** Distances between places of the map, along the great circle (Qt Positioning, haversine on a sphere). */
class Bearings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /** From one place to another; not known if either has no recorded position. */
    Q_INVOKABLE [[nodiscard]] autocity::Distance between(const autocity::MapSign &from, const autocity::MapSign &to) const;

    /** The sector of a compass course in degrees, 0 = north, clockwise. */
    [[nodiscard]] static Distance::Direction sector(double azimuth);
};

} // namespace autocity
