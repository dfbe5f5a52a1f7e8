// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filmview.h"

#include "qtmovieplayer.h"

#include <QCoreApplication>
#include <QQuickWindow>
#include <QSGImageNode>

namespace autocity
{
namespace
{

using std::chrono::milliseconds;

constexpr int lookEvery = 500; // ms

QPointer<MoviePlayer> &sharedPlayer()
{
    static QPointer<MoviePlayer> player;
    return player;
}

QPointer<FilmView> &viewThatPlays()
{
    static QPointer<FilmView> view;
    return view;
}

MoviePlayer *player()
{
    if (sharedPlayer().isNull()) {
        sharedPlayer() = new QtMoviePlayer(QCoreApplication::instance());
        // The multimedia of a platform does not outlive the application's windows.
        QObject::connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, [] { delete sharedPlayer(); });
    }
    return sharedPlayer();
}

} // namespace

FilmView::FilmView(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    m_lookTimer.setInterval(lookEvery);
    connect(&m_lookTimer, &QTimer::timeout, this, &FilmView::look);
}

FilmView::~FilmView()
{
    release();
}

void FilmView::setPlayer(MoviePlayer *player)
{
    if (viewThatPlays())
        viewThatPlays()->release();
    sharedPlayer() = player;
}

void FilmView::setSource(const QUrl &source)
{
    if (source == m_source)
        return;
    setPlaying(false);
    release();
    m_source = source;
    m_picture = {};
    setBroken(false);
    setPosition(milliseconds(0));
    update();
    Q_EMIT shownChanged();
    Q_EMIT sourceChanged();
}

void FilmView::setCaptions(const QUrl &captions)
{
    if (captions == m_captionsUrl)
        return;
    m_captionsUrl = captions;
    m_captions = captions.isEmpty() ? CaptionTrack() : CaptionTrack::fromFile(captions.toLocalFile());
    setPosition(m_position);
    Q_EMIT captionsChanged();
}

void FilmView::claim()
{
    if (viewThatPlays() == this)
        return;
    if (viewThatPlays()) {
        viewThatPlays()->setPlaying(false);
        viewThatPlays()->release();
    }
    viewThatPlays() = this;
    connect(player(), &MoviePlayer::pictureCame, this, &FilmView::takePicture);
    connect(player(), &MoviePlayer::durationKnown, this, [this](milliseconds duration) { setDuration(static_cast<int>(duration.count())); });
    connect(player(), &MoviePlayer::ended, this, &FilmView::end);
    connect(player(), &MoviePlayer::broke, this, [this](const QString &reason) {
        qInfo("Film: %s", qPrintable(reason));
        if (!m_playing)
            return;
        m_watch.brokeDown(m_attended);
        look();
    });
}

void FilmView::release()
{
    if (viewThatPlays() != this)
        return;
    viewThatPlays() = nullptr;
    m_loaded = false;
    if (sharedPlayer()) {
        disconnect(sharedPlayer(), nullptr, this, nullptr);
        sharedPlayer()->stop();
    }
}

void FilmView::setPlaying(bool playing)
{
    if (playing == m_playing || (playing && (m_source.isEmpty() || m_broken)))
        return;
    if (!playing) {
        halt();
        return;
    }
    claim();
    if (m_duration > milliseconds(0) && m_position >= m_duration)
        setPosition(milliseconds(0));
    m_playing = true;
    m_lookClock.start();
    m_watch.begin(m_attended);
    player()->setVolume(m_volume);
    if (m_loaded)
        player()->resume();
    else
        player()->start(m_source, m_position);
    m_loaded = true;
    m_lookTimer.start();
    Q_EMIT playingChanged();
}

void FilmView::halt()
{
    if (!m_playing)
        return;
    m_playing = false;
    m_lookTimer.stop();
    if (m_loaded)
        player()->pause();
    Q_EMIT playingChanged();
}

void FilmView::takePicture(const QImage &picture, milliseconds position)
{
    if (picture.isNull())
        return;
    const bool first = m_picture.isNull();
    m_picture = picture;
    m_fresh = true;
    m_watch.pictureCame(position, m_attended);
    setPosition(position);
    update();
    if (first)
        Q_EMIT shownChanged();
}

void FilmView::look()
{
    // While the program itself is held up, no picture can come: that is no fault of the film.
    m_attended += std::min(milliseconds(m_lookClock.restart()), 2 * milliseconds(lookEvery));
    switch (m_watch.look(m_attended)) {
    case PlaybackWatch::Verdict::Fine:
        return;
    case PlaybackWatch::Verdict::Restart:
        qInfo("Film: no moving picture; it is begun again at %d ms", position());
        m_watch.beginAgain(m_attended);
        player()->start(m_source, m_position);
        return;
    case PlaybackWatch::Verdict::GiveUp:
        qInfo("Film: no moving picture in several starts; it is left out");
        halt();
        release();
        setBroken(true);
        return;
    }
}

void FilmView::end()
{
    // The player starts from nothing next time: after an end Qt 6.4's backends do not all go on by play(),
    // and until then holds tens of megabytes for nothing.
    m_loaded = false;
    m_playing = false;
    m_lookTimer.stop();
    player()->stop();
    if (m_duration > milliseconds(0))
        setPosition(m_duration);
    Q_EMIT playingChanged();
    Q_EMIT finished();
}

void FilmView::setBroken(bool broken)
{
    if (broken == m_broken)
        return;
    m_broken = broken;
    if (broken) {
        m_picture = {};
        update();
        Q_EMIT shownChanged();
    }
    Q_EMIT brokenChanged();
}

void FilmView::setDuration(int duration)
{
    if (milliseconds(duration) == m_duration || duration <= 0)
        return;
    m_duration = milliseconds(duration);
    Q_EMIT durationChanged();
}

void FilmView::setPosition(milliseconds position)
{
    if (const QString caption = m_captions.at(position); caption != m_caption) {
        m_caption = caption;
        Q_EMIT captionChanged();
    }
    if (position == m_position)
        return;
    m_position = position;
    Q_EMIT positionChanged();
}

void FilmView::seek(int position)
{
    const milliseconds bounded(std::clamp(position, 0, std::max(0, duration() - 1)));
    setPosition(bounded);
    if (!m_loaded)
        return;
    m_watch.begin(m_attended);
    player()->seek(bounded);
}

void FilmView::setVolume(qreal volume)
{
    const qreal bounded = std::clamp(volume, 0.0, 1.0);
    if (qFuzzyCompare(1 + bounded, 1 + m_volume))
        return;
    m_volume = bounded;
    if (m_loaded)
        player()->setVolume(bounded);
    Q_EMIT volumeChanged();
}

bool FilmView::isAudible() const
{
    return player()->hasSound();
}

QSGNode *FilmView::updatePaintNode(QSGNode *node, UpdatePaintNodeData *data)
{
    Q_UNUSED(data)
    auto *shown = static_cast<QSGImageNode *>(node);
    if (m_picture.isNull()) {
        delete shown;
        return nullptr;
    }
    if (!shown) {
        shown = window()->createImageNode();
        shown->setOwnsTexture(true);
        shown->setFiltering(QSGTexture::Linear);
        m_fresh = true;
    }
    if (m_fresh)
        shown->setTexture(window()->createTextureFromImage(m_picture, QQuickWindow::TextureIsOpaque));
    m_fresh = false;
    const QSizeF fitted = QSizeF(m_picture.size()).scaled(size(), Qt::KeepAspectRatio);
    shown->setRect(QRectF(QPointF((width() - fitted.width()) / 2, (height() - fitted.height()) / 2), fitted));
    return shown;
}

} // namespace autocity
