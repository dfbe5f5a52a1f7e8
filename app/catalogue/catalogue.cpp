// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include "database/contentdatabase.h"
#include "pages/pagecomposer.h"
#include "pages/takealongtext.h"
#include "reading/attractreader.h"
#include "reading/quizreader.h"
#include "reading/tourreader.h"
#include "search/candidates.h"
#include "search/finder.h"

#include <QMap>

namespace autocity
{

using namespace Qt::StringLiterals;

namespace
{

/** Calls a function with what is read in a language; an empty value while nothing is open. */
template<typename Read>
auto reading(const ContentDatabase *database, const QString &language, const QDate &today, Read read)
    -> decltype(read(std::declval<const Reading &>()))
{
    if (!database)
        return {};
    return read(Reading(*database, languageOf(language), today));
}

QList<Label> labels(const Reading &all, const char *sql, const QString &kind)
{
    QList<Label> labels;
    all.database().each(sql, {all.today()}, [&labels](const Row &row) {
        labels.append(Label{row.text(0), {}, row.integer(1)});
    });
    for (Label &label : labels)
        label.title = all.text(kind, label.id, u"title"_s);
    return labels;
}

} // namespace

Catalogue::Catalogue(QObject *parent) : QObject(parent) {}

Catalogue::~Catalogue() = default;

void Catalogue::setDatabase(std::unique_ptr<ContentDatabase> database, const QDate &today)
{
    m_database = std::move(database);
    m_today = today;
    Q_EMIT opened();
}

bool Catalogue::isOpen() const
{
    return m_database != nullptr;
}

const ContentDatabase *Catalogue::database() const
{
    return m_database.get();
}

QDate Catalogue::today() const
{
    return m_today;
}

Page Catalogue::page(const QString &route, const QString &language) const
{
    return reading(m_database.get(), language, m_today, [&](const Reading &all) { return PageComposer(all).page(route); });
}

TakeAlong Catalogue::takeAlong(const QString &route, const QString &language) const
{
    return reading(m_database.get(), language, m_today,
                   [&](const Reading &all) { return TakeAlongText(all).of(PageComposer(all).page(route)); });
}

QStringList Catalogue::routes() const
{
    return reading(m_database.get(), {}, m_today, [](const Reading &all) { return PageComposer(all).routes(); });
}

QString Catalogue::hallText(const QString &key, const QString &language) const
{
    return reading(m_database.get(), language, m_today,
                   [&](const Reading &all) { return all.text(u"hall"_s, key, u"text"_s); });
}

QString Catalogue::hallValue(const QString &key) const
{
    return reading(m_database.get(), {}, m_today, [&](const Reading &all) { return all.hallValue(key); });
}

QList<Section> Catalogue::sections(const QString &language) const
{
    return reading(m_database.get(), language, m_today, [](const Reading &all) {
        QList<Section> sections;
        const FigureReader figures(all);
        for (const QString &id : texts(all.database(), "SELECT id FROM section ORDER BY ord, id", {})) {
            const QString fact = firstText(all.database(), "SELECT fact FROM section WHERE id = ?", {id});
            sections.append(Section{id, u'/' + id, all.text(u"section"_s, id, u"title"_s),
                                    all.text(u"section"_s, id, u"note"_s), fact.isEmpty() ? Figure() : figures.figure(fact),
                                    all.text(u"section"_s, id, u"door"_s)});
        }
        return sections;
    });
}

QList<Entry> Catalogue::entries(const QString &section, const QString &language) const
{
    if (section.isEmpty())
        return {};
    return reading(m_database.get(), language, m_today, [&](const Reading &all) { return EntryReader(all).ofSection(section); });
}

QList<Label> Catalogue::lanes(const QString &language) const
{
    return reading(m_database.get(), language, m_today, [](const Reading &all) {
        return labels(all,
                      "SELECT id, (SELECT count(*) FROM event WHERE lane = lane.id AND " AUTOCITY_SHOWN("event") ")"
                      " FROM lane ORDER BY ord, id",
                      u"lane"_s);
    });
}

QList<EventItem> Catalogue::events(const QString &language) const
{
    return reading(m_database.get(), language, m_today, [](const Reading &all) { return EventReader(all).all(); });
}

QList<Label> Catalogue::groups(const QString &language) const
{
    return reading(m_database.get(), language, m_today, [](const Reading &all) {
        return labels(all,
                      "SELECT id, (SELECT count(*) FROM fact JOIN metric ON metric.id = fact.metric WHERE metric.grp = grp.id"
                      " AND " AUTOCITY_SHOWN("fact") ") FROM grp ORDER BY ord, id",
                      u"group"_s);
    });
}

QList<Figure> Catalogue::figures(const QString &group, const QString &language) const
{
    return reading(m_database.get(), language, m_today, [&](const Reading &all) { return FigureReader(all).ofGroup(group); });
}

Figure Catalogue::figure(const QString &fact, const QString &language) const
{
    return reading(m_database.get(), language, m_today, [&](const Reading &all) { return FigureReader(all).figure(fact); });
}

QList<Comparison> Catalogue::comparisons(const QString &language) const
{
    return reading(m_database.get(), language, m_today, [](const Reading &all) { return FigureReader(all).comparisons(); });
}

QList<HalfAndYear> Catalogue::halves(const QString &language) const
{
    return reading(m_database.get(), language, m_today, [](const Reading &all) { return FigureReader(all).halves(); });
}

QList<StrategyNode> Catalogue::nodes(const QString &parent, const QString &language) const
{
    return reading(m_database.get(), language, m_today, [&](const Reading &all) { return StrategyReader(all).parts(parent); });
}

QList<MapFeature> Catalogue::features(const QString &layout, const QString &language) const
{
    return reading(m_database.get(), language, m_today, [&](const Reading &all) { return MapReader(all).features(layout); });
}

QList<MapSign> Catalogue::places(const QString &layout, const QString &language) const
{
    return reading(m_database.get(), language, m_today, [&](const Reading &all) { return MapReader(all).signs(layout); });
}

QString Catalogue::scene(const QString &name) const
{
    return m_database ? firstText(*m_database, "SELECT value FROM scene WHERE id = ?", {name}) : QString();
}

StrategyNode Catalogue::node(const QString &id, const QString &language) const
{
    return reading(m_database.get(), language, m_today, [&](const Reading &all) { return StrategyReader(all).node(id); });
}

Entry Catalogue::entry(const QString &id, const QString &language) const
{
    return reading(m_database.get(), language, m_today, [&](const Reading &all) { return EntryReader(all).subject(id); });
}

QList<Entry> Catalogue::attract(const QString &language) const
{
    return reading(m_database.get(), language, m_today, [](const Reading &all) { return AttractReader(all).scenes(); });
}

bool Catalogue::hasQuiz() const
{
    return reading(m_database.get(), QString(), m_today, [](const Reading &all) { return QuizReader(all).isOn(); });
}

QList<QuizQuestion> Catalogue::quiz(const QString &language) const
{
    return reading(m_database.get(), language, m_today, [](const Reading &all) { return QuizReader(all).questions(); });
}

QuizQuestion Catalogue::quizQuestion(const QString &id, const QString &language) const
{
    for (const QuizQuestion &question : quiz(language)) {
        if (question.id == id)
            return question;
    }
    return {};
}

QList<TourPlan> Catalogue::tours(const QString &language) const
{
    return reading(m_database.get(), language, m_today, [](const Reading &all) {
        const PageComposer pages(all);
        return TourReader(all, [&pages](const QString &route) { return pages.page(route).title; }).tours();
    });
}

TourPlan Catalogue::tour(const QString &id, const QString &language) const
{
    for (const TourPlan &tour : tours(language)) {
        if (tour.id == id)
            return tour;
    }
    return {};
}

QList<Label> Catalogue::statuses(const QString &section, const QString &language) const
{
    static const QStringList order{u"planned"_s,   u"settled"_s,    u"signed"_s, u"construction"_s, u"topped_out"_s,
                                   u"completed"_s, u"production"_s, u"built"_s,  u"operating"_s,    QString()};
    QMap<qsizetype, Label> found;
    for (const Entry &entry : entries(section, language)) {
        const QString id = entry.status.key.isEmpty() ? u"unknown"_s : entry.status.key;
        Label &label = found[order.indexOf(entry.status.key)];
        label = Label{id, entry.status.label, label.count + 1};
    }
    return found.values();
}

QList<Label> Catalogue::years(const QString &language) const
{
    return reading(m_database.get(), language, m_today, [](const Reading &all) {
        QList<Label> years = PageComposer(all).years();
        for (Label &year : years)
            year.title = all.words().dates().date(year.id);
        return years;
    });
}

QList<SearchHit> Catalogue::search(const QString &query, const QString &language) const
{
    return reading(m_database.get(), language, m_today,
                   [&](const Reading &all) { return Finder(all).search(SearchQuery(query)); });
}

QList<Candidate> Catalogue::candidates(const QString &letters, int count, const QString &language) const
{
    return reading(m_database.get(), language, m_today, [&](const Reading &all) { return Candidates(all).offer(letters, count); });
}

QList<SearchHit> Catalogue::frequent(int count, const QString &language) const
{
    return reading(m_database.get(), language, m_today, [&](const Reading &all) { return Finder(all).frequent(count); });
}

QList<SearchHit> Catalogue::nearest(const QString &query, int count, const QString &language) const
{
    return reading(m_database.get(), language, m_today,
                   [&](const Reading &all) { return Finder(all).nearest(SearchQuery(query), count); });
}

} // namespace autocity
