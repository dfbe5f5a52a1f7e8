// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "magnifier.h"

#include <QRectF>
#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

class MagnifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesPlacesApart();
    void keepsANameAsFarFromItsLine();
    void growsDoubtsAndNotStops();
};

void MagnifierTest::movesPlacesApart()
{
    MapSign sign;
    sign.at = {100, 50};
    QCOMPARE(Magnifier(2).sign(sign).at, QPointF(200, 100));
    QCOMPARE(Magnifier(2).signs({sign, sign}).size(), 2);
    QCOMPARE(Magnifier(2).rect({1, 2, 3, 4}), QRectF(2, 4, 6, 8));
}

void MagnifierTest::keepsANameAsFarFromItsLine()
{
    MapFeature road;
    road.kind = u"road"_s;
    road.points = {{0, 100}, {200, 100}};
    road.labelAt = {50, 83};
    const MapFeature larger = Magnifier(3).feature(road);
    QCOMPARE(larger.points.last(), QPointF(600, 300));
    QCOMPARE(larger.labelAt, QPointF(150, 283));
}

void MagnifierTest::growsDoubtsAndNotStops()
{
    MapFeature disc;
    disc.kind = u"soft"_s;
    disc.points = {{10, 10}};
    disc.radius = 40;
    QCOMPARE(Magnifier(2).feature(disc).radius, 80.0);
    disc.kind = u"stop"_s;
    QCOMPARE(Magnifier(2).features({disc}).first().radius, 40.0);
}

QTEST_GUILESS_MAIN(MagnifierTest)
#include "tst_magnifier.moc"
