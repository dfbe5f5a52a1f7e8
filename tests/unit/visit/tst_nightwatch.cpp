// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/nightwatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace autocity;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class NightWatchTest : public QObject
{
    Q_OBJECT

private:
    QDateTime m_now;

    [[nodiscard]] WallClock clock()
    {
        return [this] { return m_now; };
    }

private Q_SLOTS:
    void init() { m_now = QDateTime(QDate(2026, 5, 1), QTime(16, 59, 30)); } // a Friday

    void neverClosesWithoutHours()
    {
        NightWatch watch(clock());
        watch.setHours({});
        m_now = QDateTime(QDate(2026, 5, 2), QTime(3, 0));
        watch.update();
        QVERIFY(!watch.isClosed());
        QCOMPARE(watch.untilNext(), -1ms);
    }

    void closesOpensAndMovesOnceAMinute()
    {
        NightWatch watch(clock());
        watch.setHours(*OpeningHours::parse(u"09:00-17:00"_s));
        QSignalSpy changed(&watch, &NightWatch::changed);
        QVERIFY(!watch.isClosed());
        QCOMPARE(watch.untilNext(), 30'000ms);
        m_now = m_now.addSecs(30);
        watch.update();
        QVERIFY(watch.isClosed());
        QCOMPARE(changed.count(), 1);
        const int step = watch.step();
        m_now = m_now.addSecs(20);
        watch.update();
        QCOMPARE(watch.step(), step);
        QCOMPARE(changed.count(), 1); // nothing to draw
        m_now = m_now.addSecs(40);
        watch.update();
        QCOMPARE(watch.step(), step + 1);
        QCOMPARE(changed.count(), 2);
        m_now = QDateTime(QDate(2026, 5, 2), QTime(9, 0));
        watch.update();
        QVERIFY(!watch.isClosed());
        QCOMPARE(watch.step(), 0);
    }
};

QTEST_GUILESS_MAIN(NightWatchTest)
#include "tst_nightwatch.moc"
