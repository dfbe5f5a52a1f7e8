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
    const TimeScale scale(2021, 2026, 1200, 0, 130);
    for (int year = 2021; year <= 2026; ++year)
        QCOMPARE(scale.end(year) - scale.begin(year), 200.0);
    QCOMPARE(scale.length(), 1200.0);
}

void TimeScaleTest::widensOneYear()
{
    const TimeScale scale(2021, 2026, 1792, 2024, 172, 130, {2023});
    QCOMPARE(scale.end(2023) - scale.begin(2023), 130.0);
    QCOMPARE(scale.end(2022) - scale.begin(2022), 172.0);
    QCOMPARE(scale.end(2024) - scale.begin(2024), 1792.0 - 4 * 172 - 130);
    QCOMPARE(scale.end(2026), 1792.0);
}

void TimeScaleTest::foldsNoFurtherThanTheLeastWidth()
{
    const TimeScale tight(2021, 2026, 700, 2021, 130);
    QCOMPARE(tight.end(2021) - tight.begin(2021), 700.0 / 6);
    const TimeScale exact(2021, 2026, 780, 2021, 130);
    QCOMPARE(exact.end(2021) - exact.begin(2021), 130.0);
}

void TimeScaleTest::putsDaysInTheirYear()
{
    const TimeScale scale(2021, 2026, 1200, 0, 130);
    QCOMPARE(scale.position(day(2021, 1, 1)), 0.0);
    QCOMPARE(scale.position(day(2023, 1, 1)), 400.0);
    QCOMPARE(scale.position(day(2021, 7, 2)), 200.0 * 182 / 365);
    QCOMPARE(scale.position(day(2024, 12, 31)), 600.0 + 200.0 * 365 / 366);
    QCOMPARE(scale.month(2022, 1), scale.begin(2022));
}

void TimeScaleTest::clampsWhatLiesOutside()
{
    const TimeScale scale(2021, 2026, 1200, 0, 130);
    QCOMPARE(scale.position(day(1953, 7, 15)), 0.0);
    QCOMPARE(scale.position(day(2030, 1, 1)), 1200.0);
    QCOMPARE(TimeScale().position(day(2022, 1, 1)), 0.0);
}

void TimeScaleTest::neverDescends()
{
    const TimeScale scale(2021, 2026, 1792, 2022, 150);
    double last = 0;
    for (qint64 at = day(2021, 1, 1); at <= day(2026, 12, 31); ++at) {
        QVERIFY(scale.position(at) >= last);
        last = scale.position(at);
    }
}

void TimeScaleTest::findsTheYear()
{
    const TimeScale scale(2021, 2026, 1200, 0, 130);
    QCOMPARE(scale.yearAt(-5), 2021);
    QCOMPARE(scale.yearAt(0), 2021);
    QCOMPARE(scale.yearAt(450), 2023);
    QCOMPARE(scale.yearAt(5000), 2026);
}

QTEST_APPLESS_MAIN(TimeScaleTest)
#include "tst_timescale.moc"
