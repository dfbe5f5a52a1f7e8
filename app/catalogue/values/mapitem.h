// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entry.h"

#include <QList>
#include <QPointF>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace autocity
{

/** A line, area, stop or soft disc of the sketch map, in sheet coordinates of one layout. */
class MapFeature
{
    Q_GADGET
    QML_VALUE_TYPE(mapFeature)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QList<QPointF> points MEMBER points)
    Q_PROPERTY(QPointF labelAt MEMBER labelAt)
    Q_PROPERTY(double labelRotation MEMBER labelRotation)
    Q_PROPERTY(QString labelAnchor MEMBER labelAnchor)
    Q_PROPERTY(double radius MEMBER radius)
    Q_PROPERTY(QString place MEMBER place)
    Q_PROPERTY(QString area MEMBER area)
    Q_PROPERTY(autocity::Stroke stroke MEMBER stroke)

public:
    QString id; ///< id
    QString kind; ///< spine road expressway rail … as in FORMAT.md
    QString name; ///< name
    QList<QPointF> points; ///< sheet points
    QPointF labelAt; ///< label position
    double labelRotation = 0; ///< degrees
    QString labelAnchor; ///< start, middle or end; empty: no label
    double radius = 0; ///< of a soft disc
    QString place; ///< place id it stands for
    QString area; ///< area id
    autocity::Stroke stroke = Stroke::Solid; ///< state

    bool operator==(const MapFeature &) const = default;
};

/** A place on the sketch map: a sign, or a chip in an area, or only in the list of unplaced things. */
class MapSign
{
    Q_GADGET
    QML_VALUE_TYPE(mapSign)
    Q_PROPERTY(autocity::Entry entry MEMBER entry)
    Q_PROPERTY(QString area MEMBER area)
    Q_PROPERTY(QPointF at MEMBER at)
    Q_PROPERTY(QString tail MEMBER tail)
    Q_PROPERTY(QString placement MEMBER placement)
    Q_PROPERTY(int since MEMBER since)
    Q_PROPERTY(int start MEMBER start)
    Q_PROPERTY(int planned MEMBER planned)
    Q_PROPERTY(bool located MEMBER located)
    Q_PROPERTY(double longitude MEMBER longitude)
    Q_PROPERTY(double latitude MEMBER latitude)
    Q_PROPERTY(int doubt MEMBER doubt)

public:
    autocity::Entry entry; ///< the place
    QString area; ///< area id (grade D)
    QPointF at; ///< tip of the sign’s tail, for signs
    QString tail; ///< left right middle none; empty: no sign
    QString placement; ///< what is known of the position
    int since = 0; ///< first Julian day it existed, 0 unknown
    int start = 0; ///< construction since
    int planned = 0; ///< planned since
    bool located = false; ///< longitude and latitude are known: the place’s own, or its area’s for grade D
    double longitude = 0; ///< degrees east, WGS84
    double latitude = 0; ///< degrees north, WGS84
    int doubt = 0; ///< uncertainty of the position in metres, the area’s if the place sets none

    bool operator==(const MapSign &) const = default;
};

} // namespace autocity
