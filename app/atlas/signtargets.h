// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values.h"

#include <QMetaType>
#include <QRectF>
#include <QtQml/qqmlregistration.h>

namespace autocity
{

/** A sign or chip as it stands on the map: the place and its visible rectangle in sheet pixels. */
class SignTarget
{
    Q_GADGET
    QML_VALUE_TYPE(signTarget)
    Q_PROPERTY(autocity::MapSign sign MEMBER sign)
    Q_PROPERTY(QRectF rect MEMBER rect)
    Q_PROPERTY(autocity::Stroke stroke MEMBER stroke)
    Q_PROPERTY(bool chip MEMBER chip)
    Q_PROPERTY(QRectF picture MEMBER picture)

public:
    MapSign sign;
    QRectF rect; ///< what is drawn, without the tail
    Stroke stroke = Stroke::Thin; ///< state in the year shown
    bool chip = false; ///< a chip in an area; otherwise a sign with a tail
    QRectF picture; ///< where its picture stands; empty: it has none

    bool operator==(const SignTarget &) const = default;
};

/** The heading of an area and what of it has no chip. */
class SignArea
{
    Q_GADGET
    QML_VALUE_TYPE(signArea)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QRectF rect MEMBER rect)
    Q_PROPERTY(QRectF more MEMBER more)
    Q_PROPERTY(int headingLines MEMBER headingLines)
    Q_PROPERTY(int hidden MEMBER hidden)
    Q_PROPERTY(int unrecorded MEMBER unrecorded)

public:
    QString id;
    QString name;
    QRectF rect; ///< the whole area
    QRectF more; ///< where the chip for those without room stands, if hidden > 0
    int headingLines = 1; ///< 1: name and note in one line; else the note has the last line
    int hidden = 0; ///< places without room for their chip
    int unrecorded = 0; ///< places whose records begin after the year shown

    bool operator==(const SignArea &) const = default;
};

} // namespace autocity
