// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "movieplayer.h"

#include <QMediaPlayer>
#include <QVideoSink>

#include <memory>

class QAudioOutput;

namespace autocity
{

/**
 * Plays through Qt Multimedia. One player lives as long as the program: a new one for each film costs memory that does not come back.
 * It makes no audio output unless sound is wanted and a device is there: with Qt 6.4's FFmpeg backend the audio thread crashes without one.
 */
class QtMoviePlayer : public MoviePlayer
{
    Q_OBJECT

public:
    explicit QtMoviePlayer(QObject *parent = nullptr);
    ~QtMoviePlayer() override;

    void start(const QUrl &film, std::chrono::milliseconds position) override;
    void pause() override;
    void resume() override;
    void seek(std::chrono::milliseconds position) override;
    void stop() override;
    void setVolume(qreal volume) override;
    [[nodiscard]] bool hasSound() const override;

private:
    QMediaPlayer m_player;
    QVideoSink m_sink;
    std::unique_ptr<QAudioOutput> m_audio;
    bool m_hasPicture = false; ///< since the film was opened; FFmpeg's end of the film before may come after
    std::chrono::milliseconds m_from{0}; ///< where to go once the film is loaded
};

} // namespace autocity
