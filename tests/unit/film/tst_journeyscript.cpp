// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeysample.h"

#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

class JourneyScriptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsItsStops()
    {
        QStringList problems;
        const JourneyScript script = JourneyScript::parse(journeySample(), &problems);
        QCOMPARE(problems, QStringList());
        QVERIFY(JourneyScript::describes(journeySample()));
        QCOMPARE(script.size(), QSize(320, 180));
        QCOMPARE(script.frames(), 50);
        QCOMPARE(script.stops().size(), 3);
        QCOMPARE(script.beginOf(2), 4.0);
        QCOMPARE(script.stops()[2].view.reach, 90.0); // as it was, since nothing was said
    }

    void haltsAtEachStop()
    {
        const JourneyScript script = JourneyScript::parse(journeySample());
        QCOMPARE(script.at(0).view.reach, 0.0);
        QVERIFY(script.at(.75).view.reach > 20 && script.at(.75).view.reach < 30);
        QCOMPARE(script.at(1.5).view.reach, 50.0);
        QCOMPARE(script.at(1.99).view.reach, 50.0);
        QCOMPARE(script.at(2).stop, 1);
        QCOMPARE(script.at(100).view.reach, 90.0);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("problem");
        QTest::newRow("odd size") << u"size"_s << QJsonValue(QJsonArray{321, 180}) << u"even"_s;
        QTest::newRow("slow") << u"fps"_s << QJsonValue(2) << u"frames a second"_s;
        QTest::newRow("no line") << u"line"_s << QJsonValue(QJsonArray{}) << u"line needs"_s;
        QTest::newRow("no stops") << u"stops"_s << QJsonValue(QJsonArray{}) << u"no stops"_s;
        QTest::newRow("rider") << u"rider"_s << QJsonValue(QJsonObject{{u"kind"_s, u"balloon"_s}}) << u"balloon"_s;
        QTest::newRow("stand") << u"stands"_s << QJsonValue(QJsonArray{QJsonObject{}}) << u"either a place"_s;
    }

    void saysWhatIsWrong()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QString, problem);
        QJsonObject description = journeySample();
        description.insert(key, value);
        QStringList problems;
        QCOMPARE(JourneyScript::parse(description, &problems).frames(), 0);
        QVERIFY2(problems.join(u'\n').contains(problem), qPrintable(problems.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(JourneyScriptTest)
#include "tst_journeyscript.moc"
