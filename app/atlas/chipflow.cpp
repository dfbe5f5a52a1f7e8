// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chipflow.h"

#include <algorithm>

namespace autocity
{

namespace
{

// Where the next chip stands; nothing if it would leave the room.
class Cursor
{
public:
    Cursor(QSizeF room, const ChipFlow::Metrics &metrics) : m_room(room), m_metrics(metrics) {}

    bool place(double width, QPointF &at)
    {
        const double fitting = std::min(width, m_room.width());
        if (m_at.x() > 0 && m_at.x() + fitting > m_room.width())
            m_at = {0, m_at.y() + m_metrics.height + m_metrics.gap};
        if (m_at.y() + m_metrics.height > m_room.height())
            return false;
        at = m_at;
        m_at.rx() += fitting + m_metrics.gap;
        return true;
    }

private:
    QSizeF m_room;
    ChipFlow::Metrics m_metrics;
    QPointF m_at;
};

bool arrangeFirst(qsizetype count, const QList<double> &widths, QSizeF room, const ChipFlow::Metrics &metrics,
                  ChipFlow::Result &result)
{
    Cursor cursor(room, metrics);
    result = {};
    for (qsizetype i = 0; i < count; ++i) {
        QPointF at;
        if (!cursor.place(widths.at(i), at))
            return false;
        result.places.append(at);
    }
    result.hidden = int(widths.size() - count);
    return result.hidden == 0 || cursor.place(metrics.more, result.more);
}

} // namespace

ChipFlow::Result ChipFlow::arrange(const QList<double> &widths, QSizeF room, const Metrics &metrics)
{
    Result result;
    for (qsizetype count = widths.size(); count > 0; --count) {
        if (arrangeFirst(count, widths, room, metrics, result))
            return result;
    }
    result = {};
    result.hidden = int(widths.size());
    return result;
}

} // namespace autocity
