// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/numerals.h"
#include "media/stationplan.h"

#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

/** Stations of every digit find room for their names, off the stroke, the line and each other. */
class StationPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breaksNames_data();
    void breaksNames();
    void keepsNamesApart_data();
    void keepsNamesApart();
    void beginsAtTheTop();
    void dropsWhatHasNoRoom();
    void hasNothingWithoutNames();

private:
    static StationPage page()
    {
        StationPage page;
        page.height = 376;
        page.weight = .096;
        page.lineWidth = 16;
        page.measure = [](const QString &name) {
            qreal widest = 0;
            const QStringList lines = name.split(u'\n');
            for (const QString &line : lines)
                widest = std::max(widest, 28.0 * static_cast<double>(line.size()));
            return QSizeF(widest, 34.0 * static_cast<double>(lines.size()));
        };
        return page;
    }

    static QStringList names(int count)
    {
        QStringList names;
        for (int i = 0; i < count; ++i)
            names.append(i % 3 == 0 ? u"名称四字"_s : u"两字"_s);
        return names;
    }
};

void StationPlanTest::breaksNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("lines");
    QTest::newRow("Hanzi") << u"六个字的名称"_s << u"六个字\n的名称"_s;
    QTest::newRow("odd") << u"七个字的长名称"_s << u"七个字的\n长名称"_s;
    QTest::newRow("words") << u"quality of the city"_s << u"quality of\nthe city"_s;
    QTest::newRow("word") << u"Livelihood"_s << u"Livelihood"_s;
    QTest::newRow("short") << u"短名"_s << u"短名"_s;
    QTest::newRow("empty") << QString() << QString();
}

void StationPlanTest::breaksNames()
{
    QFETCH(QString, name);
    QTEST(inTwoLines(name), "lines");
}

void StationPlanTest::keepsNamesApart_data()
{
    QTest::addColumn<int>("digit");
    for (int digit = 1; digit <= 9; ++digit)
        QTest::addRow("%d", digit) << digit;
}

void StationPlanTest::keepsNamesApart()
{
    QFETCH(int, digit);
    const QList<PlannedStation> stations = planStations(digit, names(digit), page());
    QCOMPARE(stations.size(), digit);
    const NumeralLayout layout = layOutNumerals(QString::number(digit), page().height, page().weight);
    for (qsizetype i = 0; i < stations.size(); ++i) {
        const QRectF box = stations.at(i).box;
        QVERIFY2(!box.isEmpty(), qPrintable(u"no room for %1"_s.arg(i)));
        QVERIFY(box.top() >= -page().radius);
        QVERIFY(box.bottom() <= page().height - page().lineWidth);
        QVERIFY(stations.at(i).point.y() + page().radius <= page().height - page().lineWidth);
        for (const QPainterPath &stroke : layout.strokes) {
            for (int at = 0; at <= 1000; ++at)
                QVERIFY(!box.contains(stroke.pointAtPercent(at / 1000.0)));
        }
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(!box.intersects(stations.at(j).box));
    }
}

void StationPlanTest::beginsAtTheTop()
{
    for (const int digit : {1, 6, 9}) {
        const QList<PlannedStation> stations = planStations(digit, names(digit), page());
        QVERIFY(stations.constFirst().point.y() < page().height * .75);
    }
    // A nine is read from its bowl down to its foot.
    const QList<PlannedStation> nine = planStations(9, names(9), page());
    QVERIFY(nine.constLast().point.y() > nine.constFirst().point.y());
}

void StationPlanTest::dropsWhatHasNoRoom()
{
    StationPage low = page();
    low.height = 60;
    const QList<PlannedStation> stations = planStations(9, names(9), low);
    QCOMPARE(stations.size(), 9);
    QVERIFY(std::any_of(stations.cbegin(), stations.cend(), [](const PlannedStation &station) { return station.box.isEmpty(); }));
}

void StationPlanTest::hasNothingWithoutNames()
{
    QVERIFY(planStations(6, {}, page()).isEmpty());
}

QTEST_GUILESS_MAIN(StationPlanTest)
#include "tst_stationplan.moc"
