// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/story.h"

#include "bundle/hanzi.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

/** A piece of Markdown that stories do not have. */
struct Forbidden {
    QRegularExpression pattern;
    Words name;
};

const QList<Forbidden> &forbidden()
{
    static const QList<Forbidden> list{
        {QRegularExpression(u"^#{1,6}(\\s|$)"_s), {u"标题"_s, u"a heading"_s}},
        {QRegularExpression(u"^\\s*>"_s), {u"引用"_s, u"a block quote"_s}},
        {QRegularExpression(u"^\\s*\\d+[.)]\\s"_s), {u"编号列表"_s, u"a numbered list"_s}},
        {QRegularExpression(u"^\\s*[*+]\\s"_s), {u"星号列表"_s, u"a list with * or +"_s}},
        {QRegularExpression(u"^\\s+-\\s"_s), {u"缩进的列表"_s, u"an indented list"_s}},
        {QRegularExpression(u"^-[^\\s\\d-]"_s), {u"列项（“-”后缺空格）"_s, u"an item without a space after “-”"_s}},
        {QRegularExpression(u"^\\s*([-*_=])\\1{2,}\\s*$"_s), {u"分隔线"_s, u"a rule"_s}},
        {QRegularExpression(u"^\\s*\\|"_s), {u"表格"_s, u"a table"_s}},
        {QRegularExpression(u"!\\["_s), {u"图片"_s, u"a picture"_s}},
        {QRegularExpression(u"\\*\\S|\\S\\*|__|~~"_s), {u"强调"_s, u"emphasis"_s}},
        {QRegularExpression(u"`"_s), {u"代码"_s, u"code"_s}},
        {QRegularExpression(u"<[A-Za-z/!]"_s), {u"HTML"_s, u"HTML"_s}},
        {QRegularExpression(u"https?://"_s), {u"网址"_s, u"a web address"_s}},
    };
    return list;
}

void reportForbidden(const QString &line, int number, Reporter &reporter)
{
    for (const Forbidden &one : forbidden()) {
        const QRegularExpressionMatch match = one.pattern.match(line);
        if (!match.hasMatch())
            continue;
        reporter.error(
            u"forbidden-markdown"_s, {number, static_cast<int>(match.capturedStart()) + 1},
            {u"这里是 Markdown 的%1，文稿里不能用。只可分段、用“- ”列项、链接到 term: 与 page:。"_s.arg(one.name.zh),
             u"%1 has no place in a story; only paragraphs, “- ” items and links to term: and page: have"_s.arg(
                 one.name.en)});
        return; // one a line is enough to find it
    }
}

/** Collects lines into paragraphs. */
class StoryParser
{
public:
    explicit StoryParser(Reporter &reporter) : m_reporter(reporter) {}

    void addLine(const QString &line, int number)
    {
        if (line.trimmed().isEmpty()) {
            m_open = false;
            return;
        }
        reportForbidden(line, number, m_reporter);
        const bool item = line.startsWith("- "_L1);
        if (item || !m_open)
            begin(item ? StoryParagraph::Style::Item : StoryParagraph::Style::Body, number);
        append(item ? line.mid(2) : line, number, item ? 2 : 0);
    }

    QList<StoryParagraph> finish()
    {
        if (m_paragraphs.isEmpty()) {
            m_reporter.error(
                u"empty-story"_s, {1, 0},
                {u"文稿是空的。写上文字，或删去这个文件。"_s, u"the story is empty; write it or delete the file"_s});
            return {};
        }
        StoryParagraph &first = m_paragraphs.first();
        if (first.style == StoryParagraph::Style::Item) {
            m_reporter.error(u"story-without-lead"_s, {first.line, 1},
                             {u"第一段是导语，不能是列项。请先写一段话。"_s,
                              u"the first paragraph is the lead and cannot be an item; write a sentence first"_s});
        }
        first.style = StoryParagraph::Style::Lead;
        return m_paragraphs;
    }

private:
    void begin(StoryParagraph::Style style, int number)
    {
        StoryParagraph paragraph;
        paragraph.style = style;
        paragraph.line = number;
        m_paragraphs.append(paragraph);
        m_open = true;
    }

    void append(const QString &line, int number, int offset)
    {
        const QString plain = withoutLinks(line, number, offset).trimmed();
        QString &text = m_paragraphs.last().text;
        const bool joined = !text.isEmpty() && !plain.isEmpty() && !isWide(text.back()) && !isWide(plain.front());
        text += joined ? u' ' + plain : plain;
    }

    /** The line with each link replaced by its words; the links' targets go to the paragraph. */
    QString withoutLinks(const QString &line, int number, int offset)
    {
        static const QRegularExpression link(u"\\[([^\\[\\]]*)\\]\\(([^()]*)\\)"_s);
        QString plain;
        qsizetype last = 0;
        for (auto matches = link.globalMatch(line); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            plain += line.mid(last, match.capturedStart() - last) + match.captured(1);
            last = match.capturedEnd();
            addTarget(match.captured(2), number, static_cast<int>(match.capturedStart(2)) + offset + 1);
        }
        plain += line.mid(last);
        if (const qsizetype open = line.indexOf("]("_L1, last); open >= 0) {
            m_reporter.error(u"bad-link"_s, {number, static_cast<int>(open) + offset + 1},
                             {u"链接没有写完。写成 [文字](term:ID) 或 [文字](page:ID)。"_s,
                              u"this link is not complete; write [text](term:ID) or [text](page:ID)"_s});
        }
        return plain;
    }

    void addTarget(const QString &target, int number, int column)
    {
        StoryParagraph &paragraph = m_paragraphs.last();
        if (target.startsWith("term:"_L1)) {
            paragraph.terms.append(target.mid(5));
            paragraph.termLines.append(number);
        } else if (target.startsWith("page:"_L1)) {
            paragraph.pages.append(target.mid(5));
            paragraph.pageLines.append(number);
        } else {
            m_reporter.error(u"bad-link"_s, {number, column},
                             {u"链接“%1”无效。写成 (term:ID) 或 (page:ID)。"_s.arg(target),
                              u"“%1” is no link here; write (term:ID) or (page:ID)"_s.arg(target)});
        }
    }

    Reporter &m_reporter;
    QList<StoryParagraph> m_paragraphs;
    bool m_open = false;
};

} // namespace

QList<StoryParagraph> parseStory(const QString &text, Reporter &reporter)
{
    StoryParser parser(reporter);
    int number = 0;
    for (QString line : text.split(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        parser.addLine(line, ++number);
    }
    return parser.finish();
}

} // namespace autocity
