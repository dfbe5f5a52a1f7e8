// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/csv.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

/** Walks over a CSV text once, keeping line and column. */
class CsvParser
{
public:
    explicit CsvParser(const QString &text) : m_text(text) {}

    CsvFile parse()
    {
        while (m_next < m_text.size())
            readRecord();
        return std::move(m_file);
    }

private:
    [[nodiscard]] bool atEnd() const { return m_next >= m_text.size(); }
    [[nodiscard]] QChar peek() const { return atEnd() ? QChar() : m_text[m_next]; }
    [[nodiscard]] bool atLineEnd() const { return atEnd() || peek() == u'\n' || peek() == u'\r'; }

    QChar take()
    {
        const QChar c = m_text[m_next++];
        const bool lineEnds = c == u'\n' || (c == u'\r' && peek() != u'\n');
        if (lineEnds) {
            ++m_at.line;
            m_at.column = 1;
        } else if (!c.isLowSurrogate()) {
            ++m_at.column;
        }
        return c;
    }

    void problem(CsvProblem::Kind kind, TextPosition at) { m_file.problems.append({kind, at}); }

    void readRecord()
    {
        CsvRecord record;
        const auto problemsBefore = m_file.problems.size();
        bool more = true;
        while (more) {
            record.fields.append(readField());
            more = peek() == u',' && !atEnd();
            if (more)
                take();
        }
        if (!atEnd() && take() == u'\r' && peek() == u'\n')
            take();
        const bool empty = std::all_of(record.fields.cbegin(), record.fields.cend(),
                                       [](const CsvField &field) { return field.text.isEmpty(); });
        const bool comment = record.fields.constFirst().text.startsWith(u'#');
        if (comment && !m_lost)
            m_file.problems.resize(problemsBefore); // people may write comments as they like
        if (!m_lost && !empty && !comment)
            m_file.records.append(record);
    }

    CsvField readField()
    {
        while (!atLineEnd() && peek().isSpace())
            take();
        const TextPosition at = m_at;
        const QString text = peek() == u'"' ? readQuoted() : readPlain();
        return {text.trimmed(), at};
    }

    QString readPlain()
    {
        QString text;
        while (!atLineEnd() && peek() != u',') {
            if (peek() == u'"')
                problem(CsvProblem::Kind::StrayQuote, m_at);
            text.append(take());
        }
        return text;
    }

    QString readQuoted()
    {
        const TextPosition begin = m_at;
        QString text;
        take();
        while (!atEnd()) {
            const QChar c = take();
            if (c != u'"') {
                text.append(c);
            } else if (peek() == u'"') {
                text.append(take());
            } else {
                return text + readAfterQuote();
            }
        }
        problem(CsvProblem::Kind::UnterminatedQuote, begin);
        m_lost = true;
        return text;
    }

    /** After a closing quote only white space may stand before the comma. */
    QString readAfterQuote()
    {
        const TextPosition at = m_at;
        QString rest;
        while (!atLineEnd() && peek() != u',')
            rest.append(take());
        if (rest.trimmed().isEmpty())
            return {};
        problem(CsvProblem::Kind::StrayQuote, at);
        return rest;
    }

    const QString &m_text;
    qsizetype m_next = 0;
    TextPosition m_at{1, 1};
    bool m_lost = false;
    CsvFile m_file;
};

} // namespace

CsvFile parseCsv(const QString &text)
{
    return CsvParser(text).parse();
}

QString csvField(const QString &text)
{
    const bool quote = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    if (!quote)
        return text;
    return u'"' + QString(text).replace(u'"', "\"\""_L1) + u'"';
}

} // namespace autocity
