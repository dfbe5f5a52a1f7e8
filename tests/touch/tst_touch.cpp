// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands.h"
#include "touchedscreen.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace autocity;
using namespace Qt::StringLiterals;

class TouchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoFingersMagnifyTheMap();
    void oneFingerDragsTheMagnifiedMap();
    void twoFingersDragTheMap();
    void aFlungMapGlidesAndRests();
    void aDoubleTapMagnifiesTheMap();
    void aTapOnASignChoosesIt();
    void aDragThatBeginsOnASignChoosesNothing();
    void aTouchStopsThePlay();
    void pinchingWidensTheTimeline();
    void aFingerDragsTheDays();
    void aFlungTimelineGlidesAndRests();
    void tenFingersLeaveNothingBehind_data();
    void tenFingersLeaveNothingBehind();
    void aTakenTouchLeavesNothingBehind();
};

namespace
{

const QPointF Middle(700, 430);

QObject *mapView(TouchedScreen &touched)
{
    return touched.find(u"autocity::SheetView"_s);
}

QObject *timeDrawing(TouchedScreen &touched)
{
    return touched.find(u"autocity::TimeDrawing"_s);
}

double zoomOf(QObject *view)
{
    return view->property("zoom").toDouble();
}

void pinch(Hands &hands, QPointF middle, double from, double to)
{
    hands.press({middle - QPointF(from, 0), middle + QPointF(from, 0)});
    hands.moveTo({middle - QPointF(to, 0), middle + QPointF(to, 0)});
    hands.release();
}

bool isAtRest(TouchedScreen &touched)
{
    return touched.area().fingers() == 0 && !touched.area().isMoving();
}

} // namespace

void TouchTest::twoFingersMagnifyTheMap()
{
    TouchedScreen touched(u"Atlas"_s, u"AtlasScreen"_s, u"/map"_s);
    Hands hands(touched.window());
    QObject *view = mapView(touched);
    QCOMPARE(zoomOf(view), 1.0);
    pinch(hands, Middle, 100, 200);
    QVERIFY2(std::abs(zoomOf(view) - 2) < 0.05, qPrintable(QString::number(zoomOf(view))));
    // What lay between the fingers is still there.
    const QPointF origin = view->property("origin").toPointF();
    QVERIFY(std::abs((Middle.x() + origin.x()) / zoomOf(view) - Middle.x()) < 3);
    // It neither grows without end nor shrinks below the whole.
    for (int i = 0; i < 4; ++i)
        pinch(hands, Middle, 60, 400);
    QCOMPARE(zoomOf(view), view->property("most").toDouble());
    for (int i = 0; i < 4; ++i)
        pinch(hands, Middle, 400, 60);
    QCOMPARE(zoomOf(view), 1.0);
    QCOMPARE(view->property("origin").toPointF(), QPointF());
    QVERIFY(isAtRest(touched));
}

void TouchTest::oneFingerDragsTheMagnifiedMap()
{
    TouchedScreen touched(u"Atlas"_s, u"AtlasScreen"_s, u"/map"_s);
    Hands hands(touched.window());
    QObject *view = mapView(touched);
    pinch(hands, Middle, 100, 200);
    const QPointF before = view->property("origin").toPointF();
    hands.press({Middle});
    hands.moveTo({Middle + QPointF(-120, -80)});
    hands.release();
    const QPointF moved = view->property("origin").toPointF() - before;
    QVERIFY2((moved - QPointF(120, 80)).manhattanLength() < 30, qPrintable(u"%1 %2"_s.arg(moved.x()).arg(moved.y())));
    QVERIFY(isAtRest(touched));
}

void TouchTest::twoFingersDragTheMap()
{
    TouchedScreen touched(u"Atlas"_s, u"AtlasScreen"_s, u"/map"_s);
    Hands hands(touched.window());
    QObject *view = mapView(touched);
    pinch(hands, Middle, 100, 200);
    const QPointF before = view->property("origin").toPointF();
    const double zoom = zoomOf(view);
    hands.press({Middle, Middle + QPointF(200, 0)});
    hands.moveTo({Middle + QPointF(-100, 0), Middle + QPointF(100, 0)});
    hands.release();
    QVERIFY(std::abs(zoomOf(view) - zoom) < 0.02);
    QVERIFY(std::abs(view->property("origin").toPointF().x() - before.x() - 100) < 5);
}

void TouchTest::aFlungMapGlidesAndRests()
{
    TouchedScreen touched(u"Atlas"_s, u"AtlasScreen"_s, u"/map"_s, {1920, 968}, true);
    Hands hands(touched.window());
    QObject *view = mapView(touched);
    pinch(hands, Middle, 80, 280);
    QTRY_VERIFY(isAtRest(touched));
    hands.press({Middle});
    hands.moveTo({Middle - QPointF(150, 0)}, 6);
    hands.release();
    QVERIFY(touched.area().isMoving());
    const double atRelease = view->property("origin").toPointF().x();
    QTRY_VERIFY(isAtRest(touched));
    QVERIFY(view->property("origin").toPointF().x() > atRelease + 5);
    // A finger that comes down holds it.
    hands.press({Middle});
    QVERIFY(!touched.area().isMoving());
    hands.release();
}

void TouchTest::aDoubleTapMagnifiesTheMap()
{
    TouchedScreen touched(u"Atlas"_s, u"AtlasScreen"_s, u"/map"_s);
    Hands hands(touched.window());
    hands.tap({300, 480});
    QCOMPARE(zoomOf(mapView(touched)), 1.0);
    hands.tap({302, 481});
    QTRY_VERIFY(zoomOf(mapView(touched)) > 1.3);
}

void TouchTest::aTapOnASignChoosesIt()
{
    TouchedScreen touched(u"Atlas"_s, u"AtlasScreen"_s, u"/map"_s);
    Hands hands(touched.window());
    const QPointF sign = touched.button(u"Xianghang"_s);
    QVERIFY(!sign.isNull());
    hands.tap(sign);
    QCOMPARE(touched.screen().property("selected").toString(), u"box-park"_s);
}

void TouchTest::aDragThatBeginsOnASignChoosesNothing()
{
    // The chosen sign, in the middle: a tap would let it go.
    TouchedScreen touched(u"Atlas"_s, u"AtlasScreen"_s, u"/map/box-park"_s);
    Hands hands(touched.window());
    QObject *view = mapView(touched);
    QVERIFY(zoomOf(view) > 1.5);
    const QPointF sign = touched.button(u"Xianghang"_s);
    QVERIFY(!sign.isNull());
    const QPointF before = view->property("origin").toPointF();
    hands.press({sign});
    hands.moveTo({sign + QPointF(60, 60)});
    hands.release();
    QVERIFY(view->property("origin").toPointF() != before);
    QCOMPARE(touched.screen().property("selected").toString(), u"box-park"_s);
    hands.tap(touched.button(u"Xianghang"_s));
    QCOMPARE(touched.screen().property("selected").toString(), QString());
}

void TouchTest::aTouchStopsThePlay()
{
    TouchedScreen touched(u"Atlas"_s, u"AtlasScreen"_s, u"/map"_s);
    Hands hands(touched.window());
    hands.tap(touched.button(u"Play through the years"_s));
    QVERIFY(!touched.button(u"Stop"_s).isNull());
    QCOMPARE(touched.screen().property("year").toInt(), touched.screen().property("firstYear").toInt());
    hands.tap(Middle);
    QVERIFY(touched.button(u"Stop"_s).isNull());
    hands.tap(touched.button(u"Play through the years"_s));
    QVERIFY(!touched.button(u"Stop"_s).isNull());
    hands.tap(touched.button(u"Stop"_s));
    QVERIFY(touched.button(u"Stop"_s).isNull());
}

void TouchTest::pinchingWidensTheTimeline()
{
    for (const QSize size : {QSize(1920, 968), QSize(1080, 1784)}) {
        TouchedScreen touched(u"Chronicle"_s, u"TimelineScreen"_s, u"/timeline"_s, size);
        Hands hands(touched.window());
        const QPointF middle(size.width() / 2.0, size.height() / 2.0);
        QCOMPARE(touched.screen().property("level").toInt(), 2);
        pinch(hands, middle, 100, 200);
        QCOMPARE(touched.screen().property("level").toInt(), 3);
        QCOMPARE(zoomOf(timeDrawing(touched)), 3.0);
        pinch(hands, middle, 300, 100);
        pinch(hands, middle, 300, 100);
        QCOMPARE(touched.screen().property("level").toInt(), 0);
        QVERIFY(isAtRest(touched));
        QVERIFY(!timeDrawing(touched)->property("moving").toBool());
    }
}

void TouchTest::aFingerDragsTheDays()
{
    TouchedScreen touched(u"Chronicle"_s, u"TimelineScreen"_s, u"/timeline"_s);
    Hands hands(touched.window());
    QObject *drawing = timeDrawing(touched);
    hands.tap(touched.button(u"Show days"_s));
    QCOMPARE(zoomOf(drawing), 3.0);
    const double before = drawing->property("origin").toDouble();
    hands.press({{900, 450}});
    hands.moveTo({{500, 450}});
    hands.release();
    QVERIFY(std::abs(drawing->property("origin").toDouble() - before - 400) < 30);
    // It ends where the line ends.
    for (int i = 0; i < 60; ++i) {
        hands.press({{1800, 450}});
        hands.moveTo({{300, 450}}, 3);
        hands.release();
    }
    QCOMPARE(drawing->property("origin").toDouble(), drawing->property("length").toDouble() - drawing->property("seenLength").toDouble());
}

void TouchTest::aFlungTimelineGlidesAndRests()
{
    TouchedScreen touched(u"Chronicle"_s, u"TimelineScreen"_s, u"/timeline"_s, {1920, 968}, true);
    Hands hands(touched.window());
    QObject *drawing = timeDrawing(touched);
    hands.tap(touched.button(u"Show days"_s));
    QTRY_VERIFY(!drawing->property("moving").toBool());
    hands.press({{1400, 450}});
    hands.moveTo({{900, 450}}, 6);
    hands.release();
    QVERIFY(touched.area().isMoving());
    const double atRelease = drawing->property("origin").toDouble();
    QTRY_VERIFY(isAtRest(touched));
    QVERIFY2(drawing->property("origin").toDouble() > atRelease + 5,
             qPrintable(u"%1, then %2"_s.arg(atRelease).arg(drawing->property("origin").toDouble())));
}

void TouchTest::tenFingersLeaveNothingBehind_data()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("route");
    QTest::newRow("map") << u"Atlas"_s << u"AtlasScreen"_s << u"/map"_s;
    QTest::newRow("timeline") << u"Chronicle"_s << u"TimelineScreen"_s << u"/timeline"_s;
}

void TouchTest::tenFingersLeaveNothingBehind()
{
    QFETCH(QString, module);
    QFETCH(QString, type);
    QFETCH(QString, route);
    TouchedScreen touched(module, type, route);
    Hands hands(touched.window());
    for (int round = 0; round < 8; ++round) {
        QList<QPointF> places;
        QList<QPointF> later;
        for (int finger = 0; finger < 10; ++finger) {
            // On signs, keys, the ground and beside it.
            places.append({60.0 + finger * 190, 120.0 + ((finger * 7 + round) % 9) * 95});
            later.append({1900.0 - ((finger * 5 + round) % 10) * 180, 60.0 + ((finger * 3 + round) % 10) * 90});
        }
        hands.press(places);
        hands.moveTo(later, 5);
        hands.release();
    }
    QTRY_VERIFY(isAtRest(touched));
    // One finger still does what one finger does.
    const QString key = route == u"/map"_s ? u"2023"_s : u"Show quarters"_s;
    QVERIFY(!touched.button(key).isNull());
    hands.tap(touched.button(key));
    if (route == u"/map"_s)
        QCOMPARE(touched.screen().property("year").toInt(), 2023);
    else
        QCOMPARE(touched.screen().property("level").toInt(), 1);
}

void TouchTest::aTakenTouchLeavesNothingBehind()
{
    TouchedScreen touched(u"Atlas"_s, u"AtlasScreen"_s, u"/map"_s);
    Hands hands(touched.window());
    hands.press({Middle, Middle + QPointF(200, 0), touched.button(u"Xianghang"_s)});
    hands.moveTo({Middle, Middle + QPointF(300, 0), Middle + QPointF(0, 300)});
    QTRY_VERIFY(touched.area().isMoving());
    hands.cancel();
    QTRY_VERIFY(isAtRest(touched));
    QCOMPARE(touched.screen().property("selected").toString(), QString());
    hands.tap(touched.button(u"Xianghang"_s));
    QCOMPARE(touched.screen().property("selected").toString(), u"box-park"_s);
}

QTEST_MAIN(TouchTest)
#include "tst_touch.moc"
