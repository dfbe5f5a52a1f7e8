// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/wording/spacing.h"

#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

/** The space between Hanzi and what is not. */
class SpacingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsSpaces_data();
    void setsSpaces();
    void isDoneOnce();
    void positionsFollow_data();
    void positionsFollow();
};

void SpacingTest::setsSpaces_data()
{
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("set");
    QTest::newRow("number and unit do not part") << u"产值1142.4亿元"_s << u"产值 1142.4\u00a0亿元"_s;
    QTest::newRow("word") << u"第3代HS9轿车"_s << u"第 3\u00a0代 HS9\u00a0轿车"_s;
    QTest::newRow("letters may part") << u"比亚迪BYD公司"_s << u"比亚迪 BYD 公司"_s;
    QTest::newRow("percent") << u"增长4.9%左右"_s << u"增长 4.9%\u00a0左右"_s;
    QTest::newRow("punctuation stands close") << u"（2025年）、5月"_s << u"（2025\u00a0年）、5\u00a0月"_s;
    QTest::newRow("written spaces stay") << u"云 9 号"_s << u"云 9 号"_s;
    QTest::newRow("rare Hanzi") << u"𠮷1家"_s << u"𠮷 1\u00a0家"_s;
    QTest::newRow("English") << u"Red Works 9"_s << u"Red Works 9"_s;
    QTest::newRow("empty") << QString() << QString();
}

void SpacingTest::setsSpaces()
{
    QFETCH(QString, plain);
    QTEST(spaced(plain), "set");
}

void SpacingTest::isDoneOnce()
{
    const QString set = spaced(u"2025年5月31日，HS9第1辆"_s);
    QCOMPARE(spaced(set), set);
}

void SpacingTest::positionsFollow_data()
{
    QTest::addColumn<QString>("plain");
    QTest::newRow("many") << u"东港H9船坞在2025年建成"_s;
    QTest::newRow("none") << u"红港"_s;
    QTest::newRow("empty") << QString();
}

void SpacingTest::positionsFollow()
{
    QFETCH(QString, plain);
    const QString set = spaced(plain);
    const QList<int> positions = spacedPositions(plain);
    QCOMPARE(positions.size(), plain.size() + 1);
    QCOMPARE(positions.constLast(), set.size());
    for (qsizetype i = 0; i < plain.size(); ++i)
        QCOMPARE(set.at(positions.at(i)), plain.at(i));
}

QTEST_APPLESS_MAIN(SpacingTest)
#include "tst_spacing.moc"
