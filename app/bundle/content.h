// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace autocity
{

/** One row of a table: the values as written, by column name (`name.zh`, `value`), white space trimmed. */
struct ContentRow {
    int line = 0; ///< line of the row's first character in its file, from 1
    QHash<QString, QString> values;

    /** The value of a column, empty if absent. */
    [[nodiscard]] QString value(const QString &column) const { return values.value(column); }
};

/** One table of the content folder, rows in file order. `name` is the table's name in data/schema/tables.json. */
struct ContentTable {
    QString name;
    QString file;
    QList<ContentRow> rows;
};

/** A paragraph of a story: plain text, with the glossary terms and pages its links named. */
struct StoryParagraph {
    enum class Style { Lead, Body, Item };
    Style style = Style::Body;
    QString text;
    QStringList terms;
    QStringList pages;
};

/** A story in one language, from stories/<folder>/<subject>.md. */
struct Story {
    QString subject;
    QString folder; ///< "zh", "en" or "hant"
    QString file;
    QList<StoryParagraph> paragraphs;
};

/** A file of media/, measured when the folder is read. */
struct MediaFile {
    QString name; ///< file name inside media/
    QString path; ///< where it is on this disk
    qint64 size = 0;
    QString type;         ///< media type, such as image/png; empty if it is none we play
    int width = 0;        ///< pixels, 0 if not a picture or video
    int height = 0;       ///< pixels
    qint64 duration = 0;  ///< milliseconds, 0 if still
};

/** A whole content folder in memory, as written; nothing is translated, converted or checked yet. */
struct Content {
    QString folder;
    QHash<QString, ContentTable> tables; ///< by table name
    QList<Story> stories;
    QJsonObject map; ///< map.geojson
    QHash<QString, MediaFile> media; ///< by file name, only files that media.csv names

    /** The table of that name; an empty one if the folder has none. */
    [[nodiscard]] ContentTable table(const QString &name) const { return tables.value(name, ContentTable{name, {}, {}}); }
};

} // namespace autocity
