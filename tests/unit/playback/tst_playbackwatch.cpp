// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/playbackwatch.h"

#include <QTest>

using namespace autocity;
using namespace std::chrono_literals;
using Verdict = PlaybackWatch::Verdict;

class PlaybackWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isContentWhileItMoves()
    {
        PlaybackWatch watch;
        watch.begin(1000ms);
        for (PlaybackWatch::Time now = 1000ms; now < 60s; now += 500ms) {
            watch.pictureCame(now - 1000ms, now);
            QCOMPARE(watch.look(now + 400ms), Verdict::Fine);
        }
    }

    void startsAgainWithoutAFirstPicture()
    {
        PlaybackWatch watch;
        watch.begin(0ms);
        QCOMPARE(watch.look(2900ms), Verdict::Fine);
        QCOMPARE(watch.look(3000ms), Verdict::Restart);
    }

    void isNotDeceivedByAStandingPicture()
    {
        PlaybackWatch watch;
        watch.begin(0ms);
        watch.pictureCame(0ms, 200ms);
        for (PlaybackWatch::Time now = 300ms; now <= 3200ms; now += 100ms)
            watch.pictureCame(0ms, now);
        QCOMPARE(watch.look(3200ms), Verdict::Restart);
    }

    void noticesAFreezeSooner()
    {
        PlaybackWatch watch;
        watch.begin(0ms);
        watch.pictureCame(0ms, 100ms);
        watch.pictureCame(40ms, 140ms);
        QCOMPARE(watch.look(2100ms), Verdict::Fine);
        QCOMPARE(watch.look(2140ms), Verdict::Restart);
    }

    void givesUpAfterSeveralStarts()
    {
        PlaybackWatch watch;
        watch.begin(0ms);
        PlaybackWatch::Time now = 3000ms;
        for (int start = 0; start < PlaybackWatch::restarts; ++start, now += 3000ms) {
            QCOMPARE(watch.look(now), Verdict::Restart);
            watch.beginAgain(now);
        }
        QCOMPARE(watch.look(now), Verdict::GiveUp);
    }

    void takesABreakdownForAStall()
    {
        PlaybackWatch watch;
        watch.begin(0ms);
        watch.pictureCame(0ms, 100ms);
        watch.pictureCame(40ms, 140ms);
        watch.brokeDown(200ms);
        QCOMPARE(watch.look(200ms), Verdict::Restart);
    }

    void forgetsOldStartsOnceItMoves()
    {
        PlaybackWatch watch;
        watch.begin(0ms);
        watch.beginAgain(3000ms);
        watch.beginAgain(6000ms);
        watch.pictureCame(0ms, 6100ms);
        watch.pictureCame(40ms, 6140ms);
        QCOMPARE(watch.look(8140ms), Verdict::Restart);
    }
};

QTEST_APPLESS_MAIN(PlaybackWatchTest)
#include "tst_playbackwatch.moc"
