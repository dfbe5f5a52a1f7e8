// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>

namespace autocity
{

/** Geometry of the sketch map: rounded bends and what a finger touches. All lengths in sheet pixels. */
class SheetGeometry
{
public:
    /**
     * A polyline whose bends are arcs of one radius. A bend between legs that are too short for it gets the
     * largest arc that fits. Doubled points are skipped; fewer than two points give an empty path.
     */
    [[nodiscard]] static QPainterPath filleted(const QList<QPointF> &points, double radius);

    /** The closed outline through these corners, every corner rounded. Fewer than three corners give an empty path. */
    [[nodiscard]] static QPainterPath enclosed(const QList<QPointF> &corners, double radius);

    /**
     * Which targets a finger at `point` means. Inside the visible part of some targets: those; otherwise all whose
     * visible part, grown to at least `reach` in both directions, holds the point. More than one index means the
     * visitor has to be asked; the nearest is never guessed.
     */
    [[nodiscard]] static QList<int> touched(QPointF point, const QList<QRectF> &visible, double reach);

    /** A rectangle grown about its centre to at least `reach` in both directions. */
    [[nodiscard]] static QRectF reachable(const QRectF &visible, double reach);
};

} // namespace autocity
