// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stationplan.h"

#include "numerals.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace autocity
{
namespace
{

constexpr int Samples = 240;
/** The bowls of 6 and 9 run into their own stem: what is hidden there carries no station. */
constexpr qreal HiddenEnd = 0.13;

/** Beside a road that runs level there is no room for a name: how steep it must be, as rise per length. */
constexpr qreal LeastRise = 0.5;

/** How much a road rises or falls at a place, per length. */
qreal riseAt(const QPainterPath &road, qreal at)
{
    constexpr qreal step = 0.5 / Samples;
    const QPointF way = road.pointAtPercent(std::min(1.0, at + step)) - road.pointAtPercent(std::max(0.0, at - step));
    return std::abs(way.y()) / std::max(1e-6, std::hypot(way.x(), way.y()));
}

/** Points of the stroke that may carry a station, in its order, evenly along it. */
QList<QPointF> freePoints(const QPainterPath &road, int digit, qreal lowest)
{
    QList<QPointF> points;
    const bool loops = digit == 6 || digit == 9;
    const bool rising = road.pointAtPercent(0).y() > road.pointAtPercent(1).y();
    for (int i = 0; i <= Samples; ++i) {
        const qreal at = qreal(i) / Samples;
        const QPointF point = road.pointAtPercent(at);
        if (point.y() <= lowest && riseAt(road, at) >= LeastRise && !(loops && at > 1 - HiddenEnd))
            points.append(point);
    }
    if (rising)
        std::reverse(points.begin(), points.end());
    return points;
}

/** Finds room for one name after another. */
class Placer
{
public:
    Placer(const NumeralLayout &layout, const StationPage &page, const QList<QPointF> &points)
        : m_layout(layout), m_page(page), m_points(points)
    {
        for (const QPainterPath &stroke : layout.strokes) {
            for (int i = 0; i <= Samples; ++i)
                m_ink.append(stroke.pointAtPercent(qreal(i) / Samples));
        }
    }

    void place(PlannedStation &station)
    {
        const QSizeF size = m_page.measure(station.name);
        qreal best = std::numeric_limits<qreal>::max();
        constexpr int steps = 14;
        for (const bool right : {false, true}) {
            for (int step = -2 * steps; step <= 2 * steps; ++step) {
                const qreal gap = m_page.gap * (step % 2 == 0 ? 1 : 1.4);
                const qreal x = right ? station.point.x() + gap : station.point.x() - gap - size.width();
                const int eighths = step / 2;
                const qreal off = eighths * size.height() / 8;
                const QRectF box(QPointF(x, station.point.y() - size.height() / 2 + off), size);
                const qreal cost = std::abs(off) * 2 + jut(box) + gap;
                if (cost >= best || !isFree(box, station.point))
                    continue;
                best = cost;
                station.box = box;
                station.onRight = right;
            }
        }
        if (!station.box.isEmpty())
            m_taken.append(station.box);
    }

private:
    /** How far a box reaches beyond the digit, on its wider side. */
    [[nodiscard]] qreal jut(const QRectF &box) const
    {
        return std::max({qreal(0), -box.left(), box.right() - m_layout.width});
    }

    [[nodiscard]] bool isFree(const QRectF &box, const QPointF &own) const
    {
        const qreal floor = m_page.height - m_page.lineWidth;
        // A name beside the uppermost station may rise a little above the digit.
        if (box.top() < -m_page.radius || box.bottom() > floor)
            return false;
        const qreal half = m_layout.stroke / 2;
        const QRectF near = box.adjusted(-half, -half, half, half);
        bool before = false;
        bool behind = false;
        for (const QPointF &ink : m_ink) {
            if (near.contains(ink))
                return false;
            const bool level = ink.y() >= near.top() && ink.y() <= near.bottom();
            before = before || (level && ink.x() <= near.left());
            behind = behind || (level && ink.x() >= near.right());
        }
        if (before && behind) // inside a bowl
            return false;
        for (const QPointF &point : m_points) {
            const QRectF circle(point.x() - m_page.radius, point.y() - m_page.radius, 2 * m_page.radius, 2 * m_page.radius);
            if (point != own && circle.intersects(box))
                return false;
        }
        return std::none_of(m_taken.cbegin(), m_taken.cend(), [&box](const QRectF &taken) { return taken.intersects(box); });
    }

    const NumeralLayout &m_layout;
    const StationPage &m_page;
    const QList<QPointF> &m_points;
    QList<QPointF> m_ink; ///< along the middle of the strokes
    QList<QRectF> m_taken;
};

} // namespace

QString inTwoLines(const QString &name)
{
    const qsizetype middle = (name.size() + 1) / 2;
    qsizetype best = -1;
    for (qsizetype i = 1; i + 1 < name.size(); ++i) {
        if (name.at(i).isSpace() && (best < 0 || std::abs(i - middle) < std::abs(best - middle)))
            best = i;
    }
    if (best > 0)
        return name.first(best) + u'\n' + name.sliced(best + 1);
    // A word of letters stays whole; between Hanzi a line may break anywhere.
    if (name.size() < 4 || std::any_of(name.cbegin(), name.cend(), [](QChar sign) { return sign.script() == QChar::Script_Latin; }))
        return name;
    return name.first(middle) + u'\n' + name.sliced(middle);
}

QList<PlannedStation> planStations(int digit, const QStringList &names, const StationPage &page)
{
    QList<PlannedStation> stations;
    const NumeralLayout layout = layOutNumerals(QString::number(digit), page.height, page.weight);
    if (layout.strokes.isEmpty() || names.isEmpty())
        return stations;
    const QPainterPath &road = layout.strokes.constFirst();
    const QList<QPointF> way = freePoints(road, digit, page.height - page.lineWidth - 1.6 * page.radius);
    if (way.isEmpty())
        return stations;
    QList<QPointF> points;
    for (qsizetype i = 0; i < names.size(); ++i)
        points.append(way.at((2 * i + 1) * way.size() / (2 * names.size())));
    Placer placer(layout, page, points);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString &name = names.at(i);
        PlannedStation station{points.at(i), page.measure(name).width() > page.widestName ? inTwoLines(name) : name, {}, true};
        placer.place(station);
        stations.append(station);
    }
    return stations;
}

} // namespace autocity
