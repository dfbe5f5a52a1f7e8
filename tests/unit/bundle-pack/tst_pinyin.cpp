// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/authoring/pinyin.h"

#include "samplebundle.h"

using namespace Qt::StringLiterals;
using namespace autocity;

class TestPinyin : public QObject
{
    Q_OBJECT

private:
    static ContentTable readings()
    {
        ContentTable table;
        table.rows = {sample::row({{u"text"_s, u"长春"_s}, {u"pinyin"_s, u"cháng chūn"_s}}),
                      sample::row({{u"text"_s, u"长春长队"_s}, {u"pinyin"_s, u"cháng  chūn zhǎng duì"_s}}),
                      sample::row({{u"text"_s, u"错了"_s}, {u"pinyin"_s, u"cuò"_s}})};
        return table;
    }

    const Pinyin m_pinyin{readings()};

private Q_SLOTS:
    void readsWithPronunciationsFirst()
    {
        QCOMPARE(m_pinyin.syllables(u"长春"_s).join(u' '), u"chang chun"_s);
        QCOMPARE(m_pinyin.syllables(u"在长春长队里"_s).join(u' '), u"zai chang chun zhang dui li"_s);
        QCOMPARE(m_pinyin.syllables(u"一汽红旗"_s).join(u' '), u"yi qi hong qi"_s);
        QCOMPARE(m_pinyin.syllables(u"错了"_s).size(), 2);
        QVERIFY(m_pinyin.syllables({}).isEmpty());
    }

    void countsCodePoints()
    {
        QCOMPARE(m_pinyin.syllables(u"船J7、\U00020087"_s).size(), 5);
        QCOMPARE(m_pinyin.syllables(u"船J7、"_s), (QStringList{u"chuan"_s, {}, {}, {}}));
    }

    void writesPlainSyllables()
    {
        QCOMPARE(Pinyin::plain(u"lǜ"_s), u"lv"_s);
        QCOMPARE(Pinyin::plain(u"Lü"_s), u"lv"_s);
        QCOMPARE(Pinyin::plain(u"nüè"_s), u"nve"_s);
        QCOMPARE(Pinyin::plain(u"cháng"_s), u"chang"_s);
        QCOMPARE(m_pinyin.syllables(u"绿色"_s).join(u' '), u"lv se"_s);
    }

    void joinsTheRestOfEachName()
    {
        QCOMPARE(Pinyin::words(m_pinyin.units(u"一汽红旗"_s)).join(u' '), u"yiqihongqi qihongqi hongqi qi"_s);
        QCOMPARE(Pinyin::initials(m_pinyin.units(u"一汽红旗"_s)).join(u' '), u"yqhq qhq hq q"_s);
        QCOMPARE(Pinyin::words(m_pinyin.units(u"红绿"_s)).join(u' '), u"honglv honglu lv lu"_s);
    }

    void keepsLettersAndDigits()
    {
        QCOMPARE(Pinyin::words(m_pinyin.units(u"一汽-大众Q工厂"_s)).constFirst(), u"yiqidazhongqgongchang"_s);
        QCOMPARE(Pinyin::initials(m_pinyin.units(u"解放J7车"_s)).join(u' '), u"jfj7c fj7c j7c c"_s);
        QCOMPARE(Pinyin::words(m_pinyin.units(u"NEV绿"_s)), (QStringList{u"nevlv"_s, u"nevlu"_s, u"lv"_s, u"lu"_s}));
        QVERIFY(m_pinyin.units(u"（、）"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPinyin)
#include "tst_pinyin.moc"
