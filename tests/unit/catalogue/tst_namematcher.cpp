// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/search/matcher.h"

#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

/** Which part of a name answers a query, and how well. */
class NameMatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data();
    void marks();
};

void NameMatcherTest::marks_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("syllables");
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("grade");
    QTest::addColumn<QString>("marked"); // marked characters, the others as dots
    const auto row = [](const QString &name, const QString &syllables, const QString &query, MatchGrade grade, const QString &marked) {
        QTest::newRow(qPrintable(name + u'/' + query)) << name << syllables << query << int(grade) << marked;
    };
    const QString works = u"红港造机厂"_s;
    const QString worksPinyin = u"hong gang zao ji chang"_s;
    row(works, worksPinyin, u"红港造机厂"_s, MatchGrade::Exact, works);
    row(works, worksPinyin, u"红港"_s, MatchGrade::Start, u"红港..."_s);
    row(works, worksPinyin, u"厂"_s, MatchGrade::Inside, u"....厂"_s);
    row(works, worksPinyin, u"honggang"_s, MatchGrade::Start, u"红港..."_s);
    row(works, worksPinyin, u"hongg"_s, MatchGrade::Start, u"红港..."_s);
    row(works, worksPinyin, u"zaoji"_s, MatchGrade::Inside, u"..造机."_s);
    row(works, worksPinyin, u"hg"_s, MatchGrade::Start, u"红港..."_s);
    row(works, worksPinyin, u"zjc"_s, MatchGrade::Inside, u"..造机厂"_s);
    row(works, worksPinyin, u"hgzjc"_s, MatchGrade::Exact, works);
    row(works, worksPinyin, u"hong chang"_s, MatchGrade::Start, u"红...厂"_s);
    row(works, worksPinyin, u"hongx"_s, MatchGrade::None, u"....."_s);
    row(works, worksPinyin, u"红 船"_s, MatchGrade::None, u"....."_s);
    row(u"绿湾"_s, u"lv wan"_s, u"lvwan"_s, MatchGrade::Exact, u"绿湾"_s);
    row(u"绿湾"_s, u"lv wan"_s, u"luwan"_s, MatchGrade::Exact, u"绿湾"_s);
    const QString yard = u"东港H9（二期）船坞"_s;
    const QString yardPinyin = u"dong gang - - - er qi - chuan wu"_s;
    row(yard, yardPinyin, u"h9"_s, MatchGrade::Inside, u"..H9......"_s);
    row(yard, yardPinyin, u"gangh9erqi"_s, MatchGrade::Inside, u".港H9（二期..."_s);
    row(yard, yardPinyin, u"gh9eq"_s, MatchGrade::Inside, u".港H9（二期..."_s);
    row(yard, yardPinyin, u"9"_s, MatchGrade::None, u".........."_s);
    const QString english = u"Red Harbour Works"_s;
    row(english, {}, u"red harbour works"_s, MatchGrade::Exact, u"Red.Harbour.Works"_s);
    row(english, {}, u"har"_s, MatchGrade::Inside, u"....Har.........."_s);
    row(english, {}, u"arb"_s, MatchGrade::None, u"................."_s);
    row(english, {}, u"works red"_s, MatchGrade::Start, u"Red.........Works"_s);
    row(u"Café"_s, {}, u"cafe"_s, MatchGrade::Exact, u"Café"_s);
    row(u"𠮷港"_s, u"ji gang"_s, u"gang"_s, MatchGrade::Inside, u"..港"_s);
    row(u"2021年"_s, u"- - - - nian"_s, u"2021"_s, MatchGrade::Start, u"2021."_s);
}

void NameMatcherTest::marks()
{
    QFETCH(QString, name);
    QFETCH(QString, syllables);
    QFETCH(QString, query);
    const NameMatch match = NameMatcher(name, syllables).match(SearchQuery(query));
    QString marked(name.size(), u'.');
    for (const Mark &mark : match.marks)
        marked.replace(mark.start, mark.length, name.mid(mark.start, mark.length));
    QTEST(int(match.grade), "grade");
    QTEST(marked, "marked");
}

QTEST_APPLESS_MAIN(NameMatcherTest)
#include "tst_namematcher.moc"
