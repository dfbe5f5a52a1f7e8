// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timedrawing.h"

#include "lanelayout.h"

#include <QDate>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

// Design pixels; what holds text is multiplied by the text scale too.
constexpr double LeastYear = 130; // of a year without events, along the line that runs right
constexpr double FoldedYear = 172;
constexpr double LeastBand = 84; // of a year without events, along the line that runs down
constexpr double FoldedBand = 116;
constexpr double Bar = 16;
constexpr double Dot = 20;
constexpr double LeastBar = 12;
constexpr double Row = 37;
constexpr double UprightRow = 57;
constexpr double FoldedRow = 48;
constexpr double Strip = 26; // marks above the labels of a folded year
constexpr double Line = 33;
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

double distance(const QRectF &rect, QPointF point)
{
    const double dx = std::max({rect.left() - point.x(), 0.0, point.x() - rect.right()});
    const double dy = std::max({rect.top() - point.y(), 0.0, point.y() - rect.bottom()});
    return std::hypot(dx, dy);
}

} // namespace

TimeDrawing::TimeDrawing(QObject *parent) : QObject(parent)
{
    connect(this, &TimeDrawing::inputChanged, this, &TimeDrawing::arrange);
}

double TimeDrawing::recordEnd() const
{
    int last = 0;
    for (const EventItem &event : m_events)
        last = event.planned ? last : std::max(last, event.lastDay);
    return last > 0 ? m_scale.position(last + 1) : m_scale.length();
}

EventItem TimeDrawing::nearest(QPointF point, double reach) const
{
    EventItem best;
    double least = reach;
    for (const EventMark &mark : m_marks) {
        const double toMark = distance(mark.mark, point);
        const double away = mark.label.isEmpty() ? toMark : std::min(toMark, distance(mark.label, point));
        if (away < least || (away <= least && best.id.isEmpty())) {
            least = away;
            best = mark.event;
        }
    }
    return best;
}

EventItem TimeDrawing::neighbour(const QString &id, int step) const
{
    QList<EventItem> walk;
    std::copy_if(m_events.cbegin(), m_events.cend(), std::back_inserter(walk), [this](const EventItem &event) {
        return yearOf(event) >= m_firstYear && yearOf(event) <= m_lastYear;
    });
    if (id.isEmpty())
        return walk.value(step > 0 ? step - 1 : walk.size() + step);
    const auto found = std::find_if(walk.cbegin(), walk.cend(), [&id](const EventItem &event) { return event.id == id; });
    return found == walk.cend() ? EventItem() : walk.value(std::distance(walk.cbegin(), found) + step);
}

EventItem TimeDrawing::firstOf(int year) const
{
    return eventsIn(year, {}).value(0);
}

EventItem TimeDrawing::event(const QString &id) const
{
    return neighbour(id, 0);
}

int TimeDrawing::yearOf(const EventItem &event) const
{
    return QDate::fromJulianDay(event.firstDay).year();
}

void TimeDrawing::arrange()
{
    m_bands.clear();
    m_laneBands.clear();
    m_marks.clear();
    m_notes.clear();
    if (m_lastYear >= m_firstYear && m_firstYear > 0 && !m_extent.isEmpty()) {
        arrangeBands();
        arrangeLanes();
    }
    Q_EMIT changed();
}

void TimeDrawing::arrangeBands()
{
    QList<int> empty;
    for (int year = m_firstYear; year <= m_lastYear; ++year) {
        if (eventsIn(year, {}).isEmpty())
            empty.append(year);
    }
    const double length = m_upright ? m_extent.height() : m_extent.width();
    const double folded = size(m_upright ? FoldedBand : FoldedYear);
    const double least = size(m_upright ? LeastBand : LeastYear);
    m_scale = TimeScale(m_firstYear, m_lastYear, length, m_wideYear, folded, least, empty);
    for (int year = m_firstYear; year <= m_lastYear; ++year) {
        YearBand band{year, m_scale.begin(year), m_scale.end(year), year == m_wideYear, int(eventsIn(year, {}).size()), {}};
        for (int month = 1; band.wide && month <= 12; ++month)
            band.months.append(m_scale.month(year, month));
        m_bands.append(band);
    }
}

void TimeDrawing::arrangeLanes()
{
    if (m_upright) {
        for (const YearBand &band : std::as_const(m_bands)) {
            const QList<EventItem> events = eventsIn(band.year, {});
            band.wide ? arrangeWideRows(band, events) : arrangeFoldedRows(band, events);
        }
        return;
    }
    const double height = (m_extent.height() - letters(Ticks)) / std::max<double>(1, double(m_lanes.size()));
    for (qsizetype i = 0; i < m_lanes.size(); ++i) {
        const Label &label = m_lanes.at(i);
        const LaneBand lane{label.id, label.title, QRectF(0, double(i) * height, m_extent.width(), height)};
        m_laneBands.append(lane);
        for (const YearBand &band : std::as_const(m_bands)) {
            const QList<EventItem> events = eventsIn(band.year, lane.id);
            band.wide ? arrangeWideLane(lane, band, events) : arrangeFoldedCell(lane, band, events);
        }
    }
}

void TimeDrawing::arrangeWideLane(const LaneBand &lane, const YearBand &band, const QList<EventItem> &events)
{
    const double row = letters(Row);
    const int rows = std::max(1, int(lane.rect.height() / row));
    QList<LaneLayout::Item> items;
    QList<EventMark> marks;
    for (const EventItem &event : events) {
        marks.append(mark(event, 0, size(LeastBar)));
        const QRectF &rect = marks.last().mark;
        const bool chosen = event.id == m_selected;
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

void TimeDrawing::arrangeFoldedCell(const LaneBand &lane, const YearBand &band, const QList<EventItem> &events)
{
    if (events.isEmpty())
        return;
    for (const EventItem &event : events)
        m_marks.append(mark(event, lane.rect.top() + size(Strip - Bar) / 2 + size(2), size(LeastBar)));

    const double room = band.end - band.begin - 2 * size(LabelPadding);
    const double line = letters(Line);
    const int lines = std::clamp(int((lane.rect.height() - size(Strip)) / line), 1, FoldedLines);
    const auto shows = [this, room](const EventItem &event) { return labelWidth(event, false) <= room; };
    const bool both = events.size() == FoldedLines && lines == FoldedLines && shows(events.first()) && shows(events.last());
    const auto shown = int(both ? FoldedLines : 1);
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
        const double left = lines == 1 ? band.end - letters(NoteWidth) : band.begin + size(LabelPadding);
        m_notes.append({hidden, QRectF(left, top + (lines - 1) * line, letters(NoteWidth), line)});
    }
}

void TimeDrawing::arrangeWideRows(const YearBand &band, const QList<EventItem> &events)
{
    const double row = letters(UprightRow);
    // The first row is the year’s own.
    const double top = band.begin + row;
    const auto rows = std::max<qsizetype>(1, qsizetype((band.end - top) / row));
    QList<EventItem> shown = events;
    if (events.size() > rows) {
        const auto chosen = std::find_if(events.cbegin(), events.cend(),
                                         [this](const EventItem &event) { return event.id == m_selected; });
        const qsizetype at = chosen == events.cend() ? 0 : std::distance(events.cbegin(), chosen);
        shown = events.mid(std::clamp<qsizetype>(at - rows / 2, 0, events.size() - rows), rows);
        const double left = m_extent.width() - letters(NoteWidth) - size(Spacing);
        m_notes.append({int(events.size() - rows), QRectF(left, band.begin, letters(NoteWidth), row)});
    }
    QList<double> wanted;
    for (const EventItem &event : std::as_const(shown)) {
        const double middle = mark(event, 0, size(LeastBar)).mark.center().y();
        wanted.append(std::max(wanted.isEmpty() ? 0 : wanted.last(), middle - row / 2));
    }
    addRows(shown, LaneLayout::spread(wanted, row, top, band.end), row, true);
}

void TimeDrawing::arrangeFoldedRows(const YearBand &band, const QList<EventItem> &events)
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

void TimeDrawing::addRows(const QList<EventItem> &events, const QList<double> &tops, double height, bool wide)
{
    const QList<int> column = columns(events);
    for (qsizetype i = 0; i < events.size(); ++i) {
        EventMark placed = mark(events.at(i), size(UprightMarks) + column.at(i) * size(MarkColumn), size(LeastBar));
        if (i < tops.size())
            placed.label = QRectF(size(UprightLabels), tops.at(i), m_extent.width() - size(UprightLabels), height);
        placed.wide = wide;
        m_marks.append(placed);
    }
}

QList<EventItem> TimeDrawing::eventsIn(int year, const QString &lane) const
{
    QList<EventItem> inside;
    for (const EventItem &event : m_events) {
        if (yearOf(event) == year && (lane.isEmpty() || event.lane == lane))
            inside.append(event);
    }
    return inside;
}

double TimeDrawing::labelWidth(const EventItem &event, bool bold) const
{
    QFont font(m_family);
    font.setPixelSize(std::max(1, qRound(letters(LabelText))));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    return std::ceil(QFontMetricsF(font).horizontalAdvance(event.title)) + (bold ? 2 * size(LabelPadding) : size(4));
}

EventMark TimeDrawing::mark(const EventItem &event, double across, double least) const
{
    EventMark result;
    result.event = event;
    result.dot = isSingleDay(event);
    const double from = m_scale.position(event.firstDay);
    const double to = std::max(m_scale.position(event.lastDay + 1) - size(2), from + least);
    const double middle = (from + to) / 2;
    const double half = size(Dot) / 2;
    if (result.dot)
        result.mark = m_upright ? QRectF(across - size(2), middle - half, 2 * half, 2 * half)
                                : QRectF(middle - half, across - size(2), 2 * half, 2 * half);
    else
        result.mark = m_upright ? QRectF(across, from, size(Bar), to - from) : QRectF(from, across, to - from, size(Bar));
    return result;
}

QList<int> TimeDrawing::columns(const QList<EventItem> &events) const
{
    QList<LaneLayout::Item> items;
    for (const EventItem &event : events) {
        const QRectF rect = mark(event, 0, size(LeastBar)).mark;
        items.append({rect.top(), rect.bottom(), 0, false});
    }
    constexpr int Columns = 6;
    QList<int> result;
    for (const LaneLayout::Place &place : LaneLayout(0, m_extent.height() * 2, Columns, size(4)).arrange(items))
        result.append(place.row < 0 ? Columns - 1 : place.row);
    return result;
}

} // namespace autocity
