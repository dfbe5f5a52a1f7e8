// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace autocity
{

/** One stop of a guided tour, in one language. */
class TourPlanStop
{
    Q_GADGET
    QML_VALUE_TYPE(tourPlanStop)
    Q_PROPERTY(QString route MEMBER route)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(int seconds MEMBER seconds)

public:
    QString route; ///< address of its screen
    QString title; ///< title of that page
    QString text; ///< what the guide says there
    int seconds = 0; ///< how long one stays

    bool operator==(const TourPlanStop &) const = default;
};

/** A guided tour as the staff defined it. */
class TourPlan
{
    Q_GADGET
    QML_VALUE_TYPE(tourPlan)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(int minutes MEMBER minutes)
    Q_PROPERTY(QList<autocity::TourPlanStop> stops MEMBER stops)

public:
    QString id; ///< id
    QString title; ///< title
    QString note; ///< one line about it
    int minutes = 0; ///< how long it takes
    QList<TourPlanStop> stops; ///< in order; those whose page is not on show are left out

    bool operator==(const TourPlan &) const = default;
};

} // namespace autocity
