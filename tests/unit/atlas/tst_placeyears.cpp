// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placeyears.h"

#include <QDate>
#include <QTest>

using namespace autocity;

class PlaceYearsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheRecords();
    void isThinWithoutRecords();
    void isTheStatusNow();
};

namespace
{

int day(int year)
{
    return int(QDate(year, 6, 1).toJulianDay());
}

} // namespace

void PlaceYearsTest::followsTheRecords()
{
    MapSign sign;
    sign.planned = day(2021);
    sign.start = day(2022);
    sign.since = day(2024);
    const PlaceYears years;
    QVERIFY(!years.isRecorded(sign, 2020));
    QCOMPARE(years.stroke(sign, 2021), Stroke::Dashed);
    QCOMPARE(years.stroke(sign, 2022), Stroke::Hatched);
    QCOMPARE(years.stroke(sign, 2023), Stroke::Hatched);
    QCOMPARE(years.stroke(sign, 2024), Stroke::Solid);
    QVERIFY(years.isRecorded(sign, 2026));
}

void PlaceYearsTest::isThinWithoutRecords()
{
    const PlaceYears years;
    QCOMPARE(years.stroke(MapSign(), 2023), Stroke::Thin);
    QVERIFY(years.isRecorded(MapSign(), 2023));
}

void PlaceYearsTest::isTheStatusNow()
{
    MapSign sign;
    sign.entry.status.stroke = Stroke::Hatched;
    sign.since = day(2030);
    QCOMPARE(PlaceYears().stroke(sign, 0), Stroke::Hatched);
    QVERIFY(PlaceYears().isRecorded(sign, 0));
}

QTEST_APPLESS_MAIN(PlaceYearsTest)
#include "tst_placeyears.moc"
