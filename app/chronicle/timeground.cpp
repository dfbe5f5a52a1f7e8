// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeground.h"

#include <QDate>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

// Design pixels.
constexpr double Hairline = 2;
constexpr double Outline = 3;
constexpr double HatchPitch = 26;
constexpr double Number = 22;
constexpr double NumberRise = 8; // above the line that runs right
constexpr double NumberRoom = 110; // beside the line that runs down
constexpr double LeastDay = 26;
constexpr double LeastMonth = 30;
constexpr double LeastQuarter = 60;
constexpr double LeaderEnd = 10;

QString quarterName(int quarter)
{
    return u"%1–%2"_s.arg(3 * quarter + 1).arg(3 * quarter + 3);
}

} // namespace

TimeGround::TimeGround(QQuickItem *parent) : PaintedItem(parent)
{
    setOpaquePainting(true);
    connect(this, &TimeGround::looksChanged, this, [this] { update(); });
}

void TimeGround::setDrawing(TimeDrawing *drawing)
{
    if (drawing == m_drawing)
        return;
    if (m_drawing)
        m_drawing->disconnect(this);
    m_drawing = drawing;
    if (m_drawing) {
        connect(m_drawing, &TimeDrawing::moved, this, [this] { update(); });
        connect(m_drawing, &TimeDrawing::changed, this, [this] { update(); });
    }
    Q_EMIT drawingChanged();
    update();
}

void TimeGround::paint(QPainter *painter)
{
    painter->fillRect(QRectF(0, 0, width(), height()), m_ground);
    if (!m_drawing)
        return;
    const bool upright = m_drawing->isUpright();
    painter->translate(upright ? QPointF(0, -m_drawing->origin()) : QPointF(-m_drawing->origin(), 0));
    for (const YearBand &band : m_drawing->bands())
        paintYear(*painter, band);
    if (!upright) {
        for (const LaneBand &lane : m_drawing->laneBands().mid(1))
            painter->fillRect(QRectF(m_drawing->origin(), lane.rect.top(), width(), Hairline * m_drawing->unit()), m_tick);
    }
    const double from = m_drawing->origin();
    const double to = from + m_drawing->seenLength();
    QRectF last;
    for (const EventMark &mark : m_drawing->marks()) {
        const QRectF &rect = mark.mark;
        const bool seen = upright ? rect.bottom() >= from && rect.top() <= to : rect.right() >= from && rect.left() <= to;
        if (upright && m_leaders && mark.wide && !mark.label.isEmpty() && mark.label.bottom() >= from && mark.label.top() <= to)
            paintLeader(*painter, mark);
        // Of many that fall on the same pixels one is enough.
        const bool same = qAbs(rect.left() - last.left()) < 1 && qAbs(rect.top() - last.top()) < 1 && qAbs(rect.width() - last.width()) < 1
            && qAbs(rect.height() - last.height()) < 1;
        if (!seen || (same && mark.event.id != m_drawing->selected()))
            continue;
        paintMark(*painter, mark);
        last = rect;
    }
}

void TimeGround::paintYear(QPainter &painter, const YearBand &band) const
{
    const bool upright = m_drawing->isUpright();
    const double begin = m_drawing->scale().begin(band.year);
    const double end = m_drawing->scale().end(band.year);
    const double from = m_drawing->origin();
    if (end < from || begin > from + m_drawing->seenLength())
        return;
    const QRectF rect = upright ? QRectF(0, begin, width(), end - begin) : QRectF(begin, 0, end - begin, height());
    const double hairline = Hairline * m_drawing->unit();
    if (band.wide)
        painter.fillRect(rect, m_wide);
    if (band.count == 0) {
        painter.save();
        painter.setClipRect(upright ? rect.adjusted(NumberRoom * m_drawing->unit(), 0, 0, 0) : rect);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_tick, hairline));
        for (double x = rect.left() - rect.height(); x < rect.right(); x += HatchPitch * m_drawing->unit())
            painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
        painter.restore();
    }
    painter.fillRect(upright ? QRectF(0, begin, width(), hairline) : QRectF(begin, 0, hairline, height()), m_tick);
    if (band.wide)
        paintTicks(painter, band.year);
}

void TimeGround::paintTicks(QPainter &painter, int year) const
{
    const TimeScale &scale = m_drawing->scale();
    const double from = m_drawing->origin();
    const double to = from + m_drawing->seenLength();
    const double letters = m_drawing->unit() * m_drawing->textScale();
    const double month = (scale.end(year) - scale.begin(year)) / 12;
    const bool days = m_drawing->zoom() > 2.5 && month / 31 >= LeastDay * letters;
    const bool months = m_drawing->zoom() > 1.5 && month >= (m_drawing->isUpright() ? LeastMonth / 2 : LeastMonth) * letters;
    if (!days && !months) {
        for (int quarter = 0; quarter < 4 && 3 * month >= LeastQuarter * letters; ++quarter)
            paintTick(painter, scale.month(year, 3 * quarter + 1), 3 * month, quarterName(quarter));
        return;
    }
    for (int number = 1; number <= 12; ++number) {
        const double begin = scale.month(year, number);
        const double end = number < 12 ? scale.month(year, number + 1) : scale.end(year);
        if (end < from || begin > to)
            continue;
        if (!days) {
            paintTick(painter, begin, end - begin, QString::number(number));
            continue;
        }
        const QDate first(year, number, 1);
        const double day = (end - begin) / first.daysInMonth();
        for (int date = 1; date <= first.daysInMonth(); ++date) {
            const double at = begin + (date - 1) * day;
            if (at + day >= from && at <= to)
                paintTick(painter, at, day, date == 1 ? u"%1/1"_s.arg(number) : QString::number(date));
        }
    }
}

void TimeGround::paintTick(QPainter &painter, double at, double room, const QString &number) const
{
    const double unit = m_drawing->unit();
    const bool upright = m_drawing->isUpright();
    const double hairline = Hairline * unit;
    QFont font(m_family);
    double size = Number * unit * m_drawing->textScale();
    if (upright)
        size = std::min(size, room * 0.8);
    const bool first = number.contains(u'/');
    font.setPixelSize(std::max(1, qRound(size)));
    painter.setFont(font);
    painter.setPen(first ? m_ink : m_number);
    if (upright) {
        painter.fillRect(QRectF(0, at, NumberRoom * unit, hairline), m_tick);
        painter.drawText(QRectF(NumberRise * 2 * unit, at, NumberRoom * unit, room), Qt::AlignVCenter | Qt::AlignLeft, number);
        return;
    }
    painter.fillRect(QRectF(at, 0, first ? hairline : hairline / 2, height()), m_tick);
    painter.drawText(QRectF(at - room, height() - size * 1.4 - NumberRise * unit, 3 * room, size * 1.4), Qt::AlignCenter, number);
}

void TimeGround::paintMark(QPainter &painter, const EventMark &mark) const
{
    const QColor color = mark.event.id == m_drawing->selected() ? m_chosen : m_ink;
    const bool solid = mark.event.stroke == Stroke::Solid;
    const double outline = Outline * m_drawing->unit();
    if (mark.dot) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(solid ? QPen(Qt::NoPen) : QPen(color, outline));
        painter.setBrush(solid ? color : m_ground);
        const double inset = solid ? 0 : outline / 2;
        painter.drawEllipse(mark.mark.adjusted(inset, inset, -inset, -inset));
        painter.setRenderHint(QPainter::Antialiasing, false);
        return;
    }
    if (solid) {
        painter.fillRect(mark.mark, color);
        return;
    }
    // Dashed: announced. Other strokes do not occur in time and are drawn hollow.
    const QRectF inside = mark.mark.adjusted(outline / 2, outline / 2, -outline / 2, -outline / 2);
    painter.fillRect(mark.mark, m_ground);
    QPen pen(color, outline, mark.event.stroke == Stroke::Dashed ? Qt::CustomDashLine : Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (mark.event.stroke == Stroke::Dashed)
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(inside);
}

void TimeGround::paintLeader(QPainter &painter, const EventMark &mark) const
{
    const double unit = m_drawing->unit();
    const double fromX = mark.mark.right() + NumberRise * unit;
    // From where a long mark is nearest to its row, so that leaders do not cross.
    const double fromY = mark.dot ? mark.mark.center().y() : std::clamp(mark.label.center().y(), mark.mark.top() + 4 * unit, mark.mark.bottom() - 4 * unit);
    const double toX = mark.label.left();
    const double toY = mark.label.center().y();
    const double bend = std::max(fromX + 1, toX - LeaderEnd * unit - std::abs(toY - fromY));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_number, Hairline * unit));
    QPainterPath path(QPointF(fromX, fromY));
    path.lineTo(bend, fromY);
    path.lineTo(toX - LeaderEnd * unit, toY);
    path.lineTo(toX, toY);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace autocity
