// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/wording/figurewords.h"

#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

/** A figure as it is set: qualifier, number and unit in their places. */
class FigureWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sets_data();
    void sets();
    void parts();
};

void FigureWordsTest::sets_data()
{
    QTest::addColumn<QStringList>("parts");
    QTest::addColumn<QString>("hans");
    QTest::addColumn<QString>("english");
    const auto row = [](const char *name, const QStringList &parts, const QString &hans, const QString &english) {
        QTest::newRow(name) << parts << hans << english;
    };
    // value, max, qualifier, Chinese prefix and suffix, English prefix and suffix, scale
    row("billions", {u"1142.4"_s, {}, {}, {}, u"亿元"_s, u"CNY"_s, u"billion"_s, u"0.1"_s}, u"1142.4 亿元"_s, u"CNY 114.24 billion"_s);
    row("millions", {u"220"_s, {}, u"突破"_s, {}, u"万辆"_s, {}, u"million vehicles"_s, u"0.01"_s}, u"突破 220 万辆"_s, u"above 2.2 million vehicles"_s);
    row("nearly", {u"80"_s, {}, u"近"_s, {}, u"亿元"_s, {}, u"billion yuan"_s, u"0.1"_s}, u"近 80 亿元"_s, u"nearly 8 billion yuan"_s);
    row("and some", {u"400"_s, {}, u"余"_s, {}, u"家"_s, {}, u"companies"_s, u"1"_s}, u"400 余家"_s, u"over 400 companies"_s);
    row("more", {u"3000"_s, {}, u"多"_s, {}, u"人"_s, {}, u"people"_s, {}}, u"3000 多人"_s, u"more than 3000 people"_s);
    row("over", {u"1000"_s, {}, u"超"_s, {}, u"亿元"_s, {}, u"billion yuan"_s, u"0.1"_s}, u"超 1000 亿元"_s, u"over 100 billion yuan"_s);
    row("about", {u"26"_s, {}, u"约"_s, {}, u"亿欧元"_s, {}, u"billion euros"_s, u"0.1"_s}, u"约 26 亿欧元"_s, u"about 2.6 billion euros"_s);
    row("at least", {u"100"_s, {}, u"以上"_s, {}, u"个"_s, {}, u"projects"_s, {}}, u"100 个以上"_s, u"at least 100 projects"_s);
    row("aim", {u"5.5"_s, {}, u"力争"_s, {}, u"%"_s, {}, u"%"_s, {}}, u"力争 5.5%"_s, u"aiming for 5.5%"_s);
    row("rank", {u"27"_s, {}, {}, u"第"_s, {}, u"No."_s, {}, {}}, u"第 27"_s, u"No. 27"_s);
    row("range", {u"50"_s, u"60"_s, {}, {}, u"万辆"_s, {}, u"thousand vehicles"_s, u"10"_s}, u"50–60 万辆"_s, u"500–600 thousand vehicles"_s);
    row("commas", {u"12.5"_s, {}, {}, {}, u"万人"_s, {}, u"people"_s, u"10000"_s}, u"12.5 万人"_s, u"125,000 people"_s);
    row("Latin unit", {u"45"_s, {}, {}, {}, u"GWh"_s, {}, u"GWh"_s, {}}, u"45 GWh"_s, u"45 GWh"_s);
    row("sign of money", {u"3"_s, {}, u"约"_s, {}, u"亿欧元"_s, u"€"_s, u"billion"_s, u"0.1"_s}, u"约 3 亿欧元"_s, u"about €0.3 billion"_s);
}

void FigureWordsTest::sets()
{
    QFETCH(QStringList, parts);
    const FigureParts chinese{parts.at(0), parts.at(1), parts.at(2), parts.at(3), parts.at(4), parts.at(7)};
    const FigureParts english{parts.at(0), parts.at(1), parts.at(2), parts.at(5), parts.at(6), parts.at(7)};
    QTEST(figureText(chinese, Language::Hans).text.replace(QChar(0xa0), u' '), "hans");
    QTEST(figureText(english, Language::English).text, "english");
}

void FigureWordsTest::parts()
{
    const FigureText text = figureText({u"400"_s, {}, u"余"_s, {}, u"家"_s, u"1"_s}, Language::Hant);
    QCOMPARE(text.before, QString());
    QCOMPARE(text.numeral, u"400"_s);
    QCOMPARE(text.after, u"餘家"_s);
    QCOMPARE(text.qualifier, u"餘"_s);
    const FigureText english = figureText({u"400"_s, {}, u"余"_s, {}, u"companies"_s, u"1"_s}, Language::English);
    QCOMPARE(english.before, u"over"_s);
    QCOMPARE(english.after, u"companies"_s);
}

QTEST_APPLESS_MAIN(FigureWordsTest)
#include "tst_figurewords.moc"
