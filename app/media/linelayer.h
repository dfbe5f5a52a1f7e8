// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/painteditem.h"

#include <QColor>
#include <QList>
#include <QVector3D>

namespace autocity
{

/** A road through points with rounded bends: x, y and the radius of the bend at that point, in pixels. */
[[nodiscard]] QPainterPath roadPath(const QList<QVector3D> &points);

/** Points between two roads, `part` (0 to 1) of the way; the shorter list is filled up with its last point. */
[[nodiscard]] QList<QVector3D> roadBetween(const QList<QVector3D> &from, const QList<QVector3D> &to, qreal part);

/** So many points at even distances along a road, both its ends among them; roads of any shape can be blended so. */
[[nodiscard]] QList<QVector3D> evenly(const QList<QVector3D> &road, int count);

/**
 * The One Line, or a branch of it: a road of straights and arcs.
 *
 * `points` is a list of Qt.vector3d(x, y, radius). `spans` is a list of Qt.vector3d(from, to, stroke): from and to
 * as parts of the length, stroke a value of Grammar; what no span names is solid.
 * New points start from the present shape: animate `progress` from 0 to 1 to let the line move there. With `from`, a road
 * of any shape, it starts from that one instead.
 */
class LineLayer : public autocity::PaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList points READ points WRITE setPoints NOTIFY pointsChanged FINAL)
    Q_PROPERTY(QVariantList from READ from WRITE setFrom NOTIFY fromChanged FINAL)
    Q_PROPERTY(QVariantList spans READ spans WRITE setSpans NOTIFY spansChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(qreal lineWidth READ lineWidth WRITE setLineWidth NOTIFY lookChanged FINAL)
    Q_PROPERTY(qreal thinWidth READ thinWidth WRITE setThinWidth NOTIFY lookChanged FINAL)
    Q_PROPERTY(qreal progress READ progress WRITE setProgress NOTIFY progressChanged FINAL)

public:
    explicit LineLayer(QQuickItem *parent = nullptr);

    [[nodiscard]] QVariantList points() const { return m_points; }
    void setPoints(const QVariantList &points);

    /** Where the line lay on the screen before; empty: where it lies itself. */
    [[nodiscard]] QVariantList from() const { return m_start; }
    void setFrom(const QVariantList &from);
    /** The road as it lies now, on the way from one to the other. */
    Q_INVOKABLE [[nodiscard]] QVariantList presentPoints() const;

    [[nodiscard]] QVariantList spans() const { return m_spans; }
    void setSpans(const QVariantList &spans);

    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);

    /** Pixels. */
    [[nodiscard]] qreal lineWidth() const { return m_lineWidth; }
    void setLineWidth(qreal width);

    /** Width of spans that are Thin, in pixels. */
    [[nodiscard]] qreal thinWidth() const { return m_thinWidth; }
    void setThinWidth(qreal width);

    /** 1: the line lies on its points; 0: where it lay when they were set. */
    [[nodiscard]] qreal progress() const { return m_progress; }
    void setProgress(qreal progress);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void pointsChanged();
    void fromChanged();
    void spansChanged();
    void lookChanged();
    void progressChanged();

protected:
    [[nodiscard]] QRectF paintedPart() const override;

private:
    [[nodiscard]] QList<QVector3D> shape() const;

    QVariantList m_points;
    QVariantList m_spans;
    QList<QVector3D> m_from;
    QList<QVector3D> m_to;
    QVariantList m_start;
    QList<QVector3D> m_evenStart; ///< of m_start, and of m_to, to blend roads of unlike shapes
    QList<QVector3D> m_evenTo;
    QColor m_color = Qt::red;
    qreal m_lineWidth = 16;
    qreal m_thinWidth = 4;
    qreal m_progress = 1;
};

} // namespace autocity
