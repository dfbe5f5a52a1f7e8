// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timedrawing.h"

#include <QDate>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

// Design pixels; a day holds digits, so it is multiplied by the text scale too.
constexpr double LeastYear = 130; // of a year without events, along the line that runs right
constexpr double FoldedYear = 172;
constexpr double LeastBand = 84; // of a year without events, along the line that runs down
constexpr double FoldedBand = 116;
constexpr double Day = 44;
constexpr double MostZoom = 3;
// Fingers that double their distance zoom by so many steps.
constexpr double StepsForTwice = 1.2;

double distance(const QRectF &rect, QPointF point)
{
    const double dx = std::max({rect.left() - point.x(), 0.0, point.x() - rect.right()});
    const double dy = std::max({rect.top() - point.y(), 0.0, point.y() - rect.bottom()});
    return std::hypot(dx, dy);
}

} // namespace

TimeDrawing::TimeDrawing(QObject *parent) : QObject(parent)
{
    connect(this, &TimeDrawing::inputChanged, this, [this] {
        m_progress = 1;
        m_pinching = false;
        retarget();
    });
    connect(this, &TimeDrawing::metricsChanged, this, [this] {
        m_widths = {};
        Q_EMIT inputChanged();
    });
}

void TimeDrawing::setEvents(const QList<EventItem> &events)
{
    if (events == m_events)
        return;
    m_events = events;
    m_widths = {};
    indexEvents();
    Q_EMIT eventsChanged();
    Q_EMIT inputChanged();
}

void TimeDrawing::indexEvents()
{
    m_index.clear();
    m_walk.clear();
    m_lastDay = 0;
    for (qsizetype i = 0; i < m_events.size(); ++i) {
        const EventItem &event = m_events.at(i);
        m_walk.insert(event.id, i);
        m_index[{yearOf(event), {}}].append(event);
        m_index[{yearOf(event), event.lane}].append(event);
        if (!event.planned)
            m_lastDay = std::max(m_lastDay, event.lastDay);
    }
}

void TimeDrawing::setWideYear(int year)
{
    if (year == m_wideYear)
        return;
    m_wideYear = year;
    m_from = m_scale;
    m_progress = m_animated ? 0 : 1;
    retarget();
    Q_EMIT targetChanged();
    if (m_animated)
        Q_EMIT begun();
}

void TimeDrawing::setZoom(double zoom)
{
    const double within = std::clamp(zoom, 0.0, MostZoom);
    if (within == m_zoom)
        return;
    m_zoom = within;
    m_from = m_scale;
    m_progress = m_animated ? 0 : 1;
    retarget();
    Q_EMIT targetChanged();
    if (m_animated)
        Q_EMIT begun();
}

void TimeDrawing::setProgress(double progress)
{
    if (progress == m_progress)
        return;
    m_progress = progress;
    follow();
}

void TimeDrawing::setSelected(const QString &id)
{
    if (id == m_selected)
        return;
    m_selected = id;
    if (!isMoving())
        arrange();
    Q_EMIT selectedChanged();
}

double TimeDrawing::recordEnd() const
{
    return m_lastDay > 0 ? m_scale.position(m_lastDay + 1) : m_scale.length();
}

void TimeDrawing::pan(double by)
{
    m_anchorDay = 0;
    place(m_origin - by);
}

void TimeDrawing::pinch(double factor, double at)
{
    if (!m_pinching) {
        m_pinching = true;
        m_progress = 1;
        Q_EMIT movingChanged();
    }
    const double day = dayAt(at);
    m_zoom = std::clamp(m_zoom + std::log2(factor) * StepsForTwice, 0.0, MostZoom);
    anchor(day, at);
    retarget();
}

int TimeDrawing::endPinch()
{
    m_pinching = false;
    arrange();
    Q_EMIT movingChanged();
    return qRound(m_zoom);
}

void TimeDrawing::anchor(double day, double at)
{
    m_anchorDay = day;
    m_anchorAt = at;
}

double TimeDrawing::dayAt(double at) const
{
    return m_scale.dayAt(at + m_origin);
}

int TimeDrawing::yearAt(double at) const
{
    return m_scale.yearAt(at + m_origin);
}

QString TimeDrawing::monthAt(double at) const
{
    return QDate::fromJulianDay(qint64(dayAt(at))).toString(u"yyyy-MM"_s);
}

void TimeDrawing::reveal(const QString &id)
{
    const auto found = std::find_if(m_marks.cbegin(), m_marks.cend(), [&id](const EventMark &mark) { return mark.event.id == id; });
    if (found == m_marks.cend())
        return;
    m_anchorDay = 0;
    const QRectF &rect = found->label.isEmpty() ? found->mark : found->label;
    const double begin = (m_upright ? rect.top() : rect.left()) - m_origin;
    const double end = (m_upright ? rect.bottom() : rect.right()) - m_origin;
    if (begin < 0 || end > seenLength())
        place(m_origin + (begin + end - seenLength()) / 2);
}

double TimeDrawing::yearPart(double at) const
{
    const int year = yearAt(at);
    const double width = m_scale.end(year) - m_scale.begin(year);
    return year + (width > 0 ? std::clamp((at + m_origin - m_scale.begin(year)) / width, 0.0, 1.0) : 0);
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
    const auto isShown = [this](const EventItem &event) { return yearOf(event) >= m_firstYear && yearOf(event) <= m_lastYear; };
    const qsizetype size = m_events.size();
    const int side = step < 0 ? -1 : 1;
    const auto found = m_walk.constFind(id);
    if (!id.isEmpty() && (found == m_walk.cend() || !isShown(m_events.at(found.value()))))
        return {};
    qsizetype at = id.isEmpty() ? (side > 0 ? -1 : size) : found.value();
    for (int left = std::abs(step); left > 0; --left) {
        do {
            at += side;
        } while (at >= 0 && at < size && !isShown(m_events.at(at)));
    }
    return m_events.value(at);
}

EventItem TimeDrawing::firstOf(int year) const
{
    return m_index.value({year, {}}).value(0);
}

EventItem TimeDrawing::eventOf(const QString &id) const
{
    return neighbour(id, 0);
}

int TimeDrawing::yearOf(const EventItem &event) const
{
    return QDate::fromJulianDay(event.firstDay).year();
}

TimeScale::Spread TimeDrawing::spread() const
{
    TimeScale::Spread spread;
    spread.first = m_firstYear;
    spread.last = m_lastYear;
    spread.length = seenLength();
    spread.wide = m_wideYear;
    spread.narrow = size(m_upright ? FoldedBand : FoldedYear);
    spread.sparse = size(m_upright ? LeastBand : LeastYear);
    for (int year = m_firstYear; year <= m_lastYear; ++year) {
        if (!m_index.contains({year, {}}))
            spread.empty.append(year);
    }
    spread.day = size(Day) * m_textScale;
    spread.zoom = m_zoom;
    return spread;
}

void TimeDrawing::retarget()
{
    if (m_lastYear < m_firstYear || m_firstYear <= 0 || m_extent.isEmpty()) {
        m_bands.clear();
        m_marks.clear();
        m_notes.clear();
        m_laneBands.clear();
        showLabels();
        Q_EMIT changed();
        return;
    }
    m_to = TimeScale(spread());
    follow();
}

void TimeDrawing::follow()
{
    m_scale = m_progress < 1 ? TimeScale::between(m_from, m_to, m_progress) : m_to;
    // The day that is anchored stays, until a finger drags the line.
    if (m_anchorDay > 0) {
        const double part = m_anchorDay - std::floor(m_anchorDay);
        const double begin = m_scale.position(qint64(m_anchorDay));
        const double at = begin + part * (m_scale.position(qint64(m_anchorDay) + 1) - begin);
        m_origin = at - m_anchorAt;
    }
    m_origin = std::clamp(m_origin, 0.0, std::max(0.0, m_scale.length() - seenLength()));
    if (!isMoving()) {
        arrange();
        Q_EMIT movingChanged();
        return;
    }
    // Labels wait until it rests; marks go along, across the line they stay.
    const MarkArranger::Input input{{}, {}, {}, m_scale, m_upright, m_extent, m_unit, m_textScale, m_family, m_selected};
    for (EventMark &mark : m_marks) {
        const QRectF was = mark.mark;
        mark.mark = MarkArranger::markRect(input, mark.event, m_upright ? was.left() : was.top());
    }
    Q_EMIT moved();
    Q_EMIT movingChanged();
}

void TimeDrawing::place(double origin)
{
    const double within = std::clamp(origin, 0.0, std::max(0.0, m_scale.length() - seenLength()));
    if (within == m_origin)
        return;
    m_origin = within;
    if (std::abs(m_origin - m_labelsFrom) > seenLength() / 8)
        showLabels();
    Q_EMIT moved();
}

void TimeDrawing::arrange()
{
    arrangeBands();
    const MarkArranger::Input input{m_index, m_lanes, m_bands, m_scale, m_upright, m_extent, m_unit, m_textScale, m_family, m_selected};
    const MarkArranger arranged(input, m_widths);
    m_laneBands = arranged.laneBands();
    m_marks = arranged.marks();
    m_notes = arranged.notes();
    showLabels();
    Q_EMIT moved();
    Q_EMIT changed();
}

void TimeDrawing::arrangeBands()
{
    m_bands.clear();
    for (int year = m_firstYear; year <= m_lastYear; ++year) {
        const bool wide = year == m_wideYear && m_zoom > 0.5;
        YearBand band{year, m_scale.begin(year), m_scale.end(year), wide, int(m_index.value({year, {}}).size()), {}};
        for (int month = 1; band.wide && month <= 12; ++month)
            band.months.append(m_scale.month(year, month));
        m_bands.append(band);
    }
}

void TimeDrawing::showLabels()
{
    m_labelsFrom = m_origin;
    const double margin = seenLength() / 4;
    const double from = m_origin - margin;
    const double to = m_origin + seenLength() + margin;
    QList<EventMark> near;
    for (const EventMark &mark : std::as_const(m_marks)) {
        if (mark.label.isEmpty())
            continue;
        const double begin = m_upright ? mark.label.top() : mark.label.left();
        const double end = m_upright ? mark.label.bottom() : mark.label.right();
        if (end >= from && begin <= to)
            near.append(mark);
    }
    m_window.show(near);
}

} // namespace autocity
