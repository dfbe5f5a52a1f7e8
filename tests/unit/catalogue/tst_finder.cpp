// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "catalogue/search/finder.h"

#include <QRegularExpression>
#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

/** Whatever way a name is typed, it is found, in its order and with its part marked. */
class FinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void ranks();
    void marksTheSetTitle();
    void marksTraditionalBySimplified();
    void saysWhichNameMatched();
    void givesStates();
    void isSafe_data();
    void isSafe();
    void offersSomethingElse();
    void groupsByKind();
    void givesPictures();

private:
    [[nodiscard]] QList<SearchHit> search(const QString &query, Language language = Language::Hans) const
    {
        const Reading reading = m_fixture.reading(language);
        return Finder(reading).search(SearchQuery(query));
    }

    OpenFixture m_fixture;
};

void FinderTest::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("first");
    QTest::newRow("one Hanzi") << u"造"_s << u"/place/works"_s;
    QTest::newRow("word") << u"红港造"_s << u"/place/works"_s;
    QTest::newRow("Traditional finds Simplified") << u"紅港"_s << u"/place/works"_s;
    QTest::newRow("pinyin") << u"honggang"_s << u"/place/works"_s;
    QTest::newRow("half a syllable") << u"hongg"_s << u"/place/works"_s;
    QTest::newRow("pinyin from the middle") << u"zaoji"_s << u"/place/works"_s;
    QTest::newRow("initials") << u"hg"_s << u"/place/works"_s;
    QTest::newRow("initials of another") << u"ddc"_s << u"/project/crane"_s;
    QTest::newRow("English") << u"Harbour"_s << u"/place/works"_s;
    QTest::newRow("capitals") << u"YARD"_s << u"/place/yard"_s;
    QTest::newRow("letters and digits") << u"h9"_s << u"/place/yard"_s;
    QTest::newRow("year") << u"2021"_s << u"/year/2021"_s;
    QTest::newRow("number in a text") << u"1958"_s << u"/place/works"_s;
    QTest::newRow("two pieces") << u"红港 投"_s << u"/event/opening"_s;
    QTest::newRow("two scripts") << u"红港zao"_s << u"/place/works"_s;
}

void FinderTest::finds()
{
    QFETCH(QString, query);
    const QList<SearchHit> hits = search(query);
    QVERIFY(!hits.isEmpty());
    QTEST(hits.constFirst().route, "first");
}

void FinderTest::ranks()
{
    const auto routes = [this](const QString &query) {
        QStringList list;
        for (const SearchHit &hit : search(query))
            list.append(hit.route);
        return list;
    };
    // Exact (the works' short name), start, then only in the text.
    QCOMPARE(routes(u"红港"_s), QStringList({u"/place/works"_s, u"/event/opening"_s, u"/project/crane"_s, u"/year/2021"_s}));
    QCOMPARE(routes(u"工厂"_s), QStringList{u"/plants"_s});
    // What is no longer shown is not found.
    QVERIFY(!routes(u"旧"_s).contains(u"/place/gone"_s));
    QVERIFY(routes(u"没有"_s).isEmpty());
    QVERIFY(routes({}).isEmpty());
}

void FinderTest::marksTheSetTitle()
{
    const SearchHit hit = search(u"船坞"_s).constFirst();
    QCOMPARE(hit.title, u"东港 H9\u00a0船坞"_s);
    QCOMPARE(hit.marks.size(), 1);
    QCOMPARE(hit.title.mid(hit.marks.constFirst().start, hit.marks.constFirst().length), u"船坞"_s);
    const SearchHit across = search(u"gangh9c"_s).constFirst();
    QCOMPARE(across.title.mid(across.marks.constFirst().start, across.marks.constFirst().length), u"港 H9\u00a0船"_s);
    const SearchHit english = search(u"har"_s, Language::English).constFirst();
    QCOMPARE(english.title, u"Red Harbour Works"_s);
    QCOMPARE(english.marks, QList<Mark>({Mark{4, 3}}));
}

void FinderTest::marksTraditionalBySimplified()
{
    const SearchHit hit = search(u"红港"_s, Language::Hant).constFirst();
    QCOMPARE(hit.title, u"紅港造機廠"_s);
    QCOMPARE(hit.marks, QList<Mark>({Mark{0, 2}}));
    QCOMPARE(hit.caption, u"工廠"_s);
}

void FinderTest::saysWhichNameMatched()
{
    const SearchHit hit = search(u"great"_s).constFirst();
    QCOMPARE(hit.title, u"大吊车"_s);
    QVERIFY(hit.marks.isEmpty());
    QCOMPARE(hit.caption, u"Great crane · 东港 H9\u00a0船坞"_s);
}

void FinderTest::givesStates()
{
    QCOMPARE(search(u"红港造机"_s).constFirst().status.key, u"operating"_s);
    QCOMPARE(search(u"吊车"_s).constFirst().status.key, u"construction"_s);
    const SearchHit event = search(u"红港投产"_s).constFirst();
    QCOMPARE(event.status, StatusText());
    QCOMPARE(event.caption, u"2021\u00a0年 6\u00a0月 28\u00a0日"_s);
    QCOMPARE(event.kindLabel, u"事件"_s);
}

void FinderTest::isSafe_data()
{
    QTest::addColumn<QString>("query");
    for (const char16_t *query : {u"\"", u"'", u"a\" OR hans:\"红", u"NEAR(红 港)", u"hans:", u"*", u"^", u"()", u"红 AND", u"NOT 红", u"-", u"+", u"\\", u";--", u"a'b'c", u"....", u"1.", u".1", u"1..2"})
        QTest::newRow(qPrintable(QString::fromUtf16(query))) << QString::fromUtf16(query);
    QTest::newRow("long") << QString(100'000, u'红');
    QTest::newRow("half a surrogate") << QString(QChar(0xd842));
    QTest::newRow("nul") << QString(3, QChar(u'\0'));
    QTest::newRow("rare") << u"𠮷"_s;
}

void FinderTest::isSafe()
{
    QFETCH(QString, query);
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    QVERIFY(search(query).size() <= 50);
}

void FinderTest::offersSomethingElse()
{
    const Reading reading = m_fixture.reading(Language::Hans);
    const Finder index(reading);
    QCOMPARE(index.frequent(2).size(), 2);
    QCOMPARE(index.frequent(2).constFirst().route, u"/place/works"_s);
    QVERIFY(index.frequent(2).constFirst().marks.isEmpty());
    const QList<SearchHit> nearest = index.nearest(SearchQuery(u"红港酒店"_s), 1);
    QCOMPARE(nearest.size(), 1);
    QCOMPARE(nearest.constFirst().route, u"/place/works"_s);
    QCOMPARE(index.nearest(SearchQuery(u"zzz"_s), 3).constFirst().route, u"/place/works"_s);
    // As many as were asked for, none of them twice.
    QStringList routes;
    for (const SearchHit &hit : index.nearest(SearchQuery(u"红港酒店"_s), 4))
        routes.append(hit.route);
    QCOMPARE(routes.size(), 4);
    QCOMPARE(routes.removeDuplicates(), 0);
}

void FinderTest::groupsByKind()
{
    const QList<SearchHit> hits = search(u"港"_s);
    QVERIFY(hits.size() > 2);
    QStringList kinds; // each once, in the order of its first name
    for (const SearchHit &hit : hits) {
        if (kinds.isEmpty() || kinds.constLast() != hit.kind)
            kinds.append(hit.kind);
    }
    QStringList once = kinds;
    once.removeDuplicates();
    QCOMPARE(kinds, once);
}

void FinderTest::givesPictures()
{
    QCOMPARE(search(u"红港造机"_s).constFirst().picture, u"shed"_s);
    // A project without one of its own shows its place.
    QCOMPARE(search(u"大吊车"_s).constFirst().picture, u"crane"_s);
    QVERIFY(search(u"红港投产"_s).constFirst().picture.isEmpty());
}

QTEST_GUILESS_MAIN(FinderTest)
#include "tst_finder.moc"
