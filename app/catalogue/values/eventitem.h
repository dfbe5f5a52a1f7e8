// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "grammar.h"
#include "sourceref.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace autocity
{

/** One event, or one step of a project. */
class EventItem
{
    Q_GADGET
    QML_VALUE_TYPE(eventItem)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString route MEMBER route)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString date MEMBER date)
    Q_PROPERTY(QString dateCode MEMBER dateCode)
    Q_PROPERTY(int firstDay MEMBER firstDay)
    Q_PROPERTY(int lastDay MEMBER lastDay)
    Q_PROPERTY(QString precision MEMBER precision)
    Q_PROPERTY(QString lane MEMBER lane)
    Q_PROPERTY(bool planned MEMBER planned)
    Q_PROPERTY(autocity::Stroke stroke MEMBER stroke)
    Q_PROPERTY(QString subject MEMBER subject)
    Q_PROPERTY(QString subjectName MEMBER subjectName)
    Q_PROPERTY(QString subjectRoute MEMBER subjectRoute)
    Q_PROPERTY(autocity::SourceRef source MEMBER source)

public:
    QString id; ///< event id
    QString route; ///< its page
    QString title; ///< title
    QString text; ///< one sentence
    QString date; ///< date in words
    QString dateCode; ///< date as written in the content
    int firstDay = 0; ///< Julian day
    int lastDay = 0; ///< Julian day
    QString precision; ///< day month quarter half year range; empty: only so by then
    QString lane; ///< lane id
    bool planned = false; ///< announced, not happened
    autocity::Stroke stroke = Stroke::Solid; ///< how it is drawn
    QString subject; ///< subject id
    QString subjectName; ///< its name
    QString subjectRoute; ///< its page
    autocity::SourceRef source; ///< where it comes from

    bool operator==(const EventItem &) const = default;
};

} // namespace autocity
