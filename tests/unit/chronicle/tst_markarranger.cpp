// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markarranger.h"

#include <QDate>
#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

class MarkArrangerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsADateAsLongAsItIsVague();
    void measuresALabelOnce();
};

namespace
{

EventItem dated(const QString &id, QDate first, QDate last)
{
    EventItem event;
    event.id = id;
    event.title = u"Something "_s + id;
    event.firstDay = int(first.toJulianDay());
    event.lastDay = int(last.toJulianDay());
    event.lane = u"a"_s;
    return event;
}

MarkArranger::Input input(const QList<EventItem> &events)
{
    TimeScale::Spread spread;
    spread.first = 2021;
    spread.last = 2022;
    spread.length = 7300;
    MarkArranger::Input input;
    input.scale = TimeScale(spread);
    input.extent = QSizeF(7300, 400);
    input.lanes = {{u"a"_s, u"A"_s, 0}};
    input.bands = {{2021, 0, 3650, true, int(events.size()), {}}, {2022, 3650, 7300, false, 0, {}}};
    input.events.insert({2021, u"a"_s}, events);
    input.events.insert({2021, {}}, events);
    return input;
}

} // namespace

void MarkArrangerTest::drawsADateAsLongAsItIsVague()
{
    // Ten pixels a day.
    const QList<EventItem> events{dated(u"day"_s, {2021, 3, 1}, {2021, 3, 1}), dated(u"month"_s, {2021, 4, 1}, {2021, 4, 30}),
                                  dated(u"quarter"_s, {2021, 4, 1}, {2021, 6, 30}), dated(u"year"_s, {2021, 1, 1}, {2021, 12, 31})};
    MarkArranger::Widths widths;
    const MarkArranger::Input given = input(events);
    const MarkArranger arranged(given, widths);
    QCOMPARE(arranged.marks().size(), 4);
    QVERIFY(arranged.marks().at(0).dot);
    QCOMPARE(arranged.marks().at(0).mark.center().x(), 595.0);
    QCOMPARE(arranged.marks().at(1).mark.width(), 298.0);
    QCOMPARE(arranged.marks().at(2).mark.width(), 908.0);
    QCOMPARE(arranged.marks().at(3).mark.width(), 3648.0);
    QVERIFY(arranged.marks().at(3).over);
}

void MarkArrangerTest::measuresALabelOnce()
{
    MarkArranger::Widths widths;
    const MarkArranger::Input given = input({dated(u"day"_s, {2021, 3, 1}, {2021, 3, 1})});
    const MarkArranger first(given, widths);
    QCOMPARE(widths.plain.size(), 1);
    widths.plain[u"Something day"_s] = 321;
    const MarkArranger second(given, widths);
    QVERIFY(qAbs(second.marks().first().label.width() - 325) < 1);
}

QTEST_MAIN(MarkArrangerTest)
#include "tst_markarranger.moc"
