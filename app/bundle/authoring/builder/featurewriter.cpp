// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/authoring/builder/featurewriter.h"

#include "illustration/scene.h"

#include "bundle/authoring/builder/bind.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

QString compact(const QJsonValue &value)
{
    if (!value.isObject())
        return {};
    return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

/** Binds a text, or NULL if it is empty. */
void bindOptional(SQLite::Statement &statement, int index, const QString &value)
{
    if (value.isEmpty())
        statement.bind(index);
    else
        bind(statement, index, value);
}

} // namespace

void writeFeatures(SQLite::Database &database, const Content &content)
{
    SQLite::Statement insert(database, "INSERT INTO feature(id, ord, kind, grade, place, area, geometry, landscape, "
                                       "portrait) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)");
    int ordinal = 0;
    for (const auto value : content.map.value("features"_L1).toArray()) {
        const QJsonObject feature = value.toObject();
        const QJsonObject properties = feature.value("properties"_L1).toObject();
        const QJsonObject sheet = properties.value("sheet"_L1).toObject();
        bind(insert, 1, properties.value("id"_L1).toString());
        bind(insert, 2, ++ordinal);
        bind(insert, 3, properties.value("kind"_L1).toString());
        bindOptional(insert, 4, properties.value("grade"_L1).toString());
        bindOptional(insert, 5, properties.value("place"_L1).toString());
        bindOptional(insert, 6, properties.value("area"_L1).toString());
        bindOptional(insert, 7, compact(feature.value("geometry"_L1)));
        bindOptional(insert, 8, compact(sheet.value("landscape"_L1)));
        bindOptional(insert, 9, compact(sheet.value("portrait"_L1)));
        insert.exec();
        insert.reset();
    }
}

void writeScenes(SQLite::Database &database, const Content &content)
{
    SQLite::Statement insert(database, "INSERT INTO scene(id, value) VALUES(?, ?)");
    const QHash<QString, QJsonObject> pictures = content.drawings();
    // The display draws what it is given: pictures within scenes are put in place here.
    for (const SceneFile &scene : content.scenes)
        insertRow(insert, scene.name, compact(Scene::expanded(scene.drawing, pictures)));
}

} // namespace autocity
