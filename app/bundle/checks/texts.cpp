// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/checks/checks.h"
#include "bundle/hanzi.h"

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

/** Length as it counts for its place: in widths of a Hanzi (Latin takes half of one), or in characters. */
int lengthOf(const QString &text, bool chinese)
{
    int halves = 0;
    for (const QChar c : text) {
        if (c.isLowSurrogate())
            continue;
        halves += chinese && !isWide(c) ? 1 : 2;
    }
    return (halves + 1) / 2;
}

void checkLength(const QString &text, bool chinese, int most, TextPosition at, Reporter &reporter)
{
    const int length = lengthOf(text, chinese);
    if (most == 0 || length <= most)
        return;
    reporter.error(
        u"text-too-long"_s, at,
        {u"文字长 %1，这个位置最多 %2%3。请缩短。"_s.arg(length).arg(most).arg(chinese ? u"个汉字"_s : u"个英文字符"_s),
         u"the text has %1 %2, its place holds %3; shorten it"_s.arg(length)
             .arg(chinese ? u"Hanzi"_s : u"characters"_s)
             .arg(most)});
}

/** One text column of one row, in its languages. */
class TextCheck
{
public:
    TextCheck(const ColumnSpec &column, const ContentRow &row, const QStringList &present, Reporter &reporter)
        : m_column(column), m_row(row), m_present(present), m_reporter(reporter)
    {
    }

    void run()
    {
        checkLanguages();
        for (const QString &language : {u"zh"_s, u"en"_s, u"hant"_s})
            checkOne(language);
    }

private:
    [[nodiscard]] QString name(const QString &language) const { return m_column.name + u'.' + language; }
    [[nodiscard]] bool has(const QString &language) const { return !m_row.value(name(language)).isEmpty(); }
    [[nodiscard]] bool isColumn(const QString &language) const { return m_present.contains(name(language)); }

    void checkLanguages()
    {
        if (has(u"hant"_s) && !has(u"zh"_s)) {
            m_reporter.error(u"hant-without-zh"_s, m_row.position(name(u"hant"_s)),
                             {u"有“%1”而没有简体。请填上简体。"_s.arg(name(u"hant"_s)),
                              u"“%1” has no Simplified text beside it; write that"_s.arg(name(u"hant"_s))});
        }
        if (!isColumn(u"zh"_s) || !isColumn(u"en"_s))
            return; // the missing column was reported
        if (has(u"zh"_s) != has(u"en"_s)) {
            const QString lacking = name(has(u"zh"_s) ? u"en"_s : u"zh"_s);
            m_reporter.error(u"missing-translation"_s, m_row.position(lacking),
                             {u"“%1”没有译文。请补上，或两种语言都留空。"_s.arg(lacking),
                              u"“%1” lacks its translation; write it, or leave both languages empty"_s.arg(lacking)});
        } else if (m_column.required && !has(u"zh"_s)) {
            m_reporter.error(
                u"missing-text"_s, m_row.position(name(u"zh"_s)),
                {u"缺少“%1”（%2）。请用中文和英文填上。"_s.arg(m_column.name, m_column.aboutZh),
                 u"“%1” is empty (%2); write it in Chinese and English"_s.arg(m_column.name, m_column.aboutEn)});
        }
    }

    void checkOne(const QString &language)
    {
        const QString text = m_row.value(name(language));
        if (text.isEmpty())
            return;
        const TextPosition at = m_row.position(name(language));
        const bool chinese = language != "en"_L1;
        checkLength(text, chinese, chinese ? m_column.maxZh : m_column.maxEn, at, m_reporter);
        if (language != "hant"_L1)
            checkWording(text, chinese, at, m_reporter);
    }

    const ColumnSpec &m_column;
    const ContentRow &m_row;
    const QStringList &m_present;
    Reporter &m_reporter;
};

} // namespace

void checkTexts(const ContentIndex &index, Diagnostics &diagnostics)
{
    for (const TableSpec &spec : tableSpecs()) {
        const QStringList present = index.content().table(spec.name).columns;
        index.eachRow(spec.name, diagnostics, [&](const ContentRow &row, Reporter &reporter) {
            for (const ColumnSpec &column : spec.columns) {
                if (column.type == ColumnSpec::Type::Text)
                    TextCheck(column, row, present, reporter).run();
            }
        });
    }
}

} // namespace autocity
