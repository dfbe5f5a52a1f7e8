// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/openinghours.h"

#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

namespace
{
/** A time of the week of Monday, 4 May 2026. */
QDateTime on(int weekday, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 5, 3 + weekday), QTime(hour, minute));
}
} // namespace

class OpeningHoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptySettingIsAlwaysOpen()
    {
        const auto hours = OpeningHours::parse({});
        QVERIFY(hours && hours->isAlwaysOpen());
        QVERIFY(hours->isOpenAt(on(1, 3)));
        QVERIFY(!hours->nextChange(on(1, 3)).isValid());
    }

    void everyDayAlike()
    {
        const auto hours = OpeningHours::parse(u"09:00-17:30"_s);
        QVERIFY(hours);
        QVERIFY(!hours->isOpenAt(on(1, 8, 59)));
        QVERIFY(hours->isOpenAt(on(1, 9)));
        QVERIFY(hours->isOpenAt(on(7, 17, 29)));
        QVERIFY(!hours->isOpenAt(on(7, 17, 30)));
        QCOMPARE(hours->nextChange(on(1, 8)), on(1, 9));
        QCOMPARE(hours->nextChange(on(1, 12)), on(1, 17, 30));
        QCOMPARE(hours->nextChange(on(1, 20)), on(2, 9));
    }

    void byWeekdays()
    {
        const auto hours = OpeningHours::parse(u"Tue-Fri 09:00-12:00|Tue-Fri 13:00-17:00|Sun 10:00-24:00"_s);
        QVERIFY(hours);
        QVERIFY(!hours->isOpenAt(on(1, 10))); // Monday is not named
        QVERIFY(hours->isOpenAt(on(2, 10)));
        QVERIFY(!hours->isOpenAt(on(2, 12, 30)));
        QVERIFY(hours->isOpenAt(on(7, 23, 59)));
        QCOMPARE(hours->nextChange(on(1, 10)), on(2, 9));
        QCOMPARE(hours->nextChange(on(5, 17)), on(7, 10));
        QCOMPARE(hours->nextChange(on(7, 12)), on(8, 0));
    }

    void whatAdjoinsIsOneSpan()
    {
        const auto hours = OpeningHours::parse(u"Mon 09:00-12:00|Mon 12:00-15:00"_s);
        QCOMPARE(hours->nextChange(on(1, 10)), on(1, 15));
    }

    void refusesWhatIsBadlyWritten_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"9-17"_s, u"9:00-17:00"_s, u"17:00-09:00"_s, u"09:00-09:00"_s, u"09:60-17:00"_s, u"09:00-25:00"_s,
                                    u"Son 09:00-17:00"_s, u"Fri-Tue 09:00-17:00"_s, u"09:00-17:00|"_s, u"always"_s})
            QTest::newRow(qPrintable(text)) << text;
    }

    void refusesWhatIsBadlyWritten()
    {
        QFETCH(QString, text);
        QVERIFY(!OpeningHours::parse(text));
    }
};

QTEST_GUILESS_MAIN(OpeningHoursTest)
#include "tst_openinghours.moc"
