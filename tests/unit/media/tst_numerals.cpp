// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/numerals.h"

#include <QTest>

using namespace autocity;

class TestNumerals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEverySign()
    {
        for (const QChar sign : QStringLiteral("0123456789-+>%–−"))
            QVERIFY2(!numeralGlyph(sign).strokes.isEmpty(), qPrintable(QString(sign)));
        QVERIFY(numeralGlyph(u'.').dot);
        QVERIFY(numeralGlyph(u'?').strokes.isEmpty());
    }

    void drawsTheDashesAlike()
    {
        QCOMPARE(numeralGlyph(u'–').strokes, numeralGlyph(u'-').strokes);
        QCOMPARE(numeralGlyph(u'−').strokes, numeralGlyph(u'-').strokes);
    }

    void fillsItsHeight()
    {
        const NumeralLayout layout = layOutNumerals(QStringLiteral("0"), 100, .138);
        QCOMPARE(layout.stroke, 13.8);
        const QRectF box = layout.strokes.constFirst().boundingRect();
        QVERIFY(qAbs(box.top() - 6.9) < .01);
        QVERIFY(qAbs(box.bottom() - 93.1) < .01);
        QVERIFY(qAbs(layout.width - (5.5 * 8.62 + 13.8)) < .01);
    }

    void growsWithItsHeight()
    {
        const qreal small = layOutNumerals(QStringLiteral("1142.4"), 92, .138).width;
        const qreal large = layOutNumerals(QStringLiteral("1142.4"), 184, .138).width;
        QVERIFY(qAbs(large - 2 * small) < .01);
    }

    void kernsLikeTheDesign()
    {
        const auto gap = [](const QString &pair) {
            return layOutNumerals(pair, 100, .138).width - layOutNumerals(pair.first(1), 100, .138).width
                   - layOutNumerals(pair.last(1), 100, .138).width + 13.8;
        };
        const qreal usual = gap(QStringLiteral("88"));
        QVERIFY(qAbs(gap(QStringLiteral("11")) - .92 * usual) < .01);
        QVERIFY(qAbs(gap(QStringLiteral("24")) - .74 * usual) < .01);
        QVERIFY(qAbs(gap(QStringLiteral("42")) - .78 * usual) < .01);
        QVERIFY(qAbs(gap(QStringLiteral(".4")) - .5 * usual) < .01);
        QVERIFY(qAbs(gap(QStringLiteral("21")) - .9 * usual) < .01);
        QVERIFY(qAbs(gap(QStringLiteral("2.")) - .8 * usual) < .01);
    }

    void standsDotsOnTheGround()
    {
        const NumeralLayout layout = layOutNumerals(QStringLiteral("5.5"), 100, .138);
        QCOMPARE(layout.dots.size(), 1);
        QCOMPARE(layout.dots.constFirst().bottom(), 100.0);
    }

    void drawsTheCommaOfThousands()
    {
        const NumeralLayout layout = layOutNumerals(QStringLiteral("9,000"), 100, .138);
        QCOMPARE(layout.strokes.size(), layOutNumerals(QStringLiteral("9000"), 100, .138).strokes.size() + 1);
        QVERIFY(layout.width > layOutNumerals(QStringLiteral("9000"), 100, .138).width);
        QVERIFY2(layout.strokes.at(1).boundingRect().bottom() + layout.stroke / 2 < 103, "it hardly dips below the ground line");
    }

    void hasNothingToLayOut()
    {
        QCOMPARE(layOutNumerals({}, 100, .138), NumeralLayout());
        QCOMPARE(layOutNumerals(QStringLiteral("1"), 0, .138), NumeralLayout());
    }
};

QTEST_GUILESS_MAIN(TestNumerals)
#include "tst_numerals.moc"
