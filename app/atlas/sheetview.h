// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>
#include <QSizeF>
#include <QtQml/qqmlregistration.h>

namespace autocity
{

/**
 * Which part of a sheet is seen: how much it is magnified, and where its corner lies. The part never leaves the sheet.
 *
 * `size` is what is seen of it, in pixels, and the size of the whole sheet at a zoom of 1. A point of the sheet is
 * given in pixels at a zoom of 1.
 */
class SheetView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QSizeF size READ size WRITE setSize NOTIFY changed FINAL)
    Q_PROPERTY(double zoom READ zoom WRITE setZoom NOTIFY changed FINAL)
    Q_PROPERTY(double most READ most WRITE setMost NOTIFY changed FINAL)
    Q_PROPERTY(QPointF origin READ origin NOTIFY changed FINAL)
    Q_PROPERTY(QPointF anchor READ anchor WRITE setAnchor NOTIFY anchorChanged FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] QSizeF size() const { return m_size; }
    void setSize(QSizeF size);
    /** 1 shows all; never less, never more than `most`. Setting it keeps what lies under the anchor where it is. */
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    [[nodiscard]] double most() const { return m_most; }
    void setMost(double most);
    /** Corner of the visible part, in pixels of the magnified sheet. */
    [[nodiscard]] QPointF origin() const { return m_origin; }
    /** Where setting the zoom keeps the sheet, in pixels of what is seen. */
    [[nodiscard]] QPointF anchor() const { return m_anchor; }
    void setAnchor(QPointF anchor);

    /** The content follows a finger. */
    Q_INVOKABLE void pan(QPointF by);
    /** The content is scaled about a point of what is seen. */
    Q_INVOKABLE void zoomBy(double factor, QPointF centre);
    /** Brings a point of the sheet to the middle, as far as the edges allow. */
    Q_INVOKABLE void centreOn(QPointF point, double zoom);
    /** The sheet point seen at a point. */
    Q_INVOKABLE [[nodiscard]] QPointF toSheet(QPointF seen) const;
    /** Where a sheet point is seen; it may lie outside of what is seen. */
    Q_INVOKABLE [[nodiscard]] QPointF toSeen(QPointF sheet) const;

Q_SIGNALS:
    void changed();
    void anchorChanged();

private:
    void place(double zoom, QPointF origin);

    QSizeF m_size;
    double m_zoom = 1;
    double m_most = 4;
    QPointF m_origin;
    QPointF m_anchor;
};

} // namespace autocity
