// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lanelayout.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace autocity;

class LaneLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsFollowTheirMarks();
    void labelsTurnAroundAtTheEnd();
    void labelsCoverAMarkThatFillsTheYear();
    void labelsShortenWhereNeitherSideHasRoom();
    void takesTheNextRowWhenOneIsTaken();
    void hidesWhatFindsNoRowButNeverTheFirst();
    void manyNeverOverlap_data();
    void manyNeverOverlap();
    void spreadKeepsOrderAndRoom();
    void spreadStaysWhereItCan();
};

void LaneLayoutTest::labelsFollowTheirMarks()
{
    const auto places = LaneLayout(0, 1000, 3, 10).arrange({{100, 120, 200, false}});
    QCOMPARE(places.first(), (LaneLayout::Place{0, 130, 200, false, false}));
}

void LaneLayoutTest::labelsTurnAroundAtTheEnd()
{
    const auto places = LaneLayout(0, 1000, 3, 10).arrange({{900, 920, 200, false}});
    QCOMPARE(places.first(), (LaneLayout::Place{0, 690, 200, true, false}));
}

void LaneLayoutTest::labelsCoverAMarkThatFillsTheYear()
{
    const auto places = LaneLayout(0, 1000, 3, 10).arrange({{0, 1000, 200, false}});
    QCOMPARE(places.first(), (LaneLayout::Place{0, 400, 200, false, true}));
}

void LaneLayoutTest::labelsShortenWhereNeitherSideHasRoom()
{
    const auto places = LaneLayout(0, 500, 3, 10).arrange({{300, 320, 400, false}});
    QCOMPARE(places.first(), (LaneLayout::Place{0, 0, 290, true, false}));
}

void LaneLayoutTest::takesTheNextRowWhenOneIsTaken()
{
    const auto places = LaneLayout(0, 1000, 3, 10).arrange({{100, 120, 200, false}, {200, 220, 100, false}, {400, 420, 100, false}});
    QCOMPARE(places.at(0).row, 0);
    QCOMPARE(places.at(1).row, 1);
    QCOMPARE(places.at(2).row, 0);
}

void LaneLayoutTest::hidesWhatFindsNoRowButNeverTheFirst()
{
    QList<LaneLayout::Item> items(5, {100, 120, 200, false});
    items[4].first = true;
    const auto places = LaneLayout(0, 1000, 2, 10).arrange(items);
    QVERIFY(places.at(4).row >= 0);
    QCOMPARE(std::count_if(places.cbegin(), places.cend(), [](const auto &place) { return place.row < 0; }), 3);
}

void LaneLayoutTest::manyNeverOverlap_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("rows");
    QTest::newRow("few") << 30 << 3;
    QTest::newRow("crowded") << 500 << 4;
    QTest::newRow("ten thousand") << 10000 << 12;
}

void LaneLayoutTest::manyNeverOverlap()
{
    QFETCH(int, count);
    QFETCH(int, rows);
    QRandomGenerator random(7);
    QList<LaneLayout::Item> items;
    for (int i = 0; i < count; ++i) {
        const double from = random.bounded(900.0);
        items.append({from, from + 4 + random.bounded(60.0), 20 + random.bounded(60.0), false});
    }
    const auto places = LaneLayout(0, 1000, rows, 6).arrange(items);
    QCOMPARE(places.size(), items.size());
    QHash<int, QList<std::pair<double, double>>> taken;
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places.at(i).row < 0)
            continue;
        QVERIFY(places.at(i).row < rows);
        const double from = std::min(items.at(i).from, places.at(i).labelAt);
        const double to = std::max(items.at(i).to, places.at(i).labelAt + places.at(i).labelWidth);
        QVERIFY(from >= 0 && to <= 1000);
        taken[places.at(i).row].append({from, to});
    }
    QVERIFY(!taken.isEmpty());
    for (auto &spans : taken) {
        std::sort(spans.begin(), spans.end());
        for (qsizetype i = 1; i < spans.size(); ++i)
            QVERIFY(spans.at(i - 1).second + 6 <= spans.at(i).first + 0.001);
    }
}

void LaneLayoutTest::spreadKeepsOrderAndRoom()
{
    const QList<double> places = LaneLayout::spread({500, 500, 510, 690, 700}, 57, 0, 700);
    for (qsizetype i = 0; i < places.size(); ++i) {
        QVERIFY(places.at(i) >= 0 && places.at(i) + 57 <= 700.001);
        if (i > 0)
            QVERIFY(places.at(i) - places.at(i - 1) >= 57 - 0.001);
    }
    const QList<double> tight = LaneLayout::spread({0, 0, 0, 0}, 57, 0, 100);
    QCOMPARE(tight, (QList<double>{0, 25, 50, 75}));
}

void LaneLayoutTest::spreadStaysWhereItCan()
{
    QCOMPARE(LaneLayout::spread({10, 300}, 57, 0, 700), (QList<double>{10, 300}));
    QVERIFY(LaneLayout::spread({}, 57, 0, 700).isEmpty());
}

QTEST_APPLESS_MAIN(LaneLayoutTest)
#include "tst_lanelayout.moc"
