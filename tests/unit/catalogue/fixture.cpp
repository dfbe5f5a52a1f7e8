// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QFile>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <SQLiteCpp/VariadicBind.h>

namespace autocity
{

using namespace Qt::StringLiterals;

namespace
{

/** The rows of the harbour. Days are Julian day numbers: 2021-01-01 is 2459216. */
constexpr auto rows = R"sql(
PRAGMA application_id = 0x41434B42;
PRAGMA user_version = 1;
INSERT INTO hall VALUES('first-year', '2020'), ('last-year', '2022'), ('name', '');
INSERT INTO source VALUES('daily', 'article', '2025-08-11', 2460899, 2460899), ('web', 'public', '2024-03', 2460371, 2460401);
INSERT INTO grp VALUES('economy', 1), ('work', 2);
INSERT INTO unit VALUES('yi', '0.1'), ('wan', '0.01'), ('percent', '1'), ('rank', '1'), ('ge', '1');
INSERT INTO term VALUES('throughput', 1, 'web'), ('berth', 2, NULL);
INSERT INTO metric VALUES('output', 1, 'economy', 'throughput'), ('growth', 2, 'economy', NULL), ('cranes', 1, 'work', NULL);
INSERT INTO area VALUES('east', 120.5, 30.5, 900);
INSERT INTO place VALUES('works', 1, 'plants', 'maker', 'Old works', 'established', NULL, 'operating', '2021-06', 'daily', '2021-06-28', '2020', NULL, 'A', 120.1, 30.1, 100, NULL, 'shed', NULL, NULL);
INSERT INTO place VALUES('yard', 2, 'plants', 'plant', NULL, 'unverified', 'works', 'construction', '@2024', 'web', NULL, NULL, NULL, 'D', NULL, NULL, NULL, 'east', 'crane', NULL, NULL);
INSERT INTO place VALUES('pier', 3, NULL, 'transport', NULL, 'established', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'none', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO place VALUES('gone', 4, 'plants', 'plant', NULL, 'established', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'none', NULL, NULL, NULL, NULL, NULL, NULL, 2459216);
INSERT INTO sign VALUES('works', 'landscape', 400, 300, 'left');
INSERT INTO feature VALUES('quay', 1, 'spine', NULL, NULL, NULL, NULL, '{"points":[[0,10],[100,20]],"label":[50,15,45,"middle"]}', NULL);
INSERT INTO feature VALUES('dock', 2, 'lake', 'B', 'yard', NULL, NULL, '{"points":[[5,5]],"radius":30}', '{"points":[[7,9]],"radius":20}');
INSERT INTO project VALUES('crane', 1, 'yard', NULL, NULL, 'daily', 'p3', NULL, NULL), ('tower', 2, NULL, NULL, 'tower', 'web', NULL, NULL, NULL), ('mole', 3, NULL, NULL, NULL, 'daily', NULL, NULL, NULL);
INSERT INTO milestone VALUES('m1', 1, 'crane', 'signed', '2021-03', 2459275, 2459305, 'stated', 'daily', 'p3');
INSERT INTO milestone VALUES('m2', 2, 'crane', 'construction', '2022-05-08', 2459708, 2459708, 'stated', 'web', NULL);
INSERT INTO milestone VALUES('m3', 3, 'crane', 'completed', '2025', 2460677, 2461041, 'announced', 'web', NULL);
INSERT INTO milestone VALUES('m4', 4, 'tower', 'production', '2030-H1', 2462503, 2462683, 'announced', 'web', NULL);
INSERT INTO milestone VALUES('m5', 5, 'mole', 'completed', '2021', 2459216, 2459580, 'announced', 'daily', NULL);
INSERT INTO milestone VALUES('m6', 6, 'mole', 'completed', '@2022-05-08', 2459708, 2459708, 'stated', 'daily', NULL);
INSERT INTO fact VALUES('f-output', 1, 'hall', 'output', '1142.4', NULL, NULL, 'yi', '2025', 2460677, 2461041, 'actual', 'daily', 'p6', 1, NULL, NULL);
INSERT INTO fact VALUES('f-aim', 2, 'hall', 'output', '1350', NULL, '突破', 'yi', '2025', 2460677, 2461041, 'target', 'daily', 'p7', NULL, NULL, NULL);
INSERT INTO fact VALUES('f-half', 3, 'hall', 'output', '598.8', NULL, NULL, 'yi', '2025-H1', 2460677, 2460857, 'actual', 'daily', NULL, NULL, NULL, NULL);
INSERT INTO fact VALUES('f-growth', 4, 'hall', 'growth', '4.9', NULL, NULL, 'percent', '2025', 2460677, 2461041, 'actual', 'daily', NULL, 2, NULL, NULL);
INSERT INTO fact VALUES('f-growth-aim', 5, 'hall', 'growth', '5.5', NULL, '力争', 'percent', '2025', 2460677, 2461041, 'target', 'daily', NULL, NULL, NULL, NULL);
INSERT INTO fact VALUES('f-cranes', 6, 'works', 'cranes', '400', NULL, '余', 'ge', '@2024-03-29', 2460399, 2460399, 'reported', 'web', NULL, NULL, NULL, NULL);
INSERT INTO fact VALUES('f-lift', 7, 'crane', 'cranes', '50', '60', NULL, 'wan', '2022..2023', 2459581, 2460310, 'plan', 'web', NULL, 1, NULL, NULL);
INSERT INTO fact VALUES('f-old', 8, 'works', 'growth', '1', NULL, NULL, 'percent', '2021', 2459216, 2459580, 'actual', 'web', NULL, 1, NULL, 2459216);
INSERT INTO section VALUES('plants', 1, NULL), ('projects', 2, 'f-cranes'), ('timeline', 3, NULL), ('figures', 4, 'f-output'), ('strategy', 5, NULL);
INSERT INTO comparison VALUES('c-output', 1, 'f-aim', 'f-output', 'yes'), ('c-growth', 2, 'f-growth-aim', 'f-growth', 'no'), ('c-open', 3, 'f-aim', NULL, 'yes'), ('c-empty', 4, 'f-old', NULL, 'yes');
INSERT INTO lane VALUES('quays', 1), ('talks', 2);
INSERT INTO event VALUES('opening', 1, '2021-06-28', 2459394, 2459394, 'quays', 'happened', 'works', 'daily', 'p2', NULL, NULL);
INSERT INTO event VALUES('talk', 2, '2021-05', 2459336, 2459366, 'talks', 'happened', NULL, 'daily', NULL, NULL, NULL);
INSERT INTO event VALUES('launch', 3, '2022-Q1', 2459581, 2459670, 'quays', 'planned', 'crane', 'web', NULL, NULL, NULL);
INSERT INTO strategy VALUES('aim', 1, NULL, '12', NULL, 'yes', '2024-03', NULL, 'daily', 'p9', NULL, NULL);
INSERT INTO strategy VALUES('aim-one', 1, 'aim', NULL, 1, 'yes', NULL, 'works', 'daily', NULL, NULL, NULL);
INSERT INTO strategy VALUES('aim-two', 2, 'aim', NULL, 2, 'no', NULL, NULL, 'daily', NULL, NULL, NULL);
INSERT INTO relation VALUES(1, 'yard', 'works', 'part_of', 'daily', NULL), (2, 'pier', 'works', 'serves', NULL, NULL), (3, 'works', 'gone', 'related', NULL, NULL);
INSERT INTO workshop VALUES('w2', 2, 'works', 'web', NULL), ('w1', 1, 'works', 'daily', 'p3');
INSERT INTO gap VALUES('g1', 1, 'works'), ('g2', 2, 'hall');
INSERT INTO media VALUES('photo', 1, 'works', 'picture', 'abc', 'image/png', 640, 480, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO media VALUES('film', 2, 'works', 'video', 'def', 'video/webm', 640, 480, 9000, 'czh', NULL, 'cen', 'abc', NULL, NULL);
INSERT INTO attract VALUES('a1', 1, 'map', NULL, 6, NULL, NULL), ('a2', 2, 'figure', 'f-output', 8, NULL, NULL), ('a3', 3, 'event', 'opening', 5, NULL, NULL), ('a4', 4, 'place', 'works', 5, NULL, NULL), ('a5', 5, 'place', 'gone', 5, NULL, NULL), ('a6', 6, 'years', NULL, 7, NULL, NULL), ('a7', 7, 'video', 'film', 8, NULL, NULL);
INSERT INTO scene VALUES('shed', '{"parts":[]}');
INSERT INTO story VALUES('works', 'zh-Hans', 1, 'lead', '1958年建的老厂。'), ('works', 'zh-Hans', 2, 'item', '三个车间'), ('works', 'en', 1, 'lead', 'Old works of 1958.'), ('works', 'en', 2, 'item', 'Three shops');
INSERT INTO story_term VALUES('works', 'berth'), ('works', 'throughput');
)sql";

struct Words {
    const char *kind;
    const char *id;
    const char *field;
    const char *hans;
    const char *hant;
    const char *english;
};

constexpr Words words[] = {
    {"hall", "name", "text", "云湾港区", "雲灣港區", "Cloud Bay Harbour"},
    {"hall", "motto", "text", "一条线上的港", "一條線上的港", "A harbour on one line"},
    {"source", "daily", "outlet", "云湾日报", "雲灣日報", "Cloud Bay Daily"},
    {"source", "daily", "title", "港区上半年", "港區上半年", "The first half in the harbour"},
    {"source", "web", "outlet", "港务网", "港務網", "Port Net"},
    {"source", "web", "title", "码头近况", "碼頭近況", "News from the quays"},
    {"source", "web", "date_label", "2024年初春", "2024年初春", "Early spring 2024"},
    {"source", "web", "date_note", "据网页月份", "據網頁月份", "From the month on the page"},
    {"section", "plants", "title", "工厂", "工廠", "Plants"},
    {"section", "plants", "note", "造船与造机", "造船與造機", "Where ships are built"},
    {"section", "projects", "title", "项目", "項目", "Projects"},
    {"section", "timeline", "title", "时间线", "時間線", "Timeline"},
    {"section", "figures", "title", "数据", "數據", "Figures"},
    {"section", "figures", "door", "2025年产值", "2025年產值", "Output in 2025"},
    {"section", "strategy", "title", "战略", "戰略", "Strategy"},
    {"place", "works", "name", "红港造机厂", "紅港造機廠", "Red Harbour Works"},
    {"place", "works", "short", "红港", "紅港", "Red Harbour"},
    {"place", "yard", "name", "东港H9船坞", "東港H9船塢", "East Yard H9"},
    {"place", "yard", "placement", "", "", ""},
    {"place", "pier", "name", "长桥码头", "長橋碼頭", "Longbridge Pier"},
    {"place", "gone", "name", "旧厂", "舊廠", "Former works"},
    {"area", "east", "name", "东湾", "東灣", "East Bay"},
    {"feature", "quay", "name", "主岸线", "主岸線", "Main quay"},
    {"project", "crane", "name", "大吊车", "大吊車", "Great crane"},
    {"project", "crane", "text", "吊起100吨的吊车。", "吊起100噸的吊車。", "A crane for 100 tonnes."},
    {"project", "tower", "name", "灯塔", "燈塔", "Lighthouse"},
    {"project", "mole", "name", "防波堤", "防波堤", "Mole"},
    {"milestone", "m2", "note", "打下第1根桩", "打下第1根樁", "First pile driven"},
    {"group", "economy", "title", "经济", "經濟", "Economy"},
    {"group", "work", "title", "作业", "作業", "Work"},
    {"unit", "yi", "suffix", "亿元", "億元", "billion yuan"},
    {"unit", "wan", "suffix", "万辆", "萬輛", "million vehicles"},
    {"unit", "percent", "suffix", "%", "%", "%"},
    {"unit", "rank", "prefix", "第", "第", "No."},
    {"unit", "ge", "suffix", "台", "臺", "cranes"},
    {"metric", "output", "name", "港区产值", "港區產值", "Output of the harbour"},
    {"metric", "growth", "name", "产值增速", "產值增速", "Growth of output"},
    {"metric", "cranes", "name", "吊车", "吊車", "Cranes"},
    {"fact", "f-half", "label", "上半年产值", "上半年產值", "Output, first half"},
    {"fact", "f-half", "note", "仅上半年", "僅上半年", "First half only"},
    {"comparison", "c-output", "title", "产值", "產值", "Output"},
    {"comparison", "c-growth", "title", "增速", "增速", "Growth"},
    {"comparison", "c-open", "title", "明年", "明年", "Next year"},
    {"comparison", "c-empty", "title", "空", "空", "Empty"},
    {"lane", "quays", "title", "码头", "碼頭", "Quays"},
    {"lane", "talks", "title", "会议", "會議", "Talks"},
    {"event", "opening", "title", "红港投产", "紅港投產", "Red Harbour opens"},
    {"event", "opening", "text", "红港造机厂投产。", "紅港造機廠投產。", "The works opened."},
    {"event", "talk", "title", "港口会议", "港口會議", "Harbour talks"},
    {"event", "talk", "text", "议定一事。", "議定一事。", "One thing was settled."},
    {"event", "talk", "date_note", "5月底", "5月底", "End of May"},
    {"event", "launch", "title", "吊车开吊", "吊車開吊", "First lift"},
    {"event", "launch", "text", "计划第一吊。", "計劃第一吊。", "The first lift is planned."},
    {"strategy", "aim", "title", "一港二线", "一港二線", "One harbour, two lines"},
    {"strategy", "aim", "text", "总的部署。", "總的部署。", "The whole plan."},
    {"strategy", "aim-one", "title", "一港", "一港", "One harbour"},
    {"strategy", "aim-two", "title", "二线", "二線", "Two lines"},
    {"workshop", "w1", "name", "冲压", "衝壓", "Press shop"},
    {"workshop", "w1", "text", "只列其名", "只列其名", "Named only"},
    {"workshop", "w2", "name", "总装", "總裝", "Assembly"},
    {"gap", "g1", "label", "工人数", "工人數", "Workers"},
    {"gap", "g1", "note", "来源未载", "來源未載", "Not stated"},
    {"gap", "g2", "label", "面积", "面積", "Area"},
    {"gap", "g2", "note", "来源未载", "來源未載", "Not stated"},
    {"media", "photo", "caption", "厂门", "廠門", "The gate"},
    {"media", "photo", "credit", "云湾", "雲灣", "Cloud Bay"},
    {"media", "photo", "alt", "一座门", "一座門", "A gate"},
    {"media", "film", "caption", "开工", "開工", "Work begins"},
    {"media", "film", "credit", "云湾", "雲灣", "Cloud Bay"},
    {"media", "film", "alt", "一段影片", "一段影片", "A film"},
    {"term", "throughput", "name", "吞吐量", "吞吐量", "Throughput"},
    {"term", "throughput", "text", "进出港的货物量。", "進出港的貨物量。", "Goods that pass the harbour."},
    {"term", "berth", "name", "泊位", "泊位", "Berth"},
    {"term", "berth", "text", "船停的位置。", "船停的位置。", "Where a ship lies."},
};

struct Name {
    int doc;
    int n;
    const char *language;
    const char *name;
    const char *caption;
    const char *syllables;
};

constexpr auto searchRows = R"sql(
INSERT INTO search_doc VALUES(1, '/place/works', 'maker', 90, NULL, NULL), (2, '/place/yard', 'plant', 90, NULL, NULL),
 (3, '/project/crane', 'project', 80, NULL, NULL), (4, '/event/opening', 'event', 50, NULL, NULL), (5, '/year/2021', 'year', 65, NULL, NULL),
 (6, '/place/gone', 'plant', 95, NULL, 2459216), (7, '/plants', 'section', 99, NULL, NULL);
INSERT INTO search(rowid, hans, hant, latin, pinyin, initials, body) VALUES
 (1, '红 港 造 机 厂 红 港', '紅 港 造 機 廠 紅 港', 'red harbour works', 'honggangzaojichang gangzaojichang zaojichang jichang chang honggang gang', 'hgzjc gzjc zjc jc c hg g', '1958 年 建 的 老 厂 old works'),
 (2, '东 港 H9 船 坞', '東 港 H9 船 塢', 'east yard h9', 'donggangh9chuanwu gangh9chuanwu h9chuanwu chuanwu wu', 'dgh9cw gh9cw h9cw cw w', ''),
 (3, '大 吊 车', '大 吊 車', 'great crane', 'dadiaoche diaoche che', 'ddc dc c', '吊 起 100 吨 红 港 造 机 厂 harbour'),
 (4, '红 港 投 产', '紅 港 投 產', 'red harbour opens', 'honggangtouchan gangtouchan touchan chan', 'hgtc gtc tc c', '2021 06 28'),
 (5, '2021 年', '2021 年', '2021', '2021nian nian', '2021n n', '红 港 投 产'),
 (6, '旧 红 港', '舊 紅 港', 'former', 'jiuhonggang honggang gang', 'jhg hg g', ''),
 (7, '工 厂', '工 廠', 'plants', 'gongchang chang', 'gc c', '');
)sql";

constexpr Name names[] = {
    {1, 1, "zh-Hans", "红港造机厂", "工厂", "hong gang zao ji chang"},
    {1, 2, "zh-Hant", "紅港造機廠", "工廠", "hong gang zao ji chang"},
    {1, 3, "en", "Red Harbour Works", "Plants", "- - - - - - - - - - - - - - - - -"},
    {1, 4, "zh-Hans", "红港", "工厂", "hong gang"},
    {2, 1, "zh-Hans", "东港H9船坞", "红港造机厂", "dong gang - - chuan wu"},
    {2, 2, "zh-Hant", "東港H9船塢", "紅港造機廠", "dong gang - - chuan wu"},
    {2, 3, "en", "East Yard H9", "Red Harbour Works", "- - - - - - - - - - - -"},
    {3, 1, "zh-Hans", "大吊车", "东港H9船坞", "da diao che"},
    {3, 2, "zh-Hant", "大吊車", "東港H9船塢", "da diao che"},
    {3, 3, "en", "Great crane", "East Yard H9", "- - - - - - - - - - -"},
    {4, 1, "zh-Hans", "红港投产", "2021-06-28", "hong gang tou chan"},
    {4, 2, "zh-Hant", "紅港投產", "2021-06-28", "hong gang tou chan"},
    {4, 3, "en", "Red Harbour opens", "2021-06-28", "- - - - - - - - - - - - - - - - -"},
    {5, 1, "zh-Hans", "2021年", "", "- - - - nian"},
    {5, 2, "zh-Hant", "2021年", "", "- - - - nian"},
    {5, 3, "en", "2021", "", "- - - -"},
    {6, 1, "zh-Hans", "旧红港", "", "jiu hong gang"},
    {7, 1, "zh-Hans", "工厂", "", "gong chang"},
};

void insertWords(SQLite::Database &database)
{
    SQLite::Statement insert(database, "INSERT INTO text VALUES(?, ?, ?, ?, ?)");
    for (const Words &text : words) {
        for (const auto &[language, value] : {std::pair("zh-Hans", text.hans), std::pair("zh-Hant", text.hant), std::pair("en", text.english)}) {
            if (*value == '\0')
                continue;
            SQLite::bind(insert, text.kind, text.id, text.field, language, value);
            insert.exec();
            insert.reset();
        }
    }
}

void insertNames(SQLite::Database &database)
{
    SQLite::Statement insert(database, "INSERT INTO search_name VALUES(?, ?, ?, ?, ?, ?)");
    for (const Name &name : names) {
        SQLite::bind(insert, name.doc, name.n, name.language, name.name, name.caption, name.syllables);
        insert.exec();
        insert.reset();
    }
}

} // namespace

Fixture::Fixture()
{
    QFile schema(u":/autocity/schema/content.sql"_s);
    if (!schema.open(QIODevice::ReadOnly))
        qFatal("content.sql is not compiled in");
    SQLite::Database database(path().toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA foreign_keys = 0; PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF");
    database.exec(schema.readAll().toStdString());
    SQLite::Transaction transaction(database);
    database.exec(rows);
    database.exec(searchRows);
    insertWords(database);
    insertNames(database);
    transaction.commit();
}

void Fixture::change(const QByteArray &sql) const
{
    SQLite::Database database(path().toStdString(), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA synchronous = OFF");
    database.exec(sql.toStdString());
}

std::unique_ptr<ContentDatabase> Fixture::open() const
{
    ContentDatabase::Opened opened = ContentDatabase::open(path());
    if (!opened)
        qFatal("%s: %s", qPrintable(problemName(opened.reason())), qPrintable(opened.detail()));
    return std::move(opened).value();
}

} // namespace autocity
