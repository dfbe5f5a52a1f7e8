// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "catalogue/reading/entryreader.h"

#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

/** Things as they stand in lists, cards and links. */
class EntryReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places();
    void projects();
    void others();
    void lists();
    void relations();

private:
    OpenFixture m_fixture;
    const Reading m_english = m_fixture.reading(Language::English);
    const EntryReader m_reader{m_english};
};

void EntryReaderTest::places()
{
    const Entry works = m_reader.place(u"works"_s);
    QCOMPARE(works.title, u"Red Harbour Works"_s);
    QCOMPARE(works.shortTitle, u"Red Harbour"_s);
    QCOMPARE(works.kindLabel, u"Manufacturer"_s);
    QCOMPARE(works.status.label, u"In production"_s);
    QCOMPARE(works.caption, u"Manufacturer"_s);
    QCOMPARE(works.picture, u"shed"_s);
    QCOMPARE(works.year, 2021);
    QCOMPARE(works.grade, u"A"_s);
    const Entry pier = m_reader.place(u"pier"_s);
    QCOMPARE(pier.status.label, u"Not stated"_s);
    QCOMPARE(pier.caption, u"Transport"_s);
    QVERIFY(m_reader.place(u"gone"_s).id.isEmpty());
}

void EntryReaderTest::projects()
{
    const Entry crane = m_reader.project(u"crane"_s);
    QCOMPARE(crane.route, u"/project/crane"_s);
    QCOMPARE(crane.caption, u"A crane for 100 tonnes."_s);
    QCOMPARE(crane.figure.id, u"f-lift"_s);
    QCOMPARE(crane.year, 2022);
    QCOMPARE(m_reader.project(u"tower"_s).caption, u"Project"_s);
}

void EntryReaderTest::others()
{
    QCOMPARE(m_reader.subject(u"opening"_s).caption, u"28 June 2021"_s);
    QCOMPARE(m_reader.subject(u"aim"_s).caption, u"The whole plan."_s);
    QCOMPARE(m_reader.metric(u"output"_s).caption, u"114.24 billion yuan · 2025 · Actual"_s);
    QCOMPARE(m_reader.term(u"berth"_s).caption, u"Where a ship lies."_s);
    QCOMPARE(m_reader.source(u"web"_s).kindLabel, u"Public material"_s);
    QCOMPARE(m_reader.section(u"figures"_s).caption, u"Output in 2025"_s);
    QCOMPARE(m_reader.year(2021, 2).caption, u"2 events"_s);
}

void EntryReaderTest::lists()
{
    QCOMPARE(m_reader.placeIds(u"plants"_s), QStringList({u"works"_s, u"yard"_s}));
    QCOMPARE(m_reader.placeIds({}), QStringList({u"works"_s, u"yard"_s, u"pier"_s}));
    QStringList projects;
    for (const Entry &entry : m_reader.ofSection(u"projects"_s))
        projects.append(entry.id);
    // Both were reached on the same day; what no source has stated comes last.
    QCOMPARE(projects, QStringList({u"crane"_s, u"mole"_s, u"tower"_s}));
    const QList<Entry> workshops = m_reader.workshopsOf(u"works"_s);
    QCOMPARE(workshops.size(), 2);
    QCOMPARE(workshops.constFirst().title, u"Press shop"_s);
    QCOMPARE(workshops.constFirst().caption, u"Named only"_s);
    QCOMPARE(workshops.constFirst().year, 1);
    QCOMPARE(workshops.constFirst().status.source.id, u"daily"_s);
    QCOMPARE(workshops.constLast().title, u"Assembly"_s);
    QVERIFY(m_reader.workshopsOf(u"yard"_s).isEmpty());
    QCOMPARE(m_reader.metricIds(), QStringList({u"output"_s, u"growth"_s, u"cranes"_s}));
    QCOMPARE(m_reader.sourceIds(), QStringList({u"daily"_s, u"web"_s}));
    QCOMPARE(m_reader.termIds(), QStringList({u"throughput"_s, u"berth"_s}));
    const QList<Entry> members = m_reader.membersOf(u"works"_s);
    QCOMPARE(members.size(), 1);
    QCOMPARE(members.constFirst().id, u"yard"_s);
    QCOMPARE(m_reader.membersOf(u"yard"_s).constFirst().id, u"crane"_s);
    QCOMPARE(m_reader.projectsOfSource(u"web"_s).size(), 2);
}

void EntryReaderTest::relations()
{
    const QList<Entry> ofWorks = m_reader.relationsOf(u"works"_s);
    QCOMPARE(ofWorks.size(), 2); // the third is with what is no longer shown
    QCOMPARE(ofWorks.at(0).id, u"yard"_s);
    QCOMPARE(ofWorks.at(0).relation, u"Part"_s);
    QCOMPARE(ofWorks.at(1).relation, u"Served by"_s);
    QCOMPARE(m_reader.relationsOf(u"yard"_s).constFirst().relation, u"Part of"_s);
    QCOMPARE(m_reader.relationSourcesOf(u"works"_s).constFirst().id, u"daily"_s);
}

QTEST_GUILESS_MAIN(EntryReaderTest)
#include "tst_entryreader.moc"
