// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/painteditem.h"

#include <QColor>

namespace autocity
{

/** A ring that empties clockwise: what is left is filled, what is spent is dotted. */
class CountdownRing : public autocity::PaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal remaining READ remaining WRITE setRemaining NOTIFY remainingChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor spentColor READ spentColor WRITE setSpentColor NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor outlineColor READ outlineColor WRITE setOutlineColor NOTIFY colorsChanged FINAL)

public:
    explicit CountdownRing(QQuickItem *parent = nullptr);

    /** What is left, 0 to 1. */
    [[nodiscard]] qreal remaining() const { return m_remaining; }
    void setRemaining(qreal remaining);

    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);

    [[nodiscard]] QColor spentColor() const { return m_spentColor; }
    void setSpentColor(const QColor &color);

    [[nodiscard]] QColor outlineColor() const { return m_outlineColor; }
    void setOutlineColor(const QColor &color);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void remainingChanged();
    void colorsChanged();

private:
    qreal m_remaining = 1;
    QColor m_color = Qt::yellow;
    QColor m_spentColor = Qt::gray;
    QColor m_outlineColor = Qt::black;
};

} // namespace autocity
