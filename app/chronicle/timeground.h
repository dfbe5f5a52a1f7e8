// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/painteditem.h"
#include "timedrawing.h"

#include <QColor>
#include <QPointer>

namespace autocity
{

/**
 * What of the timeline is no text to be touched: bands of years, hatched where nothing is dated, lanes, ticks with their
 * numbers as fine as there is room, leaders and marks. It shows what is seen, and is painted when that moves.
 */
class TimeGround : public autocity::PaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autocity::TimeDrawing *drawing READ drawing WRITE setDrawing NOTIFY drawingChanged FINAL)
    Q_PROPERTY(QString family MEMBER m_family NOTIFY looksChanged FINAL)
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY looksChanged FINAL)
    Q_PROPERTY(QColor wide MEMBER m_wide NOTIFY looksChanged FINAL)
    Q_PROPERTY(QColor tick MEMBER m_tick NOTIFY looksChanged FINAL)
    Q_PROPERTY(QColor number MEMBER m_number NOTIFY looksChanged FINAL)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY looksChanged FINAL)
    Q_PROPERTY(QColor chosen MEMBER m_chosen NOTIFY looksChanged FINAL)
    /** Leaders are drawn only when labels are shown. */
    Q_PROPERTY(bool leaders MEMBER m_leaders NOTIFY looksChanged FINAL)

public:
    explicit TimeGround(QQuickItem *parent = nullptr);

    [[nodiscard]] TimeDrawing *drawing() const { return m_drawing; }
    void setDrawing(TimeDrawing *drawing);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void drawingChanged();
    void looksChanged();

private:
    void paintYear(QPainter &painter, const YearBand &band) const;
    void paintTicks(QPainter &painter, int year) const;
    void paintTick(QPainter &painter, double at, double room, const QString &number) const;
    void paintMark(QPainter &painter, const EventMark &mark) const;
    void paintLeader(QPainter &painter, const EventMark &mark) const;

    QPointer<TimeDrawing> m_drawing;
    QString m_family;
    QColor m_ground{Qt::white};
    QColor m_wide{Qt::lightGray};
    QColor m_tick{Qt::gray};
    QColor m_number{Qt::darkGray};
    QColor m_ink{Qt::black};
    QColor m_chosen{Qt::red};
    bool m_leaders = true;
};

} // namespace autocity
