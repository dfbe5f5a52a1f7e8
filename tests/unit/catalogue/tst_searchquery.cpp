// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/search/searchquery.h"

#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

/** What a visitor typed becomes pieces that the index can look for, and nothing else. */
class SearchQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pieces_data();
    void pieces();
    void expressions();
    void syntaxIsInert_data();
    void syntaxIsInert();
    void shortens();
};

void SearchQueryTest::pieces_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("terms");
    QTest::newRow("Hanzi") << u"红港"_s << QStringList{u"红港"_s};
    QTest::newRow("mixed") << u"红港h9 2025年"_s << QStringList{u"红港"_s, u"h9"_s, u"2025"_s, u"年"_s};
    QTest::newRow("wide and capital") << u"ＨＱ９"_s << QStringList{u"hq9"_s};
    QTest::newRow("tones") << u"hóng gǎng"_s << QStringList{u"hong"_s, u"gang"_s};
    QTest::newRow("apostrophe") << u"xi'an"_s << QStringList{u"xian"_s};
    QTest::newRow("hyphen") << u"Red-Works"_s << QStringList{u"red"_s, u"works"_s};
    QTest::newRow("decimal") << u"1142.4"_s << QStringList{u"1142.4"_s};
    QTest::newRow("thousands") << u"1,142"_s << QStringList{u"1142"_s};
    QTest::newRow("comma between words") << u"red, works"_s << QStringList{u"red"_s, u"works"_s};
    QTest::newRow("nothing") << u" \"*()-'. "_s << QStringList();
}

void SearchQueryTest::pieces()
{
    QFETCH(QString, typed);
    QStringList terms;
    const SearchQuery query(typed);
    for (const SearchTerm &term : query.terms())
        terms.append(term.text);
    QTEST(terms, "terms");
}

void SearchQueryTest::expressions()
{
    const SearchQuery query(u"红港 hg 5"_s);
    QCOMPARE(query.matchNames(), u"({hans hant} : \"红 港\") AND ({latin pinyin initials} : \"hg\" *) AND ({hans latin} : \"5\")"_s);
    QVERIFY(query.matchStart().startsWith(u"({hans hant} : ^ \"红 港\")"_s));
    QVERIFY(query.matchAnywhere().contains(u"{hans hant body}"_s));
    QVERIFY(!query.matchAnywhere().contains(u"initials body"_s));
    QVERIFY(SearchQuery(u"har"_s).matchAnywhere().contains(u"initials body"_s));
}

void SearchQueryTest::syntaxIsInert_data()
{
    QTest::addColumn<QString>("typed");
    for (const char16_t *typed : {u"a\" OR \"b", u"body:x", u"NEAR(a b)", u"x*", u"^x", u"{hans}:y", u"a+b", u"a NOT b", u"\\", u"'; DROP TABLE search; --"})
        QTest::newRow(qPrintable(QString::fromUtf16(typed))) << QString::fromUtf16(typed);
}

void SearchQueryTest::syntaxIsInert()
{
    QFETCH(QString, typed);
    const SearchQuery query(typed);
    for (const SearchTerm &term : query.terms()) {
        for (const QChar character : term.text)
            QVERIFY(character.isLetterOrNumber() || character == u'.');
    }
}

void SearchQueryTest::shortens()
{
    SearchQuery query(u"红港9"_s);
    query = query.shortened();
    QCOMPARE(query.terms().size(), 1);
    query = query.shortened();
    QCOMPARE(query.terms().constFirst().text, u"红"_s);
    QVERIFY(query.shortened().isEmpty());
    QVERIFY(query.shortened().shortened().isEmpty());
    QVERIFY(SearchQuery(u"𠮷"_s).shortened().isEmpty());
}

QTEST_APPLESS_MAIN(SearchQueryTest)
#include "tst_searchquery.moc"
