// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gesturetracker.h"
#include "glide.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QQuickItem>

namespace autocity
{

/**
 * An item whose content follows the fingers: dragged, pinched and flung. What can be pressed inside it stays pressable: a
 * finger that drags, or a second finger, takes the press away from it. Points are in pixels of this item.
 */
class GestureArea : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    /** Contacts of at least so many pixels are palms and count for nothing; 0: none. */
    Q_PROPERTY(double palm MEMBER m_palm NOTIFY limitsChanged FINAL)
    /** A finger that moves less than this taps. */
    Q_PROPERTY(double slop MEMBER m_slop NOTIFY limitsChanged FINAL)
    /** Whether a fling glides on. */
    Q_PROPERTY(bool gliding MEMBER m_gliding NOTIFY limitsChanged FINAL)
    /** Fingers move the content, or it glides. */
    Q_PROPERTY(bool moving READ isMoving NOTIFY movingChanged FINAL)

public:
    explicit GestureArea(QQuickItem *parent = nullptr);
    ~GestureArea() override;

    [[nodiscard]] bool isMoving() const { return m_moving; }
    /** Fingers on this item that count. */
    [[nodiscard]] int fingers() const { return m_tracker.count(); }
    /** Ends a glide where it is. */
    Q_INVOKABLE void halt();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void limitsChanged();
    void movingChanged();
    /** A finger came down: whatever moves by itself should stop. */
    void touched();
    /** The content is to be moved by so much. */
    void panned(QPointF pan);
    /** The content is to be scaled about a point. */
    void zoomed(double factor, QPointF centre);
    /** A tap that no item inside has taken. */
    void tapped(QPointF point);
    void doubleTapped(QPointF point);
    /** Nothing moves any more. */
    void settled();

protected:
    void touchEvent(QTouchEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseUngrabEvent() override;
    bool childMouseEventFilter(QQuickItem *receiver, QEvent *event) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    /** Follows the points of an event; `own`: no item inside has them, so a tap is ours. */
    void follow(const QTouchEvent &event, bool own);
    /** As follow, for a mouse: a finger of its own. True once it drags. */
    bool followMouse(const QMouseEvent &event, bool own);
    void apply(const GestureTracker::Change &change);
    void lift(int id, bool own);
    void setMoving(bool moving);
    void forget();

    GestureTracker m_tracker;
    Glide m_glide;
    QElapsedTimer m_clock;
    QPointer<QQuickWindow> m_watched;
    double m_palm = 0;
    double m_slop = 16;
    bool m_gliding = true;
    bool m_moving = false;
};

} // namespace autocity
