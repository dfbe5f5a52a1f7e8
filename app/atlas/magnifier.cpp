// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "magnifier.h"

#include <QLineF>
#include <QRectF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

QPointF nearestOn(const QLineF &leg, QPointF point)
{
    const QPointF along = leg.p2() - leg.p1();
    const double square = QPointF::dotProduct(along, along);
    if (square <= 0)
        return leg.p1();
    return leg.p1() + along * std::clamp(QPointF::dotProduct(point - leg.p1(), along) / square, 0.0, 1.0);
}

// The point of a feature that its name stands by.
QPointF footOf(const MapFeature &feature)
{
    QPointF best = feature.points.value(0);
    double least = QLineF(best, feature.labelAt).length();
    for (qsizetype i = 1; i < feature.points.size(); ++i) {
        const QPointF candidate = nearestOn(QLineF(feature.points.at(i - 1), feature.points.at(i)), feature.labelAt);
        const double away = QLineF(candidate, feature.labelAt).length();
        if (away < least) {
            least = away;
            best = candidate;
        }
    }
    return best;
}

} // namespace

MapFeature Magnifier::feature(MapFeature feature) const
{
    const QPointF foot = footOf(feature);
    feature.labelAt = foot * m_scale + (feature.labelAt - foot);
    for (QPointF &point : feature.points)
        point *= m_scale;
    // A disc is as large as the doubt of a position; a stop is a mark.
    if (feature.kind == u"soft"_s)
        feature.radius *= m_scale;
    return feature;
}

MapSign Magnifier::sign(MapSign sign) const
{
    sign.at *= m_scale;
    return sign;
}

QList<MapFeature> Magnifier::features(const QList<MapFeature> &features) const
{
    QList<MapFeature> all;
    for (const MapFeature &one : features)
        all.append(feature(one));
    return all;
}

QList<MapSign> Magnifier::signs(const QList<MapSign> &signs) const
{
    QList<MapSign> all;
    for (const MapSign &one : signs)
        all.append(sign(one));
    return all;
}

QRectF Magnifier::rect(const QRectF &rect) const
{
    return {rect.topLeft() * m_scale, rect.size() * m_scale};
}

} // namespace autocity
