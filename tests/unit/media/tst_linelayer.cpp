// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/values.h"
#include "media/linelayer.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QTest>

using namespace autocity;

class TestLineLayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bendsWithItsRadius()
    {
        const QPainterPath path = roadPath({{0, 0, 0}, {100, 0, 40}, {100, 100, 0}});
        // Two straights of 60 and a quarter circle of 40.
        QVERIFY(qAbs(path.length() - (120 + 20 * 3.14159265)) < .1);
        QCOMPARE(path.currentPosition(), QPointF(100, 100));
    }

    void bendsBothWays()
    {
        const QPainterPath left = roadPath({{0, 0, 0}, {100, 0, 30}, {100, -100, 0}});
        const QPainterPath right = roadPath({{0, 0, 0}, {100, 0, 30}, {100, 100, 0}});
        QVERIFY(qAbs(left.length() - right.length()) < .01);
        QVERIFY(left.boundingRect().right() < 100.01);
        QVERIFY(right.boundingRect().right() < 100.01);
    }

    void aBendHasNoMoreThanHalfAStraight()
    {
        const QPainterPath path = roadPath({{0, 0, 0}, {20, 0, 500}, {20, 20, 500}, {40, 20, 0}});
        QVERIFY(path.boundingRect().right() < 40.01);
        QVERIFY(path.length() < 60);
    }

    void doubledPointsAreNoCorners()
    {
        const QPainterPath path = roadPath({{0, 5, 30}, {50, 5, 30}, {50, 5, 30}, {100, 5, 30}});
        QVERIFY(qAbs(path.length() - 100) < .01);
    }

    void needsTwoPoints()
    {
        QVERIFY(roadPath({}).isEmpty());
        QVERIFY(roadPath({{1, 1, 0}}).isEmpty());
    }

    void movesBetweenRoads()
    {
        const QList<QVector3D> from{{0, 0, 0}, {100, 0, 0}};
        const QList<QVector3D> to{{0, 40, 0}, {60, 40, 20}, {100, 80, 0}};
        QCOMPARE(roadBetween(from, to, 1), to);
        QCOMPARE(roadBetween({}, to, 0), to);
        const QList<QVector3D> half = roadBetween(from, to, .5);
        QCOMPARE(half.size(), 3);
        QCOMPARE(half.at(2), QVector3D(100, 40, 0));
    }

    void newPointsStartFromThePresentShape()
    {
        LineLayer line;
        line.setSize({100, 100});
        line.setLineWidth(10);
        line.setPoints(points({{0, 20, 0}, {100, 20, 0}}));
        line.setPoints(points({{0, 80, 0}, {100, 80, 0}}));
        line.setProgress(0);
        QVERIFY(isRed(line, 20) && !isRed(line, 80));
        line.setProgress(.5);
        QVERIFY(isRed(line, 50));
        line.setProgress(1);
        QVERIFY(isRed(line, 80) && !isRed(line, 20));
    }

    void roadsOfUnlikeShapesBlend()
    {
        const QList<QVector3D> even = evenly({{0, 0, 0}, {100, 0, 0}, {100, 100, 0}}, 5);
        QCOMPARE(even.size(), 5);
        QCOMPARE(even.first().toPointF(), QPointF(0, 0));
        QVERIFY((even.at(2).toPointF() - QPointF(100, 0)).manhattanLength() < 1);
        QCOMPARE(even.last().toPointF(), QPointF(100, 100));
        QVERIFY(evenly({}, 5).isEmpty());

        LineLayer line;
        line.setSize({100, 100});
        line.setLineWidth(10);
        line.setPoints(points({{0, 80, 0}, {50, 80, 0}, {100, 80, 0}}));
        line.setFrom(points({{0, 20, 0}, {100, 20, 0}}));
        line.setProgress(0);
        QVERIFY(isRed(line, 20) && !isRed(line, 80));
        line.setProgress(.5);
        QVERIFY(isRed(line, 50));
        // Another screen takes over from here.
        const QVariantList half = line.presentPoints();
        QVERIFY(qAbs(half.constFirst().value<QVector3D>().y() - 50) < 1);
        line.setProgress(1);
        QVERIFY(isRed(line, 80) && !isRed(line, 20));
        QCOMPARE(line.presentPoints().size(), 3);
    }

    void spansChangeTheRoad()
    {
        LineLayer line;
        line.setSize({100, 100});
        line.setLineWidth(20);
        line.setThinWidth(4);
        line.setPoints(points({{0, 50, 0}, {100, 50, 0}}));
        line.setSpans(points({{.5, 1, float(Stroke::Thin)}}));
        const QImage image = drawn(line);
        QCOMPARE(image.pixelColor(25, 43), QColor(Qt::red));
        QCOMPARE(image.pixelColor(75, 43).alpha(), 0);
        QCOMPARE(image.pixelColor(75, 50), QColor(Qt::red));
    }

    void dashedSpansHaveGaps()
    {
        LineLayer line;
        line.setSize({400, 100});
        line.setLineWidth(10);
        line.setPoints(points({{0, 50, 0}, {400, 50, 0}}));
        line.setSpans(points({{.5, 1, float(Stroke::Dashed)}}));
        const QImage image = drawn(line);
        int empty = 0;
        for (int x = 0; x < 400; ++x) {
            if (image.pixelColor(x, 50).alpha() == 0) {
                QVERIFY(x > 200);
                ++empty;
            }
        }
        QVERIFY(empty > 40 && empty < 120);
    }

private:
    static QVariantList points(const QList<QVector3D> &list)
    {
        QVariantList points;
        for (const QVector3D &point : list)
            points.append(point);
        return points;
    }

    static QImage drawn(LineLayer &line)
    {
        QImage image(int(line.width()), int(line.height()), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        line.paint(&painter);
        return image;
    }

    static bool isRed(LineLayer &line, int y) { return drawn(line).pixelColor(50, y) == QColor(Qt::red); }
};

QTEST_MAIN(TestLineLayer)
#include "tst_linelayer.moc"
