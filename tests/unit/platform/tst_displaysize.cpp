// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/displaysize.h"

#include <QTest>

using namespace autocity;

class TestDisplaySize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresPixels_data()
    {
        QTest::addColumn<QSize>("pixels");
        QTest::addColumn<double>("inches");
        QTest::addColumn<double>("pixelsPerMm");
        // Worked out by hand: a 16:9 panel is 0.8716 of its diagonal wide.
        QTest::newRow("24, 1080p") << QSize(1920, 1080) << 24.0 << 3.61;
        QTest::newRow("55, 1080p") << QSize(1920, 1080) << 55.0 << 1.58;
        QTest::newRow("55, 4K") << QSize(3840, 2160) << 55.0 << 3.15;
        QTest::newRow("86, 4K") << QSize(3840, 2160) << 86.0 << 2.02;
        QTest::newRow("43, upright") << QSize(1080, 1920) << 43.0 << 2.02;
    }

    void measuresPixels()
    {
        QFETCH(QSize, pixels);
        QFETCH(double, inches);
        QFETCH(double, pixelsPerMm);
        const DisplaySize display = DisplaySize::of(pixels, inches, {});
        QVERIFY(qAbs(display.pixelsPerMm() - pixelsPerMm) < .006);
        QCOMPARE(display.origin(), DisplaySize::Origin::Option);
    }

    void believesAPlausiblePanel()
    {
        const DisplaySize display = DisplaySize::of({1920, 1080}, {}, {1218, 685});
        QCOMPARE(display.origin(), DisplaySize::Origin::Panel);
        QVERIFY(qAbs(display.inches() - 55) < .1);
    }

    void doesNotBelieveNonsense_data()
    {
        QTest::addColumn<QSizeF>("panel");
        QTest::newRow("nothing") << QSizeF();
        QTest::newRow("a projector") << QSizeF(0, 0);
        QTest::newRow("its shape for its size") << QSizeF(16, 9);
        QTest::newRow("another shape") << QSizeF(1218, 1218);
        QTest::newRow("a wall") << QSizeF(12180, 6850);
    }

    void doesNotBelieveNonsense()
    {
        QFETCH(QSizeF, panel);
        const DisplaySize display = DisplaySize::of({1920, 1080}, {}, panel);
        QCOMPARE(display.origin(), DisplaySize::Origin::Assumed);
        QCOMPARE(display.inches(), DisplaySize::assumedInches);
    }
};

QTEST_GUILESS_MAIN(TestDisplaySize)
#include "tst_displaysize.moc"
