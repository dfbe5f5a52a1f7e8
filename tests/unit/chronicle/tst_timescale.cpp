// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timescale.h"

#include <QDate>
#include <QTest>

using namespace autocity;

class TimeScaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesTheLengthEvenly();
    void widensOneYear();
    void foldsNoFurtherThanTheLeastWidth();
    void putsDaysInTheirYear();
    void clampsWhatLiesOutside();
    void neverDescends();
    void findsTheYear();
    void zoomsInSteps();
    void goesFromOneScaleToAnother();
    void findsTheDay();
};

namespace
{

qint64 day(int year, int month, int date)
{
    return QDate(year, month, date).toJulianDay();
}

} // namespace

void TimeScaleTest::sharesTheLengthEvenly()
{
    const TimeScale scale({.first = 2021, .last = 2026, .length = 1200, .wide = 0, .narrow = 130});
    for (int year = 2021; year <= 2026; ++year)
        QCOMPARE(scale.end(year) - scale.begin(year), 200.0);
    QCOMPARE(scale.length(), 1200.0);
}

void TimeScaleTest::widensOneYear()
{
    const TimeScale scale({.first = 2021, .last = 2026, .length = 1792, .wide = 2024, .narrow = 172, .sparse = 130, .empty = {2023}});
    QCOMPARE(scale.end(2023) - scale.begin(2023), 130.0);
    QCOMPARE(scale.end(2022) - scale.begin(2022), 172.0);
    QCOMPARE(scale.end(2024) - scale.begin(2024), 1792.0 - 4 * 172 - 130);
    QCOMPARE(scale.end(2026), 1792.0);
}

void TimeScaleTest::foldsNoFurtherThanTheLeastWidth()
{
    const TimeScale tight({.first = 2021, .last = 2026, .length = 700, .wide = 2021, .narrow = 130});
    QCOMPARE(tight.end(2021) - tight.begin(2021), 700.0 / 6);
    const TimeScale exact({.first = 2021, .last = 2026, .length = 780, .wide = 2021, .narrow = 130});
    QCOMPARE(exact.end(2021) - exact.begin(2021), 130.0);
}

void TimeScaleTest::putsDaysInTheirYear()
{
    const TimeScale scale({.first = 2021, .last = 2026, .length = 1200, .wide = 0, .narrow = 130});
    QCOMPARE(scale.position(day(2021, 1, 1)), 0.0);
    QCOMPARE(scale.position(day(2023, 1, 1)), 400.0);
    QCOMPARE(scale.position(day(2021, 7, 2)), 200.0 * 182 / 365);
    QCOMPARE(scale.position(day(2024, 12, 31)), 600.0 + 200.0 * 365 / 366);
    QCOMPARE(scale.month(2022, 1), scale.begin(2022));
}

void TimeScaleTest::clampsWhatLiesOutside()
{
    const TimeScale scale({.first = 2021, .last = 2026, .length = 1200, .wide = 0, .narrow = 130});
    QCOMPARE(scale.position(day(1953, 7, 15)), 0.0);
    QCOMPARE(scale.position(day(2030, 1, 1)), 1200.0);
    QCOMPARE(TimeScale().position(day(2022, 1, 1)), 0.0);
}

void TimeScaleTest::neverDescends()
{
    const TimeScale scale({.first = 2021, .last = 2026, .length = 1792, .wide = 2022, .narrow = 150});
    double last = 0;
    for (qint64 at = day(2021, 1, 1); at <= day(2026, 12, 31); ++at) {
        QVERIFY(scale.position(at) >= last);
        last = scale.position(at);
    }
}

void TimeScaleTest::findsTheYear()
{
    const TimeScale scale({.first = 2021, .last = 2026, .length = 1200, .wide = 0, .narrow = 130});
    QCOMPARE(scale.yearAt(-5), 2021);
    QCOMPARE(scale.yearAt(0), 2021);
    QCOMPARE(scale.yearAt(450), 2023);
    QCOMPARE(scale.yearAt(5000), 2026);
}

void TimeScaleTest::zoomsInSteps()
{
    TimeScale::Spread spread;
    spread.first = 2021;
    spread.last = 2026;
    spread.length = 1200;
    spread.wide = 2023;
    spread.narrow = 130;
    spread.day = 40;
    double last = 0;
    for (double zoom = 0; zoom <= 3.001; zoom += 0.25) {
        spread.zoom = zoom;
        const TimeScale scale(spread);
        const double wide = scale.end(2023) - scale.begin(2023);
        QVERIFY(wide > last);
        last = wide;
        if (zoom <= 2)
            QVERIFY(qAbs(scale.length() - 1200) < 0.001);
    }
    spread.zoom = 0;
    QCOMPARE(TimeScale(spread).end(2021), 200.0);
    spread.zoom = 3;
    QVERIFY(qAbs(last - 366 * 40) < 1);
    QCOMPARE(TimeScale(spread).end(2021), 130.0);
}

void TimeScaleTest::goesFromOneScaleToAnother()
{
    TimeScale::Spread spread;
    spread.first = 2021;
    spread.last = 2022;
    spread.length = 1000;
    spread.narrow = 100;
    spread.wide = 2021;
    const TimeScale from(spread);
    spread.wide = 2022;
    const TimeScale to(spread);
    QCOMPARE(from.end(2021), 900.0);
    QCOMPARE(TimeScale::between(from, to, 0.5).end(2021), 500.0);
    QCOMPARE(TimeScale::between(from, to, 1).end(2021), 100.0);
    QCOMPARE(TimeScale::between(TimeScale(), to, 0.5).end(2021), 100.0);
}

void TimeScaleTest::findsTheDay()
{
    const TimeScale scale({.first = 2021, .last = 2026, .length = 1200, .wide = 0, .narrow = 130});
    QCOMPARE(scale.dayAt(scale.position(day(2022, 7, 1)) + 0.001), double(day(2022, 7, 1)) + 0.001 * 365 / 200);
    QCOMPARE(qint64(scale.dayAt(-50)), day(2021, 1, 1));
}

QTEST_APPLESS_MAIN(TimeScaleTest)
#include "tst_timescale.moc"
