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

/** Where a character stands in a text file; both count from 1, 0 means unknown. Columns count code points. */
struct TextPosition {
    int line = 0;
    int column = 0;
};

/** One row of a table: the values as written, by column name (`name.zh`, `value`), white space trimmed. */
struct ContentRow {
    int line = 0; ///< line of the row's first character in its file, from 1
    QHash<QString, QString> values;
    QHash<QString, TextPosition> positions; ///< where each value begins, by column name
    bool damaged = false;                   ///< has too few or too many fields; reported when it was read

    /** The value of a column, empty if absent. */
    [[nodiscard]] QString value(const QString &column) const { return values.value(column); }
    /** Where a column's value begins; the start of the row if it has none. */
    [[nodiscard]] TextPosition position(const QString &column) const { return positions.value(column, {line, 0}); }
};

/** One table of the content folder, rows in file order. `name` is the table's name in data/schema/tables.json. */
struct ContentTable {
    QString name;
    QString file;
    QList<ContentRow> rows;
    QStringList columns; ///< the header's names in order, without unknown ones
    bool broken = false; ///< could not be read to its end; reported when it was read
};

/** A paragraph of a story: plain text, with the glossary terms and pages its links named. */
struct StoryParagraph {
    enum class Style { Lead, Body, Item };
    Style style = Style::Body;
    QString text;
    QStringList terms;
    QStringList pages;
    int line = 0;         ///< line in its file, from 1
    QList<int> termLines; ///< line of each of terms
    QList<int> pageLines; ///< line of each of pages
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
    QString type;        ///< media type, such as image/png; empty if it is none we play
    int width = 0;       ///< pixels, 0 if not a picture or video
    int height = 0;      ///< pixels
    qint64 duration = 0; ///< milliseconds, 0 if still
    QString problem;     ///< why it cannot be played, as a diagnostic code such as "oversized-picture"; empty if it can
    QString detail;      ///< what exactly was found, for the message: numbers or codec names
};

/** A drawing, from scenes/<name>.json, or a storyboard, from films/<name>.json. */
struct SceneFile {
    QString name;
    QString file;
    QJsonObject drawing; ///< empty if it could not be read, which was reported
};

/** A whole content folder in memory, as written; nothing is translated, converted or checked yet. */
struct Content {
    QString folder;
    QHash<QString, ContentTable> tables; ///< by table name
    QList<Story> stories;
    QJsonObject map;                 ///< map.geojson
    QString mapText;                 ///< map.geojson as written, to find the line of a feature
    QList<SceneFile> scenes;         ///< by name
    QList<SceneFile> films;          ///< storyboards, by name; they stay in the folder, only what they were rendered to is built
    QHash<QString, MediaFile> media; ///< by file name, only files that media.csv names

    /** The table of that name; an empty one if the folder has none. */
    [[nodiscard]] ContentTable table(const QString &name) const
    {
        return tables.value(name, ContentTable{name, {}, {}, {}, false});
    }

    /** Every scene's drawing by its name, as Scene::expanded looks pictures up. */
    [[nodiscard]] QHash<QString, QJsonObject> drawings() const
    {
        QHash<QString, QJsonObject> found;
        for (const SceneFile &scene : scenes)
            found.insert(scene.name, scene.drawing);
        return found;
    }
};

} // namespace autocity
