// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "catalogue/pages/pagecomposer.h"

#include <QRegularExpression>
#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

namespace
{

template<typename Item>
QStringList ids(const QList<Item> &items)
{
    QStringList list;
    for (const Item &item : items)
        list.append(item.id);
    return list;
}

} // namespace

/** Each address gives a page with everything that belongs there. */
class PageComposerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyRouteHasAPage();
    void everyLinkLeadsSomewhere();
    void nothingElseHasAPage_data();
    void nothingElseHasAPage();
    void place();
    void placeOfUnverifiedName();
    void project();
    void event();
    void strategy();
    void home();
    void sections();
    void metric();
    void year();
    void term();
    void source();
    void sourcesOnce();

private:
    [[nodiscard]] Page page(const QString &route, Language language = Language::English) const
    {
        const Reading reading = m_fixture.reading(language);
        return PageComposer(reading).page(route);
    }
    [[nodiscard]] QStringList routes() const
    {
        const Reading reading = m_fixture.reading(Language::Hans);
        return PageComposer(reading).routes();
    }

    OpenFixture m_fixture;
};

void PageComposerTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
}

void PageComposerTest::everyRouteHasAPage()
{
    const QStringList all = routes();
    QCOMPARE(QSet<QString>(all.cbegin(), all.cend()).size(), all.size());
    QCOMPARE(all.constFirst(), u"/"_s);
    for (const QString &route : all) {
        for (const Language language : {Language::Hans, Language::Hant, Language::English}) {
            const Page composed = page(route, language);
            QVERIFY2(!composed.title.isEmpty(), qPrintable(route));
            QCOMPARE(composed.route, route);
            QCOMPARE(composed.language, languageCode(language));
        }
    }
}

void PageComposerTest::everyLinkLeadsSomewhere()
{
    const QStringList all = routes();
    for (const QString &route : all) {
        const Page composed = page(route);
        QStringList links;
        for (const Entry &entry : composed.members + composed.relations + composed.terms + composed.crumbs)
            links.append(entry.route);
        for (const SourceRef &reference : composed.sources)
            links.append(reference.route);
        for (const Figure &figure : composed.figures)
            links += {figure.route, figure.source.route};
        for (const EventItem &item : composed.events)
            links.append(item.route);
        for (const StrategyNode &node : composed.nodes)
            links.append(node.route);
        for (const Entry &neighbour : {composed.previous, composed.next}) {
            if (!neighbour.id.isEmpty())
                links.append(neighbour.route);
        }
        for (const QString &link : std::as_const(links))
            QVERIFY2(all.contains(link), qPrintable(route + u" -> "_s + link));
    }
}

void PageComposerTest::nothingElseHasAPage_data()
{
    QTest::addColumn<QString>("route");
    for (const char16_t *route : {u"", u"place", u"place/works", u"/place", u"/place/", u"/place/nobody", u"/place/gone", u"/place/works/x", u"/event/works", u"/year/1066", u"/year/x", u"/metric/nobody", u"/parks", u"/attract", u"/plants/works", u"/home/x", u"/source/' OR 1"})
        QTest::newRow(qPrintable(QString::fromUtf16(route))) << QString::fromUtf16(route);
}

void PageComposerTest::nothingElseHasAPage()
{
    QFETCH(QString, route);
    QCOMPARE(page(route).title, QString());
}

void PageComposerTest::place()
{
    const Page works = page(u"/place/works"_s);
    QCOMPARE(works.kind, u"place"_s);
    QCOMPARE(works.title, u"Red Harbour Works"_s);
    QCOMPARE(works.subtitle, u"红港造机厂"_s);
    QCOMPARE(works.kindLabel, u"Manufacturer"_s);
    QCOMPARE(works.status.label, u"In production"_s);
    QCOMPARE(works.picture, u"shed"_s);
    QCOMPARE(works.story.size(), 2);
    QCOMPARE(ids(works.figures), QStringList{u"f-cranes"_s});
    QCOMPARE(ids(works.events), QStringList{u"opening"_s});
    QCOMPARE(ids(works.members), QStringList{u"yard"_s});
    QCOMPARE(ids(works.relations), QStringList({u"yard"_s, u"pier"_s}));
    QCOMPARE(ids(works.terms), QStringList({u"throughput"_s, u"berth"_s}));
    QCOMPARE(works.gaps.size(), 1);
    QCOMPARE(works.media.size(), 2);
    QCOMPARE(works.placement, u"Position known"_s);
    QCOMPARE(ids(works.crumbs), QStringList({u"home"_s, u"plants"_s}));
    QCOMPARE(works.previous.id, QString());
    QCOMPARE(works.next.id, u"yard"_s);
}

void PageComposerTest::placeOfUnverifiedName()
{
    QCOMPARE(page(u"/place/yard"_s, Language::Hans).subtitle, QString());
    const Page yard = page(u"/place/yard"_s);
    QCOMPARE(yard.subtitle, u"东港H9船坞"_s);
    // With the project on its ground come its figures and events.
    QCOMPARE(ids(yard.members), QStringList{u"crane"_s});
    QCOMPARE(ids(yard.figures), QStringList{u"f-lift"_s});
    QCOMPARE(ids(yard.events), QStringList{u"launch"_s});
    QCOMPARE(ids(yard.crumbs), QStringList({u"home"_s, u"plants"_s, u"works"_s}));
}

void PageComposerTest::project()
{
    const Page crane = page(u"/project/crane"_s);
    QCOMPARE(crane.status.note, u"Completion was due in 2025; the outcome is not stated"_s);
    QCOMPARE(crane.milestones.size(), 3);
    QCOMPARE(crane.story.constFirst().text, u"A crane for 100 tonnes."_s);
    QCOMPARE(crane.relations.constFirst().id, u"yard"_s);
    QCOMPARE(crane.relations.constFirst().relation, u"Place"_s);
    QCOMPARE(crane.featured, 1);
    QCOMPARE(crane.picture, u"crane"_s); // of its place
    QCOMPARE(crane.next.id, u"tower"_s);
}

void PageComposerTest::event()
{
    const Page opening = page(u"/event/opening"_s);
    QCOMPARE(opening.subtitle, u"28 June 2021"_s);
    QCOMPARE(opening.story.constFirst().text, u"The works opened."_s);
    QCOMPARE(opening.relations.constFirst().id, u"works"_s);
    QCOMPARE(ids(opening.crumbs), QStringList({u"home"_s, u"timeline"_s, u"2021"_s}));
    QCOMPARE(opening.previous.id, u"talk"_s);
    QCOMPARE(opening.next.id, u"launch"_s);
    QCOMPARE(page(u"/event/launch"_s).kindLabel, u"Planned"_s);
}

void PageComposerTest::strategy()
{
    QCOMPARE(ids(page(u"/strategy"_s).nodes), QStringList{u"aim"_s});
    const Page aim = page(u"/strategy/aim"_s);
    QCOMPARE(aim.kind, u"programme"_s);
    QCOMPARE(aim.subtitle, u"12"_s);
    QCOMPARE(ids(aim.nodes), QStringList({u"aim-one"_s, u"aim-two"_s}));
    const Page one = page(u"/strategy/aim-one"_s);
    QCOMPARE(ids(one.crumbs), QStringList({u"home"_s, u"strategy"_s, u"aim"_s}));
    QCOMPARE(one.relations.constFirst().id, u"works"_s);
    QCOMPARE(one.next.id, u"aim-two"_s);
    QCOMPARE(page(u"/strategy/aim-two"_s).story.constFirst().text, u"Not explained by the sources"_s);
}

void PageComposerTest::home()
{
    const Page hall = page(u"/"_s);
    QCOMPARE(hall.kind, u"home"_s);
    QCOMPARE(hall.title, u"Cloud Bay Harbour"_s);
    QCOMPARE(hall.subtitle, u"A harbour on one line"_s);
    QCOMPARE(hall.featured, 2);
    QCOMPARE(hall.members.size(), 5);
    QVERIFY(hall.crumbs.isEmpty());
}

void PageComposerTest::sections()
{
    QCOMPARE(ids(page(u"/plants"_s).members), QStringList({u"works"_s, u"yard"_s}));
    QCOMPARE(page(u"/plants"_s).subtitle, u"Where ships are built"_s);
    QCOMPARE(ids(page(u"/projects"_s).figures), QStringList({u"f-cranes"_s, u"f-lift"_s}));
    const Page figures = page(u"/figures"_s);
    QCOMPARE(figures.figures.constFirst().id, u"f-output"_s);
    QCOMPARE(figures.figures.size(), 7);
    QCOMPARE(figures.featured, 2);
    QCOMPARE(page(u"/timeline"_s).events.size(), 3);
    QCOMPARE(ids(page(u"/timeline"_s).members), QStringList({u"2020"_s, u"2021"_s, u"2022"_s}));
    QCOMPARE(ids(page(u"/sources"_s).sources), QStringList({u"daily"_s, u"web"_s}));
    QCOMPARE(page(u"/map"_s).members.size(), 3);
    QCOMPARE(page(u"/search"_s).title, u"Search"_s);
}

void PageComposerTest::metric()
{
    const Page output = page(u"/metric/output"_s);
    QCOMPARE(ids(output.figures), QStringList({u"f-output"_s, u"f-aim"_s, u"f-half"_s}));
    QCOMPARE(output.subtitle, u"Economy"_s);
    QCOMPARE(ids(output.terms), QStringList{u"throughput"_s});
    QCOMPARE(output.next.id, u"growth"_s);
}

void PageComposerTest::year()
{
    const Page full = page(u"/year/2021"_s);
    QCOMPARE(full.title, u"2021"_s);
    QCOMPARE(full.subtitle, u"2 events"_s);
    QCOMPARE(ids(full.events), QStringList({u"talk"_s, u"opening"_s}));
    QCOMPARE(full.previous.id, u"2020"_s);
    QCOMPARE(page(u"/year/2020"_s).subtitle, u"No source tells of this year"_s);
    QCOMPARE(page(u"/year/2020"_s, Language::Hans).title, u"2020\u00a0年"_s);
}

void PageComposerTest::term()
{
    const Page throughput = page(u"/term/throughput"_s);
    QCOMPARE(throughput.story.constFirst().text, u"Goods that pass the harbour."_s);
    QCOMPARE(ids(throughput.relations), QStringList({u"output"_s, u"works"_s}));
    QCOMPARE(ids(throughput.sources), QStringList{u"web"_s});
}

void PageComposerTest::source()
{
    const Page web = page(u"/source/web"_s);
    QCOMPARE(web.title, u"News from the quays"_s);
    QCOMPARE(web.subtitle, u"Port Net, Early spring 2024 · public material"_s);
    QCOMPARE(web.story.constFirst().text, u"From the month on the page"_s);
    QCOMPARE(ids(web.figures), QStringList({u"f-lift"_s, u"f-cranes"_s}));
    QCOMPARE(ids(web.events), QStringList{u"launch"_s});
    QCOMPARE(ids(web.members), QStringList({u"crane"_s, u"tower"_s, u"yard"_s}));
    QCOMPARE(ids(web.terms), QStringList{u"throughput"_s});
    QVERIFY(web.sources.constFirst().secondary);
}

void PageComposerTest::sourcesOnce()
{
    QCOMPARE(ids(page(u"/place/works"_s).sources), QStringList({u"daily"_s, u"web"_s}));
    for (const SourceRef &reference : page(u"/figures"_s).sources)
        QCOMPARE(reference.locator, QString());
}

QTEST_GUILESS_MAIN(PageComposerTest)
#include "tst_pagecomposer.moc"
