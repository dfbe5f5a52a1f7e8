// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace autocity
{

/** A state with its date and source. */
class StatusText
{
    Q_GADGET
    QML_VALUE_TYPE(statusText)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString date MEMBER date)
    Q_PROPERTY(autocity::Stroke stroke MEMBER stroke)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(autocity::SourceRef source MEMBER source)

public:
    QString key; ///< planned settled signed construction topped_out completed production built operating, or empty
    QString label; ///< state in words; 来源未载 if empty
    QString date; ///< date in words
    autocity::Stroke stroke = Stroke::Thin; ///< how it is drawn
    QString note; ///< e.g. an announced date whose outcome is not stated
    autocity::SourceRef source; ///< where it comes from

    bool operator==(const StatusText &) const = default;
};

/** One thing in a list, a card or a link. */
class Entry
{
    Q_GADGET
    QML_VALUE_TYPE(entry)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString route MEMBER route)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString kindLabel MEMBER kindLabel)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString shortTitle MEMBER shortTitle)
    Q_PROPERTY(QString caption MEMBER caption)
    Q_PROPERTY(QString relation MEMBER relation)
    Q_PROPERTY(autocity::StatusText status MEMBER status)
    Q_PROPERTY(autocity::Figure figure MEMBER figure)
    Q_PROPERTY(QString picture MEMBER picture)
    Q_PROPERTY(QString captions MEMBER captions)
    Q_PROPERTY(int year MEMBER year)
    Q_PROPERTY(QString grade MEMBER grade)

public:
    QString id; ///< id
    QString route; ///< its page
    QString kind; ///< maker plant park supplier … project event strategy metric term source year section
    QString kindLabel; ///< kind in words
    QString title; ///< name
    QString shortTitle; ///< name for signs and narrow places
    QString caption; ///< one line: date, figure or relation
    QString relation; ///< relation in words, in lists of relations
    autocity::StatusText status; ///< state
    autocity::Figure figure; ///< its most telling figure; id empty if none
    QString picture; ///< illustration kind and parameters
    QString captions; ///< WebVTT of a film, in the language of the screen
    int year = 0; ///< year for filters, 0 if none
    QString grade; ///< certainty of position of places

    bool operator==(const Entry &) const = default;
};

/** A section of the hall: a door on the home screen. */
class Section
{
    Q_GADGET
    QML_VALUE_TYPE(section)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString route MEMBER route)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(autocity::Figure figure MEMBER figure)
    Q_PROPERTY(QString door MEMBER door)

public:
    QString id; ///< plants parks projects timeline figures strategy
    QString route; ///< its page
    QString title; ///< title
    QString note; ///< subtitle
    autocity::Figure figure; ///< figure on the door; id empty if none
    QString door; ///< small text on the door

    bool operator==(const Section &) const = default;
};

/** An id with its words: groups, lanes, filters. */
class Label
{
    Q_GADGET
    QML_VALUE_TYPE(label)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(int count MEMBER count)

public:
    QString id; ///< id
    QString title; ///< words
    int count = 0; ///< how many things carry it

    bool operator==(const Label &) const = default;
};

} // namespace autocity
