// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gesturearea.h"

#include <QQuickWindow>

#include <algorithm>

namespace autocity
{

namespace
{

constexpr int MouseFinger = -1;

Finger fingerOf(const QEventPoint &point, const QQuickItem &item)
{
    const QSizeF contact = point.ellipseDiameters();
    return {point.id(), item.mapFromScene(point.scenePosition()), std::max(contact.width(), contact.height())};
}

} // namespace

GestureArea::GestureArea(QQuickItem *parent) : QQuickItem(parent)
{
    setAcceptTouchEvents(true);
    setAcceptedMouseButtons(Qt::LeftButton);
    setFiltersChildMouseEvents(true);
    m_clock.start();
    connect(&m_glide, &Glide::moved, this, &GestureArea::panned);
    connect(&m_glide, &QAbstractAnimation::finished, this, [this] { setMoving(false); });
    connect(this, &GestureArea::limitsChanged, this, [this] {
        m_tracker.setLimits({m_slop, m_palm, 4 * m_slop, GestureTracker::Limits().pairTime});
    });
    connect(this, &QQuickItem::enabledChanged, this, &GestureArea::forget);
    connect(this, &QQuickItem::visibleChanged, this, &GestureArea::forget);
}

GestureArea::~GestureArea()
{
    if (m_watched)
        m_watched->removeEventFilter(this);
}

void GestureArea::halt()
{
    if (m_glide.state() == QAbstractAnimation::Stopped)
        return;
    m_glide.stop();
    setMoving(m_tracker.isMoving() && m_tracker.count() > 0);
}

bool GestureArea::eventFilter(QObject *watched, QEvent *event)
{
    // When the last finger has left the glass nobody may still hold one: an item that had it may be gone without a word.
    // Ungrab events do not tell: each finger that goes brings one too.
    if (event->type() == QEvent::TouchEnd || event->type() == QEvent::TouchCancel) {
        QMetaObject::invokeMethod(this, [this] {
            if (m_tracker.count() > 0)
                forget();
        }, Qt::QueuedConnection);
    }
    return QQuickItem::eventFilter(watched, event);
}

void GestureArea::touchEvent(QTouchEvent *event)
{
    if (event->type() == QEvent::TouchCancel)
        forget();
    else
        follow(*event, true);
    event->accept();
}

void GestureArea::mousePressEvent(QMouseEvent *event)
{
    followMouse(*event, true);
    event->accept();
}

void GestureArea::mouseMoveEvent(QMouseEvent *event)
{
    followMouse(*event, true);
}

void GestureArea::mouseReleaseEvent(QMouseEvent *event)
{
    followMouse(*event, true);
}

void GestureArea::mouseDoubleClickEvent(QMouseEvent *event)
{
    // Qt sends it in place of the second press.
    mousePressEvent(event);
}

void GestureArea::mouseUngrabEvent()
{
    if (m_tracker.knows(MouseFinger))
        forget();
}

bool GestureArea::childMouseEventFilter(QQuickItem *receiver, QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd: {
        const auto &touch = *static_cast<QTouchEvent *>(event);
        const QList<QEventPoint> &points = touch.points();
        const bool moved = m_tracker.isMoving();
        follow(touch, false);
        // A palm presses nothing either.
        const bool palms = std::all_of(points.cbegin(), points.cend(), [this](const QEventPoint &point) {
            return m_palm > 0 && fingerOf(point, *this).contact >= m_palm;
        });
        return moved || m_tracker.isMoving() || palms;
    }
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease: {
        const auto &mouse = *static_cast<QMouseEvent *>(event);
        if (!followMouse(mouse, false))
            return false;
        if (event->type() == QEvent::MouseMove)
            grabMouse();
        return true;
    }
    default:
        return QQuickItem::childMouseEventFilter(receiver, event);
    }
}

void GestureArea::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemSceneChange) {
        if (m_watched)
            m_watched->removeEventFilter(this);
        m_watched = data.window;
        if (m_watched)
            m_watched->installEventFilter(this);
        forget();
    }
    QQuickItem::itemChange(change, data);
}

void GestureArea::follow(const QTouchEvent &event, bool own)
{
    const qint64 now = m_clock.elapsed();
    QList<Finger> moved;
    for (const QEventPoint &point : event.points()) {
        if (point.state() == QEventPoint::State::Pressed) {
            halt();
            Q_EMIT touched();
            m_tracker.press(fingerOf(point, *this), now);
        } else if (point.state() != QEventPoint::State::Stationary) {
            moved.append(fingerOf(point, *this));
        }
    }
    if (!moved.isEmpty())
        apply(m_tracker.move(moved, now));
    for (const QEventPoint &point : event.points()) {
        if (point.state() == QEventPoint::State::Released)
            lift(point.id(), own);
    }
    if (m_tracker.count() > 0)
        setMoving(m_tracker.isMoving());
}

bool GestureArea::followMouse(const QMouseEvent &event, bool own)
{
    if (event.source() == Qt::MouseEventSynthesizedByQt)
        return false;
    const Finger finger{MouseFinger, mapFromScene(event.scenePosition()), 0};
    const qint64 now = m_clock.elapsed();
    if (event.type() == QEvent::MouseButtonPress || event.type() == QEvent::MouseButtonDblClick) {
        halt();
        Q_EMIT touched();
        m_tracker.press(finger, now);
    } else if (m_tracker.knows(MouseFinger)) {
        apply(m_tracker.move({finger}, now));
    }
    const bool moving = m_tracker.isMoving();
    if (event.type() == QEvent::MouseButtonRelease)
        lift(MouseFinger, own);
    else
        setMoving(moving);
    return moving;
}

void GestureArea::apply(const GestureTracker::Change &change)
{
    if (!m_tracker.isMoving())
        return;
    setMoving(true);
    if (!qFuzzyCompare(change.zoom, 1))
        Q_EMIT zoomed(change.zoom, change.centre);
    if (!change.pan.isNull())
        Q_EMIT panned(change.pan);
}

void GestureArea::lift(int id, bool own)
{
    if (!m_tracker.knows(id))
        return;
    const bool moving = m_tracker.isMoving();
    const qint64 now = m_clock.elapsed();
    const GestureTracker::Tap tap = m_tracker.release(id, now);
    if (m_tracker.count() > 0)
        return;
    if (moving) {
        const QPointF velocity = m_tracker.velocity(now);
        m_tracker.cancel();
        m_tracker.cancel();
        if (m_gliding)
            m_glide.fling(velocity);
        setMoving(m_glide.state() == QAbstractAnimation::Running);
    } else if (own && tap == GestureTracker::Tap::Double) {
        Q_EMIT doubleTapped(m_tracker.tapPoint());
    } else if (own && tap == GestureTracker::Tap::Single) {
        Q_EMIT tapped(m_tracker.tapPoint());
    }
}

void GestureArea::setMoving(bool moving)
{
    if (m_moving == moving)
        return;
    m_moving = moving;
    Q_EMIT movingChanged();
    if (!moving)
        Q_EMIT settled();
}

void GestureArea::forget()
{
    m_tracker.cancel();
    m_glide.stop();
    setMoving(false);
}

} // namespace autocity
