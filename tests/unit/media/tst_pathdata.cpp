// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/pathdata.h"

#include <QTest>

using namespace autocity;

class TestPathData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsStraights()
    {
        const QPainterPath path = pathFromData(u"M1,2 L3,4 5,6 H10 V-2.5");
        QCOMPARE(path.elementCount(), 5);
        QCOMPARE(path.currentPosition(), QPointF(10, -2.5));
    }

    void readsNumbersAsSvgWritesThem()
    {
        QCOMPARE(pathFromData(u"M.5-.25L1.5.75").currentPosition(), QPointF(1.5, .75));
    }

    void drawsAQuarterCircle()
    {
        const QPainterPath path = pathFromData(u"M10,0 A10,10 0 0 1 0,10");
        QVERIFY(qAbs(path.length() - 5 * 3.14159265) < .1);
        const QPointF middle = path.pointAtPercent(.5);
        QVERIFY(qAbs(middle.x() - 7.071) < .01 && qAbs(middle.y() - 7.071) < .01);
    }

    void choosesAmongTheFourArcs_data()
    {
        QTest::addColumn<QString>("data");
        QTest::addColumn<QPointF>("middle");
        // From (-6, 0) to (6, 0) on circles of radius 10 around (0, 8) or (0, -8); y runs down.
        QTest::newRow("small, sweep") << QStringLiteral("M-6,0 A10,10 0 0 1 6,0") << QPointF(0, -2);
        QTest::newRow("small, back") << QStringLiteral("M-6,0 A10,10 0 0 0 6,0") << QPointF(0, 2);
        QTest::newRow("large, sweep") << QStringLiteral("M-6,0 A10,10 0 1 1 6,0") << QPointF(0, -18);
        QTest::newRow("large, back") << QStringLiteral("M-6,0 A10,10 0 1 0 6,0") << QPointF(0, 18);
    }

    void choosesAmongTheFourArcs()
    {
        QFETCH(QString, data);
        QFETCH(QPointF, middle);
        const QPointF found = pathFromData(data).pointAtPercent(.5);
        QVERIFY2(qAbs(found.x() - middle.x()) < .05 && qAbs(found.y() - middle.y()) < .05,
                 qPrintable(QStringLiteral("%1 %2").arg(found.x()).arg(found.y())));
    }

    void enlargesRadiiThatAreTooSmall()
    {
        const QPainterPath path = pathFromData(u"M0,0 A1,1 0 0 1 10,0");
        QVERIFY(qAbs(path.pointAtPercent(.5).y() + 5) < .05);
    }

    void stopsAtWhatItCannotRead_data()
    {
        QTest::addColumn<QString>("data");
        QTest::newRow("unknown command") << QStringLiteral("M0,0 L1,1 Q2,2 3,3 L9,9");
        QTest::newRow("number missing") << QStringLiteral("M0,0 L1,1 L2");
        QTest::newRow("numbers after Z") << QStringLiteral("M1,1 Z 5,5");
        QTest::newRow("not a path") << QStringLiteral("hello");
        QTest::newRow("empty") << QString();
    }

    void stopsAtWhatItCannotRead()
    {
        QFETCH(QString, data);
        const QPainterPath path = pathFromData(data);
        QVERIFY(path.boundingRect().right() < 3);
    }

    void beginsAPath()
    {
        const QPainterPath path = pathFromData(u"M0,0 H10 V10 M0,20 H10");
        QVERIFY(qAbs(pathBeginning(path, .5).length() - 15) < .01);
        QCOMPARE(pathBeginning(path, 0).length(), 0);
        QCOMPARE(pathBeginning(path, 1), path);
        QCOMPARE(pathBeginning(path, .5).currentPosition(), QPointF(10, 5));
    }
};

QTEST_GUILESS_MAIN(TestPathData)
#include "tst_pathdata.moc"
