// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/wording/datewords.h"

#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

namespace
{

/** No-break spaces read as spaces here, so that the expected words can be read. */
QString plain(QString text)
{
    return text.replace(QChar(0xa0), u' ');
}

} // namespace

/** Dates and periods in words. */
class DateWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data();
    void dates();
    void periods_data();
    void periods();
    void states();
    void due();
    void bibliographic();
};

void DateWordsTest::dates_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("chinese");
    QTest::addColumn<QString>("english");
    QTest::newRow("day") << u"2025-05-31"_s << u"2025 年 5 月 31 日"_s << u"31 May 2025"_s;
    QTest::newRow("month") << u"2025-05"_s << u"2025 年 5 月"_s << u"May 2025"_s;
    QTest::newRow("quarter") << u"2024-Q1"_s << u"2024 年第一季度"_s << u"Q1 2024"_s;
    QTest::newRow("last quarter") << u"2024-Q4"_s << u"2024 年第四季度"_s << u"Q4 2024"_s;
    QTest::newRow("half") << u"2025-H1"_s << u"2025 年上半年"_s << u"first half of 2025"_s;
    QTest::newRow("second half") << u"2025-H2"_s << u"2025 年下半年"_s << u"second half of 2025"_s;
    QTest::newRow("year") << u"2025"_s << u"2025 年"_s << u"2025"_s;
    QTest::newRow("years") << u"2021..2025"_s << u"2021 至 2025 年"_s << u"2021–2025"_s;
    QTest::newRow("months of a year") << u"2021-06..2021-08"_s << u"2021 年 6 月至 8 月"_s << u"June–August 2021"_s;
    QTest::newRow("days of a month") << u"2021-06-28..2021-06-30"_s << u"2021 年 6 月 28 日至 30 日"_s << u"28–30 June 2021"_s;
    QTest::newRow("days of a year") << u"2021-06-28..2021-07-02"_s << u"2021 年 6 月 28 日至 7 月 2 日"_s << u"28 June 2021 – 2 July 2021"_s;
    QTest::newRow("across years") << u"2021-11..2022-02"_s << u"2021 年 11 月至 2022 年 2 月"_s << u"November 2021 – February 2022"_s;
    QTest::newRow("mixed ends") << u"2021..2022-06"_s << u"2021 年至 2022 年 6 月"_s << u"2021 – June 2022"_s;
    QTest::newRow("unreadable stays") << u"soon"_s << u"soon"_s << u"soon"_s;
}

void DateWordsTest::dates()
{
    QFETCH(QString, code);
    QTEST(plain(DateWords(Language::Hans).date(code)), "chinese");
    QTEST(plain(DateWords(Language::Hant).date(code)), "chinese");
    QTEST(DateWords(Language::English).date(code), "english");
}

void DateWordsTest::periods_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("hans");
    QTest::addColumn<QString>("hant");
    QTest::addColumn<QString>("english");
    QTest::newRow("counted") << u"actual"_s << u"截至 2024 年 3 月 29 日"_s << u"截至 2024 年 3 月 29 日"_s << u"as of 29 March 2024"_s;
    QTest::newRow("capacity") << u"capacity"_s << u"截至 2024 年 3 月 29 日"_s << u"截至 2024 年 3 月 29 日"_s << u"as of 29 March 2024"_s;
    QTest::newRow("planned") << u"plan"_s << u"2024 年 3 月 29 日报道"_s << u"2024 年 3 月 29 日報道"_s << u"reported 29 March 2024"_s;
    QTest::newRow("the kind says reported") << u"reported"_s << u"2024 年 3 月 29 日"_s << u"2024 年 3 月 29 日"_s << u"29 March 2024"_s;
}

void DateWordsTest::periods()
{
    QFETCH(QString, kind);
    QTEST(plain(DateWords(Language::Hans).period(u"@2024-03-29"_s, kind)), "hans");
    QTEST(plain(DateWords(Language::Hant).period(u"@2024-03-29"_s, kind)), "hant");
    QTEST(DateWords(Language::English).period(u"@2024-03-29"_s, kind), "english");
}

void DateWordsTest::states()
{
    QCOMPARE(plain(DateWords(Language::Hans).state(u"@2024-03-29"_s)), u"截至 2024 年 3 月 29 日"_s);
    QCOMPARE(DateWords(Language::English).state(u"@2025-Q2"_s), u"as of Q2 2025"_s);
    QCOMPARE(DateWords(Language::English).state(u"2024-03-29"_s), u"29 March 2024"_s);
    QCOMPARE(DateWords(Language::English).state({}), QString());
}

void DateWordsTest::due()
{
    const DateWords english(Language::English);
    QCOMPARE(english.due(u"2025"_s), u"in 2025"_s);
    QCOMPARE(english.due(u"2025-05-31"_s), u"on 31 May 2025"_s);
    QCOMPARE(english.due(u"2025-H1"_s), u"in the first half of 2025"_s);
    QCOMPARE(english.due(u"2025-Q2"_s), u"in Q2 2025"_s);
    QCOMPARE(english.due(u"2025..2026"_s), u"2025–2026"_s);
    QCOMPARE(plain(DateWords(Language::Hans).due(u"2025"_s)), u"2025 年"_s);
}

void DateWordsTest::bibliographic()
{
    QCOMPARE(DateWords(Language::Hans).bibliographic(u"2025-08-11"_s), u"2025-08-11"_s);
    QCOMPARE(plain(DateWords(Language::Hans).bibliographic(u"2025-08"_s)), u"2025 年 8 月"_s);
    QCOMPARE(DateWords(Language::English).bibliographic(u"2025-08-11"_s), u"11 August 2025"_s);
}

QTEST_APPLESS_MAIN(DateWordsTest)
#include "tst_datewords.moc"
