// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bearings.h"

#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

class BearingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundsToAKilometre();
    void roundsToHalfTheJointDoubt();
    void refusesADigitBelowTheDoubt();
    void drawsOnlyBetweenPoints();
    void knowsNothingWithoutPositions();
    void namesTheSector_data();
    void namesTheSector();
    void leavesAVagueDirectionOpen();
};

namespace
{

// A degree of latitude is 111.19 km on Qt's sphere (radius 6371.0 km).
MapSign at(double latitude, double longitude, int doubt, const QString &grade = u"A"_s)
{
    MapSign sign;
    sign.entry.grade = grade;
    sign.located = true;
    sign.latitude = latitude;
    sign.longitude = longitude;
    sign.doubt = doubt;
    return sign;
}

} // namespace

void BearingsTest::roundsToAKilometre()
{
    const Distance distance = Bearings().between(at(53, 10, 100), at(53.1, 10, 200));
    QVERIFY(distance.known);
    QCOMPARE(distance.kilometres, 11);
    QCOMPARE(distance.doubt, 1);
    QVERIFY(!distance.several);
    QVERIFY(distance.drawn);
}

void BearingsTest::roundsToHalfTheJointDoubt()
{
    const Distance distance = Bearings().between(at(53, 10, 3000), at(53.1, 10, 3000));
    QCOMPARE(distance.kilometres, 12);
    QCOMPARE(distance.doubt, 6);
}

void BearingsTest::refusesADigitBelowTheDoubt()
{
    const Distance distance = Bearings().between(at(53, 10, 2500), at(53.03, 10, 1500));
    QVERIFY(distance.known);
    QVERIFY(distance.several);
    QVERIFY(!distance.drawn);
}

void BearingsTest::drawsOnlyBetweenPoints()
{
    QVERIFY(Bearings().between(at(53, 10, 100, u"B"_s), at(53.1, 10, 100, u"C"_s)).drawn);
    QVERIFY(!Bearings().between(at(53, 10, 100), at(53.1, 10, 100, u"D"_s)).drawn);
}

void BearingsTest::knowsNothingWithoutPositions()
{
    QCOMPARE(Bearings().between(at(53, 10, 100), MapSign()), Distance());
}

void BearingsTest::namesTheSector_data()
{
    QTest::addColumn<double>("azimuth");
    QTest::addColumn<Distance::Direction>("direction");
    QTest::newRow("north") << 0.0 << Distance::Direction::North;
    QTest::newRow("just north") << 359.0 << Distance::Direction::North;
    QTest::newRow("north-east") << 45.0 << Distance::Direction::NorthEast;
    QTest::newRow("east") << 100.0 << Distance::Direction::East;
    QTest::newRow("south") << 180.0 << Distance::Direction::South;
    QTest::newRow("south-west") << 220.0 << Distance::Direction::SouthWest;
    QTest::newRow("north-west") << 315.0 << Distance::Direction::NorthWest;
    QTest::newRow("negative") << -90.0 << Distance::Direction::West;
}

void BearingsTest::namesTheSector()
{
    QFETCH(double, azimuth);
    QTEST(Bearings::sector(azimuth), "direction");
}

void BearingsTest::leavesAVagueDirectionOpen()
{
    QCOMPARE(Bearings().between(at(53, 10, 100), at(53.1, 10, 100)).direction, Distance::Direction::North);
    QCOMPARE(Bearings().between(at(53, 10, 3000), at(53.1, 10, 3000)).direction, Distance::Direction::Undecided);
}

QTEST_APPLESS_MAIN(BearingsTest)
#include "tst_bearings.moc"
