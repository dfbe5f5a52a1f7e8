// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values.h"

#include <QMetaType>
#include <QPointF>
#include <QRectF>
#include <QtQml/qqmlregistration.h>

namespace autocity
{

/** A year on the drawing: its span along the line. */
class YearBand
{
    Q_GADGET
    QML_VALUE_TYPE(yearBand)
    Q_PROPERTY(int year MEMBER year)
    Q_PROPERTY(double begin MEMBER begin)
    Q_PROPERTY(double end MEMBER end)
    Q_PROPERTY(bool wide MEMBER wide)
    Q_PROPERTY(int count MEMBER count)
    Q_PROPERTY(QList<double> months MEMBER months)

public:
    int year = 0;
    double begin = 0; ///< pixels along the line
    double end = 0;
    bool wide = false; ///< widened, with months
    int count = 0; ///< dated events; 0 is drawn hatched, with the reason
    QList<double> months; ///< begin of each month, of a widened year

    bool operator==(const YearBand &) const = default;
};

/** An event on the drawing: its mark and its label. */
class EventMark
{
    Q_GADGET
    QML_VALUE_TYPE(eventMark)
    Q_PROPERTY(autocity::EventItem event MEMBER event)
    Q_PROPERTY(QRectF mark MEMBER mark)
    Q_PROPERTY(QRectF label MEMBER label)
    Q_PROPERTY(bool dot MEMBER dot)
    Q_PROPERTY(bool before MEMBER before)
    Q_PROPERTY(bool over MEMBER over)
    Q_PROPERTY(bool wide MEMBER wide)
    Q_PROPERTY(int lines MEMBER lines)

public:
    EventItem event;
    QRectF mark; ///< a bar as long as the date is vague, or the square around a dot
    QRectF label; ///< empty: only the mark is drawn
    bool dot = false; ///< a single day
    bool before = false; ///< the label stands before its mark, set to the right
    bool over = false; ///< the label covers part of its mark
    bool wide = false; ///< in the widened year
    int lines = 1; ///< lines the label may take

    bool operator==(const EventMark &) const = default;
};

/** A lane across the drawing. */
class LaneBand
{
    Q_GADGET
    QML_VALUE_TYPE(laneBand)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QRectF rect MEMBER rect)

public:
    QString id;
    QString title;
    QRectF rect;

    bool operator==(const LaneBand &) const = default;
};

/** How many events found no room, and where that is said. */
class MoreNote
{
    Q_GADGET
    QML_VALUE_TYPE(moreNote)
    Q_PROPERTY(int count MEMBER count)
    Q_PROPERTY(QRectF rect MEMBER rect)

public:
    int count = 0;
    QRectF rect;

    bool operator==(const MoreNote &) const = default;
};

} // namespace autocity
