// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/filmview.h"

#include <QSignalSpy>
#include <QStringList>
#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/** Notes what it is told, and shows pictures only when the test says so. */
class FakePlayer : public MoviePlayer
{
public:
    void start(const QUrl &film, std::chrono::milliseconds position) override
    {
        log.append(u"start %1 %2"_s.arg(film.fileName()).arg(position.count()));
    }
    void pause() override { log.append(u"pause"_s); }
    void resume() override { log.append(u"resume"_s); }
    void seek(std::chrono::milliseconds position) override { log.append(u"seek %1"_s.arg(position.count())); }
    void stop() override { log.append(u"stop"_s); }
    void setVolume(qreal volume) override { loudness = volume; }
    bool hasSound() const override { return false; }

    void show(std::chrono::milliseconds position)
    {
        QImage picture(16, 9, QImage::Format_RGB32);
        picture.fill(Qt::red);
        Q_EMIT pictureCame(picture, position);
    }

    QStringList log;
    qreal loudness = -1;
};

const QUrl one = QUrl::fromLocalFile(u"/films/one"_s);
const QUrl two = QUrl::fromLocalFile(u"/films/two"_s);
} // namespace

class FilmViewTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakePlayer> m_player;

private Q_SLOTS:
    void init()
    {
        m_player = std::make_unique<FakePlayer>();
        FilmView::setPlayer(m_player.get());
    }

    void cleanup() { FilmView::setPlayer(nullptr); }

    void playsPausesAndGoesOn()
    {
        FilmView view;
        view.setSource(one);
        QSignalSpy shown(&view, &FilmView::shownChanged);
        view.setPlaying(true);
        m_player->show(0ms);
        m_player->show(40ms);
        QCOMPARE(shown.count(), 1);
        QCOMPARE(view.position(), 40);
        view.setPlaying(false);
        view.setPlaying(true);
        QCOMPARE(m_player->log, QStringList({u"start one 0"_s, u"pause"_s, u"resume"_s}));
        QCOMPARE(m_player->loudness, 0.0);
    }

    void endsAndBeginsAnew()
    {
        FilmView view;
        view.setSource(one);
        view.setDuration(4000);
        view.setPlaying(true);
        m_player->show(3960ms);
        QSignalSpy finished(&view, &FilmView::finished);
        Q_EMIT m_player->ended();
        QCOMPARE(finished.count(), 1);
        QVERIFY(!view.isPlaying());
        QCOMPARE(view.position(), 4000);
        view.setPlaying(true);
        QCOMPARE(m_player->log.constLast(), u"start one 0"_s);
    }

    void seeksWithinTheFilm()
    {
        FilmView view;
        view.setSource(one);
        view.setDuration(4000);
        view.seek(2000);
        QVERIFY2(m_player->log.isEmpty(), "nothing is loaded yet");
        view.setPlaying(true);
        QCOMPARE(m_player->log.constLast(), u"start one 2000"_s);
        view.seek(9000);
        QCOMPARE(m_player->log.constLast(), u"seek 3999"_s);
        view.seek(-5);
        QCOMPARE(view.position(), 0);
    }

    void lendsThePlayerToWhoPlaysLast()
    {
        FilmView first;
        FilmView second;
        first.setSource(one);
        second.setSource(two);
        first.setPlaying(true);
        second.setPlaying(true);
        QVERIFY(!first.isPlaying());
        QCOMPARE(m_player->log, QStringList({u"start one 0"_s, u"pause"_s, u"stop"_s, u"start two 0"_s}));
        m_player->show(80ms);
        QCOMPARE(first.position(), 0);
        QCOMPARE(second.position(), 80);
    }

    void beginsAFrozenFilmAgainAndGivesUp()
    {
        FilmView view;
        view.setSource(one);
        QSignalSpy broken(&view, &FilmView::brokenChanged);
        view.setPlaying(true);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->log.count(u"start one 0"_s) == 2, 5000);
        QTRY_COMPARE_WITH_TIMEOUT(broken.count(), 1, 9000);
        QCOMPARE(m_player->log, QStringList({u"start one 0"_s, u"start one 0"_s, u"start one 0"_s, u"pause"_s, u"stop"_s}));
        QVERIFY(!view.isPlaying() && !view.isShown());
        view.setPlaying(true);
        QVERIFY2(!view.isPlaying(), "a broken film is left alone");
        view.setSource(two);
        QVERIFY(!view.isBroken());
    }

    void goesOnWhereItFroze()
    {
        FilmView view;
        view.setSource(one);
        view.setPlaying(true);
        m_player->show(0ms);
        m_player->show(1200ms);
        QTRY_COMPARE_WITH_TIMEOUT(m_player->log.constLast(), u"start one 1200"_s, 5000);
        QVERIFY2(view.isShown(), "the last picture stays meanwhile");
    }

    void stopsWhenItIsGone()
    {
        {
            FilmView view;
            view.setSource(one);
            view.setPlaying(true);
        }
        QCOMPARE(m_player->log.constLast(), u"stop"_s);
    }

    void beginsAgainWhenThePlayerBreaksAndGivesUpInTheEnd()
    {
        FilmView view;
        view.setSource(one);
        view.setPlaying(true);
        m_player->show(0ms);
        m_player->show(800ms);
        Q_EMIT m_player->broke(u"internal data stream error"_s);
        QCOMPARE(m_player->log.constLast(), u"start one 800"_s);
        QVERIFY(view.isPlaying() && !view.isBroken());
        Q_EMIT m_player->broke(u"internal data stream error"_s);
        Q_EMIT m_player->broke(u"internal data stream error"_s);
        QVERIFY(view.isBroken() && !view.isPlaying());
    }

    void saysWhatIsSaid()
    {
        FilmView view;
        view.setSource(one);
        view.setCaptions(QUrl::fromLocalFile(QStringLiteral(AUTOCITY_SOURCE_DIR "/tests/content-harbour/media/quay-line.en.vtt")));
        view.setPlaying(true);
        m_player->show(0ms);
        QCOMPARE(view.caption(), QString());
        m_player->show(1000ms);
        QCOMPARE(view.caption(), u"One line runs along the quay."_s);
    }
};

QTEST_MAIN(FilmViewTest)
#include "tst_filmview.moc"
