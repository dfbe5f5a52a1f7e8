// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/painteditem.h"

#include <QColor>

namespace autocity
{

/** An icon of assets/icons/icons.json, fitted into the item: strokes of four on a grid of 48, round ends. */
class IconStroke : public autocity::PaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)

public:
    explicit IconStroke(QQuickItem *parent = nullptr);

    /** Empty, or a name that is not there, draws nothing. */
    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name);

    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);

    /** Names of all icons, sorted. */
    [[nodiscard]] static QStringList names();

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void nameChanged();
    void colorChanged();

private:
    QString m_name;
    QColor m_color = Qt::black;
};

} // namespace autocity
