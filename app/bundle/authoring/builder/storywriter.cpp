// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/authoring/builder/storywriter.h"

#include "bundle/authoring/builder/bind.h"
#include "bundle/authoring/builder/termfinder.h"

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

/** What the content says of each subject in Simplified Chinese. */
QMap<QString, QStringList> simplifiedTexts(const Content &content)
{
    QMap<QString, QStringList> texts;
    for (const Story &story : content.stories) {
        for (const StoryParagraph &paragraph : story.paragraphs) {
            if (story.folder == "zh"_L1)
                texts[story.subject].append(paragraph.text);
        }
    }
    for (const QString &table : {u"project"_s, u"event"_s, u"strategy"_s}) {
        for (const ContentRow &row : content.table(table).rows) {
            for (const QString &column : {u"name.zh"_s, u"title.zh"_s, u"text.zh"_s})
                texts[row.value(u"id"_s)].append(row.value(column));
        }
    }
    return texts;
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
    const TermFinder finder(content.table(u"term"_s));
    const QMap<QString, QStringList> texts = simplifiedTexts(content);
    for (auto subject = texts.cbegin(); subject != texts.cend(); ++subject) {
        for (const QString &term : finder.termsIn(subject->join(u'\n')))
            insertRow(termInsert, subject.key(), term);
    }
}

} // namespace autocity
