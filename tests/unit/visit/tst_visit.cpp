// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/visit.h"

#include <QSignalSpy>
#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

class TestVisit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithNobody()
    {
        const Visit visit;
        QVERIFY(visit.isAttract());
        QVERIFY(!visit.canGoBack());
        QCOMPARE(visit.language(), u"zh-Hans"_s);
    }

    void findsTheWayBack()
    {
        Visit visit;
        visit.go(u"/"_s);
        QVERIFY(!visit.canGoBack());
        visit.go(u"/plants"_s);
        visit.go(u"/place/a"_s);
        QVERIFY(visit.canGoBack());
        visit.back();
        QCOMPARE(visit.route(), u"/plants"_s);
        visit.back();
        QCOMPARE(visit.route(), u"/"_s);
        visit.back();
        QCOMPARE(visit.route(), u"/"_s);
    }

    void homeBeginsANewWay()
    {
        Visit visit;
        visit.go(u"/"_s);
        visit.go(u"/plants"_s);
        visit.go(u"/"_s);
        QVERIFY(!visit.canGoBack());
    }

    void straightIntoAPageLeavesHomeBehind()
    {
        Visit visit;
        visit.go(u"/timeline"_s);
        QVERIFY(visit.canGoBack());
        visit.back();
        QCOMPARE(visit.route(), u"/"_s);
    }

    void theSameAddressIsNoStep()
    {
        Visit visit;
        visit.go(u"/plants"_s);
        QSignalSpy changed(&visit, &Visit::routeChanged);
        visit.go(u"/plants"_s);
        visit.go({});
        QCOMPARE(changed.count(), 0);
    }

    void forgetsTheBeginningOfAVeryLongWay()
    {
        Visit visit;
        visit.go(u"/"_s);
        for (int i = 0; i < 1000; ++i)
            visit.go(u"/year/%1"_s.arg(i));
        QVERIFY(visit.way().size() <= 64);
        QCOMPARE(visit.way().constFirst(), u"/"_s);
        QCOMPARE(visit.route(), u"/year/999"_s);
    }

    void speaksOnlyTheLanguagesOfTheHall()
    {
        Visit visit;
        QSignalSpy changed(&visit, &Visit::languageChanged);
        visit.setLanguage(u"fr"_s);
        QCOMPARE(visit.language(), u"zh-Hans"_s);
        visit.setLanguage(u"en"_s);
        QCOMPARE(visit.language(), u"en"_s);
        QCOMPARE(changed.count(), 1);
    }

    void resetLeavesNothingOfTheLastVisitor()
    {
        Visit visit({.language = u"zh-Hant"_s, .textScale = 1.2});
        visit.go(u"/"_s);
        visit.go(u"/plants"_s);
        visit.setLanguage(u"en"_s);
        visit.setTextScale(1.45);
        visit.setHighContrast(true);
        visit.setReducedMotion(true);
        visit.setLowReach(true);
        visit.reset();
        QVERIFY(visit.isAttract());
        QCOMPARE(visit.way().size(), 1);
        QCOMPARE(visit.language(), u"zh-Hant"_s);
        QCOMPARE(visit.textScale(), 1.2);
        QVERIFY(!visit.highContrast());
        QVERIFY(!visit.reducedMotion());
        QVERIFY(!visit.lowReach());
    }

    void resetAidsKeepsThePlace()
    {
        Visit visit;
        visit.go(u"/plants"_s);
        visit.setLanguage(u"en"_s);
        visit.setTextScale(1.45);
        visit.resetAids();
        QCOMPARE(visit.textScale(), 1.0);
        QCOMPARE(visit.route(), u"/plants"_s);
        QCOMPARE(visit.language(), u"en"_s);
    }
};

QTEST_GUILESS_MAIN(TestVisit)
#include "tst_visit.moc"
