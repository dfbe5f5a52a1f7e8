// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointF>
#include <QtQml/qqmlregistration.h>

namespace autocity
{

/** Where stations lie on a digit drawn by LineNumeral: evenly along its road, as many as asked for. */
class NumeralStations : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int digit MEMBER m_digit NOTIFY changed FINAL)
    Q_PROPERTY(int count MEMBER m_count NOTIFY changed FINAL)
    Q_PROPERTY(qreal height MEMBER m_height NOTIFY changed FINAL)
    Q_PROPERTY(qreal weight MEMBER m_weight NOTIFY changed FINAL)
    Q_PROPERTY(QList<QPointF> points READ points NOTIFY changed FINAL)
    Q_PROPERTY(qreal width READ width NOTIFY changed FINAL)

public:
    explicit NumeralStations(QObject *parent = nullptr);

    /** In pixels from the left top of the digit's box, from where its stroke begins. */
    [[nodiscard]] QList<QPointF> points() const;
    /** Of the digit's box, in pixels. */
    [[nodiscard]] qreal width() const;

Q_SIGNALS:
    void changed();

private:
    int m_digit = 1;
    int m_count = 1;
    qreal m_height = 100;
    qreal m_weight = .138;
};

} // namespace autocity
