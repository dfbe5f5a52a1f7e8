// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QQuickItem>
#include <QVariantList>

namespace autocity
{

/** Where something is that follows a road: so far along it, and which way the road goes there. */
class LineRider : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList points READ points WRITE setPoints NOTIFY pointsChanged FINAL)
    Q_PROPERTY(qreal travelled READ travelled WRITE setTravelled NOTIFY moved FINAL)
    Q_PROPERTY(qreal length READ length NOTIFY pointsChanged FINAL)
    Q_PROPERTY(QPointF at READ at NOTIFY moved FINAL)
    Q_PROPERTY(bool climbing READ isClimbing NOTIFY moved FINAL)
    Q_PROPERTY(bool leftward READ isLeftward NOTIFY moved FINAL)

public:
    using QQuickItem::QQuickItem;

    /** The road, as a LineLayer has it. */
    [[nodiscard]] QVariantList points() const { return m_points; }
    void setPoints(const QVariantList &points);

    /** Pixels from its beginning; what lies beyond its end begins anew. */
    [[nodiscard]] qreal travelled() const { return m_travelled; }
    void setTravelled(qreal travelled);

    [[nodiscard]] qreal length() const { return m_length; }
    [[nodiscard]] QPointF at() const;
    /** Towards the top of the screen. */
    [[nodiscard]] bool isClimbing() const;
    /** Towards the left edge. */
    [[nodiscard]] bool isLeftward() const;

Q_SIGNALS:
    void pointsChanged();
    void moved();

private:
    [[nodiscard]] qreal part() const;
    /** The next pixel of the way. */
    [[nodiscard]] QPointF step() const;

    QVariantList m_points;
    QPainterPath m_road;
    qreal m_length = 0;
    qreal m_travelled = 0;
};

} // namespace autocity
