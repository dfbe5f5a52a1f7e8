// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signtargets.h"

#include <QColor>
#include <QPolygonF>
#include <QQuickPaintedItem>

namespace autocity
{

/**
 * The ground of the sketch map: areas, water, roads, rails, the line, stops and labels, painted once and cached.
 *
 * Items are drawn in sheet coordinates; `sheet` is the part of the sheet that fills this item. Signs (`targets`) stand
 * above it, as items of their own. A label that would cross the line, touch a sign, an area, another label or
 * `heading`, or leave `room`, takes another place or is left out: the card of the place still names it.
 */
class SheetGround : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<autocity::MapFeature> features MEMBER m_features NOTIFY changed FINAL)
    Q_PROPERTY(QList<autocity::MapSign> signs MEMBER m_signs NOTIFY changed FINAL)
    Q_PROPERTY(int year MEMBER m_year NOTIFY changed FINAL)
    Q_PROPERTY(QRectF sheet MEMBER m_sheet NOTIFY changed FINAL)
    Q_PROPERTY(QList<autocity::SignTarget> targets MEMBER m_targets NOTIFY changed FINAL)
    Q_PROPERTY(QRectF room MEMBER m_room NOTIFY changed FINAL)
    Q_PROPERTY(QRectF heading MEMBER m_heading NOTIFY changed FINAL)
    Q_PROPERTY(QString family MEMBER m_family NOTIFY changed FINAL)
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY changed FINAL)
    Q_PROPERTY(QColor text MEMBER m_text NOTIFY changed FINAL)
    Q_PROPERTY(QColor secondary MEMBER m_secondary NOTIFY changed FINAL)
    Q_PROPERTY(QColor road MEMBER m_road NOTIFY changed FINAL)
    Q_PROPERTY(QColor soft MEMBER m_soft NOTIFY changed FINAL)
    Q_PROPERTY(QColor water MEMBER m_water NOTIFY changed FINAL)
    Q_PROPERTY(QColor line MEMBER m_line NOTIFY changed FINAL)
    Q_PROPERTY(QColor disc MEMBER m_disc NOTIFY changed FINAL)

public:
    explicit SheetGround(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    void paintLayer(QPainter &painter, const QStringList &kinds) const;
    void paintFeature(QPainter &painter, const MapFeature &feature) const;
    void paintArea(QPainter &painter, const MapFeature &feature) const;
    void paintBasin(QPainter &painter, const MapFeature &feature) const;
    void paintExpressways(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    [[nodiscard]] QList<QPolygonF> obstacles() const;
    [[nodiscard]] bool crossesLine(const QPolygonF &outline) const;
    bool paintLabel(QPainter &painter, const MapFeature &feature, QList<QPolygonF> &taken) const;
    [[nodiscard]] Stroke state(const MapFeature &feature) const;

    QList<MapFeature> m_features;
    QList<MapSign> m_signs;
    int m_year = 0;
    QRectF m_sheet{0, 0, 1920, 1080};
    QList<SignTarget> m_targets;
    QRectF m_room;
    QRectF m_heading;
    QString m_family;
    QColor m_ground{Qt::white};
    QColor m_text{Qt::black};
    QColor m_secondary{Qt::black};
    QColor m_road{Qt::gray};
    QColor m_soft{Qt::lightGray};
    QColor m_water{Qt::cyan};
    QColor m_line{Qt::red};
    QColor m_disc{Qt::white};
};

} // namespace autocity
