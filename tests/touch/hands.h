// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

class QPointingDevice;
class QQuickWindow;

/** Hands on the glass of a window: fingers by number, moved together as a panel reports them. */
class Hands
{
public:
    explicit Hands(QQuickWindow &window);

    /** All fingers come down, one after the other. The list has the place of finger 0, 1 … */
    void press(const QList<QPointF> &places);
    /** All fingers go to these places, in that many steps; the last is still on its way when this returns. */
    void moveTo(const QList<QPointF> &places, int steps = 10);
    void release();
    void tap(QPointF place);
    /** The panel forgets all fingers, as when a compositor takes them. */
    void cancel();

private:
    QQuickWindow &m_window;
    QPointingDevice *m_device;
    QList<QPointF> m_places;
};
