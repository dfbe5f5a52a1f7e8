// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/painteditem.h"

#include <QColor>

namespace autocity
{

/**
 * A sample of the grammar of lines: solid for what is, hollow for aims, dashed for plans, half hatched for what is
 * being built, thin for what is not recorded. It fills the item, and serves for stretches of any size.
 */
class SampleStroke : public autocity::PaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int stroke READ stroke WRITE setStroke NOTIFY strokeChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)

public:
    explicit SampleStroke(QQuickItem *parent = nullptr);

    /** A value of Grammar. */
    [[nodiscard]] int stroke() const { return m_stroke; }
    void setStroke(int stroke);

    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void strokeChanged();
    void colorChanged();

private:
    int m_stroke = 0;
    QColor m_color = Qt::black;
};

} // namespace autocity
