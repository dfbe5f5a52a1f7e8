// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tourreader.h"

namespace autocity
{

using namespace Qt::StringLiterals;

QList<TourPlan> TourReader::tours() const
{
    QList<TourPlan> tours;
    m_reading.database().each("SELECT id, minutes FROM tour ORDER BY ord, id", {}, [&tours](const Row &row) {
        TourPlan tour;
        tour.id = row.text(0);
        tour.minutes = row.integer(1);
        tours.append(tour);
    });
    for (TourPlan &tour : tours) {
        tour.title = m_reading.text(u"tour"_s, tour.id, u"title"_s);
        tour.note = m_reading.text(u"tour"_s, tour.id, u"note"_s);
        tour.stops = stops(tour.id);
    }
    tours.removeIf([](const TourPlan &tour) { return tour.stops.isEmpty(); });
    return tours;
}

QList<TourPlanStop> TourReader::stops(const QString &tour) const
{
    QStringList ids;
    QList<TourPlanStop> stops;
    m_reading.database().each("SELECT id, route, seconds FROM tour_stop WHERE tour = ? ORDER BY ord, id", {tour},
                              [&](const Row &row) {
                                  ids.append(row.text(0));
                                  stops.append({row.text(1), {}, {}, row.integer(2)});
                              });
    for (qsizetype i = 0; i < stops.size(); ++i) {
        stops[i].title = m_pageTitle(stops.at(i).route);
        stops[i].text = m_reading.text(u"tour_stop"_s, ids.at(i), u"text"_s);
    }
    stops.removeIf([](const TourPlanStop &stop) { return stop.title.isEmpty(); });
    return stops;
}

} // namespace autocity
