// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qtmovieplayer.h"

#include "framepicture.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QMediaDevices>
#include <QVideoFrame>

namespace autocity
{

using std::chrono::milliseconds;

QtMoviePlayer::QtMoviePlayer(QObject *parent) : MoviePlayer(parent)
{
    m_player.setVideoSink(&m_sink);
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, [this](const QVideoFrame &frame) {
        if (!frame.isValid() || m_player.source().isEmpty())
            return;
        m_hasPicture = true;
        Q_EMIT pictureCame(pictureOfFrame(frame), milliseconds(m_player.position()));
    });
    connect(&m_player, &QMediaPlayer::durationChanged, this, [this](qint64 duration) {
        if (duration > 0)
            Q_EMIT durationKnown(milliseconds(duration));
    });
    // Queued: who hears of an end or an error lets the film go, which the player must not do to itself. What is no longer so by then is past.
    connect(&m_player, &QMediaPlayer::mediaStatusChanged, this, [this](QMediaPlayer::MediaStatus status) {
        if (m_player.mediaStatus() != status)
            return;
        if (status == QMediaPlayer::LoadedMedia && m_from > milliseconds(0))
            m_player.setPosition(std::exchange(m_from, milliseconds(0)).count());
        else if (status == QMediaPlayer::EndOfMedia && m_hasPicture)
            Q_EMIT ended();
        else if (status == QMediaPlayer::InvalidMedia)
            Q_EMIT broke(m_player.errorString());
    }, Qt::QueuedConnection);
    connect(&m_player, &QMediaPlayer::errorOccurred, this, [this](QMediaPlayer::Error, const QString &reason) {
        if (m_player.error() != QMediaPlayer::NoError)
            Q_EMIT broke(reason);
    }, Qt::QueuedConnection);
}

QtMoviePlayer::~QtMoviePlayer()
{
    disconnect(&m_sink, nullptr, this, nullptr);
    disconnect(&m_player, nullptr, this, nullptr);
}

void QtMoviePlayer::start(const QUrl &film, milliseconds position)
{
    stop();
    m_from = position;
    m_player.setSource(film);
    m_player.play();
}

void QtMoviePlayer::pause()
{
    m_player.pause();
}

void QtMoviePlayer::resume()
{
    m_player.play();
}

void QtMoviePlayer::seek(milliseconds position)
{
    m_player.setPosition(position.count());
}

void QtMoviePlayer::stop()
{
    m_hasPicture = false;
    m_player.stop();
    m_player.setSource({});
}

void QtMoviePlayer::setVolume(qreal volume)
{
    if (volume > 0 && !m_audio && hasSound()) {
        m_audio = std::make_unique<QAudioOutput>();
        m_player.setAudioOutput(m_audio.get());
    }
    if (m_audio && volume <= 0) {
        m_player.setAudioOutput(nullptr);
        m_audio.reset();
    }
    if (m_audio)
        m_audio->setVolume(static_cast<float>(volume));
}

bool QtMoviePlayer::hasSound() const
{
    return !QMediaDevices::audioOutputs().isEmpty();
}

} // namespace autocity
