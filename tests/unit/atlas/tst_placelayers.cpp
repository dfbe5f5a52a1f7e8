// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placelayers.h"

#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

class PlaceLayersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheLayerOfAKind();
    void hidesALayerButNotWhatIsChosen();
    void listsTheBestKnownFirst();
};

namespace
{

MapSign place(const QString &id, const QString &kind, const QString &grade = u"none"_s)
{
    MapSign sign;
    sign.entry.id = id;
    sign.entry.kind = kind;
    sign.entry.grade = grade;
    return sign;
}

QStringList ids(const QList<MapSign> &places)
{
    QStringList ids;
    for (const MapSign &sign : places)
        ids.append(sign.entry.id);
    return ids;
}

} // namespace

void PlaceLayersTest::knowsTheLayerOfAKind()
{
    QCOMPARE(PlaceLayers::layerOf(u"maker"_s), PlaceLayers::Layer::Plants);
    QCOMPARE(PlaceLayers::layerOf(u"supplier"_s), PlaceLayers::Layer::Parks);
    QCOMPARE(PlaceLayers::layerOf(u"landscape"_s), PlaceLayers::Layer::Civic);
    QCOMPARE(PlaceLayers::layerOf(u"anything"_s), PlaceLayers::Layer::Civic);
    const QList<int> counts = PlaceLayers().counts({place(u"a"_s, u"maker"_s), place(u"b"_s, u"plant"_s), place(u"c"_s, u"transport"_s)});
    QCOMPARE(counts, QList<int>({2, 0, 0, 0, 1}));
}

void PlaceLayersTest::hidesALayerButNotWhatIsChosen()
{
    const QList<MapSign> places{place(u"a"_s, u"maker"_s), place(u"b"_s, u"park"_s), place(u"c"_s, u"plant"_s)};
    const PlaceLayers layers;
    QCOMPARE(ids(layers.shown(places, {}, {})), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(ids(layers.shown(places, {0}, {})), QStringList({u"b"_s}));
    QCOMPARE(ids(layers.shown(places, {0}, {u"c"_s})), QStringList({u"b"_s, u"c"_s}));
}

void PlaceLayersTest::listsTheBestKnownFirst()
{
    const QList<MapSign> places{place(u"none"_s, {}), place(u"e"_s, {}, u"E"_s), place(u"b"_s, {}, u"B"_s),
                                place(u"d"_s, {}, u"D"_s), place(u"a"_s, {}, u"A"_s), place(u"c"_s, {}, u"C"_s)};
    QCOMPARE(ids(PlaceLayers().byGrade(places)), QStringList({u"b"_s, u"a"_s, u"c"_s, u"d"_s, u"e"_s, u"none"_s}));
}

QTEST_GUILESS_MAIN(PlaceLayersTest)
#include "tst_placelayers.moc"
