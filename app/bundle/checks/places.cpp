// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/checks/checks.h"
#include "bundle/mapcheck.h"

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

void checkPosition(const ContentRow &row, const std::optional<MapBounds> &bounds, Reporter &reporter)
{
    const QString lonText = row.value(u"lon"_s);
    const QString latText = row.value(u"lat"_s);
    if (lonText.isEmpty() != latText.isEmpty()) {
        const QString lacking = lonText.isEmpty() ? u"lon"_s : u"lat"_s;
        reporter.error(u"half-position"_s, row.position(lacking),
                       {u"经度与纬度只有一个。请补上 %1，或都留空。"_s.arg(lacking),
                        u"only one of lon and lat is given; add %1, or leave both empty"_s.arg(lacking)});
        return;
    }
    bool lonGood = false;
    bool latGood = false;
    const double lon = lonText.toDouble(&lonGood);
    const double lat = latText.toDouble(&latGood);
    if (!lonGood || !latGood || !bounds || bounds->contains(lon, lat))
        return;
    reporter.error(
        u"off-map"_s, row.position(u"lon"_s),
        {u"%1, %2 不在地图范围内（map.geojson 的 bbox）。请核对，或看经纬度是否写反。"_s.arg(lonText, latText),
         u"%1, %2 lies outside the bbox of map.geojson; check it, or whether lon and lat are swapped"_s.arg(lonText,
                                                                                                            latText)});
}

void checkGrade(const ContentRow &row, Reporter &reporter)
{
    const QString grade = row.value(u"grade"_s);
    const bool placed = !row.value(u"lon"_s).isEmpty() || !row.value(u"lat"_s).isEmpty();
    const bool point = grade == "A"_L1 || grade == "B"_L1 || grade == "C"_L1;
    if (point && !placed) {
        reporter.error(u"grade-without-position"_s, row.position(u"grade"_s),
                       {u"%1 级要有经纬度。请填 lon 与 lat，或改为 D、E、none。"_s.arg(grade),
                        u"grade %1 needs lon and lat; give them, or make it D, E or none"_s.arg(grade)});
    }
    if (grade == "D"_L1 && row.value(u"area"_s).isEmpty()) {
        reporter.error(u"grade-without-area"_s, row.position(u"grade"_s),
                       {u"D 级要写明在哪一带。请填 area，或改为 E、none。"_s,
                        u"grade D needs its quarter; give area, or make it E or none"_s});
    }
    if (grade == "none"_L1 && placed) {
        reporter.warning(u"position-unused"_s, row.position(u"grade"_s),
                         {u"未定位（none）却有经纬度，不会画出来。请改 grade。"_s,
                          u"grade none, yet there is a position, which is not drawn; change the grade"_s});
    }
}

void checkDoubt(const ContentRow &row, Reporter &reporter)
{
    bool good = false;
    if (row.value(u"doubt_m"_s).toInt(&good) >= 0 || !good)
        return;
    reporter.error(u"bad-number"_s, row.position(u"doubt_m"_s),
                   {u"误差不能是负数。"_s, u"an uncertainty cannot be negative"_s});
}

void checkSign(const ContentIndex &index, const ContentRow &row, Reporter &reporter)
{
    const SheetSize sheet = sheetSize(row.value(u"layout"_s));
    for (const auto &[column, limit] : {std::pair(u"x"_s, sheet.width), std::pair(u"y"_s, sheet.height)}) {
        bool good = false;
        const int value = row.value(column).toInt(&good);
        if (!good || (value >= 0 && value <= limit))
            continue;
        reporter.error(u"off-sheet"_s, row.position(column),
                       {u"%1 要在 0 到 %2 之间。请核对版面与坐标。"_s.arg(column).arg(limit),
                        u"%1 must lie between 0 and %2; check layout and coordinates"_s.arg(column).arg(limit)});
    }
    const ContentRow *place = index.row(u"place"_s, row.value(u"place"_s));
    const QString grade = place == nullptr ? QString() : place->value(u"grade"_s);
    if (grade == "E"_L1 || grade == "none"_L1) {
        reporter.warning(
            u"sign-without-position"_s, row.position(u"place"_s),
            {u"这个地点的位置不明（%1 级），不宜立路牌。请删去这一行，或改 grade。"_s.arg(grade),
             u"nobody knows where this place is (grade %1), so no sign should stand; remove the row, or change the grade"_s
                 .arg(grade)});
    }
}

/** A statement about the present needs who says so. */
void checkStatus(const ContentRow &row, Reporter &reporter)
{
    if (row.value(u"status"_s).isEmpty() || !row.value(u"status_source"_s).isEmpty())
        return;
    reporter.warning(
        u"status-without-source"_s, row.position(u"status"_s),
        {u"写了现状而没有出处。请填 status_source。"_s, u"a state without its source; give status_source"_s});
}

} // namespace

void checkPlaces(const ContentIndex &index, Diagnostics &diagnostics)
{
    const std::optional<MapBounds> bounds = mapBounds(index.content().map);
    for (const QString &table : {u"place"_s, u"area"_s}) {
        index.eachRow(table, diagnostics, [&](const ContentRow &row, Reporter &reporter) {
            checkPosition(row, bounds, reporter);
            checkDoubt(row, reporter);
        });
    }
    index.eachRow(u"place"_s, diagnostics, [](const ContentRow &row, Reporter &reporter) {
        checkGrade(row, reporter);
        checkStatus(row, reporter);
    });
    index.eachRow(u"sign"_s, diagnostics,
                  [&](const ContentRow &row, Reporter &reporter) { checkSign(index, row, reporter); });
    checkParents(index, u"place"_s, diagnostics);
}

} // namespace autocity
