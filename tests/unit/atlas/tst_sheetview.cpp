// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetview.h"

#include <QSignalSpy>
#include <QTest>

using namespace autocity;

class SheetViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAllAtFirst();
    void keepsThePointUnderTheFingers();
    void neverLeavesTheSheet();
    void bringsAPlaceToTheMiddle();
    void keepsItsPartInAnotherSize();
};

void SheetViewTest::showsAllAtFirst()
{
    SheetView view;
    view.setSize({1000, 500});
    QCOMPARE(view.zoom(), 1.0);
    view.pan({-100, -100});
    QCOMPARE(view.origin(), QPointF());
    view.zoomBy(0.5, {500, 250});
    QCOMPARE(view.zoom(), 1.0);
}

void SheetViewTest::keepsThePointUnderTheFingers()
{
    SheetView view;
    view.setSize({1000, 500});
    const QPointF finger(400, 200);
    const QPointF before = view.toSheet(finger);
    view.zoomBy(2, finger);
    QCOMPARE(view.toSheet(finger), before);
    QCOMPARE(view.toSeen(before), finger);
    view.setAnchor({700, 100});
    const QPointF under = view.toSheet({700, 100});
    view.setZoom(3);
    QCOMPARE(view.zoom(), 3.0);
    QCOMPARE(view.toSheet({700, 100}), under);
}

void SheetViewTest::neverLeavesTheSheet()
{
    SheetView view;
    view.setSize({1000, 500});
    view.zoomBy(2, {0, 0});
    view.pan({5000, 5000});
    QCOMPARE(view.origin(), QPointF());
    view.pan({-5000, -5000});
    QCOMPARE(view.origin(), QPointF(1000, 500));
    view.zoomBy(100, {0, 0});
    QCOMPARE(view.zoom(), view.most());
    const QSignalSpy changes(&view, &SheetView::changed);
    view.zoomBy(2, {0, 0});
    QCOMPARE(changes.size(), 0);
    view.setMost(1);
    QCOMPARE(view.zoom(), 1.0);
    QCOMPARE(view.origin(), QPointF());
}

void SheetViewTest::bringsAPlaceToTheMiddle()
{
    SheetView view;
    view.setSize({1000, 500});
    view.centreOn({500, 250}, 2);
    QCOMPARE(view.toSeen({500, 250}), QPointF(500, 250));
    // At the edge it comes as near to the middle as the sheet allows.
    view.centreOn({990, 10}, 2);
    QCOMPARE(view.origin(), QPointF(1000, 0));
}

void SheetViewTest::keepsItsPartInAnotherSize()
{
    SheetView view;
    view.setSize({1000, 500});
    view.centreOn({500, 250}, 2);
    const QPointF corner = view.toSheet({0, 0});
    view.setSize({2000, 1000});
    QCOMPARE(view.toSheet({0, 0}), corner * 2);
}

QTEST_GUILESS_MAIN(SheetViewTest)
#include "tst_sheetview.moc"
