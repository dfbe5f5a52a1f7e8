// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetview.h"

#include <algorithm>

namespace autocity
{

void SheetView::setSize(QSizeF size)
{
    if (size == m_size)
        return;
    // The same part stays in the corner.
    const double ratio = m_size.width() > 0 ? size.width() / m_size.width() : 1;
    m_size = size;
    m_origin *= ratio;
    place(m_zoom, m_origin);
    Q_EMIT changed();
}

void SheetView::setZoom(double zoom)
{
    zoomBy(zoom / m_zoom, m_anchor);
}

void SheetView::setMost(double most)
{
    if (most == m_most)
        return;
    m_most = most;
    place(m_zoom, m_origin);
    Q_EMIT changed();
}

void SheetView::setAnchor(QPointF anchor)
{
    if (anchor == m_anchor)
        return;
    m_anchor = anchor;
    Q_EMIT anchorChanged();
}

void SheetView::pan(QPointF by)
{
    place(m_zoom, m_origin - by);
}

void SheetView::zoomBy(double factor, QPointF centre)
{
    const double zoom = std::clamp(m_zoom * factor, 1.0, std::max(1.0, m_most));
    place(zoom, (m_origin + centre) * (zoom / m_zoom) - centre);
}

void SheetView::centreOn(QPointF point, double zoom)
{
    const double fitting = std::clamp(zoom, 1.0, std::max(1.0, m_most));
    place(fitting, point * fitting - QPointF(m_size.width(), m_size.height()) / 2);
}

QPointF SheetView::toSheet(QPointF seen) const
{
    return (seen + m_origin) / m_zoom;
}

QPointF SheetView::toSeen(QPointF sheet) const
{
    return sheet * m_zoom - m_origin;
}

void SheetView::place(double zoom, QPointF origin)
{
    const double fitting = std::clamp(zoom, 1.0, std::max(1.0, m_most));
    const QPointF last(m_size.width() * (fitting - 1), m_size.height() * (fitting - 1));
    const QPointF inside(std::clamp(origin.x(), 0.0, std::max(0.0, last.x())), std::clamp(origin.y(), 0.0, std::max(0.0, last.y())));
    if (inside == m_origin && fitting == m_zoom)
        return;
    m_origin = inside;
    m_zoom = fitting;
    Q_EMIT changed();
}

} // namespace autocity
