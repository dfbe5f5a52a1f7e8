// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetgeometry.h"

#include <QLineF>
#include <QTest>

using namespace autocity;

class SheetGeometryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void straightLineStaysStraight();
    void bendIsAnArcOfTheRadius();
    void shortLegsGetTheLargestArcThatFits();
    void doubledPointsAreSkipped();
    void tooFewPointsGiveNothing();
    void ringIsClosedAndInsideItsCorners();
    void touchInsideOneTargetMeansThatOne();
    void touchBetweenTargetsAsks();
    void touchFarAwayMeansNothing();
};

void SheetGeometryTest::straightLineStaysStraight()
{
    const QPainterPath path = SheetGeometry::filleted({{0, 0}, {100, 0}, {200, 0}}, 34);
    QCOMPARE(path.boundingRect(), QRectF(0, 0, 200, 0));
    QCOMPARE(path.length(), 200.0);
}

void SheetGeometryTest::bendIsAnArcOfTheRadius()
{
    const double radius = 34;
    const QPainterPath path = SheetGeometry::filleted({{0, 0}, {100, 0}, {100, 100}}, radius);
    const QPointF centre(100 - radius, radius);
    for (int i = 0; i <= 100; ++i) {
        const QPointF point = path.pointAtPercent(i / 100.0);
        if (point.x() > centre.x() && point.y() < centre.y())
            QVERIFY(qAbs(QLineF(centre, point).length() - radius) < 0.05);
    }
    QCOMPARE(path.currentPosition(), QPointF(100, 100));
    QVERIFY(!path.intersects(QRectF(95, 0, 5, 4)));
}

void SheetGeometryTest::shortLegsGetTheLargestArcThatFits()
{
    const QPainterPath path = SheetGeometry::filleted({{0, 0}, {10, 0}, {10, 10}}, 34);
    QCOMPARE(path.currentPosition(), QPointF(10, 10));
    QCOMPARE(path.boundingRect(), QRectF(0, 0, 10, 10));
    // A quarter of a circle of radius 10.
    QVERIFY(qAbs(path.length() - 15.708) < 0.05);
}

void SheetGeometryTest::doubledPointsAreSkipped()
{
    const QPainterPath once = SheetGeometry::filleted({{0, 0}, {100, 0}, {100, 100}}, 20);
    const QPainterPath twice = SheetGeometry::filleted({{0, 0}, {0, 0}, {100, 0}, {100, 0}, {100, 100}}, 20);
    QCOMPARE(twice, once);
}

void SheetGeometryTest::tooFewPointsGiveNothing()
{
    QVERIFY(SheetGeometry::filleted({}, 34).isEmpty());
    QVERIFY(SheetGeometry::filleted({{5, 5}, {5, 5}}, 34).isEmpty());
    QVERIFY(SheetGeometry::enclosed({{0, 0}, {9, 0}}, 26).isEmpty());
}

void SheetGeometryTest::ringIsClosedAndInsideItsCorners()
{
    const QPainterPath path = SheetGeometry::enclosed({{0, 0}, {100, 0}, {100, 60}, {0, 60}}, 26);
    QCOMPARE(path.boundingRect(), QRectF(0, 0, 100, 60));
    QVERIFY(path.contains(QPointF(50, 30)));
    QVERIFY(!path.contains(QPointF(2, 2)));
    QCOMPARE(path.elementAt(0), path.currentPosition());
}

void SheetGeometryTest::touchInsideOneTargetMeansThatOne()
{
    // Two chips 10 px apart: their reaches overlap, what is seen does not.
    const QList<QRectF> chips{{0, 0, 120, 49}, {0, 59, 120, 49}};
    QCOMPARE(SheetGeometry::touched({60, 45}, chips, 88), QList<int>{0});
    QCOMPARE(SheetGeometry::touched({60, 62}, chips, 88), QList<int>{1});
}

void SheetGeometryTest::touchBetweenTargetsAsks()
{
    const QList<QRectF> chips{{0, 0, 120, 49}, {0, 59, 120, 49}};
    QCOMPARE(SheetGeometry::touched({60, 54}, chips, 88), (QList<int>{0, 1}));
    const QList<QRectF> signs{{0, 0, 120, 49}, {100, 20, 120, 49}};
    QCOMPARE(SheetGeometry::touched({110, 30}, signs, 88), (QList<int>{0, 1}));
}

void SheetGeometryTest::touchFarAwayMeansNothing()
{
    QVERIFY(SheetGeometry::touched({60, 200}, {{0, 0, 120, 49}}, 88).isEmpty());
    QCOMPARE(SheetGeometry::touched({60, 68}, {{0, 0, 120, 49}}, 88), QList<int>{0});
}

QTEST_APPLESS_MAIN(SheetGeometryTest)
#include "tst_sheetgeometry.moc"
