// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signtargets.h"

#include <QColor>
#include <QImage>
#include <QPainterPath>
#include <QPolygonF>

class QPainter;

namespace autocity
{

class SheetLabel;

/**
 * The ground of the sketch map as a value: what is to be drawn, and where each name stands. It can be copied to another
 * thread and painted there.
 *
 * A name that would cross the line, touch a sign, a picture, a stop, an area, another name or the heading, or leave the
 * room, takes another place or is left out: the card of the place still names it.
 */
class SheetPicture
{
public:
    /** Lengths are sheet pixels; targets and pictures are given on the magnified sheet, the others before it is. */
    struct Input {
        QList<MapFeature> features;
        QList<MapSign> signs; ///< their states in the year colour lakes and parks
        int year = 0;
        double magnification = 1;
        QRectF sheet{0, 0, 1920, 1080};
        QRectF room; ///< where names may stand; the sheet if empty
        QRectF heading; ///< where a title stands on the sheet
        QRectF paper; ///< where the ground has the colour of paper
        QList<SignTarget> targets;
        QList<QRectF> pictures;
        QString family;
        QColor ground{Qt::white};
        QColor text{Qt::black};
        QColor secondary{Qt::black};
        QColor road{Qt::gray};
        QColor soft{Qt::lightGray};
        QColor water{Qt::cyan};
        QColor line{Qt::red};
        QColor disc{Qt::white};
    };

    /** What is drawn; arrange() is to follow. */
    [[nodiscard]] Input &input() { return m_input; }
    [[nodiscard]] const Input &input() const { return m_input; }

    /** Magnifies the features and finds a place for each name. */
    void arrange();

    /** Paints a part of the magnified sheet into a target. */
    void paint(QPainter &painter, const QRectF &target, const QRectF &part) const;

    /** The same as a picture of its own, on the colour of the ground. */
    [[nodiscard]] QImage image(QSize size, const QRectF &part) const;

    /** The names that found a place, there. */
    [[nodiscard]] const QList<MapFeature> &labels() const { return m_labels; }

private:
    /** What a name must not touch: a box, or within its box a line. A stop does not stand in the way of its own name. */
    struct Obstacle {
        QString owner;
        QRectF box;
        QPainterPath line;

        [[nodiscard]] bool meets(const QPolygonF &outline) const;
    };

    void paintLayer(QPainter &painter, const QStringList &kinds) const;
    void paintFeature(QPainter &painter, const MapFeature &feature) const;
    void paintArea(QPainter &painter, const MapFeature &feature) const;
    void paintBasin(QPainter &painter, const MapFeature &feature) const;
    void paintExpressways(QPainter &painter) const;
    [[nodiscard]] QList<Obstacle> obstacles() const;
    [[nodiscard]] SheetLabel labelOf(const MapFeature &feature) const;
    void placeLabel(const MapFeature &feature, QList<Obstacle> &taken);
    [[nodiscard]] Stroke state(const MapFeature &feature) const;

    Input m_input;
    QList<MapFeature> m_features;
    QList<MapFeature> m_labels;
};

} // namespace autocity
