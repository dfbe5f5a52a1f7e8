// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeywords.h"

#include <algorithm>

namespace autocity
{
namespace
{
using namespace Qt::StringLiterals;

ContentRow rowOf(const Content &content, const QString &table, const QString &column, const QString &id)
{
    const ContentTable rows = content.table(table);
    const auto found = std::find_if(rows.rows.begin(), rows.rows.end(), [&](const ContentRow &row) { return row.value(column) == id; });
    return found == rows.rows.end() ? ContentRow() : *found;
}

/** A caption in three languages from the texts `column.zh` and `column.en` of a row; Traditional is made unless it was written. */
QHash<QString, QString> texts(const ContentRow &row, const QString &column, const Traditional &traditional)
{
    const QString zh = row.value(column + ".zh"_L1);
    const QString hant = row.value(column + ".hant"_L1);
    return {{u"zh"_s, zh}, {u"hant"_s, hant.isEmpty() ? traditional(zh) : hant}, {u"en"_s, row.value(column + ".en"_L1)}};
}

/** The year said before what happened, or said to be a plan. */
QHash<QString, QString> dated(const QHash<QString, QString> &title, const QString &year, bool happened)
{
    const auto say = [&](const QString &language, const QString &pattern) { return pattern.arg(title.value(language), year); };
    return {{u"zh"_s, say(u"zh"_s, happened ? u"%2年，%1"_s : u"%2年计划：%1"_s)},
            {u"hant"_s, say(u"hant"_s, happened ? u"%2年，%1"_s : u"%2年計劃：%1"_s)},
            {u"en"_s, say(u"en"_s, happened ? u"%2: %1"_s : u"Planned for %2: %1"_s)}};
}

} // namespace

QList<JourneyWord> journeyWords(const JourneyScript &script, const Content &content, const Traditional &traditional)
{
    constexpr qsizetype yearDigits = 4;
    QList<JourneyWord> words;
    for (const JourneyStop &stop : script.stops()) {
        JourneyWord word;
        if (!stop.event.isEmpty()) {
            const ContentRow event = rowOf(content, u"event"_s, u"id"_s, stop.event);
            word.year = event.value(u"date"_s).left(yearDigits);
            word.happened = event.value(u"certainty"_s) == "happened"_L1;
            word.say = dated(texts(event, u"title"_s, traditional), word.year, word.happened);
        } else if (!stop.text.isEmpty()) {
            word.say = texts(rowOf(content, u"hall"_s, u"key"_s, stop.text), u"text"_s, traditional);
        }
        words.append(word);
    }
    return words;
}

} // namespace autocity
