// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

/** Texts, sources and subjects in each language. */
class ReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts();
    void sources();
    void subjects();

private:
    OpenFixture m_fixture;
};

void ReadingTest::texts()
{
    const Reading hans = m_fixture.reading(Language::Hans);
    QCOMPARE(hans.text(u"place"_s, u"works"_s, u"name"_s), u"红港造机厂"_s);
    QCOMPARE(hans.text(u"project"_s, u"crane"_s, u"text"_s), u"吊起 100\u00a0吨的吊车。"_s);
    QCOMPARE(hans.textIn(Language::Hant, u"place"_s, u"works"_s, u"name"_s), u"紅港造機廠"_s);
    QCOMPARE(hans.text(u"place"_s, u"works"_s, u"nothing"_s), QString());
    QCOMPARE(hans.hallValue(u"first-year"_s), u"2020"_s);
}

void ReadingTest::sources()
{
    const Reading english = m_fixture.reading(Language::English);
    const SourceRef daily = english.source(u"daily"_s, u"p6"_s);
    QCOMPARE(daily.route, u"/source/daily"_s);
    QCOMPARE(daily.label, u"Cloud Bay Daily, 11 August 2025"_s);
    QCOMPARE(daily.locator, u"paragraph 6"_s);
    QVERIFY(!daily.secondary);
    const SourceRef web = m_fixture.reading(Language::Hans).source(u"web"_s);
    QVERIFY(web.secondary);
    QCOMPARE(web.date, u"2024\u00a0年初春"_s);
    QCOMPARE(web.label, u"港务网，2024\u00a0年初春 · 公开资料"_s);
    QCOMPARE(english.source({}).id, QString());
    QCOMPARE(english.source(u"nobody"_s).label, QString());
}

void ReadingTest::subjects()
{
    const Reading english = m_fixture.reading(Language::English);
    QCOMPARE(english.subject(u"works"_s).shortName, u"Red Harbour"_s);
    QCOMPARE(english.subject(u"works"_s).kind, u"maker"_s);
    QCOMPARE(english.subject(u"crane"_s).route, u"/project/crane"_s);
    QCOMPARE(english.subject(u"aim"_s).name, u"One harbour, two lines"_s);
    QCOMPARE(english.subject(u"opening"_s).route, u"/event/opening"_s);
    QCOMPARE(english.subject(u"hall"_s).name, u"Cloud Bay Harbour"_s);
    QVERIFY(english.subject(u"gone"_s).table.isEmpty());
    QVERIFY(english.subject(u"nobody"_s).route.isEmpty());
}

QTEST_GUILESS_MAIN(ReadingTest)
#include "tst_reading.moc"
