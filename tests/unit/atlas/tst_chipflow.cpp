// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chipflow.h"

#include <QRectF>
#include <QTest>

using namespace autocity;

class ChipFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsRowsInOrder();
    void countsWhatFindsNoRoom();
    void keepsRoomForTheRest();
    void takesAWideChipAsWideAsTheRoom();
    void hasNothingToSay();
};

void ChipFlowTest::fillsRowsInOrder()
{
    const auto result = ChipFlow::arrange({100, 100, 100}, {220, 120}, {49, 10, 50});
    QCOMPARE(result.places, (QList<QPointF>{{0, 0}, {110, 0}, {0, 59}}));
    QCOMPARE(result.hidden, 0);
}

void ChipFlowTest::countsWhatFindsNoRoom()
{
    const auto result = ChipFlow::arrange({100, 100, 100, 100, 100}, {220, 49}, {49, 10, 50});
    QCOMPARE(result.places.size(), 1);
    QCOMPARE(result.hidden, 4);
    QCOMPARE(result.more, QPointF(110, 0));
}

void ChipFlowTest::keepsRoomForTheRest()
{
    const auto result = ChipFlow::arrange({100, 100, 100}, {170, 108}, {49, 10, 90});
    QCOMPARE(result.places.size() + result.hidden, 3);
    const QRectF room(0, 0, 170, 108);
    QVERIFY(room.contains(QRectF(result.more, QSizeF(90, 49))));
    for (const QPointF &place : result.places)
        QVERIFY(!QRectF(place, QSizeF(100, 49)).intersects(QRectF(result.more, QSizeF(90, 49))));
}

void ChipFlowTest::takesAWideChipAsWideAsTheRoom()
{
    const auto result = ChipFlow::arrange({500, 100}, {200, 120}, {49, 10, 50});
    QCOMPARE(result.places, (QList<QPointF>{{0, 0}, {0, 59}}));
}

void ChipFlowTest::hasNothingToSay()
{
    QVERIFY(ChipFlow::arrange({}, {200, 120}, {}).places.isEmpty());
    QCOMPARE(ChipFlow::arrange({100, 100}, {200, 20}, {}).hidden, 2);
}

QTEST_APPLESS_MAIN(ChipFlowTest)
#include "tst_chipflow.moc"
