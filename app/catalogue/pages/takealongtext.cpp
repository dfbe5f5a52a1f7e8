// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "takealongtext.h"

#include <QRegularExpression>

namespace autocity
{

using namespace Qt::StringLiterals;

namespace
{

// A visitor holds his telephone up once or twice, not ten times.
constexpr qsizetype MostFigures = 4;
constexpr qsizetype MostEvents = 3;
constexpr qsizetype MostMembers = 6;
constexpr qsizetype MostSources = 2;

/** The spaces of the setting (no-break, quarter em) become plain ones: they cost bytes and mean nothing elsewhere. */
QString plain(const QString &text)
{
    static const QRegularExpression spaces(u"[\\x{00a0}\\x{2000}-\\x{200a}\\x{202f}]"_s);
    return QString(text).replace(spaces, u" "_s);
}

/** Lines of statements; the source follows the last of those that share it. */
class Statements
{
public:
    void add(const QString &line, const SourceRef &source)
    {
        if (line.isEmpty())
            return;
        if (source.label != m_source)
            close();
        m_lines.append(plain(line));
        m_source = source.label;
    }

    void close()
    {
        if (!m_source.isEmpty())
            m_lines.append(u"— "_s + plain(m_source));
        m_source.clear();
    }

    [[nodiscard]] QStringList lines()
    {
        close();
        return m_lines;
    }

private:
    QStringList m_lines;
    QString m_source;
};

/** Words joined by the language's separators, empty ones left out. */
QString joined(const QStringList &words, const QString &separator)
{
    QStringList there;
    for (const QString &word : words) {
        if (!word.isEmpty())
            there.append(word);
    }
    return there.join(separator);
}

QString figureLine(const Figure &figure, const QString &pageTitle, bool english)
{
    const QString subject = figure.subjectName == pageTitle ? QString() : figure.subjectName;
    const QString about = joined({subject, figure.label}, u" · "_s);
    const QString when = joined({figure.period, figure.kindLabel}, english ? u", "_s : u"，"_s);
    return (english ? u"%1: %2 (%3)"_s : u"%1：%2（%3）"_s).arg(about, figure.text, when);
}

QString eventLine(const EventItem &event, bool english)
{
    return joined({event.date, event.title}, english ? u": "_s : u"："_s);
}

QString lead(const Page &page)
{
    return page.story.isEmpty() ? QString() : page.story.constFirst().text;
}

} // namespace

QStringList TakeAlongText::facts(const Page &page, TakeAlong &take) const
{
    const bool english = m_reading.words().language() == Language::English;
    Statements statements;
    statements.add(joined({page.status.key.isEmpty() ? QString() : page.status.label, page.status.date}, u" · "_s),
                   page.status.source);
    for (const Figure &figure : page.figures.first(std::min(page.figures.size(), MostFigures))) {
        statements.add(figureLine(figure, page.title, english), figure.source);
        ++take.figures;
    }
    const QList<EventItem> &dated = page.milestones.isEmpty() ? page.events : page.milestones;
    if (take.figures == 0) {
        // The newest last, as a page tells them.
        for (const EventItem &event : dated.last(std::min(dated.size(), MostEvents))) {
            statements.add(page.kind == "event"_L1 ? event.text : eventLine(event, english), event.source);
            ++take.events;
        }
    }
    QStringList lines = statements.lines();
    if (lines.isEmpty() || page.kind == "term"_L1) {
        if (!lead(page).isEmpty())
            lines.prepend(plain(lead(page)));
        for (const SourceRef &source : page.sources.first(std::min(page.sources.size(), MostSources)))
            lines.append(u"— "_s + plain(source.label));
    }
    return lines;
}

TakeAlong TakeAlongText::of(const Page &page) const
{
    TakeAlong take;
    take.title = page.title;
    if (page.title.isEmpty() || page.kind == "search"_L1 || page.kind == "quiz"_L1)
        return take;
    const QString link = m_reading.hallValue(u"public-link"_s);
    if (!link.isEmpty()) {
        take.link = true;
        take.text = (link.endsWith(u'/') ? link.chopped(1) : link) + page.route;
        return take;
    }
    QStringList lines{plain(page.title)};
    if (page.kind == "home"_L1 || page.kind == "event"_L1 || page.kind == "source"_L1)
        lines.append(plain(page.subtitle));
    lines += facts(page, take);
    if (lines.size() < 3) {
        for (const Entry &member : page.members.first(std::min(page.members.size(), MostMembers)))
            lines.append(u"· "_s + plain(member.title));
    }
    if (page.kind != "home"_L1)
        lines.append(plain(m_reading.subject(u"hall"_s).name));
    lines.removeAll(QString());
    take.text = lines.join(u'\n');
    return take;
}

} // namespace autocity
