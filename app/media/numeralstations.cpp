// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeralstations.h"

#include "numerals.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace autocity
{

NumeralStations::NumeralStations(QObject *parent) : QObject(parent)
{
    connect(this, &NumeralStations::changed, this, [this] { m_plan.reset(); });
}

void NumeralStations::componentComplete()
{
    m_ready = true;
    Q_EMIT changed();
}

const QList<PlannedStation> &NumeralStations::plan() const
{
    static const QList<PlannedStation> none;
    if (!m_ready)
        return none;
    if (m_plan)
        return *m_plan;
    const QFontMetricsF metrics(m_font);
    // Set a little tighter than a paragraph: two lines belong to one station.
    constexpr qreal lineStep = 1.22;
    StationPage page{m_height, m_weight, m_gap, m_radius, m_lineWidth, m_widestName, {}};
    page.measure = [&metrics, this](const QString &name) {
        qreal width = 0;
        const QStringList lines = name.split(u'\n');
        for (const QString &line : lines)
            width = std::max(width, std::ceil(metrics.horizontalAdvance(line)));
        return QSizeF(width, std::ceil(double(lines.size()) * m_font.pixelSize() * lineStep));
    };
    m_plan = planStations(m_digit, m_names, page);
    return *m_plan;
}

QList<NumeralStation> NumeralStations::stations() const
{
    QList<NumeralStation> stations;
    for (const PlannedStation &station : plan())
        stations.append({station.point, station.name, station.box, station.onRight});
    return stations;
}

qreal NumeralStations::width() const
{
    return layOutNumerals(QString::number(m_digit), m_height, m_weight).width;
}

qreal NumeralStations::reachLeft() const
{
    qreal reach = 0;
    for (const PlannedStation &station : plan())
        reach = std::max(reach, -station.box.left());
    return reach;
}

qreal NumeralStations::reachRight() const
{
    qreal reach = 0;
    const qreal edge = width();
    for (const PlannedStation &station : plan())
        reach = std::max(reach, station.box.right() - edge);
    return reach;
}

bool NumeralStations::isComplete() const
{
    return std::none_of(plan().cbegin(), plan().cend(), [](const PlannedStation &station) { return station.box.isEmpty(); });
}

} // namespace autocity
