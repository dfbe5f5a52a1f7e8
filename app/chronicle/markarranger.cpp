// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markarranger.h"

#include "lanelayout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

// Design pixels; what holds text is multiplied by the text scale too.
constexpr double Bar = 16;
constexpr double Dot = 20;
constexpr double LeastBar = 12;
constexpr double DotRise = 2; // a dot is wider than a bar by twice that
constexpr double Row = 37;
constexpr double UprightRow = 57;
constexpr double FoldedRow = 48;
constexpr double Strip = 26; // marks above the labels of a folded year
constexpr double Line = 37; // a touch area and the gap to the next
constexpr double LeastLabel = 80; // a shorter one is no name any more
constexpr double LabelText = 26;
constexpr double LabelPadding = 12;
constexpr double Spacing = 12;
constexpr double NoteWidth = 64; // width of “+n”
constexpr double Ticks = 40; // month numbers above the line
constexpr double MarkColumn = 26;
constexpr double UprightMarks = 120; // where the columns of marks begin, after year or month numbers
constexpr double UprightLabels = 290;
constexpr int FoldedLines = 2;

bool isSingleDay(const EventItem &event)
{
    return event.lastDay <= event.firstDay;
}

} // namespace

MarkArranger::MarkArranger(const Input &input, Widths &known) : m_input(input), m_known(known)
{
    arrange();
}

void MarkArranger::arrange()
{
    if (m_input.upright) {
        for (const YearBand &band : m_input.bands) {
            const QList<EventItem> events = eventsIn(band.year, {});
            band.wide ? arrangeWideRows(band, events) : arrangeFoldedRows(band, events);
        }
        return;
    }
    const double height = (m_input.extent.height() - letters(Ticks)) / std::max<double>(1, double(m_input.lanes.size()));
    for (qsizetype i = 0; i < m_input.lanes.size(); ++i) {
        const Label &label = m_input.lanes.at(i);
        const LaneBand lane{label.id, label.title, QRectF(0, double(i) * height, m_input.scale.length(), height)};
        m_laneBands.append(lane);
        for (const YearBand &band : m_input.bands) {
            const QList<EventItem> events = eventsIn(band.year, lane.id);
            band.wide ? arrangeWideLane(lane, band, events) : arrangeFoldedCell(lane, band, events);
        }
    }
}

void MarkArranger::arrangeWideLane(const LaneBand &lane, const YearBand &band, const QList<EventItem> &events)
{
    const double row = letters(Row);
    const int rows = std::max(1, int(lane.rect.height() / row));
    QList<LaneLayout::Item> items;
    QList<EventMark> marks;
    for (const EventItem &event : events) {
        marks.append(mark(event, 0));
        const QRectF &rect = marks.last().mark;
        const bool chosen = event.id == m_input.selected;
        items.append({rect.left(), rect.right(), labelWidth(event, chosen), chosen});
    }
    const double begin = band.begin + size(Spacing);
    QList<LaneLayout::Place> places = LaneLayout(begin, band.end - size(Spacing), rows, size(Spacing)).arrange(items);
    const auto isHidden = [](const LaneLayout::Place &place) { return place.row < 0; };
    if (std::any_of(places.cbegin(), places.cend(), isHidden))
        places = LaneLayout(begin, band.end - size(Spacing) - letters(NoteWidth), rows, size(Spacing)).arrange(items);
    const auto hidden = int(std::count_if(places.cbegin(), places.cend(), isHidden));

    const double top = lane.rect.top() + (lane.rect.height() - rows * row) / 2;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const LaneLayout::Place &place = places.at(i);
        if (place.row < 0)
            continue;
        EventMark placed = marks.at(i);
        const double middle = top + (place.row + 0.5) * row;
        placed.mark.moveTop(middle - placed.mark.height() / 2);
        placed.label = QRectF(place.labelAt, middle - row / 2, place.labelWidth, row);
        placed.before = place.before;
        placed.over = place.over;
        placed.wide = true;
        m_marks.append(placed);
    }
    if (hidden > 0)
        m_notes.append({hidden, QRectF(band.end - letters(NoteWidth), lane.rect.bottom() - row, letters(NoteWidth), row)});
}

void MarkArranger::arrangeFoldedCell(const LaneBand &lane, const YearBand &band, const QList<EventItem> &events)
{
    if (events.isEmpty())
        return;
    for (const EventItem &event : events)
        m_marks.append(mark(event, lane.rect.top() + size(Strip - Bar) / 2 + size(2)));

    const double room = band.end - band.begin - 2 * size(LabelPadding);
    const double line = letters(Line);
    const int lines = std::clamp(int((lane.rect.height() - size(Strip)) / line), 1, FoldedLines);
    const auto shows = [this, room](const EventItem &event) { return labelWidth(event, false) <= room; };
    const bool both = events.size() == FoldedLines && lines == FoldedLines && shows(events.first()) && shows(events.last());
    const double beside = lines == 1 && events.size() > 1 ? letters(NoteWidth) : 0;
    const bool named = room - beside >= letters(LeastLabel) || events.size() == 1;
    const int shown = both ? FoldedLines : named ? 1 : 0;
    const int hidden = int(events.size()) - shown;
    const double top = lane.rect.top() + size(Strip);
    const qsizetype firstMark = m_marks.size() - events.size();
    for (int i = 0; i < shown; ++i) {
        EventMark &labelled = m_marks[firstMark + i];
        labelled.lines = both || hidden > 0 ? 1 : lines;
        const double width = room - (hidden > 0 && lines == 1 ? letters(NoteWidth) : 0);
        labelled.label = QRectF(band.begin + size(LabelPadding), top + i * line, width, labelled.lines * line);
    }
    if (hidden > 0) {
        const double left = lines == 1 && named ? band.end - letters(NoteWidth) : band.begin + size(LabelPadding);
        m_notes.append({hidden, QRectF(left, top + (lines - 1) * line, letters(NoteWidth), line)});
    }
}

void MarkArranger::arrangeWideRows(const YearBand &band, const QList<EventItem> &events)
{
    const double row = letters(UprightRow);
    // The first row is the year’s own.
    const double top = band.begin + row;
    const auto rows = std::max<qsizetype>(1, qsizetype((band.end - top) / row));
    QList<EventItem> shown = events;
    if (events.size() > rows) {
        const auto chosen = std::find_if(events.cbegin(), events.cend(),
                                         [this](const EventItem &event) { return event.id == m_input.selected; });
        const qsizetype at = chosen == events.cend() ? 0 : std::distance(events.cbegin(), chosen);
        shown = events.mid(std::clamp<qsizetype>(at - rows / 2, 0, events.size() - rows), rows);
        const double left = m_input.extent.width() - letters(NoteWidth) - size(Spacing);
        m_notes.append({int(events.size() - rows), QRectF(left, band.begin, letters(NoteWidth), row)});
    }
    QList<double> wanted;
    for (const EventItem &event : std::as_const(shown)) {
        // A row stands where its date begins, so that a vague one does not push those after it away from theirs.
        const QRectF rect = mark(event, 0).mark;
        const double middle = rect.top() + std::min(rect.height(), row) / 2;
        wanted.append(std::max(wanted.isEmpty() ? 0 : wanted.last(), middle - row / 2));
    }
    addRows(shown, LaneLayout::spread(wanted, row, top, band.end), row, true);
}

void MarkArranger::arrangeFoldedRows(const YearBand &band, const QList<EventItem> &events)
{
    if (events.isEmpty())
        return;
    const double height = band.end - band.begin;
    const int lines = std::clamp(int(height / letters(FoldedRow)), 1, FoldedLines);
    const double row = std::min(letters(FoldedRow), height / lines);
    const auto count = std::min<qsizetype>(events.size(), lines);
    const double top = band.begin + (height - double(count) * row) / 2;
    QList<double> tops;
    for (qsizetype i = 0; i < count; ++i)
        tops.append(top + double(i) * row);
    addRows(events, tops, row, false);
    if (events.size() > count)
        m_notes.append({int(events.size() - count), QRectF(0, band.end - row, size(UprightMarks) - size(Spacing), row)});
}

void MarkArranger::addRows(const QList<EventItem> &events, const QList<double> &tops, double height, bool wide)
{
    const QList<int> column = columns(events);
    for (qsizetype i = 0; i < events.size(); ++i) {
        EventMark placed = mark(events.at(i), size(UprightMarks) + column.at(i) * size(MarkColumn));
        if (i < tops.size())
            placed.label = QRectF(size(UprightLabels), tops.at(i), m_input.extent.width() - size(UprightLabels), height);
        placed.wide = wide;
        m_marks.append(placed);
    }
}

const QList<EventItem> &MarkArranger::eventsIn(int year, const QString &lane) const
{
    static const QList<EventItem> none;
    const auto found = m_input.events.constFind({year, lane});
    return found == m_input.events.cend() ? none : found.value();
}

double MarkArranger::labelWidth(const EventItem &event, bool bold) const
{
    const double padding = bold ? 2 * size(LabelPadding) : size(4);
    QHash<QString, double> &known = bold ? m_known.bold : m_known.plain;
    const auto found = known.constFind(event.title);
    if (found != known.cend())
        return found.value() + padding;
    QFont font(m_input.family);
    font.setPixelSize(std::max(1, qRound(letters(LabelText))));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    const double width = std::ceil(QFontMetricsF(font).horizontalAdvance(event.title));
    known.insert(event.title, width);
    return width + padding;
}

EventMark MarkArranger::mark(const EventItem &event, double across) const
{
    EventMark result;
    result.event = event;
    result.dot = isSingleDay(event);
    result.mark = markRect(m_input, event, across - (result.dot ? size(DotRise) : 0));
    return result;
}

QRectF MarkArranger::markRect(const Input &input, const EventItem &event, double across)
{
    const double from = input.scale.position(event.firstDay);
    const double to = std::max(input.scale.position(event.lastDay + 1) - 2 * input.unit, from + LeastBar * input.unit);
    const double dot = Dot * input.unit;
    const double bar = Bar * input.unit;
    const double middle = (from + input.scale.position(event.lastDay + 1) - dot) / 2;
    if (isSingleDay(event))
        return input.upright ? QRectF(across, middle, dot, dot) : QRectF(middle, across, dot, dot);
    return input.upright ? QRectF(across, from, bar, to - from) : QRectF(from, across, to - from, bar);
}

QList<int> MarkArranger::columns(const QList<EventItem> &events) const
{
    QList<LaneLayout::Item> items;
    for (const EventItem &event : events) {
        const QRectF rect = mark(event, 0).mark;
        items.append({rect.top(), rect.bottom(), 0, false});
    }
    constexpr int Columns = 6;
    QList<int> result;
    for (const LaneLayout::Place &place : LaneLayout(0, m_input.scale.length() * 2, Columns, size(4)).arrange(items))
        result.append(place.row < 0 ? Columns - 1 : place.row);
    return result;
}

} // namespace autocity
