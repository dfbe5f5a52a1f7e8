// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "catalogue/reading/mapreader.h"

#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

/** The sketch map of each layout. */
class MapReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void features();
    void signs();
    void placement();

private:
    OpenFixture m_fixture;
    const Reading m_english = m_fixture.reading(Language::English);
    const MapReader m_reader{m_english};
};

void MapReaderTest::features()
{
    const QList<MapFeature> landscape = m_reader.features(u"landscape"_s);
    QCOMPARE(landscape.size(), 2);
    const MapFeature &quay = landscape.at(0);
    QCOMPARE(quay.name, u"Main quay"_s);
    QCOMPARE(quay.points, QList<QPointF>({{0, 10}, {100, 20}}));
    QCOMPARE(quay.labelAt, QPointF(50, 15));
    QCOMPARE(quay.labelRotation, 45.0);
    QCOMPARE(quay.labelAnchor, u"middle"_s);
    QCOMPARE(quay.stroke, Stroke::Solid);
    const MapFeature &dock = landscape.at(1);
    QCOMPARE(dock.radius, 30.0);
    QCOMPARE(dock.labelAnchor, QString());
    QCOMPARE(dock.stroke, Stroke::Hatched); // its place is being built
    const QList<MapFeature> portrait = m_reader.features(u"portrait"_s);
    QCOMPARE(portrait.size(), 1);
    QCOMPARE(portrait.constFirst().points.constFirst(), QPointF(7, 9));
}

void MapReaderTest::signs()
{
    const QList<MapSign> signs = m_reader.signs(u"landscape"_s);
    QCOMPARE(signs.size(), 3);
    QCOMPARE(signs.at(0).entry.title, u"Red Harbour Works"_s);
    QCOMPARE(signs.at(0).at, QPointF(400, 300));
    QCOMPARE(signs.at(0).tail, u"left"_s);
    QCOMPARE(signs.at(0).since, int(QDate(2021, 6, 28).toJulianDay()));
    QCOMPARE(signs.at(0).start, int(QDate(2020, 1, 1).toJulianDay()));
    QCOMPARE(signs.at(0).longitude, 120.1);
    QCOMPARE(signs.at(1).area, u"east"_s);
    QCOMPARE(signs.at(1).longitude, 120.5); // of its quarter
    QCOMPARE(signs.at(1).doubt, 900);
    QCOMPARE(signs.at(1).tail, QString());
    QVERIFY(!signs.at(2).located);
    QCOMPARE(m_reader.signs(u"portrait"_s).constFirst().tail, QString());
}

void MapReaderTest::placement()
{
    QCOMPARE(m_reader.placement(u"works"_s), u"Position known"_s);
    QCOMPARE(m_reader.placement(u"yard"_s), u"Known only to be in this quarter: East Bay"_s);
    QCOMPARE(m_reader.placement(u"pier"_s), u"Not placed"_s);
}

QTEST_GUILESS_MAIN(MapReaderTest)
#include "tst_mapreader.moc"
