// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurereader.h"

#include "wording/figurewords.h"

#include <algorithm>

// Every query lists the same columns, in the order of FigureReader::Fact; metric and unit belong to each fact.
#define AUTOCITY_FACTS \
    "SELECT fact.id, fact.subject, fact.metric, fact.value, fact.value_max, fact.qualifier, fact.unit, fact.period," \
    " fact.first_day, fact.last_day, fact.kind, fact.source, fact.locator, metric.grp, metric.term, unit.scale_en" \
    " FROM fact JOIN metric ON metric.id = fact.metric JOIN unit ON unit.id = fact.unit WHERE " AUTOCITY_SHOWN("fact") " AND "

namespace autocity
{

using namespace Qt::StringLiterals;

struct FigureReader::Fact {
    explicit Fact(const Row &row)
        : id(row.text(0)), subject(row.text(1)), metric(row.text(2)), value(row.text(3)), valueMax(row.text(4)),
          qualifier(row.text(5)), unit(row.text(6)), period(row.text(7)), firstDay(row.integer(8)),
          lastDay(row.integer(9)), kind(row.text(10)), source(row.text(11)), locator(row.text(12)), group(row.text(13)),
          term(row.text(14)), scale(row.text(15))
    {
    }

    QString id;
    QString subject;
    QString metric;
    QString value;
    QString valueMax;
    QString qualifier;
    QString unit;
    QString period;
    int firstDay;
    int lastDay;
    QString kind;
    QString source;
    QString locator;
    QString group;
    QString term;
    QString scale;
};

QList<Figure> FigureReader::read(const char *sql, const QVariantList &values) const
{
    QList<Fact> facts; // first all rows: composing runs other queries
    m_reading.database().each(sql, QVariantList{m_reading.today()} + values,
                              [&facts](const Row &row) { facts.append(Fact(row)); });
    QList<Figure> figures;
    figures.reserve(facts.size());
    for (const Fact &fact : facts)
        figures.append(compose(fact));
    return figures;
}

Figure FigureReader::compose(const Fact &fact) const
{
    Figure figure;
    figure.id = fact.id;
    figure.route = u"/metric/"_s + fact.metric;
    figure.value = fact.value.toDouble();
    figure.unit = fact.unit;
    figure.periodCode = fact.period;
    figure.firstDay = fact.firstDay;
    figure.lastDay = fact.lastDay;
    figure.kind = fact.kind;
    figure.stroke = strokeOfFigure(fact.kind);
    figure.metric = fact.metric;
    figure.group = fact.group;
    figure.subject = fact.subject;
    const Subject subject = m_reading.subject(fact.subject);
    figure.subjectName = subject.table == "hall"_L1 ? QString() : subject.name;
    figure.subjectRoute = subject.route;
    if (!fact.term.isEmpty())
        figure.termRoute = u"/term/"_s + fact.term;
    figure.source = m_reading.source(fact.source, fact.locator);
    setWords(figure, fact);
    return figure;
}

void FigureReader::setWords(Figure &figure, const Fact &fact) const
{
    const Wording &words = m_reading.words();
    figure.label = m_reading.text(u"fact"_s, fact.id, u"label"_s);
    if (figure.label.isEmpty())
        figure.label = m_reading.text(u"metric"_s, fact.metric, u"name"_s);
    const QString prefix = m_reading.textIn(words.language(), u"unit"_s, fact.unit, u"prefix"_s);
    const QString suffix = m_reading.textIn(words.language(), u"unit"_s, fact.unit, u"suffix"_s);
    const FigureText text =
        figureText({fact.value, fact.valueMax, fact.qualifier, prefix, suffix, fact.scale}, words.language());
    figure.before = text.before;
    figure.numeral = text.numeral;
    figure.after = text.after;
    figure.text = text.text;
    figure.qualifier = text.qualifier;
    figure.unitLabel = words.set(suffix.isEmpty() ? prefix : suffix);
    figure.period = words.dates().period(fact.period, fact.kind);
    figure.kindLabel = words.figureKind(fact.kind);
    figure.note = m_reading.text(u"fact"_s, fact.id, u"note"_s);
    figure.spoken = words.spoken(figure);
}

Figure FigureReader::figure(const QString &fact) const
{
    return read(AUTOCITY_FACTS "fact.id = ?2", {fact}).value(0);
}

QList<Figure> FigureReader::ofSubject(const QString &subject) const
{
    return read(AUTOCITY_FACTS "fact.subject = ?2 ORDER BY fact.featured IS NULL, fact.featured, metric.ord,"
                               " fact.first_day, fact.last_day, fact.ord, fact.id",
                {subject});
}

int FigureReader::featuredOf(const QString &subject) const
{
    return firstText(m_reading.database(),
                     "SELECT count(*) FROM fact WHERE " AUTOCITY_SHOWN("fact") " AND subject = ?2 AND featured IS NOT NULL",
                     {m_reading.today(), subject})
        .toInt();
}

QList<Figure> FigureReader::ofMetric(const QString &metric) const
{
    return read(AUTOCITY_FACTS "fact.metric = ?2 ORDER BY fact.last_day DESC, fact.first_day DESC, fact.kind <> 'actual',"
                               " fact.ord, fact.id",
                {metric});
}

QList<Figure> FigureReader::ofGroup(const QString &group) const
{
    return read(AUTOCITY_FACTS "(metric.grp = ?2 OR ?2 = '') ORDER BY (SELECT ord FROM grp WHERE grp.id = metric.grp),"
                               " metric.ord, metric.id, fact.first_day, fact.last_day, fact.ord, fact.id",
                {group});
}

QList<Figure> FigureReader::ofYear(int year) const
{
    return read(AUTOCITY_FACTS "fact.first_day >= ?2 AND fact.last_day <= ?3 ORDER BY fact.featured IS NULL,"
                               " fact.featured, metric.ord, fact.first_day, fact.ord, fact.id",
                {QDate(year, 1, 1).toJulianDay(), QDate(year, 12, 31).toJulianDay()});
}

QList<Figure> FigureReader::ofSource(const QString &source) const
{
    return read(AUTOCITY_FACTS "fact.source = ?2 ORDER BY metric.ord, fact.first_day, fact.ord, fact.id", {source});
}

QList<Comparison> FigureReader::comparisons() const
{
    QList<Comparison> rows;
    m_reading.database().each("SELECT id, target, actual, comparable FROM comparison ORDER BY ord, id", {},
                              [&rows](const Row &row) {
                                  Comparison comparison;
                                  comparison.id = row.text(0);
                                  comparison.target.id = row.text(1);
                                  comparison.actual.id = row.text(2);
                                  comparison.comparable = row.text(3) != "no"_L1;
                                  rows.append(comparison);
                              });
    QList<Comparison> comparisons;
    for (const Comparison &row : rows) {
        const Comparison comparison = compare(row);
        if (!comparison.target.id.isEmpty() || !comparison.actual.id.isEmpty())
            comparisons.append(comparison);
    }
    return comparisons;
}

Comparison FigureReader::compare(Comparison comparison) const
{
    comparison.target = figure(comparison.target.id);
    comparison.actual = figure(comparison.actual.id);
    comparison.title = m_reading.text(u"comparison"_s, comparison.id, u"title"_s);
    comparison.note = m_reading.text(u"comparison"_s, comparison.id, u"note"_s);
    const bool both = !comparison.target.id.isEmpty() && !comparison.actual.id.isEmpty();
    // Units differ or a target is zero: there is nothing to work out.
    if (!both || !comparison.comparable || comparison.target.unit != comparison.actual.unit || comparison.target.value <= 0)
        return comparison;
    comparison.ratio = comparison.actual.value / comparison.target.value;
    const auto valueOf = [this](const QString &fact) {
        return firstText(m_reading.database(), "SELECT value FROM fact WHERE id = ?", {fact});
    };
    const QString &unit = comparison.actual.unit;
    const DerivedText derived = m_reading.words().derived(
        valueOf(comparison.actual.id), valueOf(comparison.target.id), m_reading.textIn(m_reading.words().language(), u"unit"_s, unit, u"suffix"_s),
        firstText(m_reading.database(), "SELECT scale_en FROM unit WHERE id = ?", {unit}));
    comparison.derived = derived.sentence;
    comparison.derivedValue = derived.value;
    comparison.derivedUnit = derived.unit;
    return comparison;
}

QList<HalfAndYear> FigureReader::halves() const
{
    const QList<Figure> results = read(AUTOCITY_FACTS "fact.subject = 'hall' AND fact.kind = 'actual' ORDER BY"
                                                      " (SELECT ord FROM grp WHERE grp.id = metric.grp), metric.ord,"
                                                      " metric.id, fact.first_day, fact.ord, fact.id",
                                       {});
    QList<HalfAndYear> halves;
    for (const Figure &half : results) {
        const QString part = half.periodCode.section(u'-', 1);
        if (part != "H1"_L1 && part != "H2"_L1)
            continue;
        HalfAndYear pair{m_reading.text(u"metric"_s, half.metric, u"name"_s), half, {}, part == "H2"_L1};
        for (const Figure &year : results) {
            if (year.metric == half.metric && year.unit == half.unit && year.periodCode == half.periodCode.section(u'-', 0, 0))
                pair.year = year;
        }
        halves.append(pair);
    }
    std::stable_sort(halves.begin(), halves.end(), [](const HalfAndYear &left, const HalfAndYear &right) {
        return !left.year.id.isEmpty() && right.year.id.isEmpty();
    });
    return halves;
}

} // namespace autocity
