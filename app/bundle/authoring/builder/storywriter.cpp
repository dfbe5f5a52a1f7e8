// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/authoring/builder/storywriter.h"

#include "bundle/authoring/builder/bind.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

QString styleName(StoryParagraph::Style style)
{
    switch (style) {
    case StoryParagraph::Style::Lead:
        return u"lead"_s;
    case StoryParagraph::Style::Body:
        return u"body"_s;
    case StoryParagraph::Style::Item:
        return u"item"_s;
    }
    return {};
}

QList<StoryParagraph> converted(QList<StoryParagraph> paragraphs, const HantText &hant)
{
    for (StoryParagraph &paragraph : paragraphs)
        paragraph.text = hant.convert(paragraph.text);
    return paragraphs;
}

/** Paragraphs by subject, then language code. */
using StoryBook = QMap<QString, QMap<QString, QList<StoryParagraph>>>;

StoryBook storyBook(const Content &content, const HantText &hant)
{
    static const QHash<QString, QString> codes{{u"zh"_s, u"zh-Hans"_s}, {u"en"_s, u"en"_s}, {u"hant"_s, u"zh-Hant"_s}};
    StoryBook book;
    for (const Story &story : content.stories)
        book[story.subject].insert(codes.value(story.folder), story.paragraphs);
    for (auto &languages : book) {
        if (!languages.contains(u"zh-Hant"_s) && languages.contains(u"zh-Hans"_s))
            languages.insert(u"zh-Hant"_s, converted(languages.value(u"zh-Hans"_s), hant));
    }
    return book;
}

} // namespace

void writeStories(SQLite::Database &database, const Content &content, const HantText &hant)
{
    SQLite::Statement paragraphInsert(database,
                                      "INSERT INTO story(subject, lang, n, style, value) VALUES(?, ?, ?, ?, ?)");
    SQLite::Statement termInsert(database, "INSERT OR IGNORE INTO story_term(subject, term) VALUES(?, ?)");
    const StoryBook book = storyBook(content, hant);
    for (auto story = book.cbegin(); story != book.cend(); ++story) {
        for (auto language = story->cbegin(); language != story->cend(); ++language) {
            int n = 0;
            for (const StoryParagraph &paragraph : language.value()) {
                insertRow(paragraphInsert, story.key(), language.key(), ++n, styleName(paragraph.style),
                          paragraph.text);
                for (const QString &term : paragraph.terms)
                    insertRow(termInsert, story.key(), term);
            }
        }
    }
}

} // namespace autocity
