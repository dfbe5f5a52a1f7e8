// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placelayers.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

constexpr int LayerCount = 5;

// A and B are one rank: both are marks.
int rank(const MapSign &sign)
{
    static const QHash<QString, int> ranks{{u"A"_s, 0}, {u"B"_s, 0}, {u"C"_s, 1}, {u"D"_s, 2}, {u"E"_s, 3}};
    return ranks.value(sign.entry.grade, 4);
}

} // namespace

PlaceLayers::Layer PlaceLayers::layerOf(const QString &kind)
{
    static const QHash<QString, Layer> layers{
        {u"maker"_s, Layer::Plants},     {u"plant"_s, Layer::Plants},      {u"park"_s, Layer::Parks},
        {u"supplier"_s, Layer::Parks},   {u"research"_s, Layer::Research}, {u"transport"_s, Layer::Transport},
    };
    return layers.value(kind, Layer::Civic);
}

QList<int> PlaceLayers::counts(const QList<MapSign> &places) const
{
    QList<int> counts(LayerCount, 0);
    for (const MapSign &sign : places)
        ++counts[static_cast<qsizetype>(layerOf(sign.entry.kind))];
    return counts;
}

QList<MapSign> PlaceLayers::shown(const QList<MapSign> &places, const QList<int> &hidden, const QStringList &kept) const
{
    if (hidden.isEmpty())
        return places;
    QList<MapSign> shown;
    std::copy_if(places.cbegin(), places.cend(), std::back_inserter(shown), [&](const MapSign &sign) {
        return !hidden.contains(static_cast<int>(layerOf(sign.entry.kind))) || kept.contains(sign.entry.id);
    });
    return shown;
}

QList<MapSign> PlaceLayers::byGrade(const QList<MapSign> &places) const
{
    QList<MapSign> sorted = places;
    std::stable_sort(sorted.begin(), sorted.end(), [](const MapSign &a, const MapSign &b) { return rank(a) < rank(b); });
    return sorted;
}

} // namespace autocity
