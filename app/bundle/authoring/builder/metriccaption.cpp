// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/authoring/builder/metriccaption.h"

#include "bundle/dates.h"

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

/** Where the sources' qualifiers stand in Chinese, and what they are in English. */
struct QualifierWords {
    bool before;
    QString english;
};

QualifierWords qualifierWords(const QString &qualifier)
{
    static const QHash<QString, QualifierWords> all{
        {u"近"_s, {true, u"nearly "_s}},      {u"超"_s, {true, u"more than "_s}},  {u"约"_s, {true, u"about "_s}},
        {u"突破"_s, {true, u"more than "_s}}, {u"余"_s, {false, u"more than "_s}}, {u"多"_s, {false, u"more than "_s}},
        {u"以上"_s, {false, u"at least "_s}},
    };
    return all.value(qualifier, {true, {}});
}

const ContentRow *latestActual(const ContentTable &facts, const QString &metric)
{
    const ContentRow *latest = nullptr;
    qint64 latestDay = 0;
    for (const ContentRow &fact : facts.rows) {
        const bool fits = fact.value(u"metric"_s) == metric && fact.value(u"subject"_s) == u"hall"_s &&
                          fact.value(u"kind"_s) == u"actual"_s && fact.value(u"show_from"_s).isEmpty() &&
                          fact.value(u"show_until"_s).isEmpty();
        const auto period = parsePeriod(fact.value(u"period"_s));
        if (fits && period && (!latest || period.value().lastDay > latestDay)) {
            latest = &fact;
            latestDay = period.value().lastDay;
        }
    }
    return latest;
}

/** A value scaled for English, without an exponent. */
QString scaled(const QString &value, const QString &scale)
{
    if (scale.isEmpty() || value.isEmpty())
        return value;
    return QString::number(value.toDouble() * scale.toDouble(), 'g', 12);
}

} // namespace

Trilingual metricCaption(const Content &content, const TextTable &texts, const ContentRow &metric)
{
    const ContentTable facts = content.table(u"fact"_s);
    const ContentRow *fact = latestActual(facts, metric.value(u"id"_s));
    if (!fact)
        return texts.text(u"group"_s, metric.value(u"group"_s), u"title"_s);

    const QString unit = fact->value(u"unit"_s);
    QString scale;
    for (const ContentRow &row : content.table(u"unit"_s).rows)
        scale = row.value(u"id"_s) == unit ? row.value(u"scale_en"_s) : scale;
    const Trilingual prefix = texts.text(u"unit"_s, unit, u"prefix"_s);
    const Trilingual suffix = texts.text(u"unit"_s, unit, u"suffix"_s);
    const QString qualifier = fact->value(u"qualifier"_s);
    const QualifierWords words = qualifierWords(qualifier);
    const QString most = fact->value(u"value_max"_s);
    const auto range = [&most](const QString &low, const QString &high) {
        return most.isEmpty() ? low : low + u'–' + high;
    };
    const QString number = range(fact->value(u"value"_s), most);
    const QString english = range(scaled(fact->value(u"value"_s), scale), scaled(most, scale));
    const QString period = u" · "_s + fact->value(u"period"_s).remove(u'@');
    const auto chinese = [&](const QString &in, const QString &out) {
        return (words.before ? qualifier : QString()) + in + number + (words.before ? QString() : qualifier) + out +
               period;
    };
    const bool joined = suffix.english.isEmpty() || suffix.english.startsWith(u'%');
    return {chinese(prefix.hans, suffix.hans), chinese(prefix.hant, suffix.hant),
            words.english + prefix.english + english + (joined ? u""_s : u" "_s) + suffix.english + period};
}

} // namespace autocity
