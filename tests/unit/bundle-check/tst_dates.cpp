// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/dates.h"

#include <QDate>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace autocity;

/** Dates and periods of data/FORMAT.md. */
class DatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QString>("precision");
        QTest::newRow("day") << u"2021-06-28"_s << QDate(2021, 6, 28) << QDate(2021, 6, 28) << u"day"_s;
        QTest::newRow("leap day") << u"2024-02-29"_s << QDate(2024, 2, 29) << QDate(2024, 2, 29) << u"day"_s;
        QTest::newRow("month") << u"2024-02"_s << QDate(2024, 2, 1) << QDate(2024, 2, 29) << u"month"_s;
        QTest::newRow("quarter") << u"2021-Q4"_s << QDate(2021, 10, 1) << QDate(2021, 12, 31) << u"quarter"_s;
        QTest::newRow("half") << u"2025-H1"_s << QDate(2025, 1, 1) << QDate(2025, 6, 30) << u"half"_s;
        QTest::newRow("second half") << u"2025-H2"_s << QDate(2025, 7, 1) << QDate(2025, 12, 31) << u"half"_s;
        QTest::newRow("year") << u"2026"_s << QDate(2026, 1, 1) << QDate(2026, 12, 31) << u"year"_s;
        QTest::newRow("range") << u"2021-06..2021-08"_s << QDate(2021, 6, 1) << QDate(2021, 8, 31) << u"range"_s;
        QTest::newRow("mixed range") << u"2021-06-15..2023"_s << QDate(2021, 6, 15) << QDate(2023, 12, 31)
                                     << u"range"_s;
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QFETCH(QString, precision);
        const auto date = parseDate(text);
        QVERIFY(date);
        QCOMPARE(date.value().firstDay, first.toJulianDay());
        QCOMPARE(date.value().lastDay, last.toJulianDay());
        QCOMPARE(precisionName(date.value().precision), precision);
        QVERIFY(!date.value().isAsOf);
        QCOMPARE(parsePeriod(text).value(), date.value());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<DateProblem>("problem");
        for (const char *text :
             {"", "21", "2021-", "2021-6", "2021-06-1", "2021/06/28", "2021-06-28 ", "20210628", "2021-Q", "2021-q1",
              "２０２１", "2021..", "..2021", "2021...2022", "2021-06-28-01", "2021年", "2021..2022..2023"})
            QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text) << DateProblem::Malformed;
        for (const char *text :
             {"2025-02-30", "2025-13", "2025-00", "2025-06-31", "2025-Q5", "2025-H3", "0999", "3000", "2023-02-29"})
            QTest::newRow(text) << QString::fromUtf8(text) << DateProblem::Impossible;
        QTest::newRow("reversed") << u"2021-08..2021-06"_s << DateProblem::Reversed;
        QTest::newRow("as of") << u"@2021"_s << DateProblem::AsOfNotHere;
    }

    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(DateProblem, problem);
        const auto date = parseDate(text);
        QVERIFY(!date);
        QCOMPARE(date.reason(), problem);
    }

    void readsAsOfInPeriods()
    {
        const auto period = parsePeriod(u"@2024-03-29"_s);
        QVERIFY(period);
        QVERIFY(period.value().isAsOf);
        QCOMPARE(period.value().lastDay, QDate(2024, 3, 29).toJulianDay());
        QVERIFY(!parsePeriod(u"@2021..2022"_s));
        QVERIFY(!parsePeriod(u"@@2021"_s));
    }
};

QTEST_GUILESS_MAIN(DatesTest)
#include "tst_dates.moc"
