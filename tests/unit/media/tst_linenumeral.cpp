// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/values.h"
#include "media/linenumeral.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace autocity;

class TestLineNumeral : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widthFollowsTextAndHeight()
    {
        LineNumeral numeral;
        QCOMPARE(numeral.implicitWidth(), 0);
        numeral.setHeight(92);
        numeral.setText(QStringLiteral("46"));
        const qreal width = numeral.implicitWidth();
        QVERIFY(width > 92);
        numeral.setHeight(184);
        QVERIFY(qAbs(numeral.implicitWidth() - 2 * width) < .01);
    }

    void solidFillsItsRoad()
    {
        const QImage image = drawn(Stroke::Solid, 1);
        QCOMPARE(image.pixelColor(10, 100), QColor(Qt::red));
        QCOMPARE(image.pixelColor(55, 100).alpha(), 0);
    }

    void hollowLeavesTheRoadEmpty()
    {
        const QImage image = drawn(Stroke::Hollow, 1);
        QCOMPARE(image.pixelColor(2, 100), QColor(Qt::red));
        QCOMPARE(image.pixelColor(13, 100).alpha(), 0);
        QVERIFY(inked(image) < inked(drawn(Stroke::Solid, 1)));
    }

    void dashedDrawsItsMiddle()
    {
        const QImage image = drawn(Stroke::Dashed, 1);
        QCOMPARE(image.pixelColor(2, 100).alpha(), 0);
        QVERIFY(inked(image) > 0);
        QVERIFY(inked(image) < inked(drawn(Stroke::Hollow, 1)) * 2);
    }

    void thinIsTheUnbrokenMiddle()
    {
        const QImage image = drawn(Stroke::Thin, 1);
        QCOMPARE(image.pixelColor(2, 100).alpha(), 0);
        QVERIFY(inked(image) > inked(drawn(Stroke::Dashed, 1)));
        QVERIFY(inked(image) < inked(drawn(Stroke::Solid, 1)) / 2);
    }

    void isWrittenBitByBit()
    {
        const int half = inked(drawn(Stroke::Solid, .5));
        const int whole = inked(drawn(Stroke::Solid, 1));
        QCOMPARE(inked(drawn(Stroke::Solid, 0)), 0);
        QVERIFY(half > whole / 4 && half < whole * 3 / 4);
    }

    void keepsProgressWithinBounds()
    {
        LineNumeral numeral;
        numeral.setProgress(-3);
        QCOMPARE(numeral.progress(), 0);
        QSignalSpy changed(&numeral, &LineNumeral::progressChanged);
        numeral.setProgress(7);
        numeral.setProgress(8);
        QCOMPARE(numeral.progress(), 1);
        QCOMPARE(changed.count(), 1);
    }

private:
    static QImage drawn(Stroke stroke, qreal progress)
    {
        LineNumeral numeral;
        numeral.setHeight(200);
        numeral.setText(QStringLiteral("0"));
        numeral.setColor(Qt::red);
        numeral.setStroke(int(stroke));
        numeral.setProgress(progress);
        QImage image(int(numeral.implicitWidth()) + 1, 200, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        numeral.paint(&painter);
        return image;
    }

    static int inked(const QImage &image)
    {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y).alpha() > 127 ? 1 : 0;
        }
        return count;
    }
};

QTEST_MAIN(TestLineNumeral)
#include "tst_linenumeral.moc"
