// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeground.h"

#include <QDate>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

class TimeGroundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paintsMarksWhereTheyAre();
    void hatchesAYearWithoutEvents();
    void followsTheOrigin();
    void marksTheChosenOne();
};

namespace
{

EventItem dated(const QString &id, QDate first, QDate last)
{
    EventItem event;
    event.id = id;
    event.title = id;
    event.firstDay = int(first.toJulianDay());
    event.lastDay = int(last.toJulianDay());
    event.lane = u"a"_s;
    return event;
}

void set(TimeDrawing &drawing, double zoom)
{
    drawing.setProperty("lanes", QVariant::fromValue(QList<Label>{{u"a"_s, u"A"_s, 0}}));
    drawing.setProperty("firstYear", 2021);
    drawing.setProperty("lastYear", 2022);
    drawing.setProperty("wideYear", 2021);
    drawing.setProperty("zoom", zoom);
    drawing.setProperty("extent", QSizeF(800, 300));
    drawing.setEvents({dated(u"june"_s, {2021, 6, 1}, {2021, 6, 30})});
}

QImage painted(TimeDrawing &drawing)
{
    TimeGround ground;
    ground.setSize({800, 300});
    ground.setDrawing(&drawing);
    QImage image(800, 300, QImage::Format_RGB32);
    QPainter painter(&image);
    ground.paint(&painter);
    return image;
}

} // namespace

void TimeGroundTest::paintsMarksWhereTheyAre()
{
    TimeDrawing drawing;
    set(drawing, 2);
    const QRectF mark = drawing.marks().first().mark;
    const QImage image = painted(drawing);
    QCOMPARE(image.pixelColor(mark.center().toPoint()), QColor(Qt::black));
    QVERIFY(image.pixelColor(mark.center().toPoint() - QPoint(int(mark.width()), 0)) != QColor(Qt::black));
}

void TimeGroundTest::hatchesAYearWithoutEvents()
{
    TimeDrawing drawing;
    set(drawing, 2);
    const QImage image = painted(drawing);
    const int begin = int(drawing.scale().begin(2022)) + 10;
    int hatched = 0;
    for (int x = begin; x < 790; ++x)
        hatched += image.pixelColor(x, 150) == QColor(Qt::white) ? 0 : 1;
    QVERIFY(hatched > 5);
}

void TimeGroundTest::followsTheOrigin()
{
    TimeDrawing drawing;
    set(drawing, 3);
    QVERIFY(drawing.length() > 5000);
    const QRectF mark = drawing.marks().first().mark;
    drawing.pan(-mark.left());
    QVERIFY(qAbs(drawing.origin() - mark.left()) < 1);
    const QImage image = painted(drawing);
    QCOMPARE(image.pixelColor(40, int(mark.center().y())), QColor(Qt::black));
    drawing.pan(mark.left());
    QVERIFY(painted(drawing).pixelColor(40, int(mark.center().y())) != QColor(Qt::black));
}

void TimeGroundTest::marksTheChosenOne()
{
    TimeDrawing drawing;
    set(drawing, 2);
    drawing.setSelected(u"june"_s);
    QCOMPARE(painted(drawing).pixelColor(drawing.marks().first().mark.center().toPoint()), QColor(Qt::red));
}

QTEST_MAIN(TimeGroundTest)
#include "tst_timeground.moc"
