// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "film/filmpainter.h"

#include <QJsonDocument>
#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

namespace
{
/** A sheet whose line goes level through its middle, with one shed. */
Scene scene()
{
    return Scene::parse(QJsonDocument::fromJson(R"({"sheet": [640, 360], "origin": [320, 60], "unit": 6, "lineWidth": 12,
        "line": [[-30, 60], [60, -30]], "parts": [["shed", 10, 10, 10, 10, 5]]})").object());
}

Storyboard board(const QList<FilmShot> &shots)
{
    Storyboard board;
    board.size = {320, 180};
    board.rate = 10;
    board.palette = u"day"_s;
    board.shots = shots;
    return board;
}

FilmShot shot(FilmSpan line, const QString &name = u"works"_s)
{
    FilmShot shot;
    shot.scene = name;
    shot.seconds = 1;
    shot.width = {640, 640};
    shot.line = line;
    return shot;
}

int reds(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == KitPalette::named(u"day"_s).colour(u"line"_s) ? 1 : 0;
    }
    return count;
}
} // namespace

class FilmPainterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsTheLineFurtherAndFurther()
    {
        const FilmPainter painter(board({shot({0, 1})}), {{u"works"_s, scene()}});
        QCOMPARE(reds(painter.frame(0)), 0);
        QVERIFY(reds(painter.frame(5)) > 200);
        QVERIFY(reds(painter.frame(9)) > reds(painter.frame(5)));
        QCOMPARE(painter.frame(5).size(), QSize(320, 180));
    }

    void paintsTheSameAgain()
    {
        const QHash<QString, Scene> scenes{{u"works"_s, scene()}};
        QCOMPARE(FilmPainter(board({shot({0, 1})}), scenes).frame(4), FilmPainter(board({shot({0, 1})}), scenes).frame(4));
    }

    void movesTheCamera()
    {
        FilmShot pan = shot({1, 1});
        pan.left = {0, 200};
        pan.width = {640, 320};
        const FilmPainter painter(board({pan}), {{u"works"_s, scene()}});
        QVERIFY(painter.frame(0) != painter.frame(9));
    }

    void blendsOneShotIntoTheNext()
    {
        const FilmPainter painter(board({shot({1, 1}), shot({1, 1}, u"missing"_s)}), {{u"works"_s, scene()}});
        const QColor ground = filmGround(u"day"_s);
        QCOMPARE(painter.frame(19).pixelColor(160, 90), ground);
        QVERIFY2(reds(painter.frame(9)) > 0 && reds(painter.frame(19)) == 0, "the line is there, then gone");
        QVERIFY2(reds(painter.frame(12)) == 0 && painter.frame(12) != painter.frame(19), "and pale in between");
    }

    void drivesAVehicleAlongTheLine()
    {
        FilmShot drive = shot({1, 1});
        drive.vehicles = {{u"truck"_s, u"yellow"_s, {0.2, 0.8}}};
        const QHash<QString, Scene> scenes{{u"works"_s, scene()}};
        const FilmPainter with(board({drive}), scenes);
        const FilmPainter without(board({shot({1, 1})}), scenes);
        QVERIFY(with.frame(0) != without.frame(0));
        QVERIFY(with.frame(0) != with.frame(9));
    }
};

QTEST_GUILESS_MAIN(FilmPainterTest)
#include "tst_filmpainter.moc"
