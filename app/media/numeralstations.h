// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stationplan.h"

#include <QFont>
#include <QObject>
#include <QQmlParserStatus>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace autocity
{

/** A station of a digit as the screens draw it. */
class NumeralStation
{
    Q_GADGET
    QML_VALUE_TYPE(numeralStation)
    Q_PROPERTY(QPointF point MEMBER point)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QRectF box MEMBER box)
    Q_PROPERTY(bool onRight MEMBER onRight)

public:
    QPointF point;       ///< in pixels from the left top of the digit’s box
    QString name;        ///< in one or two lines
    QRectF box;          ///< where the name stands; empty: no room for it
    bool onRight = true; ///< the name stands right of its station

    bool operator==(const NumeralStation &) const = default;
};

/** Where stations lie on a digit drawn by LineNumeral, and their names beside it; see planStations(). */
class NumeralStations : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(int digit MEMBER m_digit NOTIFY changed FINAL)
    Q_PROPERTY(QStringList names MEMBER m_names NOTIFY changed FINAL)
    Q_PROPERTY(qreal height MEMBER m_height NOTIFY changed FINAL)
    Q_PROPERTY(qreal weight MEMBER m_weight NOTIFY changed FINAL)
    Q_PROPERTY(qreal gap MEMBER m_gap NOTIFY changed FINAL)
    Q_PROPERTY(qreal radius MEMBER m_radius NOTIFY changed FINAL)
    Q_PROPERTY(qreal lineWidth MEMBER m_lineWidth NOTIFY changed FINAL)
    Q_PROPERTY(qreal widestName MEMBER m_widestName NOTIFY changed FINAL)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY changed FINAL)
    Q_PROPERTY(QList<autocity::NumeralStation> stations READ stations NOTIFY changed FINAL)
    Q_PROPERTY(qreal width READ width NOTIFY changed FINAL)
    Q_PROPERTY(qreal reachLeft READ reachLeft NOTIFY changed FINAL)
    Q_PROPERTY(qreal reachRight READ reachRight NOTIFY changed FINAL)
    Q_PROPERTY(bool complete READ isComplete NOTIFY changed FINAL)

public:
    explicit NumeralStations(QObject *parent = nullptr);

    [[nodiscard]] QList<NumeralStation> stations() const;
    /** Of the digit’s box, in pixels. */
    [[nodiscard]] qreal width() const;
    /** How far names reach beyond the box on the left. */
    [[nodiscard]] qreal reachLeft() const;
    /** How far names reach beyond the box on the right. */
    [[nodiscard]] qreal reachRight() const;
    /** Whether every name found room. */
    [[nodiscard]] bool isComplete() const;

    void classBegin() override { m_ready = false; }
    /** Nothing is planned before all properties are set: a plan takes its time. */
    void componentComplete() override;

Q_SIGNALS:
    void changed();

private:
    /** Worked out when it is first asked for after a change. */
    [[nodiscard]] const QList<PlannedStation> &plan() const;

    int m_digit = 1;
    QStringList m_names;
    qreal m_height = 100;
    qreal m_weight = .138;
    qreal m_gap = 30;
    qreal m_radius = 17;
    qreal m_lineWidth = 0;
    qreal m_widestName = 140;
    QFont m_font;
    bool m_ready = true;
    mutable std::optional<QList<PlannedStation>> m_plan;
};

} // namespace autocity
