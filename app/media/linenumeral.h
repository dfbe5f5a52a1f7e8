// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numerals.h"
#include "painting/painteditem.h"

#include <QColor>

namespace autocity
{

/**
 * A number written by the One Line. Its height is set, its implicit width follows.
 *
 * Solid: the road itself. Hollow: its two edges, closed at free ends. Dashed: its centre line.
 */
class LineNumeral : public autocity::PaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY shapeChanged FINAL)
    Q_PROPERTY(int stroke READ stroke WRITE setStroke NOTIFY shapeChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY shapeChanged FINAL)
    Q_PROPERTY(qreal weight READ weight WRITE setWeight NOTIFY shapeChanged FINAL)
    Q_PROPERTY(qreal progress READ progress WRITE setProgress NOTIFY progressChanged FINAL)

public:
    explicit LineNumeral(QQuickItem *parent = nullptr);

    /** Digits . , - + > % – and spaces; other characters leave a space. */
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);

    /** A value of Grammar; Hatched is drawn as Dashed; Thin is the centre line alone, of no kind. */
    [[nodiscard]] int stroke() const { return m_stroke; }
    void setStroke(int stroke);

    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);

    /** Width of the road as a part of the height: 0.138 on display, 0.15 when small. */
    [[nodiscard]] qreal weight() const { return m_weight; }
    void setWeight(qreal weight);

    /** How much is written, 0 to 1, one stroke after another. */
    [[nodiscard]] qreal progress() const { return m_progress; }
    void setProgress(qreal progress);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void shapeChanged();
    void progressChanged();

protected:
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;

private:
    void layOut();
    void paintHollow(QPainter *painter, const QList<QPainterPath> &strokes) const;
    /** The centre line of the road; unbroken without dashes. */
    void paintCentre(QPainter *painter, const QList<QPainterPath> &strokes, const QList<qreal> &dashes) const;

    QString m_text;
    int m_stroke = 0;
    QColor m_color = Qt::black;
    qreal m_weight = .138;
    qreal m_progress = 1;
    NumeralLayout m_layout;
    QList<QLineF> m_caps;
};

} // namespace autocity
