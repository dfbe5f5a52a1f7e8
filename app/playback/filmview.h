// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captiontrack.h"
#include "movieplayer.h"
#include "playbackwatch.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPointer>
#include <QQuickItem>
#include <QTimer>
#include <QUrl>

namespace autocity
{

/**
 * Shows one film, fitted into the item. Each picture is shown as an image is, so it is there on Qt Quick's software scene graph
 * too, which has no video, and nothing of the item's size is kept. All views share one player; the one that plays last has it. A film that does not move is begun again, and
 * given up in the end (PlaybackWatch): then `broken` is true and the view shows nothing, for a still picture below it to be seen.
 */
class FilmView : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QUrl source READ source WRITE setSource NOTIFY sourceChanged FINAL)
    Q_PROPERTY(QUrl captions READ captions WRITE setCaptions NOTIFY captionsChanged FINAL)
    Q_PROPERTY(bool playing READ isPlaying WRITE setPlaying NOTIFY playingChanged FINAL)
    Q_PROPERTY(int position READ position NOTIFY positionChanged FINAL)
    Q_PROPERTY(int duration READ duration WRITE setDuration NOTIFY durationChanged FINAL)
    Q_PROPERTY(QString caption READ caption NOTIFY captionChanged FINAL)
    Q_PROPERTY(qreal volume READ volume WRITE setVolume NOTIFY volumeChanged FINAL)
    Q_PROPERTY(bool audible READ isAudible CONSTANT FINAL)
    Q_PROPERTY(bool shown READ isShown NOTIFY shownChanged FINAL)
    Q_PROPERTY(bool broken READ isBroken NOTIFY brokenChanged FINAL)

public:
    explicit FilmView(QQuickItem *parent = nullptr);
    ~FilmView() override;

    /** All views play with this one from now on; for tests. The program's own is made when it is needed first. */
    static void setPlayer(MoviePlayer *player);

    [[nodiscard]] QUrl source() const { return m_source; }
    /** Another film begins at its start, and stands. */
    void setSource(const QUrl &source);
    /** WebVTT, a local file. */
    [[nodiscard]] QUrl captions() const { return m_captionsUrl; }
    void setCaptions(const QUrl &captions);
    /** Setting it true after the end begins anew. It turns false by itself at the end, when broken, or when another view plays. */
    [[nodiscard]] bool isPlaying() const { return m_playing; }
    void setPlaying(bool playing);
    /** Milliseconds. */
    [[nodiscard]] int position() const { return static_cast<int>(m_position.count()); }
    /** Milliseconds; what the content says until the film itself tells it. */
    [[nodiscard]] int duration() const { return static_cast<int>(m_duration.count()); }
    void setDuration(int duration);
    /** Goes to that position, in milliseconds, playing or not. */
    Q_INVOKABLE void seek(int position);
    /** What is said now; empty if nothing is. */
    [[nodiscard]] QString caption() const { return m_caption; }
    /** 0 to 1; silent to begin with. */
    [[nodiscard]] qreal volume() const { return m_volume; }
    void setVolume(qreal volume);
    /** There is a device that could sound. */
    [[nodiscard]] bool isAudible() const;
    /** A picture of the film is there. */
    [[nodiscard]] bool isShown() const { return !m_picture.isNull(); }
    [[nodiscard]] bool isBroken() const { return m_broken; }

    /** What is seen now; null if nothing is. */
    [[nodiscard]] QImage picture() const { return m_picture; }

Q_SIGNALS:
    void sourceChanged();
    void captionsChanged();
    void playingChanged();
    void positionChanged();
    void durationChanged();
    void captionChanged();
    void volumeChanged();
    void shownChanged();
    void brokenChanged();
    /** The film has come to its end. */
    void finished();

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;

private:
    void claim();
    void release();
    void takePicture(const QImage &picture, std::chrono::milliseconds position);
    void look();
    void end();
    void setBroken(bool broken);
    void setPosition(std::chrono::milliseconds position);
    void halt();

    QUrl m_source;
    QUrl m_captionsUrl;
    CaptionTrack m_captions;
    QString m_caption;
    QImage m_picture;
    bool m_fresh = false; ///< the picture is not on the screen yet
    QElapsedTimer m_lookClock;         ///< since the last look
    PlaybackWatch::Time m_attended{0}; ///< how long the film could have moved
    QTimer m_lookTimer;
    PlaybackWatch m_watch;
    std::chrono::milliseconds m_position{0};
    std::chrono::milliseconds m_duration{0};
    qreal m_volume = 0;
    bool m_playing = false;
    bool m_loaded = false; ///< the player holds this view's film
    bool m_broken = false;
};

} // namespace autocity
