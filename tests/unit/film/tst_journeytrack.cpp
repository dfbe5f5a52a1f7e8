// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "film/journeytrack.h"

#include <QTest>

using namespace autocity;

class JourneyTrackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNothingWithoutPoints()
    {
        QCOMPARE(JourneyTrack().length(), 0.0);
        QCOMPARE(JourneyTrack().at(5), QPointF());
        QVERIFY(JourneyTrack({{1, 2, 0}}).stretch(0, 10).empty());
    }

    void measuresMetres()
    {
        const JourneyTrack track({{0, 0, 0}, {30, 0, 0}, {30, -40, 0}});
        QCOMPARE(track.length(), 70.0);
        QCOMPARE(track.at(10), QPointF(10, 0));
        QCOMPARE(track.at(50), QPointF(30, -20));
        QCOMPARE(track.at(1000), QPointF(30, -40));
        QCOMPARE(track.heading(10), QPointF(1, 0));
        QCOMPARE(track.heading(50), QPointF(0, -1));
        QCOMPARE(track.nearest({20, 9}), 20.0);
        QCOMPARE(track.nearest({90, -35}), 65.0);
    }

    void cutsStretches()
    {
        const JourneyTrack track({{0, 0, 0}, {30, 0, 0}, {30, -40, 0}});
        const std::vector<Iso> points = track.stretch(20, 40);
        QCOMPARE(points.size(), std::size_t(3));
        QCOMPARE(points.front().x, 20.0);
        QCOMPARE(points[1].x, 30.0);
        QCOMPARE(points.back().y, -10.0);
        QVERIFY(track.stretch(40, 20).empty());
    }

    void comesNearATwiceNearPointWithItsFirstPass()
    {
        // Within the corner, as near to the one arm as to the other.
        const JourneyTrack track({{0, 0, 0}, {30, 0, 0}, {30, -40, 0}});
        QVERIFY(track.firstNear({20, -10}) < 20);
        QVERIFY(track.firstNear({20, -10}) > 10);
    }
};

QTEST_GUILESS_MAIN(JourneyTrackTest)
#include "tst_journeytrack.moc"
