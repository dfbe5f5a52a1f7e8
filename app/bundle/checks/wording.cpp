// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/checks/checks.h"

#include <opencc.h>

#include <QRegularExpression>

#include <memory>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

void checkCharacters(const QString &text, TextPosition at, Reporter &reporter)
{
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            reporter.error(u"line-break"_s, at,
                           {u"文字里有换行。请写成一行；要分段就写成文稿。"_s,
                            u"the text has a line break; write it in one line, or make it a story"_s});
            return;
        }
        const bool control = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        if (control || c.category() == QChar::Other_PrivateUse || c == QChar::ReplacementCharacter) {
            const QString code = u"U+"_s + QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0');
            reporter.error(
                u"control-character"_s, at,
                {u"文字里有看不见或无法显示的字符 %1。请删去后重打。"_s.arg(code),
                 u"the text has %1, which cannot be seen or drawn; delete it and type the text again"_s.arg(code)});
            return;
        }
    }
}

void checkMarkup(const QString &text, TextPosition at, Reporter &reporter)
{
    static const QRegularExpression markup(
        u"<[A-Za-z/!]|&[A-Za-z]+;|&#x?[0-9A-Fa-f]+;|\\*\\*|__|`|\\]\\(|^#{1,6}\\s"_s);
    const QRegularExpressionMatch match = markup.match(text);
    if (!match.hasMatch())
        return;
    reporter.error(u"markup"_s, at,
                   {u"文字里有 HTML 或 Markdown 记号“%1”。只写普通文字。"_s.arg(match.captured()),
                    u"the text has the markup “%1”; write plain text only"_s.arg(match.captured())});
}

/** The characters that OpenCC's t2s would change. Without its data nothing is said: it is only a hint. */
QString traditionalCharacters(const QString &text)
{
    static const std::unique_ptr<opencc::SimpleConverter> converter = [] {
        try {
            return std::make_unique<opencc::SimpleConverter>("t2s.json");
        } catch (const std::exception &) {
            return std::unique_ptr<opencc::SimpleConverter>();
        }
    }();
    if (!converter)
        return {};
    const QString simplified = QString::fromStdString(converter->Convert(text.toStdString()));
    QString different;
    for (qsizetype i = 0; i < qMin(text.size(), simplified.size()); ++i) {
        if (text[i] != simplified[i] && !different.contains(text[i]))
            different += text[i];
    }
    return different;
}

void checkChinese(const QString &text, TextPosition at, Reporter &reporter)
{
    static const QRegularExpression halfWidth(u"\\p{Han}[,;:!?]|\\p{Han}\\(|\\)\\p{Han}|\\p{Han}\\.(?:\\p{Han}|$)"_s);
    static const QRegularExpression space(u"\\p{Han}[ \\x{a0}]+[A-Za-z0-9]|[A-Za-z0-9%][ \\x{a0}]+\\p{Han}"_s);
    if (const QRegularExpressionMatch match = halfWidth.match(text); match.hasMatch()) {
        reporter.warning(u"half-width-punctuation"_s, at,
                         {u"中文里用了半角标点“%1”。请改用全角。"_s.arg(match.captured()),
                          u"half-width punctuation in Chinese, “%1”; use the full-width form"_s.arg(match.captured())});
    }
    if (const QRegularExpressionMatch match = space.match(text); match.hasMatch()) {
        reporter.warning(
            u"hand-space"_s, at,
            {u"“%1”：汉字与数字、字母之间不打空格，屏幕会自动留空。"_s.arg(match.captured()),
             u"“%1”: no space between Hanzi and digits or Latin; the display sets it"_s.arg(match.captured())});
    }
    if (const QString characters = traditionalCharacters(text); !characters.isEmpty()) {
        reporter.warning(
            u"traditional-character"_s, at,
            {u"简体文字里有繁体字“%1”。请改成简体；繁体自动生成。"_s.arg(characters),
             u"Traditional characters “%1” in Simplified text; Traditional is made automatically"_s.arg(characters)});
    }
}

void checkEnglish(const QString &text, TextPosition at, Reporter &reporter)
{
    static const QRegularExpression chinese(u"[\\x{3001}-\\x{3011}\\x{ff01}-\\x{ff5e}]|\\p{Han}"_s);
    const QRegularExpressionMatch match = chinese.match(text);
    if (!match.hasMatch())
        return;
    reporter.warning(
        u"chinese-in-english"_s, at,
        {u"英文里有中文字符“%1”。请改成英文字母与半角标点。"_s.arg(match.captured()),
         u"the English text has “%1”; use Latin letters and half-width punctuation"_s.arg(match.captured())});
}

} // namespace

void checkWording(const QString &text, bool chinese, TextPosition at, Reporter &reporter)
{
    checkCharacters(text, at, reporter);
    checkMarkup(text, at, reporter);
    if (chinese)
        checkChinese(text, at, reporter);
    else
        checkEnglish(text, at, reporter);
}

} // namespace autocity
