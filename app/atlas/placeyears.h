// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace autocity
{

/** The state of a place in a year that a visitor chose on the map. */
class PlaceYears : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /** Solid: it existed; hatched: under construction; dashed: planned; thin: no year is recorded. Year 0 is now. */
    Q_INVOKABLE [[nodiscard]] autocity::Stroke stroke(const autocity::MapSign &sign, int year) const;

    /** False if the records of the place begin after that year. Year 0 is now, when every place is there. */
    Q_INVOKABLE [[nodiscard]] bool isRecorded(const autocity::MapSign &sign, int year) const;
};

} // namespace autocity
