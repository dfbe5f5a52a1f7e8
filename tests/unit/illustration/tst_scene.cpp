// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/parts.h"
#include "scene.h"

#include <QDir>
#include <QImage>
#include <QJsonDocument>
#include <QPainter>
#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

namespace
{
QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

QImage painted(const Scene &scene, const Scene::Style &style, QSize size = {320, 240})
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    scene.paint(painter, QRectF(QPointF(), size), style);
    return image;
}

/** The smallest rectangle that holds everything painted. */
QRect inked(const QImage &image)
{
    QRect result;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > 0)
                result |= QRect(x, y, 1, 1);
    return result;
}
} // namespace

class tst_Scene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGroupIsMovedAndScaled()
    {
        const auto widthOf = [](const char *text) {
            Scene::Style style;
            return inked(painted(Scene::parse(json(text)), style)).width();
        };
        const int alone = widthOf(R"({"sheet":[320,240],"origin":[160,60],"unit":4,"parts":[["group",0,0,{"parts":[["box",0,0,0,6,6,4]]}]]})");
        const int twice = widthOf(R"({"sheet":[320,240],"origin":[160,60],"unit":4,"parts":[["group",0,0,{"scale":2,"parts":[["box",0,0,0,6,6,4]]}]]})");
        QVERIFY2(qAbs(twice - 2 * alone) <= 4, qPrintable(u"%1, %2"_s.arg(alone).arg(twice)));
    }

    void groundAndWhatStandsMakeTheWhole()
    {
        const Scene scene = Scene::parse(json(R"({"sheet":[320,240],"origin":[160,60],"unit":4,"parts":[["lot",0,0,20,20],["box",4,4,0,6,6,4]]})"));
        Scene::Style style;
        style.layer = Scene::Layer::Ground;
        const QImage ground = painted(scene, style);
        style.layer = Scene::Layer::Standing;
        const QImage standing = painted(scene, style);
        style.layer = Scene::Layer::Whole;
        const QImage whole = painted(scene, style);
        QVERIFY(inked(standing).height() < inked(ground).height() + 30);
        QVERIFY(ground != whole);
        QVERIFY(standing != whole);
        QImage both = ground;
        QPainter painter(&both);
        painter.drawImage(0, 0, standing);
        painter.end();
        // Where both meet, their soft edges are mixed twice: a shade off, in a few places.
        int off = 0;
        for (int y = 0; y < whole.height(); ++y)
            for (int x = 0; x < whole.width(); ++x)
                off += qAbs(qGray(both.pixel(x, y)) - qGray(whole.pixel(x, y))) > 24 ? 1 : 0;
        QVERIFY2(off < 10, qPrintable(QString::number(off)));
    }

    void vehiclesFollowTheLine()
    {
        const Scene scene = Scene::parse(json(R"({"parts":[["tree",0,0]],"vehicles":[{"kind":"tram","paint":"yellow","at":0.25}]})"));
        QCOMPARE(scene.vehicles().size(), 1);
        QCOMPARE(scene.vehicles().constFirst().kind, u"tram"_s);
        QCOMPARE(scene.vehicles().constFirst().paint, u"yellow"_s);
        QCOMPARE(scene.vehicles().constFirst().at, 0.25);
    }

    void aSignStandsForAPlaceOrAWorkshop()
    {
        const Scene scene = Scene::parse(json(R"({"sheet":[320,240],"origin":[0,0],"unit":4,"parts":[["tree",0,0]],
            "signs":[{"place":"a","at":[0,0,0]},{"workshop":"b","at":[0,0,0],"tail":"right"}]})"));
        QCOMPARE(scene.signs().at(0).place, u"a"_s);
        QCOMPARE(scene.signs().at(0).workshop, QString());
        QCOMPARE(scene.signs().at(1).workshop, u"b"_s);
        QCOMPARE(scene.signs().at(1).tail, u"right"_s);
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("problem");
        QTest::newRow("no parts") << QByteArray("{}") << u"there are no parts"_s;
        QTest::newRow("unknown part") << QByteArray(R"({"parts":[["castle",1,2]]})") << u"there is no part “castle”"_s;
        QTest::newRow("too few numbers") << QByteArray(R"({"parts":[["shed",1,2,3]]})") << u"“shed” needs 5 numbers, not 3"_s;
        QTest::newRow("inside a group") << QByteArray(R"({"parts":[["group",1,2,{"parts":[["tree",1]]}]]})") << u"“tree” needs 2 numbers, not 1"_s;
        QTest::newRow("unknown vehicle") << QByteArray(R"({"parts":[["tree",1,2]],"vehicles":[{"kind":"boat"}]})") << u"no vehicle is called “boat”: car, truck or tram"_s;
        QTest::newRow("too many vehicles") << QByteArray(R"({"parts":[["tree",1,2]],"vehicles":[{"kind":"car"},{"kind":"car"},{"kind":"car"},{"kind":"tram"}]})") << u"there are 4 vehicles on the line, more than 3"_s;
        QTest::newRow("no unit") << QByteArray(R"({"unit":0,"parts":[["tree",1,2]]})") << u"unit and outline must be greater than 0"_s;
    }
    void namesWhatIsWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, problem);
        QStringList problems;
        QVERIFY(Scene::parse(json(text.constData()), &problems).isEmpty());
        QCOMPARE(problems, QStringList{problem});
    }

    void everyPartDraws_data()
    {
        QTest::addColumn<QString>("name");
        for (auto part = kitParts().begin(); part != kitParts().end(); ++part)
            QTest::newRow(qPrintable(part.key())) << part.key();
    }
    void everyPartDraws()
    {
        QFETCH(QString, name);
        QJsonArray call{name};
        for (int i = 0; i < kitParts().value(name).numbers; ++i)
            call.append(i < 2 ? 0 : 4);
        call.append(QJsonObject{{u"at"_s, QJsonArray{QJsonArray{1, 1}}}, {u"points"_s, QJsonArray{QJsonArray{0, 0}, QJsonArray{9, 0, 3}, QJsonArray{9, 9}}}});
        for (const QString &palette : {u"day"_s, u"night"_s, u"hc"_s}) {
            const Scene scene = Scene::parse({{u"parts"_s, QJsonArray{call}}});
            QVERIFY(!scene.isEmpty());
            QVERIFY2(!inked(painted(scene, {palette})).isEmpty(), qPrintable(palette));
        }
    }

    void aPictureFillsItsFrame()
    {
        const Scene scene = Scene::parse(json(R"({"parts":[["lot",0,0,20,20],["shed",2,2,14,14,6]]})"));
        const QRect box = inked(painted(scene, {}));
        QVERIFY2(box.width() >= 316 || box.height() >= 236, qPrintable(u"%1×%2"_s.arg(box.width()).arg(box.height())));
        QVERIFY(QRect(0, 0, 320, 240).contains(box));
    }

    void aSheetScalesWithItsWidth()
    {
        const Scene scene = Scene::parse(json(R"({"sheet":[1920,1080],"origin":[960,300],"unit":6,"line":[[0,0],[40,0]],"parts":[["shed",2,2,14,14,6]]})"));
        const QRect small = inked(painted(scene, {}, {480, 270}));
        const QRect large = inked(painted(scene, {}, {960, 540}));
        QVERIFY(std::abs(large.width() - 2 * small.width()) <= 4);
        QCOMPARE(scene.line().size(), 2);
        QCOMPARE(scene.line().first(), QPointF(960, 300));
    }

    void plannedThingsAreNotFilled()
    {
        const Scene scene = Scene::parse(json(R"({"parts":[["lot",0,0,20,20],["shed",2,2,14,14,6]]})"));
        Scene::Style planned;
        planned.state = IsoCanvas::State::Ghost;
        const auto count = [](const QImage &image) {
            int n = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    n += qAlpha(image.pixel(x, y)) > 200 ? 1 : 0;
            return n;
        };
        QVERIFY(count(painted(scene, planned)) * 5 < count(painted(scene, {})));
    }

    void nearThingsCoverFarOnes()
    {
        const Scene scene = Scene::parse(json(R"({"parts":[["box",6,6,0,4,4,4,{"wall":"red"}],["box",0,0,0,4,4,4,{"wall":"green"}]]})"));
        const Scene sorted = Scene::parse(json(R"({"parts":[["box",0,0,0,4,4,4,{"wall":"green"}],["box",6,6,0,4,4,4,{"wall":"red"}]]})"));
        QCOMPARE(painted(scene, {}), painted(sorted, {}));
    }

    void picturesAreExpandedAndMoved()
    {
        const QHash<QString, QJsonObject> pictures{{u"hall"_s, json(R"({"parts":[["lot",0,0,9,9],["shed",1,1,5,5,3]]})")}};
        QStringList missing;
        const QJsonObject expanded = Scene::expanded(json(R"({"parts":[["picture","hall",30,0,{"dashed":true}],["picture","nowhere",0,0]]})"), pictures, &missing);
        QCOMPARE(missing, QStringList{u"nowhere"_s});
        const QJsonArray group = expanded.value("parts"_L1).toArray().at(0).toArray();
        QCOMPARE(group.at(0).toString(), u"group"_s);
        QCOMPARE(group.at(1).toInt(), 30);
        const QJsonArray lot = group.at(3).toObject().value("parts"_L1).toArray().at(0).toArray();
        QVERIFY(lot.last().toObject().value("dashed"_L1).toBool());
        QVERIFY(!Scene::parse(expanded).isEmpty());
    }

    void signsStandOnTheSheet()
    {
        const Scene scene = Scene::parse(json(R"({"sheet":[1920,1080],"origin":[100,200],"unit":10,"signs":[{"place":"yard","at":[0,0,5],"tail":"right"}],"parts":[["tree",0,0]]})"));
        QCOMPARE(scene.signs().size(), 1);
        QCOMPARE(scene.signs().first().place, u"yard"_s);
        QCOMPARE(scene.signs().first().at, QPointF(100, 150));
        QCOMPARE(scene.signs().first().tail, u"right"_s);
    }

    void everyPictureOfTheHallIsRight()
    {
        for (const QString &folder : {u"/data/content/scenes"_s, u"/tests/content-harbour/scenes"_s}) {
            const QDir dir(QStringLiteral(AUTOCITY_SOURCE_DIR) + folder);
            QHash<QString, QJsonObject> pictures;
            for (const QString &name : dir.entryList({u"*.json"_s})) {
                QFile file(dir.filePath(name));
                QVERIFY(file.open(QIODevice::ReadOnly));
                QJsonParseError error;
                pictures.insert(name.chopped(5), QJsonDocument::fromJson(file.readAll(), &error).object());
                QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(name));
            }
            QVERIFY2(!pictures.isEmpty(), qPrintable(folder));
            for (auto picture = pictures.begin(); picture != pictures.end(); ++picture) {
                QStringList problems;
                QStringList missing;
                Q_UNUSED(Scene::parse(Scene::expanded(picture.value(), pictures, &missing), &problems));
                QVERIFY2(problems.isEmpty() && missing.isEmpty(), qPrintable(picture.key() + u": "_s + (problems + missing).join(u"; "_s)));
            }
        }
    }
};

QTEST_MAIN(tst_Scene)
#include "tst_scene.moc"
