// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

/** A database is opened whole and sound, or refused with the reason. */
class ContentDatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAndReads();
    void leavesNothingBehind();
    void refusesWhatIsNoDatabase_data();
    void refusesWhatIsNoDatabase();
    void refusesLinksAndFolders();
    void refusesForeignDatabases_data();
    void refusesForeignDatabases();
    void refusesForeignSchemas_data();
    void refusesForeignSchemas();
    void refusesWrongEncoding();
    void allowsReadingOnly_data();
    void allowsReadingOnly();
    void stopsEndlessWork();
    void readsWithinReading();
    void survivesDamage();
    void findsDamage_data();
    void findsDamage();

private:
    static QString written(const Fixture &fixture, const QByteArray &bytes);
    static QByteArray contents(const Fixture &fixture);
};

QString ContentDatabaseTest::written(const Fixture &fixture, const QByteArray &bytes)
{
    QFile file(fixture.path());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test's own file");
    return fixture.path();
}

QByteArray ContentDatabaseTest::contents(const Fixture &fixture)
{
    QFile file(fixture.path());
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read the test's own file");
    return file.readAll();
}

void ContentDatabaseTest::opensAndReads()
{
    const Fixture fixture;
    const auto database = fixture.open();
    QCOMPARE(firstText(*database, "SELECT value FROM text WHERE kind = ? AND id = ? AND field = 'name' AND lang = 'en'", {u"place"_s, u"works"_s}), u"Red Harbour Works"_s);
    QCOMPARE(texts(*database, "SELECT id FROM source ORDER BY id", {}), QStringList({u"daily"_s, u"web"_s}));
    QCOMPARE(database->mediaFolder(), fixture.folder() + u"/media"_s);
    QVERIFY(database->integrityCheck());
    // Still open for reading after the check, and closed again for everything else.
    QCOMPARE(firstText(*database, "SELECT count(*) FROM source", {}), u"2"_s);
}

void ContentDatabaseTest::leavesNothingBehind()
{
    const Fixture fixture;
    fixture.change("PRAGMA journal_mode = DELETE");
    const QByteArray before = contents(fixture);
    {
        const auto database = fixture.open();
        QVERIFY(database->integrityCheck());
    }
    QCOMPARE(QDir(fixture.folder()).entryList(QDir::Files), QStringList{u"content.db"_s});
    QCOMPARE(contents(fixture), before);
}

void ContentDatabaseTest::refusesWhatIsNoDatabase_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray(5000, 'x');
    QTest::newRow("half a header") << QByteArray("SQLite format 3\0", 16).leftJustified(99, '\0');
    QTest::newRow("zeros") << QByteArray(4096, '\0');
}

void ContentDatabaseTest::refusesWhatIsNoDatabase()
{
    QFETCH(QByteArray, bytes);
    const Fixture fixture;
    const auto opened = ContentDatabase::open(written(fixture, bytes));
    QVERIFY(!opened);
    QCOMPARE(opened.reason(), DatabaseProblem::NotADatabase);
}

void ContentDatabaseTest::refusesLinksAndFolders()
{
    const Fixture fixture;
    const QString link = fixture.folder() + u"/link.db"_s;
    QVERIFY(QFile::link(fixture.path(), link));
    for (const QString &path : {link, fixture.folder(), fixture.folder() + u"/absent.db"_s, u"/dev/zero"_s, QString()}) {
        const auto opened = ContentDatabase::open(path);
        QVERIFY2(!opened, qPrintable(path));
        QCOMPARE(opened.reason(), DatabaseProblem::CannotOpen);
    }
}

void ContentDatabaseTest::refusesForeignDatabases_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<int>("problem");
    QTest::newRow("another program's") << QByteArray("PRAGMA application_id = 7") << int(DatabaseProblem::WrongApplication);
    QTest::newRow("from the future") << QByteArray("PRAGMA user_version = 2") << int(DatabaseProblem::NewerFormat);
    QTest::newRow("from the past") << QByteArray("PRAGMA user_version = 0") << int(DatabaseProblem::OlderFormat);
}

void ContentDatabaseTest::refusesForeignDatabases()
{
    QFETCH(QByteArray, change);
    const Fixture fixture;
    fixture.change(change);
    const auto opened = ContentDatabase::open(fixture.path());
    QVERIFY(!opened);
    QTEST(int(opened.reason()), "problem");
}

void ContentDatabaseTest::refusesForeignSchemas_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::newRow("more tables") << QByteArray("CREATE TABLE extra(x)");
    QTest::newRow("fewer tables") << QByteArray("DROP TABLE scene");
    QTest::newRow("more columns") << QByteArray("ALTER TABLE scene ADD COLUMN x");
    QTest::newRow("more indexes") << QByteArray("CREATE INDEX extra ON scene(value)");
    QTest::newRow("index on an expression") << QByteArray("CREATE INDEX extra ON scene(upper(value))");
    QTest::newRow("fewer indexes") << QByteArray("DROP INDEX event_day");
    QTest::newRow("view") << QByteArray("CREATE VIEW extra AS SELECT 1");
    QTest::newRow("view for a table") << QByteArray("DROP TABLE scene; CREATE VIEW scene(id, value) AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x, x FROM n");
    QTest::newRow("trigger") << QByteArray("CREATE TRIGGER extra AFTER INSERT ON scene BEGIN SELECT 1; END");
    QTest::newRow("virtual table") << QByteArray("CREATE VIRTUAL TABLE extra USING fts5(x)");
    QTest::newRow("another tokenizer") << QByteArray("DROP TABLE search; CREATE VIRTUAL TABLE search USING fts5(hans, hant, latin, pinyin, initials, body, content='', tokenize='trigram')");
    QTest::newRow("shadow table") << QByteArray("PRAGMA writable_schema = 1; UPDATE sqlite_schema SET sql = 'CREATE TABLE ''search_data''(id INTEGER PRIMARY KEY, block BLOB, extra)' WHERE name = 'search_data'");
    QTest::newRow("generated column") << QByteArray("DROP TABLE scene; CREATE TABLE scene(id TEXT NOT NULL PRIMARY KEY, value TEXT AS (id)) WITHOUT ROWID");
}

void ContentDatabaseTest::refusesForeignSchemas()
{
    QFETCH(QByteArray, change);
    const Fixture fixture;
    fixture.change(change);
    const auto opened = ContentDatabase::open(fixture.path());
    QVERIFY(!opened);
    QCOMPARE(problemName(opened.reason()), u"foreign-schema"_s);
    QVERIFY(!opened.detail().isEmpty());
}

void ContentDatabaseTest::refusesWrongEncoding()
{
    const Fixture fixture;
    QVERIFY(QFile::remove(fixture.path()));
    const Fixture other;
    written(fixture, {});
    fixture.change("PRAGMA encoding = 'UTF-16le'; CREATE TABLE t(x); PRAGMA application_id = 0x41434B42; PRAGMA user_version = 1");
    const auto opened = ContentDatabase::open(fixture.path());
    QVERIFY(!opened);
    QCOMPARE(opened.reason(), DatabaseProblem::WrongEncoding);
}

void ContentDatabaseTest::allowsReadingOnly_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("insert") << QByteArray("INSERT INTO scene VALUES('x', 'y')");
    QTest::newRow("delete") << QByteArray("DELETE FROM scene");
    QTest::newRow("attach") << QByteArray("ATTACH 'other.db' AS other");
    QTest::newRow("pragma") << QByteArray("PRAGMA query_only = 0");
    QTest::newRow("temporary table") << QByteArray("CREATE TEMP TABLE t(x)");
    QTest::newRow("extension") << QByteArray("SELECT load_extension('x')");
    QTest::newRow("function") << QByteArray("SELECT randomblob(10)");
    QTest::newRow("recursion") << QByteArray("WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n");
}

void ContentDatabaseTest::allowsReadingOnly()
{
    QFETCH(QByteArray, sql);
    const Fixture fixture;
    const auto database = fixture.open();
    const QRegularExpression anything(u"not authorized|unsafe|prohibited"_s);
    QTest::ignoreMessage(QtWarningMsg, anything);
    QVERIFY(!database->each(sql.constData(), {}, [](const Row &) {}));
    QCOMPARE(QDir(fixture.folder()).entryList(QDir::Files), QStringList{u"content.db"_s});
}

void ContentDatabaseTest::stopsEndlessWork()
{
    const Fixture fixture;
    const auto database = fixture.open();
    // 20 tables of at least 7 rows, joined without a condition: more rows than anybody will live to see.
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"interrupted"_s));
    QVERIFY(!database->each("SELECT count(*) FROM text a, text b, text c, text d, text e, text f, text g, text h", {}, [](const Row &) {}));
    QCOMPARE(firstText(*database, "SELECT count(*) FROM source", {}), u"2"_s);
}

void ContentDatabaseTest::readsWithinReading()
{
    const Fixture fixture;
    const auto database = fixture.open();
    static constexpr auto sql = "SELECT id FROM source ORDER BY id";
    int rows = 0;
    QVERIFY(database->each(sql, {}, [&](const Row &) { QVERIFY(database->each(sql, {}, [&rows](const Row &) { ++rows; })); }));
    QCOMPARE(rows, 4);
}

void ContentDatabaseTest::survivesDamage()
{
    const Fixture fixture;
    const QByteArray good = contents(fixture);
    QRandomGenerator random(20260601);
    QTest::failOnWarning(QRegularExpression(u"ASSERT"_s));
    int refused = 0;
    for (int round = 0; round < 150; ++round) {
        QByteArray bad = good;
        for (int flips = 0; flips < 1 + round % 20; ++flips)
            bad[random.bounded(bad.size())] = static_cast<char>(random.bounded(256));
        const auto opened = ContentDatabase::open(written(fixture, bad));
        refused += !opened || !opened.value()->integrityCheck() ? 1 : 0;
    }
    QVERIFY2(refused > 0, "no damage was ever found");
}

void ContentDatabaseTest::findsDamage_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::newRow("reference to nothing") << QByteArray("PRAGMA foreign_keys = 0; UPDATE place SET status_source = 'nobody' WHERE id = 'works'");
    QTest::newRow("search index") << QByteArray("DELETE FROM search_data WHERE id > 10");
}

void ContentDatabaseTest::findsDamage()
{
    QFETCH(QByteArray, change);
    const Fixture fixture;
    fixture.change(change);
    const auto checked = fixture.open()->integrityCheck();
    QVERIFY(!checked);
    QCOMPARE(problemName(checked.reason()), u"damaged"_s);

    // A file that is cut is refused before anything is read of it.
    const Fixture cut;
    const auto opened = ContentDatabase::open(written(cut, contents(cut).chopped(4096)));
    QVERIFY(!opened);
    QCOMPARE(opened.reason(), DatabaseProblem::Damaged);
}

QTEST_GUILESS_MAIN(ContentDatabaseTest)
#include "tst_contentdatabase.moc"
