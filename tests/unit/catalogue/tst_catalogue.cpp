// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

/** What QML asks for: everything in the language asked for, nothing while no bundle is open. */
class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closedIsEmpty();
    void opens();
    void halls();
    void lists();
    void singles();
    void labels();
    void searches();
    void unknownLanguageReadsAsTheOriginal();

private:
    Fixture m_fixture;
};

void CatalogueTest::closedIsEmpty()
{
    const Catalogue catalogue;
    QVERIFY(!catalogue.isOpen());
    QVERIFY(catalogue.page(u"/"_s, u"en"_s).title.isEmpty());
    QVERIFY(catalogue.routes().isEmpty());
    QVERIFY(catalogue.hallText(u"name"_s, u"en"_s).isEmpty());
    QVERIFY(catalogue.sections(u"en"_s).isEmpty());
    QVERIFY(catalogue.entries(u"plants"_s, u"en"_s).isEmpty());
    QVERIFY(catalogue.search(u"a"_s, u"en"_s).isEmpty());
    QVERIFY(catalogue.scene(u"shed"_s).isEmpty());
    QVERIFY(catalogue.statuses(u"plants"_s, u"en"_s).isEmpty());
    QVERIFY(catalogue.database() == nullptr);
}

void CatalogueTest::opens()
{
    Catalogue catalogue;
    QSignalSpy opened(&catalogue, &Catalogue::opened);
    catalogue.setDatabase(m_fixture.open(), Fixture::today());
    QVERIFY(catalogue.isOpen());
    QCOMPARE(opened.count(), 1);
    QCOMPARE(catalogue.today(), Fixture::today());
    catalogue.setDatabase(m_fixture.open(), QDate(2020, 12, 31));
    QCOMPARE(catalogue.entry(u"gone"_s, u"en"_s).title, u"Former works"_s); // shown until 2021-01-01
}

void CatalogueTest::halls()
{
    Catalogue catalogue;
    catalogue.setDatabase(m_fixture.open(), Fixture::today());
    QCOMPARE(catalogue.hallText(u"motto"_s, u"zh-Hant"_s), u"一條線上的港"_s);
    QCOMPARE(catalogue.hallText(u"nothing"_s, u"en"_s), QString());
    QCOMPARE(catalogue.hallValue(u"last-year"_s), u"2022"_s);
}

void CatalogueTest::lists()
{
    Catalogue catalogue;
    catalogue.setDatabase(m_fixture.open(), Fixture::today());
    const QList<Section> sections = catalogue.sections(u"en"_s);
    QCOMPARE(sections.size(), 5);
    QCOMPARE(sections.at(3).figure.id, u"f-output"_s);
    QCOMPARE(sections.at(3).door, u"Output in 2025"_s);
    QCOMPARE(sections.at(0).figure.id, QString());
    QCOMPARE(catalogue.entries(u"projects"_s, u"en"_s).size(), 3);
    QVERIFY(catalogue.entries({}, u"en"_s).isEmpty());
    QCOMPARE(catalogue.events(u"en"_s).size(), 3);
    QCOMPARE(catalogue.figures(u"work"_s, u"en"_s).size(), 2);
    QCOMPARE(catalogue.comparisons(u"en"_s).size(), 3);
    QCOMPARE(catalogue.nodes(u"aim"_s, u"en"_s).size(), 2);
    QCOMPARE(catalogue.features(u"landscape"_s, u"en"_s).size(), 2);
    QCOMPARE(catalogue.places(u"landscape"_s, u"en"_s).size(), 3);
    QCOMPARE(catalogue.attract(u"en"_s).size(), 6);
    QCOMPARE(catalogue.routes().constFirst(), u"/"_s);
}

void CatalogueTest::singles()
{
    Catalogue catalogue;
    catalogue.setDatabase(m_fixture.open(), Fixture::today());
    QCOMPARE(catalogue.figure(u"f-growth"_s, u"en"_s).text, u"4.9%"_s);
    QCOMPARE(catalogue.node(u"aim"_s, u"en"_s).code, u"12"_s);
    QCOMPARE(catalogue.entry(u"pier"_s, u"en"_s).title, u"Longbridge Pier"_s);
    QVERIFY(catalogue.entry(u"nobody"_s, u"en"_s).route.isEmpty());
    QCOMPARE(catalogue.scene(u"shed"_s), u"{\"parts\":[]}"_s);
}

void CatalogueTest::labels()
{
    Catalogue catalogue;
    catalogue.setDatabase(m_fixture.open(), Fixture::today());
    QCOMPARE(catalogue.lanes(u"en"_s), QList<Label>({Label{u"quays"_s, u"Quays"_s, 2}, Label{u"talks"_s, u"Talks"_s, 1}}));
    QCOMPARE(catalogue.groups(u"en"_s), QList<Label>({Label{u"economy"_s, u"Economy"_s, 5}, Label{u"work"_s, u"Work"_s, 2}}));
    QCOMPARE(catalogue.statuses(u"projects"_s, u"en"_s),
             QList<Label>({Label{u"planned"_s, u"Planned"_s, 1}, Label{u"construction"_s, u"Under construction"_s, 1}, Label{u"completed"_s, u"Completed"_s, 1}}));
    QCOMPARE(catalogue.years(u"en"_s),
             QList<Label>({Label{u"2020"_s, u"2020"_s, 0}, Label{u"2021"_s, u"2021"_s, 2}, Label{u"2022"_s, u"2022"_s, 1}}));
}

void CatalogueTest::searches()
{
    Catalogue catalogue;
    catalogue.setDatabase(m_fixture.open(), Fixture::today());
    QCOMPARE(catalogue.search(u"hg"_s, u"zh-Hans"_s).constFirst().route, u"/place/works"_s);
    QCOMPARE(catalogue.frequent(3, u"en"_s).size(), 3);
    QCOMPARE(catalogue.nearest(u"红港酒店"_s, 1, u"en"_s).size(), 1);
}

void CatalogueTest::unknownLanguageReadsAsTheOriginal()
{
    Catalogue catalogue;
    catalogue.setDatabase(m_fixture.open(), Fixture::today());
    QCOMPARE(catalogue.page(u"/"_s, u"de"_s).title, u"云湾港区"_s);
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
