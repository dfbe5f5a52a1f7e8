// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofsheet.h"

#include "catalogue.h"
#include "pagelines.h"

#include <QHash>

namespace autocity
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto head = R"html(<!DOCTYPE html>
<html lang="zh-Hans"><head><meta charset="utf-8"><title>%1</title><style>
@page { size: A4 landscape; margin: 12mm; }
body { font: 9pt/1.45 "Noto Sans CJK SC", sans-serif; color: #12211d; margin: 0; }
section { break-after: page; }
h1 { font-size: 18pt; } h2 { font-size: 13pt; margin: 0 0 2mm; } h3 { font-size: 10pt; margin: 4mm 0 1mm; }
code { font-family: monospace; font-size: 8pt; color: #3d4d47; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { border: .3pt solid #9fb0a8; padding: 1mm 1.5mm; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #e6eae6; } thead { display: table-header-group; } tr { break-inside: avoid; }
.place { width: 30mm; } .tick { width: 7mm; text-align: center; font-size: 12pt; }
.sign { margin-top: 4mm; } .sign span { display: inline-block; width: 55mm; border-bottom: .5pt solid #12211d; margin: 0 6mm 0 2mm; }
</style></head><body>
)html";

QString cell(const QString &text)
{
    return u"<td>"_s + text.toHtmlEscaped() + u"</td>"_s;
}

QString tick()
{
    return u"<td class=\"tick\">☐</td></tr>\n"_s;
}

QString languageName(const QString &language)
{
    static const QHash<QString, QString> names{{u"zh-Hans"_s, u"简体"_s}, {u"zh-Hant"_s, u"繁體"_s}, {u"en"_s, u"English"_s}};
    return names.value(language, language);
}

QString header(const QString &first, const QStringList &languages)
{
    QString html = u"<table><thead><tr><th class=\"place\">"_s + first + u"</th>"_s;
    for (const QString &language : languages)
        html += u"<th>"_s + languageName(language) + u"</th>"_s;
    return html + u"<th class=\"tick\"></th></tr></thead>\n"_s;
}

/** A line for each place of any language, the languages beside each other; a text that is missing shows as a gap. */
QString textTable(const QList<QList<PageLine>> &pages, const QStringList &languages)
{
    QStringList places;
    QHash<QString, QStringList> rows;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        for (const PageLine &line : pages.at(i)) {
            if (!rows.contains(line.place)) {
                places.append(line.place);
                rows.insert(line.place, QStringList(languages.size(), QString()));
            }
            rows[line.place][i] = line.text;
        }
    }
    QString html = header(u"文字 / Text"_s, languages);
    for (const QString &place : std::as_const(places)) {
        html += u"<tr><td><code>"_s + place.toHtmlEscaped() + u"</code></td>"_s;
        for (const QString &text : std::as_const(rows[place]))
            html += cell(text);
        html += tick();
    }
    return html + u"</table>\n"_s;
}

/** What a figure says, in one cell: text, period, kind, source with its paragraph. */
QString figureCell(const Figure &figure)
{
    const QStringList parts{figure.label,          figure.text,
                            figure.period,         figure.kindLabel,
                            figure.unitLabel,      figure.source.label,
                            figure.source.title,   figure.source.locator,
                            figure.note};
    QStringList lines;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            lines.append(part.toHtmlEscaped());
    }
    lines[1] = u"<b>"_s + lines.at(1) + u"</b>"_s;
    return u"<td>"_s + lines.join(u"<br>"_s) + u"</td>"_s;
}

QString figureTable(const QList<Page> &pages, const QStringList &languages)
{
    if (pages.constFirst().figures.isEmpty())
        return {};
    QString html = u"<h3>数字：数值与单位、时期、类别、出处、段落 / Figures: value with unit, period, kind, source, paragraph</h3>"_s
        + header(u"编号 / Id"_s, languages);
    for (qsizetype i = 0; i < pages.constFirst().figures.size(); ++i) {
        html += u"<tr><td><code>"_s + pages.constFirst().figures.at(i).id.toHtmlEscaped() + u"</code></td>"_s;
        for (const Page &page : pages)
            html += i < page.figures.size() ? figureCell(page.figures.at(i)) : u"<td></td>"_s;
        html += tick();
    }
    return html + u"</table>\n"_s;
}

QString signature()
{
    return u"<p class=\"sign\">☐ 已核对 / Checked <span></span> 姓名 / Name <span></span> 日期 / Date <span></span></p>\n"_s;
}

QString section(const QString &route, const QString &title, const QString &tables)
{
    return u"<section><h2>"_s + title.toHtmlEscaped() + u" <code>"_s + route.toHtmlEscaped() + u"</code></h2>\n"_s + tables
        + signature() + u"</section>\n"_s;
}

} // namespace

QByteArray proofSheet(const Catalogue &catalogue, const QStringList &languages)
{
    if (languages.isEmpty())
        return {};
    const PageLines lines(catalogue);
    const QString name = catalogue.hallText(u"name"_s, languages.constFirst());
    const QString title = name + u" · 校样 / Proof"_s;
    QString html = QString::fromUtf8(head).arg(title.toHtmlEscaped());
    for (const QString &route : catalogue.routes()) {
        QList<Page> pages;
        QList<QList<PageLine>> texts;
        for (const QString &language : languages) {
            pages.append(catalogue.page(route, language));
            texts.append(lines.ofPage(pages.constLast()));
        }
        html += section(route, pages.constFirst().title, figureTable(pages, languages) + textTable(texts, languages));
    }
    QList<QList<PageLine>> attract;
    for (const QString &language : languages)
        attract.append(lines.ofAttract(language));
    html += section(u"/attract"_s, name, textTable(attract, languages));
    return (html + u"</body></html>\n"_s).toUtf8();
}

} // namespace autocity
