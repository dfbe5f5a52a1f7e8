// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapreader.h"

#include "bundle/dates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace autocity
{

using namespace Qt::StringLiterals;

namespace
{

QPointF pointOf(const QJsonValue &value)
{
    const QJsonArray pair = value.toArray();
    return {pair.at(0).toDouble(), pair.at(1).toDouble()};
}

int firstDayOf(const QString &date)
{
    const auto span = parseDate(date);
    return span ? static_cast<int>(span.value().firstDay) : 0;
}

/** Reads the sheet part of a feature, as FORMAT.md writes it. */
void readSheet(MapFeature &feature, const QJsonObject &sheet)
{
    for (const auto point : sheet.value("points"_L1).toArray())
        feature.points.append(pointOf(point));
    const QJsonArray label = sheet.value("label"_L1).toArray();
    if (!label.isEmpty()) {
        feature.labelAt = pointOf(label);
        feature.labelRotation = label.at(2).toDouble();
        feature.labelAnchor = label.at(3).toString(u"start"_s);
    }
    feature.radius = sheet.value("radius"_L1).toDouble();
}

} // namespace

QList<MapFeature> MapReader::features(const QString &layout) const
{
    struct Drawn {
        MapFeature feature;
        QString sheet;
    };
    QList<Drawn> rows;
    m_reading.database().each("SELECT id, kind, place, area, landscape, portrait FROM feature ORDER BY ord, id", {},
                              [&](const Row &row) {
                                  Drawn drawn;
                                  drawn.feature.id = row.text(0);
                                  drawn.feature.kind = row.text(1);
                                  drawn.feature.place = row.text(2);
                                  drawn.feature.area = row.text(3);
                                  drawn.sheet = row.text(layout == "portrait"_L1 ? 5 : 4);
                                  rows.append(drawn);
                              });
    QList<MapFeature> features;
    for (Drawn &drawn : rows) {
        readSheet(drawn.feature, QJsonDocument::fromJson(drawn.sheet.toUtf8()).object());
        if (drawn.feature.points.isEmpty())
            continue; // not drawn in this layout
        completeFeature(drawn.feature);
        features.append(drawn.feature);
    }
    return features;
}

void MapReader::completeFeature(MapFeature &feature) const
{
    feature.name = m_reading.text(u"feature"_s, feature.id, u"name"_s);
    if (feature.name.isEmpty() && !feature.area.isEmpty())
        feature.name = m_reading.text(u"area"_s, feature.area, u"name"_s);
    if (feature.kind.endsWith("_thin"_L1))
        feature.stroke = Stroke::Thin;
    const QString status = firstText(m_reading.database(), "SELECT status FROM place WHERE id = ?", {feature.place});
    if (!status.isEmpty())
        feature.stroke = strokeOfStatus(status);
}

QList<MapSign> MapReader::signs(const QString &layout) const
{
    QList<MapSign> signs;
    m_reading.database().each(
        "SELECT place.id, place.area, sign.x, sign.y, sign.tail, place.since, place.start, place.planned,"
        " coalesce(place.lon, area.lon), coalesce(place.lat, area.lat), coalesce(place.doubt_m, area.doubt_m)"
        " FROM place LEFT JOIN sign ON sign.place = place.id AND sign.layout = ?2 LEFT JOIN area ON area.id = place.area"
        " WHERE " AUTOCITY_SHOWN("place")
        " ORDER BY coalesce((SELECT ord FROM section WHERE section.id = place.section), 99), place.ord, place.id",
        {m_reading.today(), layout}, [&signs](const Row &row) {
            MapSign sign;
            sign.entry.id = row.text(0);
            sign.area = row.text(1);
            sign.at = {row.real(2), row.real(3)};
            sign.tail = row.text(4);
            sign.since = firstDayOf(row.text(5));
            sign.start = firstDayOf(row.text(6));
            sign.planned = firstDayOf(row.text(7));
            sign.located = !row.isNull(8) && !row.isNull(9);
            sign.longitude = row.real(8);
            sign.latitude = row.real(9);
            sign.doubt = row.integer(10);
            signs.append(sign);
        });
    for (MapSign &sign : signs) {
        sign.entry = m_entries.place(sign.entry.id);
        sign.placement = placement(sign.entry.id);
    }
    return signs;
}

QString MapReader::placement(const QString &place) const
{
    QString written = m_reading.text(u"place"_s, place, u"placement"_s);
    if (!written.isEmpty())
        return written;
    QString grade;
    QString area;
    m_reading.database().each("SELECT grade, area FROM place WHERE id = ?", {place}, [&](const Row &row) {
        grade = row.text(0);
        area = row.text(1);
    });
    return m_reading.words().placement(grade, area.isEmpty() ? QString() : m_reading.text(u"area"_s, area, u"name"_s));
}

} // namespace autocity
