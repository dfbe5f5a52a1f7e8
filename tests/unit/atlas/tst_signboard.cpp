// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signboard.h"

#include <QDate>
#include <QSignalSpy>
#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

class SignBoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsSignsOnTheirTails();
    void keepsSignsOnTheSheet();
    void flowsChipsInTheirArea();
    void countsWhatIsNotYetRecorded();
    void listsTheUnplaced();
    void findsWhatWasTouched();
    void asksForAllBesideThePlateForMore();
    void breaksLongHeadingsWhereThereIsRoom();
    void hasRoomForMoreWhenMagnified();
    void standsPicturesUnderSigns();
    void movesSignsForAnotherYearOnly();
    void keepsTheWordsOfARuleOffSigns();
};

namespace
{

MapSign sign(const QString &id, QPointF at, const QString &tail)
{
    MapSign result;
    result.entry.id = id;
    result.entry.title = id;
    result.at = at;
    result.tail = tail;
    return result;
}

MapSign chip(const QString &id, const QString &area)
{
    MapSign result = sign(id, {}, {});
    result.area = area;
    return result;
}

MapFeature area(const QString &id, const QRectF &rect)
{
    MapFeature feature;
    feature.kind = u"area"_s;
    feature.area = id;
    feature.name = id;
    feature.points = {rect.topLeft(), rect.bottomRight()};
    return feature;
}

void set(SignBoard &board, const QList<MapFeature> &features, const QList<MapSign> &places)
{
    board.setProperty("features", QVariant::fromValue(features));
    board.setProperty("places", QVariant::fromValue(places));
}

} // namespace

void SignBoardTest::standsSignsOnTheirTails()
{
    SignBoard board;
    set(board, {}, {sign(u"left"_s, {500, 300}, u"left"_s), sign(u"right"_s, {500, 300}, u"right"_s),
                    sign(u"middle"_s, {500, 300}, u"middle"_s), sign(u"none"_s, {500, 300}, u"none"_s)});
    QCOMPARE(board.targets().size(), 4);
    QCOMPARE(board.targets().at(0).rect.left(), 468.0);
    QCOMPARE(board.targets().at(0).rect.top(), 236.0);
    QCOMPARE(board.targets().at(0).rect.height(), 49.0);
    QCOMPARE(board.targets().at(1).rect.right(), 532.0);
    QCOMPARE(board.targets().at(2).rect.center().x(), 500.0);
    QCOMPARE(board.targets().at(3).rect.topLeft(), QPointF(500, 300));
}

void SignBoardTest::keepsSignsOnTheSheet()
{
    SignBoard board;
    board.setProperty("sheet", QRectF(0, 0, 600, 400));
    set(board, {}, {sign(u"near the right edge"_s, {590, 300}, u"left"_s), sign(u"near the left edge"_s, {5, 300}, u"right"_s),
                    sign(u"below the lower edge"_s, {300, 520}, u"left"_s), sign(u"at the upper edge"_s, {300, 10}, u"left"_s)});
    for (const SignTarget &target : board.targets())
        QVERIFY(QRectF(0, 0, 600, 400).contains(target.rect));
}

void SignBoardTest::flowsChipsInTheirArea()
{
    const QRectF rect(100, 100, 400, 200);
    QList<MapSign> places;
    for (int i = 0; i < 20; ++i)
        places.append(chip(u"place-%1"_s.arg(i), u"quay"_s));
    SignBoard board;
    set(board, {area(u"quay"_s, rect)}, places);
    QCOMPARE(board.areas().size(), 1);
    QVERIFY(board.areas().first().hidden > 0);
    QCOMPARE(board.targets().size() + board.areas().first().hidden, 20);
    QCOMPARE(board.within(u"quay"_s).size(), 20);
    for (const SignTarget &target : board.targets()) {
        QVERIFY(rect.contains(target.rect));
        QVERIFY(!target.rect.intersects(board.areas().first().more));
        QVERIFY(target.chip);
    }
}

void SignBoardTest::countsWhatIsNotYetRecorded()
{
    MapSign later = chip(u"later"_s, u"quay"_s);
    later.since = int(QDate(2024, 1, 1).toJulianDay());
    SignBoard board;
    board.setProperty("year", 2021);
    set(board, {area(u"quay"_s, {0, 0, 400, 300})}, {chip(u"always"_s, u"quay"_s), later});
    QCOMPARE(board.targets().size(), 1);
    QCOMPARE(board.areas().first().unrecorded, 1);
    board.setProperty("year", 2024);
    QCOMPARE(board.targets().size(), 2);
    QCOMPARE(board.areas().first().unrecorded, 0);
}

void SignBoardTest::listsTheUnplaced()
{
    SignBoard board;
    QSignalSpy changed(&board, &SignBoard::changed);
    set(board, {area(u"quay"_s, {0, 0, 400, 300})}, {chip(u"placed"_s, u"quay"_s), chip(u"lost"_s, {}), chip(u"elsewhere"_s, u"not-drawn"_s)});
    QVERIFY(!changed.isEmpty());
    QCOMPARE(board.unplaced().size(), 2);
    QCOMPARE(board.unplaced().first().entry.id, u"lost"_s);
    QVERIFY(board.middle(u"lost"_s).isNull());
    QVERIFY(!board.middle(u"placed"_s).isNull());
}

void SignBoardTest::findsWhatWasTouched()
{
    SignBoard board;
    set(board, {}, {sign(u"one"_s, {300, 300}, u"left"_s), sign(u"two"_s, {310, 310}, u"left"_s)});
    QCOMPARE(board.touched({290, 255}, 88).size(), 2);
    QCOMPARE(board.touched({290, 240}, 88).size(), 1);
    QCOMPARE(board.touched({900, 900}, 88).size(), 0);
    QCOMPARE(board.place(u"two"_s).at, QPointF(310, 310));
    QVERIFY(board.place(u"three"_s).entry.id.isEmpty());
}

void SignBoardTest::asksForAllBesideThePlateForMore()
{
    QList<MapSign> places;
    for (int i = 0; i < 20; ++i)
        places.append(chip(u"place-%1"_s.arg(i), u"quay"_s));
    SignBoard board;
    set(board, {area(u"quay"_s, {100, 100, 400, 200})}, places);
    const QRectF more = board.areas().first().more;
    QCOMPARE(board.touched(more.center(), 88).size(), 20);
    const SignTarget &first = board.targets().first();
    QVERIFY(first.rect.bottom() < more.top());
    QCOMPARE(board.touched({first.rect.center().x(), first.rect.top()}, 0).size(), 1);
    // Right of the last chip of a row above, as far as the touch area of the plate reaches: either may be meant.
    QCOMPARE(board.touched({more.center().x(), more.top() - 4}, 88).size(), 20);
}

void SignBoardTest::breaksLongHeadingsWhereThereIsRoom()
{
    SignBoard board;
    board.setProperty("headingNote", u", not to scale"_s);
    const QString name = u"Around the far end of the northern quay"_s;
    const auto lines = [&board, &name](const QSizeF &size) {
        MapFeature feature = area(u"quay"_s, {{0, 0}, size});
        feature.name = name;
        set(board, {feature}, {chip(u"one"_s, u"quay"_s)});
        return board.areas().first().headingLines;
    };
    QCOMPARE(lines({2000, 300}), 1);
    QCOMPARE(lines({330, 300}), 3);
    QCOMPARE(lines({330, 110}), 1);
}

void SignBoardTest::hasRoomForMoreWhenMagnified()
{
    SignBoard board;
    QList<MapSign> places;
    for (int i = 0; i < 12; ++i)
        places.append(chip(u"place %1"_s.arg(i), u"quay"_s));
    set(board, {area(u"quay"_s, {100, 100, 300, 160})}, places);
    const int hidden = board.areas().first().hidden;
    QVERIFY(hidden > 0);
    board.setProperty("magnification", 2.0);
    QCOMPARE(board.areas().first().rect, QRectF(200, 200, 600, 320));
    QVERIFY(board.areas().first().hidden < hidden);
    QCOMPARE(board.targets().first().rect.height(), 49.0);
    // A quarter stands for those of it that have no chip.
    QCOMPARE(board.middle(u"nowhere"_s), QPointF());
    board.setProperty("magnification", 1.0);
    QCOMPARE(board.middle(u"place 11"_s), board.areas().first().rect.center());
}

void SignBoardTest::standsPicturesUnderSigns()
{
    SignBoard board;
    MapSign shown = sign(u"works"_s, {500, 300}, u"middle"_s);
    shown.entry.picture = u"works"_s;
    MapSign lake = sign(u"lake"_s, {900, 300}, u"middle"_s);
    lake.entry.picture = u"lake"_s;
    MapFeature basin;
    basin.kind = u"lake"_s;
    basin.place = u"lake"_s;
    set(board, {basin}, {shown, lake});
    QVERIFY(board.pictures().isEmpty());
    board.setProperty("picture", QSizeF(160, 120));
    // The lake is drawn on the ground itself.
    QCOMPARE(board.pictures().size(), 1);
    QCOMPARE(board.pictures().first().center().x(), 500.0);
    QVERIFY(board.pictures().first().top() > board.targets().first().rect.bottom());
    QCOMPARE(board.targets().first().picture, board.pictures().first());
    QCOMPARE(board.foot(u"works"_s), QPointF(500, 300));
}

void SignBoardTest::movesSignsForAnotherYearOnly()
{
    SignBoard board;
    set(board, {}, {sign(u"works"_s, {500, 300}, u"middle"_s)});
    const QSignalSpy changes(&board, &SignBoard::changed);
    board.setYear(2024);
    QVERIFY(board.isReflowing());
    QCOMPARE(changes.size(), 1);
    board.setProperty("magnification", 2.0);
    QVERIFY(!board.isReflowing());
}

void SignBoardTest::keepsTheWordsOfARuleOffSigns()
{
    SignBoard board;
    const MapSign left = sign(u"left"_s, {200, 500}, u"middle"_s);
    const MapSign right = sign(u"right"_s, {1000, 500}, u"middle"_s);
    set(board, {}, {left, right});
    QCOMPARE(board.besideRule(u"left"_s, u"right"_s, {120, 40}), QPointF(600, 500));
    set(board, {}, {left, right, sign(u"between"_s, {600, 540}, u"middle"_s)});
    const QPointF at = board.besideRule(u"left"_s, u"right"_s, {120, 40});
    QVERIFY(!board.targets().at(2).rect.intersects(QRectF(at - QPointF(60, 20), QSizeF(120, 40))));
}

QTEST_MAIN(SignBoardTest)
#include "tst_signboard.moc"
