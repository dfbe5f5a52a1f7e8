// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/attractplaylist.h"

#include <QSignalSpy>
#include <QTest>

using namespace autocity;
using namespace std::chrono_literals;

/** Time is what the test says it is. */
class TestAttractPlaylist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_now = 5s;
        m_playlist = std::make_unique<AttractPlaylist>([this] { return m_now; });
        m_playlist->setDurations({7, 5, 3});
    }

    void standsStillUntilStarted()
    {
        pass(1h);
        QCOMPARE(m_playlist->index(), 0);
        QCOMPARE(m_playlist->untilNext(), -1ms);
    }

    void goesThroughTheScenesAndAround()
    {
        m_playlist->setRunning(true);
        QCOMPARE(m_playlist->untilNext(), 7s);
        pass(7s - 1ms);
        QCOMPARE(m_playlist->index(), 0);
        pass(1ms);
        QCOMPARE(m_playlist->index(), 1);
        pass(5s);
        QCOMPARE(m_playlist->index(), 2);
        QCOMPARE(m_playlist->loop(), 0);
        pass(3s);
        QCOMPARE(m_playlist->index(), 0);
        QCOMPARE(m_playlist->loop(), 1);
    }

    void passesASceneThatIsOver()
    {
        m_playlist->pass(); // nothing is on
        QCOMPARE(m_playlist->index(), 0);
        m_playlist->setRunning(true);
        pass(2s);
        QSignalSpy changed(m_playlist.get(), &AttractPlaylist::indexChanged);
        m_playlist->pass();
        QCOMPARE(m_playlist->index(), 1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_playlist->untilNext(), 5s);
        m_playlist->pass();
        m_playlist->pass();
        QCOMPARE(m_playlist->index(), 0);
        QCOMPARE(m_playlist->loop(), 1);
    }

    void catchesUpWithoutDrifting()
    {
        m_playlist->setRunning(true);
        QSignalSpy changed(m_playlist.get(), &AttractPlaylist::indexChanged);
        pass(13s);
        QCOMPARE(m_playlist->index(), 2);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_playlist->untilNext(), 2s);
    }

    void startsAgainWithTheFirstScene()
    {
        m_playlist->setRunning(true);
        pass(8s);
        m_playlist->setRunning(false);
        m_playlist->setRunning(true);
        QCOMPARE(m_playlist->index(), 0);
        QCOMPARE(m_playlist->untilNext(), 7s);
    }

    void oneSceneStays()
    {
        m_playlist->setDurations({4});
        m_playlist->setRunning(true);
        QCOMPARE(m_playlist->untilNext(), -1ms);
        pass(1h);
        QCOMPARE(m_playlist->index(), 0);
    }

    void noSceneIsNoTrouble()
    {
        m_playlist->setDurations({});
        m_playlist->setRunning(true);
        pass(1h);
        QCOMPARE(m_playlist->index(), 0);
    }

    void aSceneLastsAtLeastASecond()
    {
        m_playlist->setDurations({0, -3});
        m_playlist->setRunning(true);
        QCOMPARE(m_playlist->untilNext(), 1s);
    }

private:
    void pass(std::chrono::milliseconds time)
    {
        m_now += time;
        m_playlist->update();
    }

    std::chrono::milliseconds m_now{0};
    std::unique_ptr<AttractPlaylist> m_playlist;
};

QTEST_GUILESS_MAIN(TestAttractPlaylist)
#include "tst_attractplaylist.moc"
