// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordlists.h"

#include "spacing.h"

#include <algorithm>
#include <array>

namespace autocity
{

QString wordFor(WordList words, const QString &key, Language language)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&key](const Word &word) { return key == QStringView(word.key); });
    if (found == words.end())
        return key;
    return language == Language::English ? found->phrase.in(language) : spaced(found->phrase.in(language));
}

WordList figureKindWords()
{
    static constexpr std::array words{
        Word{u"actual", {u"实际", u"實際", u"Actual"}},
        Word{u"target", {u"目标", u"目標", u"Target"}},
        Word{u"plan", {u"计划", u"計劃", u"Planned"}},
        Word{u"capacity", {u"产能", u"產能", u"Capacity"}},
        Word{u"reported", {u"报道", u"報道", u"Reported"}},
    };
    return words;
}

WordList figureKindNotes()
{
    static constexpr std::array words{
        Word{u"actual", {u"已经做到，有来源", u"已經做到，有來源", u"done, and a source says so"}},
        Word{u"target", {u"定下的数，未必达到", u"定下的數，未必達到", u"aimed at, perhaps not reached"}},
        Word{u"plan", {u"要做的事，尚未发生", u"要做的事，尚未發生", u"to be done, not yet done"}},
        Word{u"capacity", {u"能做多少，不是做了多少", u"能做多少，不是做了多少", u"what can be made, not what was"}},
        Word{u"reported", {u"来源顺带提到", u"來源順帶提到", u"mentioned by a source in passing"}},
    };
    return words;
}

WordList statusWords()
{
    static constexpr std::array words{
        Word{u"planned", {u"计划", u"計劃", u"Planned"}},
        Word{u"settled", {u"落位", u"落位", u"Settled"}},
        Word{u"signed", {u"签约", u"簽約", u"Signed"}},
        Word{u"construction", {u"在建", u"在建", u"Under construction"}},
        Word{u"topped_out", {u"封顶", u"封頂", u"Topped out"}},
        Word{u"completed", {u"建成", u"建成", u"Completed"}},
        Word{u"production", {u"投产", u"投產", u"In production"}},
        Word{u"built", {u"建成", u"建成", u"Built"}},
        Word{u"operating", {u"在产", u"在產", u"In production"}},
    };
    return words;
}

WordList stepWords()
{
    static constexpr std::array words{
        Word{u"planned", {u"列入计划", u"列入計劃", u"Planning"}},
        Word{u"settled", {u"落位", u"落位", u"Settlement"}},
        Word{u"signed", {u"签约", u"簽約", u"Signing"}},
        Word{u"construction", {u"开工", u"開工", u"Start of work"}},
        Word{u"topped_out", {u"封顶", u"封頂", u"Topping out"}},
        Word{u"completed", {u"竣工", u"竣工", u"Completion"}},
        Word{u"production", {u"投产", u"投產", u"Start of production"}},
    };
    return words;
}

WordList kindWords()
{
    static constexpr std::array words{
        Word{u"maker", {u"制造企业", u"製造企業", u"Manufacturer"}},
        Word{u"plant", {u"工厂", u"工廠", u"Plant"}},
        Word{u"park", {u"园区", u"園區", u"Industrial park"}},
        Word{u"supplier", {u"配套企业", u"配套企業", u"Supplier"}},
        Word{u"research", {u"研发", u"研發", u"Research"}},
        Word{u"civic", {u"民生", u"民生", u"Public service"}},
        Word{u"culture", {u"文化", u"文化", u"Culture"}},
        Word{u"transport", {u"交通", u"交通", u"Transport"}},
        Word{u"landscape", {u"公园与水系", u"公園與水系", u"Park or water"}},
        Word{u"institution", {u"机构", u"機構", u"Institution"}},
        Word{u"project", {u"项目", u"項目", u"Project"}},
        Word{u"event", {u"事件", u"事件", u"Event"}},
        Word{u"metric", {u"指标", u"指標", u"Measure"}},
        Word{u"strategy", {u"战略", u"戰略", u"Strategy"}},
        Word{u"programme", {u"部署", u"部署", u"Programme"}},
        Word{u"term", {u"名词", u"名詞", u"Term"}},
        Word{u"source", {u"来源", u"來源", u"Source"}},
        Word{u"year", {u"年份", u"年份", u"Year"}},
        Word{u"section", {u"栏目", u"欄目", u"Section"}},
    };
    return words;
}

WordList relationWords()
{
    static constexpr std::array words{
        Word{u"part_of", {u"属于", u"屬於", u"Part of"}},
        Word{u"member_of", {u"列入", u"列入", u"Listed in"}},
        Word{u"supplies", {u"供货给", u"供貨給", u"Supplies"}},
        Word{u"located_in", {u"位于", u"位於", u"Located in"}},
        Word{u"neighbour_of", {u"相邻", u"相鄰", u"Neighbour"}},
        Word{u"builds", {u"建设", u"建設", u"Builds"}},
        Word{u"joint_venture", {u"合资", u"合資", u"Joint venture"}},
        Word{u"serves", {u"服务于", u"服務於", u"Serves"}},
        Word{u"related", {u"相关", u"相關", u"Related"}},
    };
    return words;
}

WordList reverseRelationWords()
{
    static constexpr std::array words{
        Word{u"part_of", {u"组成部分", u"組成部分", u"Part"}},
        Word{u"member_of", {u"成员", u"成員", u"Member"}},
        Word{u"supplies", {u"供货方", u"供貨方", u"Supplied by"}},
        Word{u"located_in", {u"坐落于此", u"坐落於此", u"Located here"}},
        Word{u"neighbour_of", {u"相邻", u"相鄰", u"Neighbour"}},
        Word{u"builds", {u"建设方", u"建設方", u"Built by"}},
        Word{u"joint_venture", {u"合资", u"合資", u"Joint venture"}},
        Word{u"serves", {u"服务方", u"服務方", u"Served by"}},
        Word{u"related", {u"相关", u"相關", u"Related"}},
    };
    return words;
}

WordList placementWords()
{
    static constexpr std::array words{
        Word{u"A", {u"位置确知", u"位置確知", u"Position known"}},
        Word{u"B", {u"位置确知", u"位置確知", u"Position known"}},
        Word{u"C", {u"大致位置", u"大致位置", u"Approximate position"}},
        Word{u"D", {u"只知一带", u"只知一帶", u"Only the quarter is known"}},
        Word{u"E", {u"只知在区内", u"只知在區內", u"Known only to be in the district"}},
        Word{u"none", {u"未定位", u"未定位", u"Not placed"}},
    };
    return words;
}

WordList sourceClassWords()
{
    static constexpr std::array words{
        Word{u"article", {u"本展依据的文章", u"本展依據的文章", u"Articles this exhibition is built on"}},
        Word{u"public", {u"公开资料", u"公開資料", u"Public material"}},
    };
    return words;
}

WordList pageWords()
{
    static constexpr std::array words{
        Word{u"home", {u"首页", u"首頁", u"Home"}},
        Word{u"map", {u"地图", u"地圖", u"Map"}},
        Word{u"quiz", {u"五问", u"五問", u"Five questions"}},
        Word{u"search", {u"搜索", u"搜索", u"Search"}},
        Word{u"sources", {u"来源", u"來源", u"Sources"}},
    };
    return words;
}

} // namespace autocity
