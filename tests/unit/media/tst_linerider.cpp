// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linerider.h"

#include <QTest>
#include <QVector3D>

using namespace autocity;

/** Vehicles follow the line and begin anew at its end. */
class LineRiderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsItsRoad()
    {
        LineRider rider;
        QCOMPARE(rider.at(), QPointF());
        rider.setPoints({QVector3D(0, 100, 0), QVector3D(100, 0, 0), QVector3D(200, 100, 0)});
        QVERIFY(qAbs(rider.length() - 2 * 141.42) < 1);
        rider.setTravelled(70.71);
        QVERIFY((rider.at() - QPointF(50, 50)).manhattanLength() < 1);
        QVERIFY(rider.isClimbing());
        rider.setTravelled(212.13);
        QVERIFY((rider.at() - QPointF(150, 50)).manhattanLength() < 1);
        QVERIFY(!rider.isClimbing());
        QVERIFY(!rider.isLeftward());
        rider.setPoints({QVector3D(200, 100, 0), QVector3D(100, 0, 0)});
        QVERIFY(rider.isClimbing() && rider.isLeftward());
        rider.setPoints({QVector3D(0, 100, 0), QVector3D(100, 0, 0), QVector3D(200, 100, 0)});
        rider.setTravelled(rider.length() + 70.71);
        QVERIFY((rider.at() - QPointF(50, 50)).manhattanLength() < 1);
    }
};

QTEST_MAIN(LineRiderTest)

#include "tst_linerider.moc"
