// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagecomposer.h"

#include "reading/quizreader.h"

#include <QMap>

namespace autocity
{

using namespace Qt::StringLiterals;

QList<Label> PageComposer::years() const
{
    QMap<int, Label> years;
    for (const Label &year : m_events.years())
        years.insert(year.id.toInt(), year);
    const int first = m_reading.hallValue(u"first-year"_s).toInt();
    const int last = m_reading.hallValue(u"last-year"_s).toInt();
    for (int year = first; first > 0 && year <= last && year - first < 1000; ++year) {
        const QString id = QString::number(year);
        if (!years.contains(year))
            years.insert(year, Label{id, id, 0});
    }
    return years.values();
}

QStringList PageComposer::routes() const
{
    QStringList routes{u"/"_s, u"/map"_s};
    for (const QString &id : texts(m_reading.database(), "SELECT id FROM section ORDER BY ord, id", {}))
        routes.append(u'/' + id);
    routes += {u"/search"_s, u"/sources"_s};
    if (QuizReader(m_reading).isOn())
        routes.append(u"/quiz"_s);
    const auto append = [&routes](const QString &folder, const QStringList &ids) {
        for (const QString &id : ids)
            routes.append(u'/' + folder + u'/' + id);
    };
    append(u"place"_s, m_entries.placeIds({}));
    append(u"project"_s, m_entries.projectIds());
    for (const EventItem &event : m_events.all())
        routes.append(event.route);
    append(u"metric"_s, m_entries.metricIds());
    append(u"strategy"_s, m_strategy.ids());
    for (const Label &year : years())
        routes.append(u"/year/"_s + year.id);
    append(u"term"_s, m_entries.termIds());
    append(u"source"_s, m_entries.sourceIds());
    return routes;
}

} // namespace autocity
