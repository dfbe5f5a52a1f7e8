// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/painteditem.h"

#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QTest>

using namespace autocity;

namespace
{

/** Paints a part of itself in one colour, and counts how often and how large. */
class Patch : public PaintedItem
{
public:
    explicit Patch(QQuickItem *parent) : PaintedItem(parent) {}

    void paint(QPainter *painter) override
    {
        ++times;
        painted = QSize(painter->device()->width(), painter->device()->height());
        painter->fillRect(part, colour);
    }

    QRectF part{0, 0, 1000, 600};
    QColor colour = Qt::red;
    bool knows = true; ///< where it paints
    int times = 0;
    QSize painted;
    QRectF shown;

protected:
    [[nodiscard]] QRectF paintedPart() const override { return knows ? part : boundingRect(); }

    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override
    {
        QSGNode *now = PaintedItem::updatePaintNode(node, data);
        shown = now ? static_cast<QSGImageNode *>(now)->rect() : QRectF();
        return now;
    }
};

} // namespace

/** What is painted is shown where it belongs, once, and costs nothing where nothing is painted. */
class PaintedItemTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isPaintedOnceAndAgainWhenAsked()
    {
        Patch patch(m_window.contentItem());
        patch.setSize({400, 300});
        QCOMPARE(seen().pixelColor(200, 150), QColor(Qt::red));
        QCOMPARE(seen().pixelColor(200, 150), QColor(Qt::red));
        QCOMPARE(patch.times, 1);
        patch.colour = Qt::blue;
        patch.update();
        QCOMPARE(seen().pixelColor(200, 150), QColor(Qt::blue));
        QCOMPARE(patch.times, 2);
        patch.setSize({410, 300});
        QCOMPARE(seen().pixelColor(409, 150), QColor(Qt::blue));
        QCOMPARE(patch.times, 3);
    }

    void takesOnlyTheRoomThatIsPainted()
    {
        Patch patch(m_window.contentItem());
        patch.setSize({400, 300});
        patch.setPosition({10, 20});
        patch.part = QRectF(100.5, 50, 40, 30);
        const QImage image = seen();
        QCOMPARE(patch.painted, QSize(41, 30));
        QCOMPARE(image.pixelColor(10 + 120, 20 + 60), QColor(Qt::red));
        QCOMPARE(image.pixelColor(10 + 99, 20 + 60), QColor(Qt::white));
        QCOMPARE(image.pixelColor(10 + 142, 20 + 60), QColor(Qt::white));
        QCOMPARE(image.pixelColor(10 + 120, 20 + 49), QColor(Qt::white));
        // Nothing of it lies in the item.
        patch.part = QRectF(500, 50, 40, 30);
        patch.update();
        QCOMPARE(seen().pixelColor(10 + 120, 20 + 60), QColor(Qt::white));
        QCOMPARE(patch.times, 1);
    }

    void blankRowsTakeNoRoom()
    {
        Patch patch(m_window.contentItem());
        patch.setSize({800, 600});
        patch.knows = false;
        patch.part = QRectF(100, 250, 300, 100);
        const QImage image = seen();
        QCOMPARE(patch.shown, QRectF(0, 250, 800, 100));
        QCOMPARE(image.pixelColor(200, 250), QColor(Qt::red));
        QCOMPARE(image.pixelColor(200, 349), QColor(Qt::red));
        QCOMPARE(image.pixelColor(200, 249), QColor(Qt::white));
        QCOMPARE(image.pixelColor(200, 350), QColor(Qt::white));
    }

    void keepsALargePictureOnlyWhileItIsSeen()
    {
        Patch patch(m_window.contentItem());
        patch.setSize({800, 600});
        static_cast<void>(seen());
        QCOMPARE(patch.times, 1);
        patch.setVisible(false);
        patch.update();
        QCOMPARE(seen().pixelColor(200, 150), QColor(Qt::white));
        QCOMPARE(patch.times, 1);
        patch.setVisible(true);
        QCOMPARE(seen().pixelColor(200, 150), QColor(Qt::red));
        QCOMPARE(patch.times, 2);
        // It was let go, though nothing else changed.
        patch.setVisible(false);
        static_cast<void>(seen());
        patch.setVisible(true);
        static_cast<void>(seen());
        QCOMPARE(patch.times, 3);
    }

    void keepsASmallOne()
    {
        Patch patch(m_window.contentItem());
        patch.setSize({80, 60});
        static_cast<void>(seen());
        patch.setVisible(false);
        static_cast<void>(seen());
        patch.setVisible(true);
        QCOMPARE(seen().pixelColor(40, 30), QColor(Qt::red));
        QCOMPARE(patch.times, 1);
    }

    void initTestCase()
    {
        m_window.resize(1000, 700);
        m_window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_window));
    }

private:
    [[nodiscard]] QImage seen() { return m_window.grabWindow(); }

    QQuickWindow m_window;
};

QTEST_MAIN(PaintedItemTest)
#include "tst_painteditem.moc"
