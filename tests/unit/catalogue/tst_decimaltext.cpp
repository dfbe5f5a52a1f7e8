// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/wording/decimaltext.h"

#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

/** Figures must not gain or lose a digit. */
class DecimalTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsWritten_data();
    void keepsWhatIsWritten();
    void multiplies_data();
    void multiplies();
    void subtracts_data();
    void subtracts();
    void groups_data();
    void groups();
};

void DecimalTextTest::keepsWhatIsWritten_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("read");
    QTest::newRow("zeros at the end are precision") << u"4.50"_s << u"4.50"_s;
    QTest::newRow("negative") << u"-3.2"_s << u"-3.2"_s;
    QTest::newRow("below one") << u"0.07"_s << u"0.07"_s;
    QTest::newRow("not a number") << u"1e5"_s << u"0"_s;
    QTest::newRow("empty") << QString() << u"0"_s;
}

void DecimalTextTest::keepsWhatIsWritten()
{
    QFETCH(QString, written);
    QTEST(DecimalText(written).text(), "read");
}

void DecimalTextTest::multiplies_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("product");
    QTest::newRow("hundred millions to billions") << u"1142.4"_s << u"0.1"_s << u"114.24"_s;
    QTest::newRow("ten thousands to millions") << u"220"_s << u"0.01"_s << u"2.2"_s;
    QTest::newRow("no zeros at the end") << u"1350"_s << u"0.1"_s << u"135"_s;
    QTest::newRow("upwards") << u"14.33"_s << u"10"_s << u"143.3"_s;
    QTest::newRow("no float noise") << u"0.1"_s << u"0.2"_s << u"0.02"_s;
    QTest::newRow("longer than any machine word") << u"123456789012345678901"_s << u"10"_s << u"1234567890123456789010"_s;
    QTest::newRow("signs") << u"-2"_s << u"-2.5"_s << u"5"_s;
    QTest::newRow("nought has no sign") << u"-2"_s << u"0"_s << u"0"_s;
}

void DecimalTextTest::multiplies()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QTEST(DecimalText(left).times(DecimalText(right)).text(), "product");
    QTEST(DecimalText(right).times(DecimalText(left)).text(), "product");
}

void DecimalTextTest::subtracts_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("difference");
    QTest::newRow("above") << u"124"_s << u"120"_s << u"4"_s;
    QTest::newRow("below") << u"4.9"_s << u"5.5"_s << u"-0.6"_s;
    QTest::newRow("borrows") << u"1000"_s << u"0.01"_s << u"999.99"_s;
    QTest::newRow("equal") << u"5.50"_s << u"5.5"_s << u"0"_s;
    QTest::newRow("other sign") << u"2"_s << u"-3"_s << u"5"_s;
    QTest::newRow("both negative") << u"-5"_s << u"-3"_s << u"-2"_s;
}

void DecimalTextTest::subtracts()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QTEST(DecimalText(left).minus(DecimalText(right)).text(), "difference");
}

void DecimalTextTest::groups_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("grouped");
    QTest::newRow("four digits stay") << u"6000"_s << u"6000"_s;
    QTest::newRow("five") << u"10000"_s << u"10,000"_s;
    QTest::newRow("seven with a fraction") << u"1234567.89"_s << u"1,234,567.89"_s;
    QTest::newRow("negative") << u"-100000"_s << u"-100,000"_s;
    QTest::newRow("fractions stay") << u"1.23456"_s << u"1.23456"_s;
}

void DecimalTextTest::groups()
{
    QFETCH(QString, written);
    QTEST(DecimalText(written).grouped(), "grouped");
}

QTEST_APPLESS_MAIN(DecimalTextTest)
#include "tst_decimaltext.moc"
