// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace autocity
{

/** Groups of places that a visitor may take off the map, by their kind. */
class PlaceLayers : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    enum class Layer { Plants, Parks, Research, Civic, Transport };
    Q_ENUM(Layer)

    using QObject::QObject;

    /** The layer of a kind of place; what belongs to no other is of the city. */
    [[nodiscard]] static Layer layerOf(const QString &kind);

    /** How many of these places are of each layer, in the order of the layers. */
    Q_INVOKABLE [[nodiscard]] QList<int> counts(const QList<autocity::MapSign> &places) const;

    /** The places of the layers that are not hidden, a list of layers as numbers; but the `kept` ids stay. */
    Q_INVOKABLE [[nodiscard]] QList<autocity::MapSign> shown(const QList<autocity::MapSign> &places, const QList<int> &hidden,
                                                             const QStringList &kept) const;

    /** All places, those known best first: marks, soft marks, quarters, district, unplaced; a grade keeps its order. */
    Q_INVOKABLE [[nodiscard]] QList<autocity::MapSign> byGrade(const QList<autocity::MapSign> &places) const;
};

} // namespace autocity
