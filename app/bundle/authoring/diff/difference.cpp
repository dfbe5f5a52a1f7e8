// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/authoring/diff/difference.h"

#include "bundle/tablespec.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

/** The first words of an explanation: 位置把握 of 位置把握：A、B 有点位…. */
QString firstWords(const QString &about, const QString &stops)
{
    const auto end = std::find_if(about.cbegin(), about.cend(), [&stops](QChar c) { return stops.contains(c); });
    return about.first(end - about.cbegin()).trimmed();
}

BilingualText tableAbout(const QString &table)
{
    if (table == u"story"_s)
        return {u"文章"_s, u"stories"_s};
    if (table == u"feature"_s)
        return {u"地图"_s, u"map"_s};
    if (table == u"scene"_s)
        return {u"插画"_s, u"drawings"_s};
    const TableSpec *spec = tableSpec(table);
    if (!spec)
        return {table, table};
    return {firstWords(spec->aboutZh, u"，：。；（"_s), firstWords(spec->aboutEn, u",;:.("_s)};
}

/** Columns that no table of tables.json explains: of stories, map, drawings, and what is measured of media. */
const QHash<QString, BilingualText> &otherColumns()
{
    static const QHash<QString, BilingualText> words{
        {u"value"_s, {u"正文"_s, u"text"_s}},          {u"drawing"_s, {u"画面"_s, u"drawing"_s}},
        {u"kind"_s, {u"类别"_s, u"kind"_s}},           {u"name"_s, {u"名称"_s, u"name"_s}},
        {u"grade"_s, {u"把握"_s, u"certainty"_s}},     {u"place"_s, {u"地点"_s, u"place"_s}},
        {u"area"_s, {u"一带"_s, u"quarter"_s}},        {u"geometry"_s, {u"实际位置"_s, u"position"_s}},
        {u"landscape"_s, {u"横幅"_s, u"landscape"_s}}, {u"portrait"_s, {u"竖幅"_s, u"portrait"_s}},
        {u"media_type"_s, {u"格式"_s, u"format"_s}},   {u"width"_s, {u"宽"_s, u"width"_s}},
        {u"height"_s, {u"高"_s, u"height"_s}},         {u"duration_ms"_s, {u"时长"_s, u"duration"_s}},
    };
    return words;
}

BilingualText columnAbout(const QString &table, const QString &column)
{
    const qsizetype dot = column.indexOf(u'.');
    const QString name = dot < 0 ? column : column.first(dot);
    const TableSpec *spec = tableSpec(table);
    const ColumnSpec *found = spec ? spec->column(name) : nullptr;
    BilingualText about{name, name};
    if (found)
        about = {firstWords(found->aboutZh, u"，：。；（=＝"_s), firstWords(found->aboutEn, u",;:.(="_s)};
    else
        about = otherColumns().value(name, about);
    if (column.endsWith(u".zh"_s))
        return {about.zh + u"（简）"_s, about.en + u" (zh)"_s};
    if (column.endsWith(u".hant"_s))
        return {about.zh + u"（繁）"_s, about.en + u" (hant)"_s};
    if (column.endsWith(u".en"_s))
        return {about.zh + u"（英）"_s, about.en + u" (en)"_s};
    return about;
}

QList<ValueChange> valueChanges(const QString &table, const SnapshotItem &before, const SnapshotItem &after)
{
    QMap<QString, QString> columns = before.values;
    columns.insert(after.values);
    QList<ValueChange> changes;
    for (const QString &column : columns.keys()) {
        const QString was = before.values.value(column);
        const QString is = after.values.value(column);
        if (was == is)
            continue;
        // Traditional follows Simplified; it is worth a line only where it changed by itself.
        const QString hans = column.chopped(column.endsWith(u".hant"_s) ? 5 : 0) + u".zh"_s;
        if (column.endsWith(u".hant"_s) && before.values.value(hans) != after.values.value(hans))
            continue;
        changes.append({columnAbout(table, column), was, is});
    }
    return changes;
}

/** The ids of one table that the other has too, in their order. */
QStringList common(const SnapshotTable &table, const SnapshotTable &other)
{
    QStringList ids;
    std::copy_if(table.order.cbegin(), table.order.cend(), std::back_inserter(ids),
                 [&other](const QString &id) { return other.items.contains(id); });
    return ids;
}

TableChange tableChange(const QString &name, const SnapshotTable &before, const SnapshotTable &after)
{
    using Kind = ItemChange::Kind;
    TableChange change{name, tableAbout(name), {}, common(before, after) != common(after, before)};
    for (const QString &id : after.order) {
        const SnapshotItem &item = *after.items.constFind(id);
        const auto old = before.items.constFind(id);
        if (old == before.items.cend()) {
            change.items.append({Kind::Added, id, item.name, {}});
            continue;
        }
        const QList<ValueChange> values = valueChanges(name, *old, item);
        if (!values.isEmpty())
            change.items.append({Kind::Changed, id, item.name, values});
    }
    for (const QString &id : before.order) {
        if (!after.items.contains(id))
            change.items.append({Kind::Removed, id, before.items.value(id).name, {}});
    }
    return change;
}

} // namespace

QList<TableChange> differences(const Snapshot &before, const Snapshot &after)
{
    QStringList names;
    for (const TableSpec &spec : tableSpecs())
        names.append(spec.name);
    names += {u"story"_s, u"feature"_s, u"scene"_s};
    QList<TableChange> changes;
    for (const QString &name : std::as_const(names)) {
        const TableChange change = tableChange(name, before.tables.value(name), after.tables.value(name));
        if (!change.items.isEmpty() || change.isReordered)
            changes.append(change);
    }
    return changes;
}

} // namespace autocity
