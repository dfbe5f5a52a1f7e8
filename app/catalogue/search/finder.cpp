// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder.h"

#include "wording/spacing.h"

#include <algorithm>
#include <tuple>
#include <utility>

// Candidates in the order of the bundle, weightiest first; limits keep the time of a keystroke within bounds.
#define AUTOCITY_CANDIDATES \
    "SELECT search_doc.rowid, search_doc.route, search_doc.kind, search_doc.weight FROM search" \
    " JOIN search_doc ON search_doc.rowid = search.rowid WHERE search MATCH ?2 AND " AUTOCITY_SHOWN("search_doc") \
    " ORDER BY search.rowid LIMIT 100"

namespace autocity
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype MostHits = 50;
constexpr qsizetype MostCandidates = 100; // of one query
}

struct Finder::Name {
    QString language;
    QString words;
    QString caption;
    QString syllables;
};

struct Finder::Doc {
    int row = 0;
    QString route;
    QString kind;
    int weight = 0;
    MatchGrade grade = MatchGrade::None; ///< of its best name
    QString title;                       ///< in the language of the page
    QString caption;
    QString other;     ///< the name that matched, if it is not the title
    QList<Mark> marks; ///< in title

    [[nodiscard]] QString id() const { return route.section(u'/', -1); }
};

QList<SearchHit> Finder::search(const SearchQuery &query) const
{
    if (query.isEmpty())
        return {};
    QList<Doc> docs;
    collect(AUTOCITY_CANDIDATES, query.matchNames(), docs);
    // Cut off: names that begin with the query may stand further back.
    if (docs.size() == MostCandidates)
        collect(AUTOCITY_CANDIDATES, query.matchStart(), docs);
    if (docs.size() < MostHits)
        collect(AUTOCITY_CANDIDATES, query.matchAnywhere(), docs);
    for (Doc &doc : docs)
        rank(doc, query);
    const auto order = [](const Doc &doc) { return std::tuple(doc.grade, -doc.weight, doc.title.size(), doc.row); };
    std::sort(docs.begin(), docs.end(), [&order](const Doc &left, const Doc &right) { return order(left) < order(right); });
    docs.resize(std::min(docs.size(), MostHits));
    group(docs);
    QList<SearchHit> hits;
    for (const Doc &doc : std::as_const(docs))
        hits.append(hit(doc));
    return hits;
}

void Finder::group(QList<Doc> &docs)
{
    // Kinds in the order of their best answer; what is only told of in a text stays behind all names.
    QStringList kinds;
    for (const Doc &doc : std::as_const(docs)) {
        if (!kinds.contains(doc.kind))
            kinds.append(doc.kind);
    }
    const auto place = [&kinds](const Doc &doc) { return std::pair(doc.grade == MatchGrade::None, kinds.indexOf(doc.kind)); };
    std::stable_sort(docs.begin(), docs.end(), [&place](const Doc &left, const Doc &right) { return place(left) < place(right); });
}

void Finder::collect(const char *sql, const QString &match, QList<Doc> &docs) const
{
    m_reading.database().each(sql, {m_reading.today(), match}, [&docs](const Row &row) {
        const int number = row.integer(0);
        const bool known = std::any_of(docs.cbegin(), docs.cend(), [number](const Doc &doc) { return doc.row == number; });
        if (!known) {
            Doc doc;
            doc.row = number;
            doc.route = row.text(1);
            doc.kind = row.text(2);
            doc.weight = row.integer(3);
            docs.append(doc);
        }
    });
}

QList<Finder::Name> Finder::names(qint64 doc) const
{
    QList<Name> names;
    m_reading.database().each("SELECT lang, name, caption, syllables FROM search_name WHERE doc = ? ORDER BY n", {doc},
                              [&names](const Row &row) {
                                  names.append({row.text(0), row.text(1), row.text(2), row.text(3)});
                              });
    return names;
}

void Finder::rank(Doc &doc, const SearchQuery &query) const
{
    const QString language = languageCode(m_reading.words().language());
    NameMatch best;
    QString bestName;
    NameMatch inTitle;
    QList<Mark> simplified; // marks in the title in Simplified Chinese: they fit the Traditional one of equal length
    qsizetype simplifiedSize = -1;
    const QList<Name> all = names(doc.row);
    for (const Name &name : all) {
        const NameMatch match = NameMatcher(name.words, name.syllables).match(query);
        if (match.grade < best.grade) {
            best = match;
            bestName = name.words;
        }
        if (simplifiedSize < 0 && name.language == "zh-Hans"_L1) {
            simplified = match.marks;
            simplifiedSize = name.words.size();
        }
        if (doc.title.isEmpty() && name.language == language) {
            doc.title = name.words;
            doc.caption = name.caption;
            inTitle = match;
        }
    }
    if (doc.title.isEmpty() && !all.isEmpty())
        doc.title = all.constFirst().words;
    doc.grade = best.grade;
    doc.marks = inTitle.marks;
    if (doc.marks.isEmpty() && language == "zh-Hant"_L1 && simplifiedSize == doc.title.size())
        doc.marks = simplified;
    if (doc.marks.isEmpty())
        doc.other = bestName;
}

QString Finder::caption(const Doc &doc) const
{
    if (doc.kind != "event"_L1)
        return m_reading.words().set(doc.caption);
    return m_reading.words().dates().date(
        firstText(m_reading.database(), "SELECT date FROM event WHERE id = ?", {doc.id()}));
}

SearchHit Finder::hit(const Doc &doc) const
{
    SearchHit hit;
    hit.route = doc.route;
    hit.kind = doc.kind;
    hit.kindLabel = m_reading.words().kind(doc.kind);
    hit.title = m_reading.words().set(doc.title);
    hit.shortTitle = hit.title;
    hit.caption = caption(doc);
    if (!doc.other.isEmpty() && doc.other != doc.title) {
        const QString other = m_reading.words().set(doc.other);
        hit.caption = hit.caption.isEmpty() ? other : other + u" · "_s + hit.caption;
    }
    if (doc.route.startsWith(u"/place/"_s)) {
        hit.status = m_entries.placeStatus(doc.id());
        hit.picture = firstText(m_reading.database(), "SELECT picture FROM place WHERE id = ?", {doc.id()});
    } else if (doc.kind == "project"_L1) {
        hit.status = m_events.projectStatus(doc.id());
        hit.picture = firstText(m_reading.database(),
                                "SELECT coalesce(picture, (SELECT picture FROM place WHERE place.id = project.place))"
                                " FROM project WHERE id = ?",
                                {doc.id()});
    }
    // Marks are found in the plain name; the title has spaces set into it.
    const bool isSet = m_reading.words().language() != Language::English;
    const QList<int> positions = isSet ? spacedPositions(doc.title) : QList<int>();
    for (const Mark &mark : doc.marks) {
        const int end = mark.start + mark.length;
        hit.marks.append(isSet ? Mark{positions.at(mark.start), positions.at(end - 1) + 1 - positions.at(mark.start)} : mark);
    }
    return hit;
}

QList<SearchHit> Finder::named(QList<SearchHit> hits) const
{
    for (SearchHit &hit : hits) {
        if (hit.route.startsWith(u"/place/"_s))
            hit.shortTitle = m_reading.subject(hit.route.section(u'/', -1)).shortName;
    }
    return hits;
}

QList<SearchHit> Finder::frequent(int count) const
{
    QList<Doc> docs;
    m_reading.database().each("SELECT rowid, route, kind, weight FROM search_doc WHERE kind <> 'section' AND "
                              AUTOCITY_SHOWN("search_doc") " ORDER BY weight DESC, rowid LIMIT ?2",
                              {m_reading.today(), count}, [&docs](const Row &row) {
                                  Doc doc;
                                  doc.row = row.integer(0);
                                  doc.route = row.text(1);
                                  doc.kind = row.text(2);
                                  docs.append(doc);
                              });
    QList<SearchHit> hits;
    for (Doc &doc : docs) {
        rank(doc, SearchQuery(QString()));
        hits.append(hit(doc));
    }
    return named(hits);
}

QList<SearchHit> Finder::nearest(const SearchQuery &query, int count) const
{
    for (SearchQuery shorter = query.shortened(); !shorter.isEmpty(); shorter = shorter.shortened()) {
        const QList<SearchHit> hits = search(shorter);
        if (hits.isEmpty())
            continue;
        QList<SearchHit> offered = named(hits.first(std::min<qsizetype>(count, hits.size())));
        // Fewer than asked for: the weightiest others join them.
        const QList<SearchHit> others = frequent(2 * count);
        for (const SearchHit &other : others) {
            const bool known = std::any_of(offered.cbegin(), offered.cend(),
                                           [&other](const SearchHit &hit) { return hit.route == other.route; });
            if (offered.size() < count && !known)
                offered.append(other);
        }
        return offered;
    }
    return frequent(count);
}

} // namespace autocity
