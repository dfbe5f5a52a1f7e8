// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QStringList>

#include <functional>

namespace autocity
{

/** A station on a digit and where its name stands; an empty box: there was no room for the name. */
struct PlannedStation {
    QPointF point;
    QString name; ///< in one or two lines
    QRectF box;
    bool onRight = true; ///< the name stands right of its station

    bool operator==(const PlannedStation &) const = default;
};

/** What a plan needs to know of the page it is made for; all in pixels. */
struct StationPage {
    qreal height = 100;     ///< of the digit
    qreal weight = .1;      ///< of its road, as a part of the height
    qreal gap = 30;         ///< from the middle of a station to its name
    qreal radius = 17;      ///< of a station
    qreal lineWidth = 0;    ///< of the line that the digit stands on; names and stations keep off it
    qreal widestName = 140; ///< a longer name is set in two lines
    std::function<QSizeF(const QString &)> measure; ///< size of a name
};

/** A name in at most two lines: broken in the middle, between words where it has any. */
[[nodiscard]] QString inTwoLines(const QString &name);

/**
 * Stations of a digit in the order its stroke is written, from its upper end, and their names beside them.
 *
 * A name crosses neither the stroke nor a station nor another name. It stands as near as it can to the height of its
 * station, on the side where it juts out least.
 */
[[nodiscard]] QList<PlannedStation> planStations(int digit, const QStringList &names, const StationPage &page);

} // namespace autocity
