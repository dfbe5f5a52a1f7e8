// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractAnimation>
#include <QPointF>

namespace autocity
{

/** Lets what was flung glide to rest: it moves with each frame, slower and slower, and ends by itself. */
class Glide : public QAbstractAnimation
{
    Q_OBJECT

public:
    using QAbstractAnimation::QAbstractAnimation;

    /** Begins at this speed, in pixels per second; slower than the least, nothing moves. */
    void fling(QPointF velocity);

    [[nodiscard]] int duration() const override { return m_duration; }

    /** How far a fling of that speed carries, in pixels. */
    [[nodiscard]] static QPointF reach(QPointF velocity);

Q_SIGNALS:
    /** So far since the last time. */
    void moved(QPointF pan);

protected:
    void updateCurrentTime(int now) override;

private:
    [[nodiscard]] QPointF travelled(int now) const;

    QPointF m_velocity;
    QPointF m_done;
    int m_duration = 0;
};

} // namespace autocity
