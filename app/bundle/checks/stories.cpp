// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/checknearest.h"
#include "bundle/checks/checks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

bool isYear(const QString &subject)
{
    static const QRegularExpression year(u"\\Ayear-[12][0-9]{3}\\z"_s);
    return year.match(subject).hasMatch();
}

QStringList subjectTables()
{
    return {u"place"_s, u"project"_s, u"strategy"_s, u"section"_s, u"hall"_s};
}

QStringList pageTables()
{
    return {u"place"_s, u"project"_s, u"strategy"_s, u"event"_s, u"section"_s, u"metric"_s, u"source"_s, u"hall"_s};
}

QStringList idsOf(const ContentIndex &index, const QStringList &tables)
{
    QStringList ids;
    for (const QString &table : tables)
        ids += table == "hall"_L1 ? QStringList{table} : index.ids(table);
    return ids;
}

void checkSubject(const ContentIndex &index, const Story &story, Reporter &reporter)
{
    if (isYear(story.subject) || index.refers(story.subject, subjectTables()))
        return;
    const QString near = nearest(story.subject, idsOf(index, subjectTables()));
    reporter.error(
        u"unknown-subject"_s, {},
        {u"没有地点、项目、战略或栏目叫“%1”。%2"_s.arg(story.subject, near.isEmpty() ? u"请改文件名，或删去。"_s
                                                                                     : u"是不是“%1.md”？"_s.arg(near)),
         u"no place, project, strategy node or section is called “%1”; %2"_s.arg(
             story.subject, near.isEmpty() ? u"rename or delete the file"_s : u"did you mean “%1.md”?"_s.arg(near))});
}

void checkLinks(const ContentIndex &index, const StoryParagraph &paragraph, Reporter &reporter)
{
    const auto report = [&](const QString &id, const QStringList &tables, int line) {
        const QString near = nearest(id, idsOf(index, tables));
        reporter.error(
            u"unknown-link"_s, {line, 0},
            {u"链接指向的“%1”找不到。%2"_s.arg(id, near.isEmpty() ? u"请改正。"_s : u"是不是“%1”？"_s.arg(near)),
             u"the link leads to “%1”, which is not there; %2"_s.arg(
                 id, near.isEmpty() ? u"mend it"_s : u"did you mean “%1”?"_s.arg(near))});
    };
    for (qsizetype i = 0; i < paragraph.terms.size(); ++i) {
        if (!index.refers(paragraph.terms[i], {u"term"_s}))
            report(paragraph.terms[i], {u"term"_s}, paragraph.termLines.value(i));
    }
    for (qsizetype i = 0; i < paragraph.pages.size(); ++i) {
        if (!isYear(paragraph.pages[i]) && !index.refers(paragraph.pages[i], pageTables()))
            report(paragraph.pages[i], pageTables(), paragraph.pageLines.value(i));
    }
}

} // namespace

void checkStories(const ContentIndex &index, Diagnostics &diagnostics)
{
    QHash<QString, QStringList> languages;
    for (const Story &story : index.content().stories)
        languages[story.subject].append(story.folder);
    for (const Story &story : index.content().stories) {
        Reporter reporter(diagnostics, story.file);
        checkSubject(index, story, reporter);
        for (const StoryParagraph &paragraph : story.paragraphs) {
            checkLinks(index, paragraph, reporter);
            if (story.folder != "hant"_L1)
                checkWording(paragraph.text, story.folder == "zh"_L1, {paragraph.line, 0}, reporter);
        }
        for (const QString &needed : {u"zh"_s, u"en"_s}) {
            if (languages.value(story.subject).contains(needed))
                continue;
            reporter.error(u"story-translation"_s, {},
                           {u"缺少 stories/%1/%2.md。文稿要有中英两种，或都没有。"_s.arg(needed, story.subject),
                            u"stories/%1/%2.md is missing; a story stands in Chinese and English or not at all"_s.arg(
                                needed, story.subject)});
        }
    }
}

} // namespace autocity
