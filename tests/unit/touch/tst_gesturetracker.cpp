// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gesturetracker.h"

#include <QTest>

using namespace autocity;

class GestureTrackerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsATapFromADrag();
    void pairsTaps();
    void scalesAboutTheFingers();
    void jumpsForNoFingerThatComesOrGoes();
    void knowsHowFastItWasFlung();
    void ignoresPalms();
    void endsWithTheLastOfTenFingers();
};

void GestureTrackerTest::tellsATapFromADrag()
{
    GestureTracker tracker;
    QVERIFY(tracker.press({1, {100, 100}, 0}, 0));
    QVERIFY(tracker.move({{1, {105, 100}, 0}}, 10).pan.isNull());
    QVERIFY(!tracker.isMoving());
    QCOMPARE(tracker.release(1, 20), GestureTracker::Tap::Single);
    QCOMPARE(tracker.tapPoint(), QPointF(105, 100));

    tracker.press({1, {100, 100}, 0}, 1000);
    tracker.move({{1, {105, 100}, 0}}, 1010);
    QCOMPARE(tracker.move({{1, {140, 100}, 0}}, 1020).pan, QPointF(35, 0));
    QVERIFY(tracker.isMoving());
    QCOMPARE(tracker.release(1, 1030), GestureTracker::Tap::None);
}

void GestureTrackerTest::pairsTaps()
{
    GestureTracker tracker;
    const auto tap = [&tracker](QPointF at, qint64 now) {
        tracker.press({1, at, 0}, now);
        return tracker.release(1, now + 50);
    };
    QCOMPARE(tap({100, 100}, 0), GestureTracker::Tap::Single);
    QCOMPARE(tap({110, 100}, 200), GestureTracker::Tap::Double);
    // A third one begins anew.
    QCOMPARE(tap({110, 100}, 400), GestureTracker::Tap::Single);
    QCOMPARE(tap({110, 100}, 2000), GestureTracker::Tap::Single);
    QCOMPARE(tap({500, 100}, 2200), GestureTracker::Tap::Single);
}

void GestureTrackerTest::scalesAboutTheFingers()
{
    GestureTracker tracker;
    tracker.press({1, {100, 100}, 0}, 0);
    tracker.press({2, {200, 100}, 0}, 0);
    QVERIFY(tracker.isMoving());
    const GestureTracker::Change change = tracker.move({{1, {50, 100}, 0}, {2, {250, 100}, 0}}, 10);
    QCOMPARE(change.zoom, 2.0);
    QCOMPARE(change.centre, QPointF(150, 100));
    QCOMPARE(change.pan, QPointF());
    const GestureTracker::Change drag = tracker.move({{1, {60, 120}, 0}, {2, {260, 120}, 0}}, 20);
    QCOMPARE(drag.zoom, 1.0);
    QCOMPARE(drag.pan, QPointF(10, 20));
}

void GestureTrackerTest::jumpsForNoFingerThatComesOrGoes()
{
    GestureTracker tracker;
    tracker.press({1, {100, 100}, 0}, 0);
    tracker.move({{1, {150, 100}, 0}}, 10);
    tracker.press({2, {900, 800}, 0}, 20);
    QVERIFY(tracker.move({{1, {150, 100}, 0}}, 30).pan.isNull());
    tracker.release(1, 40);
    QCOMPARE(tracker.count(), 1);
    QVERIFY(tracker.move({{2, {900, 800}, 0}}, 50).pan.isNull());
    QCOMPARE(tracker.move({{2, {910, 800}, 0}}, 60).pan, QPointF(10, 0));
    QCOMPARE(tracker.release(2, 70), GestureTracker::Tap::None);
}

void GestureTrackerTest::knowsHowFastItWasFlung()
{
    GestureTracker tracker;
    tracker.press({1, {0, 0}, 0}, 0);
    for (int i = 1; i <= 10; ++i)
        tracker.move({{1, {i * 20.0, 0}, 0}}, i * 10);
    QCOMPARE(tracker.velocity(105), QPointF(2000, 0));
    // It rested before it went.
    QVERIFY(tracker.velocity(400).isNull());
}

void GestureTrackerTest::ignoresPalms()
{
    GestureTracker tracker;
    tracker.setLimits({16, 60, 60, 350});
    QVERIFY(!tracker.press({1, {100, 100}, 80}, 0));
    QCOMPARE(tracker.count(), 0);
    QVERIFY(tracker.knows(1));
    tracker.press({2, {300, 100}, 12}, 5);
    QVERIFY(!tracker.isMoving());
    // The palm slides, and shrinks as it is lifted: it stays a palm.
    QVERIFY(tracker.move({{1, {500, 500}, 20}}, 10).pan.isNull());
    QCOMPARE(tracker.release(1, 20), GestureTracker::Tap::None);
    QCOMPARE(tracker.release(2, 30), GestureTracker::Tap::Single);
    QVERIFY(!tracker.knows(1));
}

void GestureTrackerTest::endsWithTheLastOfTenFingers()
{
    GestureTracker tracker;
    for (int id = 0; id < 10; ++id)
        tracker.press({id, {id * 50.0, 100.0 + (id % 3) * 40}, 0}, id);
    QCOMPARE(tracker.count(), 10);
    for (int id = 9; id >= 0; --id) {
        tracker.move({{id, {id * 60.0, 90}, 0}}, 100 - id);
        QVERIFY(tracker.isMoving());
        QCOMPARE(tracker.release(id, 120 - id), GestureTracker::Tap::None);
    }
    QCOMPARE(tracker.count(), 0);
    tracker.press({3, {10, 10}, 0}, 1000);
    QVERIFY(!tracker.isMoving());
    tracker.cancel();
    QCOMPARE(tracker.count(), 0);
}

QTEST_GUILESS_MAIN(GestureTrackerTest)
#include "tst_gesturetracker.moc"
