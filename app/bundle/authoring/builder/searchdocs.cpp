// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/authoring/builder/searchdocs.h"

#include "bundle/authoring/builder/metriccaption.h"
#include "bundle/authoring/builder/tablewriter.h"
#include "bundle/authoring/pinyin.h"
#include "bundle/dates.h"

#include <QDate>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

/** How a table becomes search results. */
struct Recipe {
    QString table;
    QString title; ///< text column
    QString place; ///< first part of the address, "" if the id is the address
    int weight;
    QStringList names; ///< further text columns that are names
    QStringList body;  ///< text columns found too
};

const QList<Recipe> &recipes()
{
    static const QList<Recipe> all{
        {u"section"_s, u"title"_s, {}, 95, {}, {u"note"_s, u"door"_s}},
        {u"place"_s, u"name"_s, u"place/"_s, 90, {u"short"_s}, {u"placement"_s}},
        {u"project"_s, u"name"_s, u"project/"_s, 80, {}, {u"text"_s}},
        {u"strategy"_s, u"title"_s, u"strategy/"_s, 60, {}, {u"text"_s}},
        {u"metric"_s, u"name"_s, u"metric/"_s, 70, {}, {}},
        {u"event"_s, u"title"_s, u"event/"_s, 50, {}, {u"text"_s, u"date_note"_s}},
        {u"term"_s, u"name"_s, u"term/"_s, 40, {}, {u"text"_s}},
        {u"source"_s, u"title"_s, u"source/"_s, 20, {}, {u"outlet"_s, u"date_label"_s}},
    };
    return all;
}

class Collector
{
public:
    Collector(const Content &content, const TextTable &texts, const HantText &hant)
        : m_content(content), m_texts(texts), m_hant(hant)
    {
    }

    QList<SearchDoc> run()
    {
        for (const Recipe &recipe : recipes()) {
            for (const ContentRow &row : orderedRows(m_content.table(recipe.table)))
                m_docs.append(doc(recipe, row));
        }
        addYears();
        return m_docs;
    }

private:
    Trilingual same(const QString &words) const { return {words, m_hant.convert(words), words}; }

    SearchDoc doc(const Recipe &recipe, const ContentRow &row) const
    {
        const QString id = row.value(u"id"_s);
        SearchDoc doc;
        doc.route = u'/' + recipe.place + id;
        doc.kind = recipe.table == u"place"_s ? row.value(u"kind"_s) : recipe.table;
        // What is listed in a section stands before what is only on the map; parts of a strategy behind the whole.
        const bool minor = (recipe.table == u"place"_s && row.value(u"section"_s).isEmpty())
            || (!row.value(u"digit"_s).isEmpty() && !row.value(u"parent"_s).isEmpty());
        doc.weight = recipe.weight - (minor ? 20 : 0);
        doc.showFrom = day(row.value(u"show_from"_s), &DateSpan::firstDay);
        doc.showUntil = day(row.value(u"show_until"_s), &DateSpan::lastDay);
        doc.title = m_texts.text(recipe.table, id, recipe.title);
        doc.caption = caption(recipe.table, row);
        for (const QString &column : recipe.names)
            append(doc.names, m_texts.text(recipe.table, id, column));
        addAliases(doc, row);
        for (const QString &column : recipe.body)
            append(doc.body, m_texts.text(recipe.table, id, column));
        append(doc.body, dates(row));
        addStory(doc, id);
        addFacts(doc, recipe.table == u"metric"_s ? u"metric"_s : u"subject"_s, id);
        return doc;
    }

    static void append(QList<Trilingual> &list, const Trilingual &words)
    {
        if (!words.isEmpty())
            list.append(words);
    }

    static std::optional<qint64> day(const QString &date, qint64 DateSpan::*end)
    {
        const auto span = parseDate(date);
        return span ? std::optional(span.value().*end) : std::nullopt;
    }

    Trilingual dates(const ContentRow &row) const
    {
        const QString date = row.value(u"date"_s);
        return date.isEmpty() ? Trilingual() : same(QString(date).replace(u'-', u' '));
    }

    /** Aliases and number codes; one with Hanzi is Chinese, any other is found in every language. */
    void addAliases(SearchDoc &doc, const ContentRow &row) const
    {
        QStringList aliases = row.value(u"aliases"_s).split(u'|', Qt::SkipEmptyParts);
        aliases.append(row.value(u"code"_s));
        for (const QString &written : std::as_const(aliases)) {
            const QString alias = written.trimmed();
            const QList<uint> points = alias.toUcs4();
            const bool chinese = std::any_of(points.cbegin(), points.cend(), Pinyin::isHanzi);
            append(doc.names, chinese ? Trilingual{alias, m_hant.convert(alias), {}} : Trilingual{{}, {}, alias});
        }
    }

    void addStory(SearchDoc &doc, const QString &subject) const
    {
        for (const Story &story : m_content.stories) {
            if (story.subject != subject)
                continue;
            for (const StoryParagraph &paragraph : story.paragraphs) {
                const QString &text = paragraph.text;
                append(doc.body,
                       story.folder == u"en"_s ? Trilingual{{}, {}, text} : Trilingual{text, m_hant.convert(text), {}});
            }
        }
    }

    /** Figures are found by their wording and their number, on the page they stand on. */
    void addFacts(SearchDoc &doc, const QString &column, const QString &id) const
    {
        for (const ContentRow &fact : m_content.table(u"fact"_s).rows) {
            if (fact.value(column) != id)
                continue;
            append(doc.body, m_texts.text(u"fact"_s, fact.value(u"id"_s), u"label"_s));
            append(doc.body, m_texts.text(u"fact"_s, fact.value(u"id"_s), u"note"_s));
            append(doc.body, m_texts.text(u"metric"_s, fact.value(u"metric"_s), u"name"_s));
            append(doc.body, same(fact.value(u"value"_s)));
        }
    }

    Trilingual caption(const QString &table, const ContentRow &row) const
    {
        if (table == u"place"_s) {
            const Trilingual parent = m_texts.text(u"place"_s, row.value(u"parent"_s), u"name"_s);
            return parent.isEmpty() ? m_texts.text(u"section"_s, row.value(u"section"_s), u"title"_s) : parent;
        }
        if (table == u"project"_s)
            return m_texts.text(u"place"_s, row.value(u"place"_s), u"name"_s);
        if (table == u"strategy"_s)
            return m_texts.text(u"strategy"_s, row.value(u"parent"_s), u"title"_s);
        if (table == u"metric"_s)
            return metricCaption(m_content, m_texts, row);
        if (table == u"event"_s) {
            const Trilingual note = m_texts.text(u"event"_s, row.value(u"id"_s), u"date_note"_s);
            return note.isEmpty() ? same(row.value(u"date"_s)) : note;
        }
        return table == u"source"_s ? m_texts.text(u"source"_s, row.value(u"id"_s), u"outlet"_s) : Trilingual();
    }

    /** Each year of the hall in which something happened. */
    void addYears()
    {
        const int first = hallYear(u"first-year"_s, 0);
        const int last = hallYear(u"last-year"_s, 9999);
        QMap<int, QList<Trilingual>> years;
        for (const ContentRow &event : m_content.table(u"event"_s).rows) {
            const auto span = parseDate(event.value(u"date"_s));
            if (!span)
                continue;
            for (int year = QDate::fromJulianDay(span.value().firstDay).year();
                 year <= QDate::fromJulianDay(span.value().lastDay).year(); ++year) {
                if (year >= first && year <= last)
                    years[year].append(m_texts.text(u"event"_s, event.value(u"id"_s), u"title"_s));
            }
        }
        for (auto year = years.cbegin(); year != years.cend(); ++year) {
            const QString digits = QString::number(year.key());
            SearchDoc doc{u"/year/"_s + digits, u"year"_s, 65, {}, {}, {}, {}, {}, year.value()};
            doc.title = {digits + u'年', digits + u'年', digits};
            addStory(doc, u"year-"_s + digits);
            m_docs.append(doc);
        }
    }

    int hallYear(const QString &key, int otherwise) const
    {
        for (const ContentRow &row : m_content.table(u"hall"_s).rows) {
            bool number = false;
            const int year = row.value(u"value"_s).toInt(&number);
            if (row.value(u"key"_s) == key && number)
                return year;
        }
        return otherwise;
    }

    const Content &m_content;
    const TextTable &m_texts;
    const HantText &m_hant;
    QList<SearchDoc> m_docs;
};

} // namespace

QList<SearchDoc> searchDocs(const Content &content, const TextTable &texts, const HantText &hant)
{
    return Collector(content, texts, hant).run();
}

} // namespace autocity
