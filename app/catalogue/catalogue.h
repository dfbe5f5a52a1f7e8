// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values.h"

#include <QDate>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace autocity
{

class ContentDatabase;

/**
 * What visitors read, in the language asked for. One bundle is open at a time.
 *
 * Languages are zh-Hans, zh-Hant and en; another one reads as zh-Hans. Everything returned is a value;
 * items outside their show_from/show_until on the given day are left out.
 */
class Catalogue : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("There is one catalogue, owned by the program")
    Q_PROPERTY(bool open READ isOpen NOTIFY opened FINAL)

public:
    explicit Catalogue(QObject *parent = nullptr);
    ~Catalogue() override;

    /** Reads from this database from now on; today is the day for show_from and show_until. */
    void setDatabase(std::unique_ptr<ContentDatabase> database, const QDate &today);
    [[nodiscard]] bool isOpen() const;

    /** The page at an address; its title is empty if there is none. */
    Q_INVOKABLE [[nodiscard]] autocity::Page page(const QString &route, const QString &language) const;
    /** What a visitor can take along from the page at an address. */
    Q_INVOKABLE [[nodiscard]] autocity::TakeAlong takeAlong(const QString &route, const QString &language) const;
    /** Every address there is, in the order of the sections. */
    Q_INVOKABLE [[nodiscard]] QStringList routes() const;

    /** A text of hall.csv, such as name or motto; empty if the hall does not set it. */
    Q_INVOKABLE [[nodiscard]] QString hallText(const QString &key, const QString &language) const;
    /** A value of hall.csv, such as first-year; empty if the hall does not set it. */
    Q_INVOKABLE [[nodiscard]] QString hallValue(const QString &key) const;

    Q_INVOKABLE [[nodiscard]] QList<autocity::Section> sections(const QString &language) const;
    /** Places of a section (plants, parks), or all projects (projects), in their order. */
    Q_INVOKABLE [[nodiscard]] QList<autocity::Entry> entries(const QString &section, const QString &language) const;
    Q_INVOKABLE [[nodiscard]] QList<autocity::Label> lanes(const QString &language) const;
    Q_INVOKABLE [[nodiscard]] QList<autocity::EventItem> events(const QString &language) const;
    Q_INVOKABLE [[nodiscard]] QList<autocity::Label> groups(const QString &language) const;
    /** Figures of a group, by metric then period; of all groups if the group is empty. */
    Q_INVOKABLE [[nodiscard]] QList<autocity::Figure> figures(const QString &group, const QString &language) const;
    Q_INVOKABLE [[nodiscard]] autocity::Figure figure(const QString &fact, const QString &language) const;
    Q_INVOKABLE [[nodiscard]] QList<autocity::Comparison> comparisons(const QString &language) const;
    /** Results of the district for half a year, each beside that of its year. */
    Q_INVOKABLE [[nodiscard]] QList<autocity::HalfAndYear> halves(const QString &language) const;
    /** Parts of a strategy node; the programmes if parent is empty. */
    Q_INVOKABLE [[nodiscard]] QList<autocity::StrategyNode> nodes(const QString &parent, const QString &language) const;
    /** The sketch map; layout is landscape or portrait. */
    Q_INVOKABLE [[nodiscard]] QList<autocity::MapFeature> features(const QString &layout, const QString &language) const;
    Q_INVOKABLE [[nodiscard]] QList<autocity::MapSign> places(const QString &layout, const QString &language) const;
    /** One node of the strategy; its id is empty if there is none. */
    Q_INVOKABLE [[nodiscard]] autocity::StrategyNode node(const QString &id, const QString &language) const;
    /** A place, project, strategy node or event as an entry; its route is empty if it is not on show. */
    Q_INVOKABLE [[nodiscard]] autocity::Entry entry(const QString &id, const QString &language) const;
    /** The description of a picture or scene, as Illustration draws it; empty if there is none. */
    Q_INVOKABLE [[nodiscard]] QString scene(const QString &name) const;
    /** Attract scenes, in order: Entry.kind is the scene, caption its text, figure its figure, year its seconds. */
    Q_INVOKABLE [[nodiscard]] QList<autocity::Entry> attract(const QString &language) const;
    /** There is a quiz: it is not switched off, and the content has questions that can be answered. */
    Q_INVOKABLE [[nodiscard]] bool hasQuiz() const;
    /** The questions of the quiz; none if it is off. */
    Q_INVOKABLE [[nodiscard]] QList<autocity::QuizQuestion> quiz(const QString &language) const;
    /** One question; its id is empty if there is none. */
    Q_INVOKABLE [[nodiscard]] autocity::QuizQuestion quizQuestion(const QString &id, const QString &language) const;
    /** The guided tours, in order. */
    Q_INVOKABLE [[nodiscard]] QList<autocity::TourPlan> tours(const QString &language) const;
    /** One guided tour; its id is empty if there is none. */
    Q_INVOKABLE [[nodiscard]] autocity::TourPlan tour(const QString &id, const QString &language) const;
    /** States of a section's entries that occur, in the order of work, with their numbers: filters. */
    Q_INVOKABLE [[nodiscard]] QList<autocity::Label> statuses(const QString &section, const QString &language) const;
    /** Years of the hall (first-year to last-year) and others with events, in order; count is the events in each. */
    Q_INVOKABLE [[nodiscard]] QList<autocity::Label> years(const QString &language) const;

    /** At most 50 answers, the best first; see Finder. */
    Q_INVOKABLE [[nodiscard]] QList<autocity::SearchHit> search(const QString &query, const QString &language) const;
    /** Hanzi of names in the bundle that typed letters may stand for, the likeliest first; none in English. */
    Q_INVOKABLE [[nodiscard]] QList<autocity::Candidate> candidates(const QString &letters, int count, const QString &language) const;
    /** The most prominent things, for an empty search field. */
    Q_INVOKABLE [[nodiscard]] QList<autocity::SearchHit> frequent(int count, const QString &language) const;
    /** What comes closest to a query without answers. */
    Q_INVOKABLE [[nodiscard]] QList<autocity::SearchHit> nearest(const QString &query, int count, const QString &language) const;

    /** What the database is read with, for the page composer, export and proof; null while nothing is open. */
    [[nodiscard]] const ContentDatabase *database() const;
    /** The day that show_from and show_until are held against. */
    [[nodiscard]] QDate today() const;

Q_SIGNALS:
    void opened();

private:
    std::unique_ptr<ContentDatabase> m_database;
    QDate m_today;
};

} // namespace autocity
