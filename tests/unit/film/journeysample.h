// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/content.h"
#include "film/journeyscript.h"

#include <QJsonDocument>

namespace autocity
{

/** A line straight through a plan with two stops: something that happened, and something planned. */
[[nodiscard]] inline QJsonObject journeySample()
{
    return QJsonDocument::fromJson(R"({"size": [320, 180], "fps": 10, "palette": "night", "fade": 0, "lineWidth": 3,
        "line": [[0, 0], [100, 0]],
        "stands": [{"place": "works", "at": [40, -30]}, {"place": "hope", "at": [80, -30]}],
        "start": {"look": [50, 0], "zoom": 1.5, "reach": [0, 0]},
        "stops": [{"seconds": 2, "hold": 0.5, "reach": [50, 0], "event": "begun"},
                  {"seconds": 2, "hold": 0.5, "reach": [90, 0], "event": "hoped"},
                  {"seconds": 1, "hold": 0.5, "text": "motto"}]})").object();
}

[[nodiscard]] inline ContentRow contentRow(const QHash<QString, QString> &values)
{
    ContentRow row;
    row.values = values;
    return row;
}

/** What the sample names. */
[[nodiscard]] inline Content journeyContent()
{
    using namespace Qt::StringLiterals;
    Content content;
    content.scenes = {{u"shed"_s, {}, QJsonDocument::fromJson(R"({"parts": [["lot", -3, -3, 20, 16], ["shed", 0, 0, 12, 9, 6]]})").object()}};
    ContentTable places{u"place"_s, {}, {}, {}, false};
    places.rows = {contentRow({{u"id"_s, u"works"_s}, {u"picture"_s, u"shed"_s}, {u"status"_s, u"operating"_s}}),
                   contentRow({{u"id"_s, u"hope"_s}, {u"picture"_s, u"shed"_s}, {u"status"_s, u"planned"_s}})};
    ContentTable events{u"event"_s, {}, {}, {}, false};
    events.rows = {contentRow({{u"id"_s, u"begun"_s}, {u"date"_s, u"2021-06"_s}, {u"certainty"_s, u"happened"_s}, {u"title.zh"_s, u"开工"_s}, {u"title.en"_s, u"Work begins"_s}}),
                   contentRow({{u"id"_s, u"hoped"_s}, {u"date"_s, u"2026"_s}, {u"certainty"_s, u"planned"_s}, {u"title.zh"_s, u"竣工"_s}, {u"title.en"_s, u"It opens"_s}})};
    ContentTable hall{u"hall"_s, {}, {}, {}, false};
    hall.rows = {contentRow({{u"key"_s, u"motto"_s}, {u"text.zh"_s, u"潮来"_s}, {u"text.hant"_s, u"潮來"_s}, {u"text.en"_s, u"Tides come"_s}})};
    content.tables = {{u"place"_s, places}, {u"event"_s, events}, {u"hall"_s, hall}};
    return content;
}

} // namespace autocity
