// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/values.h"
#include "media/countdownring.h"
#include "media/iconstroke.h"
#include "media/samplestroke.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace autocity;

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconDrawsWithinItsGrid_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : IconStroke::names())
            QTest::newRow(qPrintable(name)) << name;
    }

    void everyIconDrawsWithinItsGrid()
    {
        QFETCH(QString, name);
        IconStroke icon;
        icon.setSize({48, 48});
        icon.setName(name);
        icon.setColor(Qt::blue);
        const int inked = ink(icon);
        QVERIFY(inked > 50);
        QVERIFY(inked < 48 * 48 / 2);
    }

    void anUnknownNameDrawsNothing()
    {
        IconStroke icon;
        icon.setSize({48, 48});
        icon.setName(QStringLiteral("unicorn"));
        QCOMPARE(ink(icon), 0);
    }

    void samplesDiffer()
    {
        QList<int> inks;
        for (const Stroke stroke : {Stroke::Solid, Stroke::Hatched, Stroke::Hollow, Stroke::Dashed, Stroke::Thin}) {
            SampleStroke sample;
            sample.setSize({56, 16});
            sample.setStroke(int(stroke));
            inks.append(ink(sample));
        }
        for (qsizetype i = 1; i < inks.size(); ++i)
            QVERIFY2(inks[i] != inks[i - 1] && inks[i] > 0, qPrintable(QString::number(i)));
        QCOMPARE(inks.constFirst(), 56 * 12);
    }

    void theRingEmptiesClockwise()
    {
        CountdownRing ring;
        ring.setSize({208, 208});
        ring.setColor(Qt::yellow);
        ring.setRemaining(.25);
        QImage image(208, 208, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        ring.paint(&painter);
        QCOMPARE(image.pixelColor(104 + 65, 104 - 65), QColor(Qt::yellow));
        QVERIFY(image.pixelColor(104 - 65, 104 + 65) != QColor(Qt::yellow));
    }

private:
    static int ink(autocity::PaintedItem &item)
    {
        QImage image(int(item.width()), int(item.height()), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        item.paint(&painter);
        painter.end();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y).alpha() > 127 ? 1 : 0;
        }
        return count;
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
