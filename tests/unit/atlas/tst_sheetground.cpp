// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetground.h"

#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

class SheetGroundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsItsPicture();
    void paintsWhatIsSeenAndSomeMore();
    void paintsBesideWhileItMoves();
};

namespace
{

/** A window that shows a ground of 100 × 100, with a line through the middle of the sheet, in a given size. */
struct Shown {
    explicit Shown(QSizeF size)
    {
        window.resize(100, 100);
        MapFeature line;
        line.kind = u"spine"_s;
        line.points = {{0, 50}, {100, 50}};
        ground.setParentItem(window.contentItem());
        ground.setSize(size);
        ground.setSheet({0, 0, 100, 100});
        ground.setMagnification(size.width() / 100);
        ground.setFeatures({line});
        ground.setVisiblePart({0, 0, 100, 100});
        window.show();
    }

    QQuickWindow window;
    SheetGround ground;
};

} // namespace

void SheetGroundTest::showsItsPicture()
{
    Shown shown({100, 100});
    const QImage image = shown.window.grabWindow();
    QCOMPARE(image.pixelColor(50, 50), QColor(Qt::red));
    QCOMPARE(image.pixelColor(50, 20), QColor(Qt::white));
    shown.ground.setLine(Qt::blue);
    QCOMPARE(shown.window.grabWindow().pixelColor(50, 50), QColor(Qt::blue));
}

void SheetGroundTest::paintsWhatIsSeenAndSomeMore()
{
    Shown shown({400, 400});
    shown.window.grabWindow();
    QVERIFY(shown.ground.paintedPart().contains(QRectF(0, 0, 100, 100)));
    QVERIFY(shown.ground.paintedPart().width() < 200);
    shown.ground.setVisiblePart({150, 150, 100, 100});
    shown.ground.setPosition({-150, -150});
    QCOMPARE(shown.window.grabWindow().pixelColor(50, 50), QColor(Qt::red));
    QVERIFY(shown.ground.paintedPart().contains(QRectF(150, 150, 100, 100)));
}

void SheetGroundTest::paintsBesideWhileItMoves()
{
    Shown shown({400, 400});
    shown.window.grabWindow();
    shown.ground.setProperty("moving", true);
    const QRectF before = shown.ground.paintedPart();
    shown.ground.setVisiblePart({150, 150, 100, 100});
    shown.window.grabWindow();
    QCOMPARE(shown.ground.paintedPart(), before);
    QTRY_VERIFY(shown.ground.paintedPart().contains(QRectF(150, 150, 100, 100)));
}

QTEST_MAIN(SheetGroundTest)
#include "tst_sheetground.moc"
