// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/authoring/builder/bind.h"
#include "bundle/authoring/searchindex.h"
#include "samplebundle.h"

using namespace Qt::StringLiterals;
using namespace autocity;

class TestSearchIndex : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"content.db"_s);
    std::unique_ptr<SQLite::Database> m_database;

    QStringList found(const QString &query)
    {
        SQLite::Statement rows(*m_database,
                               "SELECT route FROM search JOIN search_doc ON search_doc.rowid = search.rowid "
                               "WHERE search MATCH ? ORDER BY weight DESC, search_doc.rowid");
        bind(rows, 1, query);
        QStringList routes;
        while (rows.executeStep())
            routes.append(columnText(rows, 0));
        return routes;
    }

    QString value(const QString &sql)
    {
        SQLite::Statement row(*m_database, sql.toStdString());
        return row.executeStep() ? columnText(row, 0) : u"(none)"_s;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto built = buildDatabase(sample::harbour(m_folder.path()), {}, m_path);
        QVERIFY2(built, qPrintable(built.detail()));
        m_database = std::make_unique<SQLite::Database>(m_path.toStdString(), SQLite::OPEN_READWRITE);
    }

    void splits()
    {
        QCOMPARE(splitHanzi(u"长春J7车"_s), u"长 春 J7 车"_s);
        QCOMPARE(splitHanzi(u"Port"_s), u"Port"_s);
        QCOMPARE(splitHanzi({}), QString());
    }

    void passesSqlitesOwnCheck() { m_database->exec("INSERT INTO search(search) VALUES('integrity-check')"); }

    void findsEachKind()
    {
        QSet<QString> kinds;
        SQLite::Statement rows(*m_database, "SELECT kind FROM search_doc");
        while (rows.executeStep())
            kinds.insert(columnText(rows, 0));
        QCOMPARE(kinds, (QSet<QString>{u"section"_s, u"plant"_s, u"project"_s, u"strategy"_s, u"metric"_s, u"event"_s,
                                       u"term"_s, u"source"_s, u"year"_s}));
    }

    void finds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("route");
        const auto add = [](const QString &query, const QString &route) {
            QTest::newRow(qPrintable(query)) << query << route;
        };
        add(u"hans : \"船 厂\""_s, u"/place/north-yard"_s);
        add(u"hans : 港"_s, u"/place/north-yard"_s);
        add(u"hant : \"船 廠\""_s, u"/place/north-yard"_s);
        add(u"pinyin : changchun*"_s, u"/place/north-yard"_s);
        add(u"pinyin : lvgang*"_s, u"/place/north-yard"_s);
        add(u"pinyin : lugang*"_s, u"/place/north-yard"_s);
        add(u"pinyin : hongqi*"_s, u"/event/launch"_s);
        add(u"initials : hq*"_s, u"/event/launch"_s);
        add(u"initials : lgcc*"_s, u"/place/north-yard"_s);
        add(u"pinyin : houli*"_s, u"/place/north-yard"_s);
        add(u"hant : \"后 里 船 臺\""_s, u"/place/north-yard"_s);
        add(u"latin : green*"_s, u"/place/north-yard"_s);
        add(u"latin : gp"_s, u"/place/north-yard"_s);
        add(u"latin : j7"_s, u"/place/crane-hall"_s);
        add(u"latin : 325"_s, u"/strategy/plan-325"_s);
        add(u"latin : 2024"_s, u"/year/2024"_s);
        add(u"body : \"1142 4\""_s, u"/metric/output"_s);
        add(u"body : \"万 吨 轮\""_s, u"/event/launch"_s);
        add(u"body : \"萬 噸\""_s, u"/event/launch"_s);
        add(u"body : harbour"_s, u"/place/north-yard"_s);
        add(u"body : \"2024 05 06\""_s, u"/event/launch"_s);
        add(u"body : \"船 的 总 值\""_s, u"/term/output"_s);
        add(u"latin : gazette OR body : gazette"_s, u"/source/gazette"_s);
        add(u"latin : yards"_s, u"/plants"_s);
    }

    void finds()
    {
        QFETCH(QString, query);
        QFETCH(QString, route);
        QVERIFY2(found(query).contains(route), qPrintable(found(query).join(u' ')));
    }

    void doesNotFindOtherReadings() { QVERIFY(!found(u"pinyin : zhangchun*"_s).contains(u"/place/north-yard"_s)); }

    void numbersTitlesFirst()
    {
        const QString name =
            u"SELECT name FROM search_name JOIN search_doc ON doc = search_doc.rowid WHERE route = '/place/north-yard' AND n = "_s;
        QCOMPARE(value(name + u"1"_s), u"长春绿港船厂"_s);
        QCOMPARE(value(name + u"2"_s), u"長春綠港船廠"_s);
        QCOMPARE(value(name + u"3"_s), u"Greenport Yard"_s);
        QCOMPARE(value(name + u"4"_s), u"绿港"_s);
        QCOMPARE(value(u"SELECT lang FROM search_name WHERE name = 'GP Yard'"_s), u"en"_s);
    }

    void givesEachCharacterItsSyllable()
    {
        QCOMPARE(value(u"SELECT syllables FROM search_name WHERE name = '长春绿港船厂'"_s),
                 u"chang chun lv gang chuan chang"_s);
        QCOMPARE(value(u"SELECT syllables FROM search_name WHERE name = '吊车J7车间'"_s), u"diao che - - che jian"_s);
    }

    void captionsMetricsWithWhatWasCounted()
    {
        const QString caption = u"SELECT caption FROM search_name WHERE name = "_s;
        QCOMPARE(value(caption + u"'总产值'"_s), u"近1142.4亿元 · 2024-H1"_s);
        QCOMPARE(value(caption + u"'總產值'"_s), u"近1142.4億元 · 2024-H1"_s);
        QCOMPARE(value(caption + u"'Total output'"_s), u"nearly 114.24 billion yuan · 2024-H1"_s);
    }

    void keepsTheDaysOfShowing()
    {
        const QDate first(2024, 3, 1);
        QCOMPARE(value(u"SELECT show_from FROM search_doc WHERE route = '/place/crane-hall'"_s),
                 QString::number(first.toJulianDay()));
        QCOMPARE(value(u"SELECT show_until FROM search_doc WHERE route = '/place/crane-hall'"_s),
                 QString::number(first.toJulianDay() + 30));
        QCOMPARE(value(u"SELECT show_from IS NULL FROM search_doc WHERE route = '/place/north-yard'"_s), u"1"_s);
    }
};

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_indexwriter.moc"
