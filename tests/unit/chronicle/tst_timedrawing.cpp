// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timedrawing.h"

#include <QDate>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

class TimeDrawingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bandsTileTheLine();
    void aDayIsADotAndAMonthABar();
    void labelsNeverOverlap_data();
    void labelsNeverOverlap();
    void everyEventIsDrawnOrCounted();
    void theChosenEventIsAlwaysShown();
    void walksAlongTheLine();
    void findsTheNearest();
    void recordEndsWithWhatHappened();
    void tenThousandEventsAreQuick();
    void showsOnlyLabelsNearWhatIsSeen();
    void pinchingKeepsTheDayUnderTheFingers();
    void labelsWaitUntilItRests();
    void revealsAnEvent();
    void aVagueDateLeavesOthersAtTheirMarks();
};

namespace
{

EventItem dated(int number, QDate first, QDate last, const QString &lane, bool planned = false)
{
    EventItem item;
    item.id = u"event-%1"_s.arg(number);
    item.title = u"Event number %1"_s.arg(number);
    item.firstDay = int(first.toJulianDay());
    item.lastDay = int(last.toJulianDay());
    item.lane = lane;
    item.planned = planned;
    return item;
}

QList<EventItem> many(int count)
{
    QList<EventItem> events;
    const QStringList lanes{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    const QDate start(2021, 1, 1);
    for (int i = 0; i < count; ++i) {
        const QDate day = start.addDays(qint64(i) * 2100 / count);
        events.append(dated(i, day, i % 3 ? day : day.addDays(29), lanes.at(i % 4)));
    }
    return events;
}

void set(TimeDrawing &drawing, const QList<EventItem> &events, bool upright, int wide)
{
    const QList<Label> lanes{{u"a"_s, u"A"_s, 0}, {u"b"_s, u"B"_s, 0}, {u"c"_s, u"C"_s, 0}, {u"d"_s, u"D"_s, 0}};
    drawing.setProperty("lanes", QVariant::fromValue(lanes));
    drawing.setProperty("firstYear", 2021);
    drawing.setProperty("lastYear", 2026);
    drawing.setProperty("wideYear", wide);
    drawing.setProperty("upright", upright);
    drawing.setProperty("extent", upright ? QSizeF(984, 1228) : QSizeF(1612, 518));
    drawing.setProperty("events", QVariant::fromValue(events));
}

} // namespace

void TimeDrawingTest::bandsTileTheLine()
{
    TimeDrawing drawing;
    set(drawing, many(60), false, 2024);
    QCOMPARE(drawing.bands().size(), 6);
    QCOMPARE(drawing.bands().first().begin, 0.0);
    QCOMPARE(drawing.bands().last().end, 1612.0);
    for (qsizetype i = 1; i < drawing.bands().size(); ++i)
        QCOMPARE(drawing.bands().at(i).begin, drawing.bands().at(i - 1).end);
    QVERIFY(drawing.bands().at(3).wide);
    QCOMPARE(drawing.bands().at(3).months.size(), 12);
    QVERIFY(drawing.bands().at(0).months.isEmpty());
}

void TimeDrawingTest::aDayIsADotAndAMonthABar()
{
    TimeDrawing drawing;
    set(drawing, {dated(1, {2021, 3, 1}, {2021, 3, 1}, u"a"_s), dated(2, {2021, 6, 1}, {2021, 6, 30}, u"b"_s)}, false, 2021);
    QVERIFY(drawing.marks().at(0).dot);
    QCOMPARE(drawing.marks().at(0).mark.width(), drawing.marks().at(0).mark.height());
    QVERIFY(!drawing.marks().at(1).dot);
    const YearBand year = drawing.bands().first();
    QVERIFY(qAbs(drawing.marks().at(1).mark.width() - (year.end - year.begin) / 12) < 5);
    QCOMPARE(drawing.marks().at(1).mark.left(), year.months.at(5));
}

void TimeDrawingTest::labelsNeverOverlap_data()
{
    QTest::addColumn<bool>("upright");
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("textScale");
    QTest::newRow("right, few") << false << 24 << 1.0;
    QTest::newRow("right, many") << false << 400 << 1.0;
    QTest::newRow("right, large text") << false << 60 << 1.45;
    QTest::newRow("down, few") << true << 24 << 1.0;
    QTest::newRow("down, many") << true << 400 << 1.0;
    QTest::newRow("down, large text") << true << 60 << 1.45;
}

void TimeDrawingTest::labelsNeverOverlap()
{
    QFETCH(bool, upright);
    QFETCH(int, count);
    QFETCH(double, textScale);
    TimeDrawing drawing;
    drawing.setProperty("textScale", textScale);
    set(drawing, many(count), upright, 2022);
    const QRectF sheet(QPointF(), upright ? QSizeF(984, 1228) : QSizeF(1612, 518));
    QList<QRectF> labels;
    for (const EventMark &mark : drawing.marks()) {
        if (!mark.label.isEmpty())
            labels.append(mark.label.adjusted(0.01, 0.01, -0.01, -0.01));
    }
    for (const MoreNote &note : drawing.notes())
        labels.append(note.rect.adjusted(0.01, 0.01, -0.01, -0.01));
    QVERIFY(!labels.isEmpty());
    for (qsizetype i = 0; i < labels.size(); ++i) {
        QVERIFY2(sheet.contains(labels.at(i)), qPrintable(u"label %1 leaves the sheet"_s.arg(i)));
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY2(!labels.at(i).intersects(labels.at(j)), qPrintable(u"labels %1 and %2"_s.arg(i).arg(j)));
    }
}

void TimeDrawingTest::everyEventIsDrawnOrCounted()
{
    for (const bool upright : {false, true}) {
        TimeDrawing drawing;
        set(drawing, many(120), upright, 2023);
        int counted = 0;
        for (const EventMark &mark : drawing.marks())
            counted += mark.label.isEmpty() ? 0 : 1;
        for (const MoreNote &note : drawing.notes())
            counted += note.count;
        QCOMPARE(counted, 120);
    }
}

void TimeDrawingTest::theChosenEventIsAlwaysShown()
{
    for (const bool upright : {false, true}) {
        TimeDrawing drawing;
        set(drawing, many(400), upright, 2022);
        drawing.setProperty("selected", u"event-100"_s);
        bool shown = false;
        for (const EventMark &mark : drawing.marks())
            shown = shown || (mark.event.id == u"event-100"_s && !mark.label.isEmpty());
        QVERIFY(shown);
    }
}

void TimeDrawingTest::walksAlongTheLine()
{
    TimeDrawing drawing;
    set(drawing, many(10), false, 2021);
    QCOMPARE(drawing.neighbour(u"event-3"_s, 1).id, u"event-4"_s);
    QCOMPARE(drawing.neighbour(u"event-3"_s, -1).id, u"event-2"_s);
    QVERIFY(drawing.neighbour(u"event-9"_s, 1).id.isEmpty());
    QVERIFY(drawing.neighbour(u"event-0"_s, -1).id.isEmpty());
    QVERIFY(drawing.neighbour(u"nothing"_s, 1).id.isEmpty());
    QCOMPARE(drawing.neighbour({}, 1).id, u"event-0"_s);
    QCOMPARE(drawing.neighbour({}, -1).id, u"event-9"_s);
    QCOMPARE(drawing.firstOf(2021).id, u"event-0"_s);
    QVERIFY(drawing.firstOf(2031).id.isEmpty());
    QCOMPARE(drawing.eventOf(u"event-3"_s).title, u"Event number 3"_s);
    QCOMPARE(drawing.yearOf(drawing.eventOf(u"event-0"_s)), 2021);
}

void TimeDrawingTest::findsTheNearest()
{
    TimeDrawing drawing;
    set(drawing, {dated(1, {2021, 3, 1}, {2021, 3, 1}, u"a"_s), dated(2, {2021, 10, 1}, {2021, 10, 31}, u"d"_s)}, false, 2021);
    const QPointF middle = drawing.marks().at(1).mark.center();
    QCOMPARE(drawing.nearest(middle, 88).id, u"event-2"_s);
    QCOMPARE(drawing.nearest(middle + QPointF(0, 40), 88).id, u"event-2"_s);
    QVERIFY(drawing.nearest({1500, 20}, 88).id.isEmpty());
}

void TimeDrawingTest::recordEndsWithWhatHappened()
{
    TimeDrawing drawing;
    set(drawing, {dated(1, {2021, 3, 1}, {2021, 3, 1}, u"a"_s), dated(2, {2026, 1, 1}, {2026, 12, 31}, u"d"_s, true)}, false, 0);
    const double band = 1612.0 / 6;
    QVERIFY(qAbs(drawing.recordEnd() - band * 60 / 365) < 1);
}

void TimeDrawingTest::tenThousandEventsAreQuick()
{
    TimeDrawing drawing;
    set(drawing, {}, false, 2022);
    QElapsedTimer timer;
    timer.start();
    drawing.setProperty("events", QVariant::fromValue(many(10000)));
    // Generous for a loaded machine; a quadratic layout takes minutes.
    QVERIFY2(timer.elapsed() < 10000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
    QVERIFY(!drawing.notes().isEmpty());
}

void TimeDrawingTest::showsOnlyLabelsNearWhatIsSeen()
{
    for (const bool upright : {false, true}) {
        TimeDrawing drawing;
        set(drawing, many(10000), upright, 2022);
        drawing.setProperty("zoom", 3.0);
        QVERIFY(drawing.length() > 10000);
        const int made = drawing.labels()->rowCount();
        QVERIFY2(made > 3 && made < 300, qPrintable(QString::number(made)));
        int most = made;
        for (int i = 0; i < 100; ++i) {
            drawing.pan(-150);
            most = std::max(most, drawing.labels()->rowCount());
        }
        QVERIFY2(most < 300, qPrintable(QString::number(most)));
        QCOMPARE(drawing.origin(), std::min(15000.0, drawing.length() - drawing.seenLength()));
    }
}

void TimeDrawingTest::pinchingKeepsTheDayUnderTheFingers()
{
    TimeDrawing drawing;
    set(drawing, many(300), false, 2022);
    const double finger = drawing.beginOf(2022) + 500;
    const double day = drawing.dayAt(finger);
    for (int i = 0; i < 20; ++i)
        drawing.pinch(1.04, finger);
    QVERIFY(drawing.zoom() > 2.5);
    QVERIFY(qAbs(drawing.dayAt(finger) - day) < 0.5);
    QCOMPARE(drawing.endPinch(), 3);
    for (int i = 0; i < 100; ++i)
        drawing.pinch(0.9, finger);
    QCOMPARE(drawing.zoom(), 0.0);
    QCOMPARE(drawing.endPinch(), 0);
    QCOMPARE(drawing.origin(), 0.0);
    QVERIFY(!drawing.isMoving());
}

void TimeDrawingTest::labelsWaitUntilItRests()
{
    TimeDrawing drawing;
    set(drawing, many(300), false, 2022);
    drawing.setProperty("animated", true);
    const QSignalSpy begun(&drawing, &TimeDrawing::begun);
    const QSignalSpy arranged(&drawing, &TimeDrawing::changed);
    drawing.setWideYear(2024);
    QCOMPARE(begun.size(), 1);
    QVERIFY(drawing.isMoving());
    const double before = drawing.scale().end(2021);
    drawing.setProgress(0.5);
    QVERIFY(qAbs(drawing.scale().end(2022) - drawing.scale().begin(2022) - (drawing.scale().end(2024) - drawing.scale().begin(2024))) < 1);
    QCOMPARE(drawing.scale().end(2021), before);
    QCOMPARE(arranged.size(), 0);
    drawing.setProgress(1);
    QVERIFY(!drawing.isMoving());
    QCOMPARE(arranged.size(), 1);
    QVERIFY(drawing.bands().at(3).wide);
}

void TimeDrawingTest::revealsAnEvent()
{
    TimeDrawing drawing;
    set(drawing, many(300), false, 2022);
    drawing.setProperty("zoom", 3.0);
    const QString last = u"event-%1"_s.arg(103);
    QCOMPARE(drawing.yearOf(drawing.eventOf(last)), 2022);
    drawing.pan(99999);
    QCOMPARE(drawing.origin(), 0.0);
    drawing.setSelected(last);
    drawing.reveal(last);
    const auto mark = std::find_if(drawing.marks().cbegin(), drawing.marks().cend(), [&last](const EventMark &one) { return one.event.id == last; });
    QVERIFY(mark->label.left() >= drawing.origin() && mark->label.right() <= drawing.origin() + drawing.seenLength());
    QCOMPARE(drawing.monthAt(drawing.seenLength() / 2).left(4), u"2022"_s);
}

void TimeDrawingTest::aVagueDateLeavesOthersAtTheirMarks()
{
    TimeDrawing drawing;
    set(drawing, {dated(1, {2021, 1, 1}, {2021, 12, 31}, u"a"_s), dated(2, {2021, 5, 9}, {2021, 5, 9}, u"b"_s)}, true, 2021);
    drawing.setProperty("zoom", 3.0);
    const EventMark &day = drawing.marks().at(1);
    QVERIFY(qAbs(day.label.center().y() - day.mark.center().y()) < 2);
    // What is revealed stays in sight when the room for the line changes.
    drawing.anchor(day.event.firstDay - 90, 0);
    drawing.reveal(u"event-2"_s);
    drawing.setProperty("extent", QSizeF(984, 1200));
    const EventMark &again = drawing.marks().at(1);
    QVERIFY(again.label.top() >= drawing.origin() && again.label.bottom() <= drawing.origin() + drawing.seenLength());
}

QTEST_MAIN(TimeDrawingTest)
#include "tst_timedrawing.moc"
