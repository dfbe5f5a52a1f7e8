// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/wording/wording.h"
#include "catalogue/wording/wordlists.h"

#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

namespace
{

QString plain(QString text)
{
    return text.replace(QChar(0xa0), u' ');
}

const Wording hans(Language::Hans);
const Wording hant(Language::Hant);
const Wording english(Language::English);

} // namespace

/** What keys are called, and how statements are phrased. */
class WordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyHasWords_data();
    void everyKeyHasWords();
    void figureKinds();
    void states();
    void relations();
    void placement();
    void locators();
    void sources();
    void announcements();
    void grounds();
    void differences();
    void spoken();
    void counts();
    void strokes();
    void languages();
};

void WordingTest::everyKeyHasWords_data()
{
    QTest::addColumn<int>("list");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("kinds of figures") << 0 << QStringList{u"actual"_s, u"target"_s, u"plan"_s, u"capacity"_s, u"reported"_s};
    QTest::newRow("states") << 1 << QStringList{u"planned"_s, u"settled"_s, u"signed"_s, u"construction"_s, u"topped_out"_s, u"completed"_s, u"production"_s, u"built"_s, u"operating"_s};
    QTest::newRow("kinds of things") << 2 << QStringList{u"maker"_s, u"plant"_s, u"park"_s, u"supplier"_s, u"research"_s, u"civic"_s, u"culture"_s, u"transport"_s, u"landscape"_s, u"institution"_s, u"project"_s, u"event"_s, u"metric"_s, u"strategy"_s, u"term"_s, u"source"_s, u"year"_s, u"section"_s};
    QTest::newRow("relations") << 3 << QStringList{u"part_of"_s, u"member_of"_s, u"supplies"_s, u"located_in"_s, u"neighbour_of"_s, u"builds"_s, u"joint_venture"_s, u"serves"_s, u"related"_s};
}

void WordingTest::everyKeyHasWords()
{
    QFETCH(int, list);
    QFETCH(QStringList, keys);
    for (const QString &key : keys) {
        for (const Wording &words : {hans, hant, english}) {
            const QString word = list == 0 ? words.figureKind(key)
                : list == 1               ? words.status(key)
                : list == 2               ? words.kind(key)
                                          : words.relation(key, true);
            QVERIFY2(!word.isEmpty() && word != key, qPrintable(key));
        }
    }
}

void WordingTest::figureKinds()
{
    QCOMPARE(hans.figureKind(u"actual"_s), u"实际"_s);
    QCOMPARE(hant.figureKind(u"target"_s), u"目標"_s);
    QCOMPARE(english.figureKind(u"plan"_s), u"Planned"_s);
    QCOMPARE(english.figureKind(u"unheard-of"_s), u"unheard-of"_s);
}

void WordingTest::states()
{
    QCOMPARE(hans.status(u"operating"_s, u"plant"_s), u"在产"_s);
    QCOMPARE(hans.status(u"operating"_s, u"culture"_s), u"在用"_s);
    QCOMPARE(english.status(u"operating"_s, u"transport"_s), u"In use"_s);
    QCOMPARE(hans.status({}), u"来源未载"_s);
    QCOMPARE(hant.status({}), u"來源未載"_s);
    QCOMPARE(english.status({}), u"Not stated"_s);
}

void WordingTest::relations()
{
    QCOMPARE(english.relation(u"supplies"_s, true), u"Supplies"_s);
    QCOMPARE(english.relation(u"supplies"_s, false), u"Supplied by"_s);
    QCOMPARE(hans.relation(u"part_of"_s, true), u"属于"_s);
    QCOMPARE(hans.relation(u"part_of"_s, false), u"组成部分"_s);
    QCOMPARE(english.relation(u"neighbour_of"_s, true), english.relation(u"neighbour_of"_s, false));
}

void WordingTest::placement()
{
    QCOMPARE(hans.placement(u"D"_s, u"东湾"_s), u"只知在东湾一带"_s);
    QCOMPARE(english.placement(u"D"_s, u"East Bay"_s), u"Known only to be in this quarter: East Bay"_s);
    QCOMPARE(english.placement(u"D"_s, {}), u"Only the quarter is known"_s);
    QCOMPARE(hans.placement(u"none"_s, {}), u"未定位"_s);
    QCOMPARE(hans.placement(u"E"_s, {}), u"只知在区内"_s);
}

void WordingTest::grounds()
{
    QCOMPARE(hans.ground(u"maker"_s), u"相关企业"_s);
    QCOMPARE(english.ground(u"supplier"_s), u"Company"_s);
    QCOMPARE(english.ground(u"park"_s), u"Place"_s);
}

void WordingTest::locators()
{
    QCOMPARE(plain(hans.locator(u"p12"_s)), u"第 12 段"_s);
    QCOMPARE(english.locator(u"p8-9"_s), u"paragraph 8-9"_s);
    QCOMPARE(plain(hans.locator(u"p5, p6, p27"_s)), u"第 5、6、27 段"_s);
    QCOMPARE(plain(hant.locator(u"p9, caption"_s)), u"第 9 段、圖片說明"_s);
    QCOMPARE(english.locator(u"p5, p6"_s), u"paragraphs 5, 6"_s);
    QCOMPARE(english.locator(u"caption"_s), u"caption"_s);
    QCOMPARE(english.locator(u"page 3"_s), u"page 3"_s);
    QCOMPARE(hans.locator({}), QString());
}

void WordingTest::sources()
{
    QCOMPARE(hans.sourceLine(u"云湾日报"_s, u"2025-08-11"_s, false), u"云湾日报，2025-08-11"_s);
    QCOMPARE(hans.sourceLine(u"港务网"_s, u"2024-03"_s, true), u"港务网，2024-03 · 公开资料"_s);
    QCOMPARE(english.sourceLine(u"Port Net"_s, u"March 2024"_s, true), u"Port Net, March 2024 · public material"_s);
    QCOMPARE(english.sourceLine(u"100%1"_s, u"%2"_s, false), u"100%1, %2"_s);
}

void WordingTest::announcements()
{
    using Outcome = Wording::Outcome;
    QCOMPARE(plain(hans.announced(u"completed"_s, u"2025"_s, Outcome::NotStated)), u"原定 2025 年竣工，结果未载"_s);
    QCOMPARE(plain(hant.announced(u"production"_s, u"2025-H1"_s, Outcome::NotStated)), u"原定 2025 年上半年投產，結果未載"_s);
    QCOMPARE(plain(hans.announced(u"completed"_s, u"2027"_s, Outcome::Ahead)), u"预定 2027 年竣工"_s);
    QCOMPARE(plain(hans.announced(u"construction"_s, u"2021-05"_s, Outcome::Stated)), u"原定 2021 年 5 月开工"_s);
    QCOMPARE(english.announced(u"completed"_s, u"2025"_s, Outcome::NotStated), u"Completion was due in 2025; the outcome is not stated"_s);
    QCOMPARE(english.announced(u"topped_out"_s, u"2027-05-01"_s, Outcome::Ahead), u"Topping out is due on 1 May 2027"_s);
}

void WordingTest::differences()
{
    QCOMPARE(plain(hans.derived(u"124"_s, u"120"_s, u"个"_s, u"1"_s).sentence), u"比目标数多 4 个（推算）"_s);
    QCOMPARE(plain(hans.derived(u"4.9"_s, u"5.5"_s, u"%"_s, u"1"_s).sentence), u"比目标数少 0.6 个百分点（推算）"_s);
    QCOMPARE(english.derived(u"4.9"_s, u"5.5"_s, u"%"_s, u"1"_s).sentence, u"0.6 percentage points below the target (worked out)"_s);
    QCOMPARE(english.derived(u"1350"_s, u"1142.4"_s, u"billion yuan"_s, u"0.1"_s).sentence, u"20.76 billion yuan above the target (worked out)"_s);
    QCOMPARE(hans.derived(u"43.0"_s, u"43"_s, u"个"_s, u"1"_s).sentence, u"与目标数相等（推算）"_s);
    const auto large = [](const QString &actual, const QString &target, const QString &suffix) {
        const DerivedText text = hans.derived(actual, target, suffix, u"1"_s);
        return text.value + u' ' + text.unit;
    };
    QCOMPARE(large(u"124"_s, u"120"_s, u"个"_s), u"+4 个"_s);
    QCOMPARE(large(u"4.9"_s, u"5.5"_s, u"%"_s), u"−0.6 个百分点"_s);
    QCOMPARE(large(u"35"_s, u"35"_s, u"项"_s), u"35/35 项"_s);
    QCOMPARE(large(u"1142.4"_s, u"1350"_s, u"亿元"_s), u"84.6% "_s);
    QCOMPARE(large(u"2100"_s, u"2000"_s, u"个"_s), u"105.0% "_s);
}

void WordingTest::spoken()
{
    Figure figure;
    figure.label = u"GDP"_s;
    figure.text = u"114.24 billion yuan"_s;
    figure.period = u"2025"_s;
    figure.kindLabel = u"Actual"_s;
    QCOMPARE(english.spoken(figure), u"GDP: 114.24 billion yuan, 2025, actual"_s);
}

void WordingTest::counts()
{
    QCOMPARE(english.eventCount(1), u"1 event"_s);
    QCOMPARE(english.eventCount(3), u"3 events"_s);
    QCOMPARE(plain(hans.eventCount(3)), u"3 件事"_s);
    QCOMPARE(english.eventCount(0), u"No source tells of this year"_s);
}

void WordingTest::strokes()
{
    QCOMPARE(strokeOfFigure(u"actual"_s), Stroke::Solid);
    QCOMPARE(strokeOfFigure(u"target"_s), Stroke::Hollow);
    QCOMPARE(strokeOfFigure(u"plan"_s), Stroke::Dashed);
    QCOMPARE(strokeOfFigure(u"capacity"_s), Stroke::Thin);
    QCOMPARE(strokeOfFigure(u"reported"_s), Stroke::Thin);
    QCOMPARE(strokeOfStatus(u"construction"_s), Stroke::Hatched);
    QCOMPARE(strokeOfStatus(u"signed"_s), Stroke::Dashed);
    QCOMPARE(strokeOfStatus(u"operating"_s), Stroke::Solid);
    QCOMPARE(strokeOfStatus({}), Stroke::Thin);
}

void WordingTest::languages()
{
    QCOMPARE(languageOf(u"xx"_s), Language::Hans);
    for (const QString &code : languageCodes())
        QCOMPARE(languageCode(languageOf(code)), code);
}

QTEST_APPLESS_MAIN(WordingTest)
#include "tst_wording.moc"
