// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

/** Tours as the content has them, as far as their screens are on show. */
class TourReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture.change("INSERT INTO tour VALUES('walk', 2, 3), ('short', 1, 1), ('none', 3, 1);"
                         "INSERT INTO tour_stop VALUES('s2', 2, 'walk', '/place/works', 20), ('s1', 1, 'walk', '/map', 10),"
                         "('s3', 3, 'walk', '/place/gone', 10), ('s4', 4, 'short', '/', 9), ('s5', 5, 'none', '/place/gone', 9);"
                         "INSERT INTO text VALUES('tour', 'walk', 'title', 'en', 'Round the bay'), ('tour_stop', 's2', 'text', 'en', 'Old works.')");
        m_catalogue.setDatabase(m_fixture.open(), Fixture::today());
    }

    void toursComeInTheirOrderWithoutEmptyOnes()
    {
        const QList<TourPlan> tours = m_catalogue.tours(u"en"_s);
        QCOMPARE(tours.size(), 2);
        QCOMPARE(tours.at(0).id, u"short"_s);
        QCOMPARE(tours.at(1).id, u"walk"_s);
        QCOMPARE(tours.at(1).title, u"Round the bay"_s);
        QCOMPARE(tours.at(1).minutes, 3);
    }

    void stopsComeInTheirOrderWithoutScreensThatAreGone()
    {
        const QList<TourPlanStop> stops = m_catalogue.tour(u"walk"_s, u"en"_s).stops;
        QCOMPARE(stops.size(), 2);
        QCOMPARE(stops.at(0).route, u"/map"_s);
        QCOMPARE(stops.at(1).route, u"/place/works"_s);
        QCOMPARE(stops.at(1).title, u"Red Harbour Works"_s);
        QCOMPARE(stops.at(1).text, u"Old works."_s);
        QCOMPARE(stops.at(1).seconds, 20);
    }

    void anUnknownTourIsEmpty() { QVERIFY(m_catalogue.tour(u"long"_s, u"en"_s).id.isEmpty()); }

private:
    Fixture m_fixture;
    Catalogue m_catalogue;
};

QTEST_GUILESS_MAIN(TourReaderTest)
#include "tst_tourreader.moc"
