// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetpicture.h"
#include "sheetlabel.h"

#include <QImage>
#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

class SheetPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsTheLineAboveTheRoad();
    void leavesAnExpresswayOpenBetweenItsEdges();
    void hatchesALakeUnderConstruction();
    void drawsOnlyItsPartOfTheSheet();
    void setsHanziUpright();
    void triesOtherPlacesForTheNameOfAStop();
    void leavesOutALabelWithoutRoom();
    void keepsLabelsOffTheLine();
    void keepsLabelsOffRailsStopsAndPictures();
    void magnifiesPlacesAndNotLetters();
};

namespace
{

MapFeature feature(const QString &kind, const QList<QPointF> &points)
{
    MapFeature result;
    result.kind = kind;
    result.points = points;
    return result;
}

QImage painted(const QList<MapFeature> &features, const QRectF &sheet = {0, 0, 100, 100}, const QList<MapSign> &signs = {},
               int year = 0)
{
    SheetPicture picture;
    picture.input().sheet = sheet;
    picture.input().features = features;
    picture.input().signs = signs;
    picture.input().year = year;
    picture.arrange();
    return picture.image({100, 100}, sheet);
}

} // namespace

void SheetPictureTest::drawsTheLineAboveTheRoad()
{
    const QImage image = painted({feature(u"spine"_s, {{0, 50}, {100, 50}}), feature(u"road"_s, {{50, 0}, {50, 100}})});
    QCOMPARE(image.pixelColor(50, 50), QColor(Qt::red));
    QCOMPARE(image.pixelColor(50, 20), QColor(Qt::gray));
    QCOMPARE(image.pixelColor(20, 56), QColor(Qt::red));
    QCOMPARE(image.pixelColor(20, 59), QColor(Qt::white));
}

void SheetPictureTest::leavesAnExpresswayOpenBetweenItsEdges()
{
    const QImage image = painted({feature(u"expressway"_s, {{0, 50}, {100, 50}})});
    QCOMPARE(image.pixelColor(50, 50), QColor(Qt::white));
    QVERIFY(image.pixelColor(50, 44) != QColor(Qt::white));
    QVERIFY(image.pixelColor(50, 56) != QColor(Qt::white));
}

void SheetPictureTest::hatchesALakeUnderConstruction()
{
    MapFeature lake = feature(u"lake"_s, {{10, 10}, {90, 10}, {90, 90}, {10, 90}});
    lake.place = u"lake"_s;
    MapSign sign;
    sign.entry.id = u"lake"_s;
    sign.start = 2459216; // 2021-01-01
    sign.since = 2459946; // 2023-01-01
    QCOMPARE(painted({lake}, {0, 0, 100, 100}, {sign}, 2023).pixelColor(50, 50), QColor(Qt::cyan));
    QVERIFY(painted({lake}, {0, 0, 100, 100}, {sign}, 2021).pixelColor(50, 50) != QColor(Qt::cyan));
}

void SheetPictureTest::drawsOnlyItsPartOfTheSheet()
{
    const QImage image = painted({feature(u"spine"_s, {{0, 150}, {200, 150}})}, {0, 100, 200, 200});
    QCOMPARE(image.pixelColor(50, 25), QColor(Qt::red));
    QCOMPARE(image.pixelColor(50, 75), QColor(Qt::white));
}

void SheetPictureTest::setsHanziUpright()
{
    QVERIFY(SheetLabel::isColumn(u"环城"_s, 90));
    QVERIFY(!SheetLabel::isColumn(u"环城"_s, -45));
    QVERIFY(!SheetLabel::isColumn(u"Ring Road"_s, 90));
}

void SheetPictureTest::triesOtherPlacesForTheNameOfAStop()
{
    MapFeature stop = feature(u"stop"_s, {{50, 50}});
    stop.name = u"A"_s;
    stop.labelAt = {50, 90};
    stop.labelAnchor = u"middle"_s;
    QCOMPARE(SheetLabel::positions(stop).first(), stop);
    QVERIFY(SheetLabel::positions(stop).size() > 4);
    QCOMPARE(SheetLabel::positions(feature(u"road"_s, {{0, 0}, {9, 9}})).size(), 1);
}

void SheetPictureTest::leavesOutALabelWithoutRoom()
{
    MapFeature river = feature(u"river"_s, {{0, 95}, {100, 95}});
    river.name = u"River"_s;
    river.labelAt = {10, 50};
    river.labelAnchor = u"start"_s;
    const auto inked = [](const QImage &image) {
        for (int x = 0; x < 100; ++x) {
            for (int y = 20; y < 60; ++y) {
                if (image.pixelColor(x, y).lightness() < 128)
                    return true;
            }
        }
        return false;
    };
    QVERIFY(inked(painted({river})));
    MapFeature area = feature(u"area"_s, {{0, 30}, {90, 60}});
    QVERIFY(!inked(painted({river, area})));
    river.labelAt = {80, 50};
    QVERIFY(!inked(painted({river})));
}

void SheetPictureTest::keepsLabelsOffTheLine()
{
    MapFeature stop = feature(u"stop"_s, {{20, 50}});
    stop.name = u"Quay"_s;
    stop.labelAt = {30, 58};
    stop.labelAnchor = u"start"_s;
    const MapFeature line = feature(u"spine"_s, {{0, 50}, {100, 50}});
    const QImage image = painted({line, stop});
    // Nothing of the name stands on the line right of the stop.
    for (int x = 40; x < 100; ++x)
        QCOMPARE(image.pixelColor(x, 50), QColor(Qt::red));
    const QImage alone = painted({stop});
    bool written = false;
    for (int x = 40; x < 70; ++x)
        written = written || alone.pixelColor(x, 50) != QColor(Qt::white);
    QVERIFY(written);
}

void SheetPictureTest::keepsLabelsOffRailsStopsAndPictures()
{
    MapFeature river = feature(u"river"_s, {{0, 95}, {100, 95}});
    river.name = u"R"_s;
    river.labelAt = {40, 50};
    river.labelAnchor = u"start"_s;
    const auto named = [&river](const QList<MapFeature> &others, const QList<QRectF> &pictures) {
        SheetPicture picture;
        picture.input().sheet = QRectF(0, 0, 100, 100);
        picture.input().features = QList<MapFeature>{river} + others;
        picture.input().pictures = pictures;
        picture.arrange();
        return !picture.labels().isEmpty();
    };
    QVERIFY(named({}, {}));
    QVERIFY(named({feature(u"road"_s, {{0, 45}, {100, 45}})}, {}));
    QVERIFY(!named({feature(u"rail"_s, {{0, 45}, {100, 45}})}, {}));
    QVERIFY(!named({feature(u"stop"_s, {{45, 45}})}, {}));
    QVERIFY(!named({}, {QRectF(30, 30, 40, 40)}));
}

void SheetPictureTest::magnifiesPlacesAndNotLetters()
{
    MapFeature stop = feature(u"stop"_s, {{50, 50}});
    stop.name = u"A"_s;
    stop.labelAt = {50, 90};
    stop.labelAnchor = u"middle"_s;
    SheetPicture picture;
    picture.input().sheet = QRectF(0, 0, 100, 100);
    picture.input().features = {stop};
    picture.input().magnification = 3;
    picture.arrange();
    QCOMPARE(picture.labels().size(), 1);
    QCOMPARE(picture.labels().first().points.first(), QPointF(150, 150));
    QCOMPARE(picture.labels().first().labelAt, QPointF(150, 190));
    // The stop is where it is now, as large as before.
    const QImage image = picture.image({100, 100}, {100, 100, 100, 100});
    QCOMPARE(image.pixelColor(50, 50), QColor(Qt::white));
    QVERIFY(image.pixelColor(50, 41).lightness() < 128);
    QCOMPARE(image.pixelColor(50, 30), QColor(Qt::white));
}

QTEST_MAIN(SheetPictureTest)
#include "tst_sheetpicture.moc"
