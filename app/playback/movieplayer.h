// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QUrl>

#include <chrono>

namespace autocity
{

/** What plays films. Behind an interface, so that tests can make it hang as the real one does. */
class MoviePlayer : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** Opens a film afresh, whatever was on, and plays it from that position. */
    virtual void start(const QUrl &film, std::chrono::milliseconds position) = 0;
    virtual void pause() = 0;
    virtual void resume() = 0;
    virtual void seek(std::chrono::milliseconds position) = 0;
    /** Lets the film go; no pictures come any more. */
    virtual void stop() = 0;
    /** 0 to 1; 0 is silent. Without effect where there is no sound device. */
    virtual void setVolume(qreal volume) = 0;
    /** There is a device that sounds. */
    [[nodiscard]] virtual bool hasSound() const = 0;

Q_SIGNALS:
    /** A picture of the film. */
    void pictureCame(const QImage &picture, std::chrono::milliseconds position);
    void durationKnown(std::chrono::milliseconds duration);
    void ended();
    /** It says itself that it cannot go on. */
    void broke(const QString &reason);
};

} // namespace autocity
