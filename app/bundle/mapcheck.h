// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/checks/contentindex.h"

namespace autocity
{

/** The rectangle that every place lies in, WGS84 degrees. */
struct MapBounds {
    double west = 0;
    double south = 0;
    double east = 0;
    double north = 0;

    [[nodiscard]] bool contains(double lon, double lat) const
    {
        return lon >= west && lon <= east && lat >= south && lat <= north;
    }
};

/** The bbox of map.geojson; nothing if it is missing or no rectangle. */
[[nodiscard]] std::optional<MapBounds> mapBounds(const QJsonObject &map);

/** Width and height of the sheet of a layout: 1920×1080 landscape, 1080×1920 portrait. */
struct SheetSize {
    int width = 1920;
    int height = 1080;
};
[[nodiscard]] SheetSize sheetSize(const QString &layout);

/** The map: bbox, features, their kinds, ids, names, references, geometry and sheet coordinates. */
void checkMap(const ContentIndex &index, Diagnostics &diagnostics);

} // namespace autocity
