// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/mapcheck.h"

#include "bundle/checknearest.h"
#include "bundle/checks/checks.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

const QStringList &featureKinds()
{
    static const QStringList kinds{u"spine"_s,     u"spine_thin"_s, u"road"_s,  u"expressway"_s, u"rail"_s,
                                   u"highspeed"_s, u"metro"_s,      u"river"_s, u"stream"_s,     u"lake"_s,
                                   u"park"_s,      u"area"_s,       u"stop"_s,  u"soft"_s};
    return kinds;
}

/** Each pair of coordinates in a GeoJSON geometry, however deep; false if something else is found. */
bool eachPosition(const QJsonArray &coordinates, const std::function<void(double, double)> &visit, int depth = 0)
{
    if (depth > 4 || coordinates.isEmpty())
        return false;
    if (coordinates.at(0).isDouble()) {
        if (coordinates.size() < 2 || !coordinates.at(1).isDouble())
            return false;
        visit(coordinates.at(0).toDouble(), coordinates.at(1).toDouble());
        return true;
    }
    return std::all_of(coordinates.begin(), coordinates.end(), [&](const QJsonValue &value) {
        return value.isArray() && eachPosition(value.toArray(), visit, depth + 1);
    });
}

/** A list of [x, y] on or a little beside a sheet: lines may run off its edge. */
bool areSheetPoints(const QJsonArray &points)
{
    constexpr double beside = 4000;
    return !points.isEmpty() && std::all_of(points.begin(), points.end(), [](const QJsonValue &value) {
        const QJsonArray point = value.toArray();
        return point.size() == 2 && point.at(0).isDouble() && point.at(1).isDouble() &&
               std::abs(point.at(0).toDouble()) <= beside && std::abs(point.at(1).toDouble()) <= beside;
    });
}

/** The features of one map. */
class MapCheck
{
public:
    MapCheck(const ContentIndex &index, Diagnostics &diagnostics)
        : m_index(index), m_reporter(diagnostics, u"map.geojson"_s)
    {
    }

    void run()
    {
        const QJsonObject &map = m_index.content().map;
        if (map.isEmpty())
            return; // missing or unreadable, which was reported
        m_bounds = mapBounds(map);
        if (!m_bounds) {
            m_reporter.error(u"bad-bbox"_s, {1, 0},
                             {u"缺少 bbox，或不是 [西, 南, 东, 北] 的经纬度。请加上。"_s,
                              u"there is no bbox, or it is not [west, south, east, north] in degrees; add it"_s});
        }
        if (map.value("type"_L1).toString() != "FeatureCollection"_L1 || !map.value("features"_L1).isArray()) {
            fault({1, 0}, u"整张地图要是 FeatureCollection，含 features"_s,
                  u"the map must be a FeatureCollection with features"_s);
            return;
        }
        for (const auto feature : map.value("features"_L1).toArray())
            checkFeature(feature.toObject());
    }

private:
    void fault(TextPosition at, const QString &zh, const QString &en)
    {
        m_reporter.error(u"bad-feature"_s, at, {zh + u"。请改正。"_s, en + u"; mend it"_s});
    }

    void checkFeature(const QJsonObject &feature)
    {
        const QJsonObject properties = feature.value("properties"_L1).toObject();
        const QString id = properties.value("id"_L1).toString();
        static const QRegularExpression pattern(u"\\A[a-z0-9]+(-[a-z0-9]+)*\\z"_s);
        if (id.size() > 48 || !pattern.match(id).hasMatch()) {
            m_reporter.error(u"bad-id"_s, {1, 0},
                             {u"有一个图形的 properties.id“%1”不合规则。"_s.arg(id.left(24)),
                              u"a feature's properties.id “%1” is no id"_s.arg(id.left(24))});
            return;
        }
        const TextPosition at = positionOf(id);
        if (m_seen.contains(id)) {
            m_reporter.error(u"duplicate-id"_s, at,
                             {u"图形“%1”出现了两次。请另取一个编号。"_s.arg(id),
                              u"the feature “%1” stands twice; choose another id"_s.arg(id)});
        }
        m_seen.append(id);
        checkProperties(id, properties, at);
        checkGeometry(id, feature.value("geometry"_L1), at);
        checkSheets(id, properties, at);
    }

    /** Where a feature's id first stands in the file. */
    [[nodiscard]] TextPosition positionOf(const QString &id) const
    {
        const QRegularExpression pattern(u"\"id\"\\s*:\\s*\"%1\""_s.arg(id));
        const qsizetype at = m_index.content().mapText.indexOf(pattern);
        return {static_cast<int>(QStringView(m_index.content().mapText).left(qMax<qsizetype>(at, 0)).count(u'\n')) + 1,
                0};
    }

    void checkProperties(const QString &id, const QJsonObject &properties, TextPosition at)
    {
        const QString kind = properties.value("kind"_L1).toString();
        if (!featureKinds().contains(kind)) {
            m_reporter.error(u"bad-value"_s, at,
                             {u"“%1”的 kind“%2”不在可用的词里：%3。"_s.arg(id, kind, featureKinds().join(u' ')),
                              u"“%1”: kind “%2” is not one of: %3"_s.arg(id, kind, featureKinds().join(u' '))});
        }
        for (const QString &table : {u"place"_s, u"area"_s}) {
            const QString target = properties.value(table).toString();
            if (target.isEmpty() || m_index.refers(target, {table}))
                continue;
            const QString near = nearest(target, m_index.ids(table));
            m_reporter.error(
                u"unknown-reference"_s, at,
                {u"“%1”的 %2“%3”找不到。%4"_s.arg(id, table, target,
                                                  near.isEmpty() ? u"请改正。"_s : u"是不是“%1”？"_s.arg(near)),
                 u"“%1”: %2 “%3” is not there; %4"_s.arg(
                     id, table, target, near.isEmpty() ? u"mend it"_s : u"did you mean “%1”?"_s.arg(near))});
        }
        const QString zh = properties.value("name.zh"_L1).toString();
        const QString en = properties.value("name.en"_L1).toString();
        if (zh.isEmpty() != en.isEmpty()) {
            m_reporter.error(
                u"missing-translation"_s, at,
                {u"“%1”的名称只有一种语言。请补上 %2。"_s.arg(id, zh.isEmpty() ? u"name.zh"_s : u"name.en"_s),
                 u"“%1” is named in one language only; add %2"_s.arg(id, zh.isEmpty() ? u"name.zh"_s : u"name.en"_s)});
        }
        checkWording(zh, true, at, m_reporter);
        checkWording(en, false, at, m_reporter);
    }

    void checkGeometry(const QString &id, const QJsonValue &geometry, TextPosition at)
    {
        if (geometry.isNull())
            return;
        bool onEarth = true;
        const bool good =
            eachPosition(geometry.toObject().value("coordinates"_L1).toArray(), [&](double lon, double lat) {
                onEarth = onEarth && std::abs(lon) <= 180 && std::abs(lat) <= 90;
            });
        if (!good || !onEarth)
            fault(at, u"“%1”的 geometry 不是经纬度坐标，也不是 null"_s.arg(id),
                  u"the geometry of “%1” is neither longitudes and latitudes nor null"_s.arg(id));
    }

    void checkSheets(const QString &id, const QJsonObject &properties, TextPosition at)
    {
        if (!properties.contains("sheet"_L1))
            return; // known on the ground, not drawn on the sketch
        const QJsonObject sheet = properties.value("sheet"_L1).toObject();
        const QString kind = properties.value("kind"_L1).toString();
        for (const QString &layout : {u"landscape"_s, u"portrait"_s}) {
            const QJsonObject drawn = sheet.value(layout).toObject();
            const QJsonArray points = drawn.value("points"_L1).toArray();
            if (!areSheetPoints(points)) {
                fault(at, u"“%1”在 sheet.%2 里没有正确的 points（[[x, y], …]）"_s.arg(id, layout),
                      u"“%1” has no good points ([[x, y], …]) in sheet.%2"_s.arg(id, layout));
            } else if (kind == "area"_L1 && points.size() != 2) {
                fault(at, u"“%1”是片区，sheet.%2 要有左上、右下两点"_s.arg(id, layout),
                      u"“%1” is an area: sheet.%2 needs two points, top left and bottom right"_s.arg(id, layout));
            } else if (kind == "soft"_L1 && drawn.value("radius"_L1).toDouble() <= 0) {
                fault(at, u"“%1”是一团淡影，sheet.%2 要有大于 0 的 radius"_s.arg(id, layout),
                      u"“%1” is a soft disc: sheet.%2 needs a radius above 0"_s.arg(id, layout));
            }
            checkLabel(id, layout, drawn.value("label"_L1), at);
        }
    }

    void checkLabel(const QString &id, const QString &layout, const QJsonValue &value, TextPosition at)
    {
        const QJsonArray label = value.toArray();
        static const QStringList anchors{u"start"_s, u"middle"_s, u"end"_s};
        const bool good = label.size() == 4 && label.at(0).isDouble() && label.at(1).isDouble() &&
                          label.at(2).isDouble() && anchors.contains(label.at(3).toString());
        if (!value.isUndefined() && !value.isNull() && !good) {
            fault(at, u"“%1”的 sheet.%2.label 要写成 [x, y, 角度, \"start|middle|end\"]"_s.arg(id, layout),
                  u"sheet.%2.label of “%1” must be [x, y, rotation, \"start|middle|end\"]"_s.arg(id, layout));
        }
    }

    const ContentIndex &m_index;
    Reporter m_reporter;
    std::optional<MapBounds> m_bounds;
    QStringList m_seen;
};

} // namespace

std::optional<MapBounds> mapBounds(const QJsonObject &map)
{
    const QJsonArray box = map.value("bbox"_L1).toArray();
    const bool numbers = box.size() == 4 &&
                         std::all_of(box.begin(), box.end(), [](const QJsonValue &value) { return value.isDouble(); });
    if (!numbers)
        return {};
    const MapBounds bounds{box.at(0).toDouble(), box.at(1).toDouble(), box.at(2).toDouble(), box.at(3).toDouble()};
    const bool onEarth = bounds.west >= -180 && bounds.east <= 180 && bounds.south >= -90 && bounds.north <= 90;
    return onEarth && bounds.west < bounds.east && bounds.south < bounds.north ? std::optional(bounds) : std::nullopt;
}

SheetSize sheetSize(const QString &layout)
{
    return layout == "portrait"_L1 ? SheetSize{1080, 1920} : SheetSize{};
}

void checkMap(const ContentIndex &index, Diagnostics &diagnostics)
{
    MapCheck(index, diagnostics).run();
}

} // namespace autocity
