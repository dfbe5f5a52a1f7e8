// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/fixture.h"

#include "proof/pagelines.h"

#include <QSet>
#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

/** Each text of a page has its own place, the same in every language. */
class PageLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreTheSameInEveryLanguage();
    void noEmptyLines();
    void idleDisplay();

private:
    static QSet<QString> places(const QList<PageLine> &lines)
    {
        QSet<QString> set;
        for (const PageLine &line : lines)
            set.insert(line.place);
        return set;
    }

    Fixture m_fixture;
};

void PageLinesTest::placesAreTheSameInEveryLanguage()
{
    Catalogue catalogue;
    catalogue.setDatabase(m_fixture.open(), Fixture::today());
    const PageLines lines(catalogue);
    for (const QString &route : {u"/"_s, u"/map"_s, u"/figures"_s, u"/place/works"_s, u"/project/crane"_s, u"/year/2021"_s}) {
        const QSet<QString> simplified = places(lines.ofPage(catalogue.page(route, u"zh-Hans"_s)));
        QVERIFY(simplified.size() > 3);
        // The fixture has no Traditional story; everything else stands in both scripts.
        QSet<QString> traditional = places(lines.ofPage(catalogue.page(route, u"zh-Hant"_s)));
        for (const QString &place : simplified - traditional)
            QVERIFY2(place.startsWith(u"story/"_s), qPrintable(place));
    }
    QVERIFY(places(lines.ofPage(catalogue.page(u"/place/works"_s, u"en"_s))).contains(u"figures/f-cranes/text"_s));
}

void PageLinesTest::noEmptyLines()
{
    Catalogue catalogue;
    catalogue.setDatabase(m_fixture.open(), Fixture::today());
    for (const QString &route : catalogue.routes()) {
        const QList<PageLine> lines = PageLines(catalogue).ofPage(catalogue.page(route, u"en"_s));
        QVERIFY2(!lines.isEmpty(), qPrintable(route));
        for (const PageLine &line : lines)
            QVERIFY2(!line.text.isEmpty() && !line.place.isEmpty(), qPrintable(route + line.place));
    }
}

void PageLinesTest::idleDisplay()
{
    Catalogue catalogue;
    catalogue.setDatabase(m_fixture.open(), Fixture::today());
    const QList<PageLine> lines = PageLines(catalogue).ofAttract(u"en"_s);
    QCOMPARE(lines.constFirst().text, u"Cloud Bay Harbour"_s);
    QVERIFY(places(lines).contains(u"scenes/figure-a2/f-output/text"_s));
}

QTEST_GUILESS_MAIN(PageLinesTest)
#include "tst_pagelines.moc"
