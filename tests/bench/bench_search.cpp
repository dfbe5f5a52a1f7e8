// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures keystroke to results: bench_search [RECORDS, default 100000]. The budget is 8 ms for the 99th percentile.
#include "bundle/authoring/searchindex.h"
#include "catalogue/catalogue.h"
#include "catalogue/database/contentdatabase.h"
#include "row.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

#include <algorithm>

using namespace autocity;
using namespace Qt::StringLiterals;

namespace
{

const QString hanzi = u"港湾船坞码头工厂车间项目园区东西南北新大长红旗云海江河山桥路城电池轮胎发动机研发中心公司集团汽车零部件制造智能科技产业基地一二三期"_s;
const QStringList english{u"harbour"_s, u"east"_s,   u"works"_s, u"yard"_s,    u"pier"_s,  u"research"_s, u"centre"_s,
                          u"battery"_s, u"engine"_s, u"tyre"_s,  u"project"_s, u"phase"_s, u"smart"_s,    u"company"_s};

/** A name out of the words such a hall has. */
QString someName(QRandomGenerator &random, int count)
{
    QString name;
    for (int i = 0; i < count; ++i)
        name += hanzi.at(random.bounded(hanzi.size()));
    return name;
}

/** A text of 1500 characters of the language, few of them often and most of them rarely. */
QString someText(QRandomGenerator &random, int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(static_cast<char16_t>(u'一' + int(1500 * random.generateDouble() * random.generateDouble())));
    return text;
}

SearchDoc someDoc(QRandomGenerator &random, int number)
{
    SearchDoc doc;
    doc.route = u"/event/e"_s + QString::number(number);
    doc.kind = u"event"_s;
    doc.weight = 90 - number % 70;
    const QString name = someName(random, 4 + random.bounded(8)) + (number % 9 == 0 ? u"H"_s + QString::number(number % 100) : QString());
    QStringList words;
    for (int i = 0; i < 4; ++i)
        words.append(english.at(random.bounded(english.size())));
    doc.title = {name, name, words.join(u' ')};
    const QString text = someText(random, 60) + QString::number(2000 + random.bounded(30)) + u"年"_s;
    doc.body = {{text, text, english.at(random.bounded(english.size())) + u" text "_s + QString::number(number)}};
    return doc;
}

void write(const QString &path, int records)
{
    QFile schema(u":/autocity/schema/content.sql"_s);
    if (!schema.open(QIODevice::ReadOnly))
        qFatal("content.sql is not compiled in");
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(schema.readAll().toStdString());
    database.exec("PRAGMA application_id = 0x41434B42; PRAGMA user_version = 1");
    QRandomGenerator random(1);
    QList<SearchDoc> docs;
    docs.reserve(records);
    for (int number = 0; number < records; ++number)
        docs.append(someDoc(random, number));
    // The builder writes the weightiest things first.
    std::stable_sort(docs.begin(), docs.end(), [](const SearchDoc &left, const SearchDoc &right) { return left.weight > right.weight; });
    SQLite::Transaction transaction(database);
    writeSearchIndex(database, docs, Pinyin(ContentTable()));
    transaction.commit();
}

/** Each query as it grows under the fingers. */
QStringList keystrokes()
{
    QStringList steps;
    for (const QString &query : {u"红旗"_s, u"大长城汽车"_s, u"hongqi"_s, u"changcheng"_s, u"dianchi"_s, u"hq"_s, u"qcjt"_s, u"harbour"_s,
                                 u"research centre"_s, u"battery engine"_s, u"2025"_s, u"h9"_s, u"红qi 2021"_s, u"zzz"_s, u"港口没有"_s}) {
        for (qsizetype size = 1; size <= query.size(); ++size)
            steps.append(query.first(size));
    }
    return steps;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int records = application.arguments().value(1, u"100000"_s).toInt();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"content.db"_s);
    write(path, records);
    QElapsedTimer clock;
    clock.start();
    auto opened = ContentDatabase::open(path);
    if (!opened)
        qFatal("%s %s", qPrintable(problemName(opened.reason())), qPrintable(opened.detail()));
    bench::print({u"search: opening %1 records, %2 MB"_s.arg(records).arg(QFile(path).size() / 1'000'000), u"ms"_s, {double(clock.elapsed())}});
    Catalogue catalogue;
    catalogue.setDatabase(std::move(opened).value(), QDate(2026, 6, 1));
    bench::Row row{u"search: keystroke, %1 records"_s.arg(records), u"ms"_s, {}, 8};
    double slowest = 0;
    for (int round = 0; round < 5; ++round) {
        for (const QString &query : keystrokes()) {
            clock.restart();
            const QList<SearchHit> hits = catalogue.search(query, u"zh-Hans"_s);
            const double ms = static_cast<double>(clock.nsecsElapsed()) / 1e6;
            if (ms > slowest) {
                slowest = ms;
                row.note = u"slowest: %1, %2 hits"_s.arg(query).arg(hits.size());
            }
            row.values.append(ms);
        }
    }
    return print(row) ? 0 : 1;
}
