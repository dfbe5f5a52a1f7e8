// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter.h"

#include "catalogue.h"
#include "pagelines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace autocity
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QChar NoBreakSpace(0x00a0);

QString plain(QString text)
{
    return text.replace(NoBreakSpace, u' ');
}

QJsonArray stringsOf(const QList<PageLine> &lines)
{
    QJsonArray strings;
    QSet<QString> seen;
    for (const PageLine &line : lines) {
        const QString text = plain(line.text);
        if (!seen.contains(text)) {
            seen.insert(text);
            strings.append(text);
        }
    }
    return strings;
}

QJsonObject objectOf(const Figure &figure)
{
    return {{u"id"_s, figure.id},
            {u"label"_s, plain(figure.label)},
            {u"value"_s, figure.numeral},
            {u"qualifier"_s, plain(figure.qualifier)},
            {u"unit"_s, plain(figure.unitLabel)},
            {u"period"_s, plain(figure.period)},
            {u"periodCode"_s, figure.periodCode},
            {u"kind"_s, figure.kind},
            {u"kindLabel"_s, plain(figure.kindLabel)},
            {u"source"_s, plain(figure.source.label)},
            {u"sourceTitle"_s, plain(figure.source.title)},
            {u"locator"_s, plain(figure.source.locator)},
            {u"secondary"_s, figure.source.secondary},
            {u"subject"_s, plain(figure.subjectName)},
            {u"note"_s, plain(figure.note)},
            {u"text"_s, plain(figure.text)}};
}

/** Figures of lists, doors and cards count as much as those of the page itself; each once. */
QJsonArray figuresOf(const QList<Figure> &figures)
{
    QJsonArray objects;
    QSet<QString> seen;
    for (const Figure &figure : figures) {
        if (!figure.id.isEmpty() && !seen.contains(figure.id)) {
            seen.insert(figure.id);
            objects.append(objectOf(figure));
        }
    }
    return objects;
}

QList<Figure> figuresOfEntries(const QList<Entry> &entries)
{
    QList<Figure> figures;
    for (const Entry &entry : entries)
        figures.append(entry.figure);
    return figures;
}

QList<Figure> figuresOnPage(const Page &page, const Catalogue &catalogue)
{
    QList<Figure> figures = page.figures;
    if (page.kind == "home"_L1) {
        for (const Section &section : catalogue.sections(page.language))
            figures.append(section.figure);
    }
    return figures + figuresOfEntries(page.members) + figuresOfEntries(page.relations);
}

/** Addresses of the other pages that the page leads to by what it says; not the neighbours, which any page has. */
QJsonArray linksOn(const Page &page, const Catalogue &catalogue)
{
    QStringList routes;
    for (const Entry &entry : page.crumbs + page.members + page.relations + page.terms)
        routes.append({entry.route, entry.figure.route});
    for (const Figure &figure : page.figures)
        routes.append({figure.route, figure.subjectRoute, figure.termRoute});
    for (const EventItem &event : page.events)
        routes.append({event.route, event.subjectRoute});
    for (const StrategyNode &node : page.nodes)
        routes.append({node.route, node.linkRoute});
    for (const SourceRef &source : page.sources)
        routes.append(source.route);
    if (page.kind == "quiz"_L1) {
        for (const QuizQuestion &question : catalogue.quiz(page.language))
            routes.append({question.route, question.source.route});
    }
    routes.removeAll(QString());
    routes.removeAll(page.route);
    routes.removeDuplicates();
    routes.sort();
    return QJsonArray::fromStringList(routes);
}

/** Writes the line of a page of which only route, language and title are needed. */
void write(QByteArray &lines, const Page &page, const QList<PageLine> &texts, const QList<Figure> &figures, const QJsonArray &links)
{
    const QJsonObject object{{u"route"_s, page.route},
                             {u"language"_s, page.language},
                             {u"title"_s, plain(page.title)},
                             {u"strings"_s, stringsOf(texts)},
                             {u"figures"_s, figuresOf(figures)},
                             {u"links"_s, links}};
    lines += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QByteArray exportPages(const Catalogue &catalogue, const QStringList &languages)
{
    QByteArray lines;
    const PageLines texts(catalogue);
    for (const QString &route : catalogue.routes()) {
        for (const QString &language : languages) {
            const Page page = catalogue.page(route, language);
            write(lines, page, texts.ofPage(page), figuresOnPage(page, catalogue), linksOn(page, catalogue));
        }
    }
    for (const QString &language : languages) {
        Page idle;
        idle.route = u"/attract"_s;
        idle.language = language;
        idle.title = catalogue.hallText(u"name"_s, language);
        write(lines, idle, texts.ofAttract(language), figuresOfEntries(catalogue.attract(language)), {});
    }
    return lines;
}

} // namespace autocity
