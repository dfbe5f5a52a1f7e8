// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundlereader.h"
#include "bundle/contentfolder.h"
#include "bundle/sha256.h"
#include "samplebundle.h"

#include <QDate>

using namespace Qt::StringLiterals;
using namespace autocity;

class TestBuilder : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"content.db"_s);

    /** What sqlite3 says to a statement. */
    QString ask(const QString &sql) const
    {
        return QString::fromUtf8(sample::output(u"sqlite3"_s, {u"-readonly"_s, m_path, sql})).trimmed();
    }

    BuildProblem problemOf(const Content &content, const BuildOptions &options = {})
    {
        const auto built = buildBundle(content, options, m_folder.filePath(u"p.hallbundle"_s));
        if (built)
            qFatal("a bundle was built");
        return built.reason();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(buildDatabase(sample::harbour(m_folder.path()), {}, m_path)); }

    void writesADatabaseThatSqliteFindsGood()
    {
        QCOMPARE(ask(u"PRAGMA integrity_check"_s), u"ok"_s);
        QCOMPARE(ask(u"PRAGMA foreign_key_check"_s), QString());
        QCOMPARE(
            ask(u"PRAGMA application_id; PRAGMA user_version; PRAGMA encoding; PRAGMA page_size; PRAGMA journal_mode; PRAGMA freelist_count"_s),
            u"%1\n1\nUTF-8\n4096\ndelete\n0"_s.arg(0x41434B42));
        QVERIFY(sample::bytesOf(m_path).sliced(68, 4) == "ACKB");
    }

    void keepsTheSchemaAsItIsWritten()
    {
        QStringList written;
        for (const QByteArray &line :
             sample::bytesOf(QStringLiteral(AUTOCITY_SOURCE_DIR "/data/schema/content.sql")).split('\n')) {
            if (line.startsWith("CREATE"))
                written.append(QString::fromUtf8(line.chopped(1)));
        }
        // The tables behind the search index are SQLite's own.
        const QString kept =
            ask(u"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search\\_%' ESCAPE '\\' "
                "OR name IN ('search_doc', 'search_name')"_s);
        QStringList found = kept.split(u'\n');
        std::sort(written.begin(), written.end());
        std::sort(found.begin(), found.end());
        QCOMPARE(found, written);
    }

    void givesTheSameBytesForTheSameContent()
    {
        const QString again = m_folder.filePath(u"again.db"_s);
        QTemporaryDir elsewhere;
        QVERIFY(buildDatabase(sample::harbour(elsewhere.path()), {}, again));
        QCOMPARE(sample::bytesOf(again), sample::bytesOf(m_path));
        const QString first = m_folder.filePath(u"1.hallbundle"_s);
        const QString second = elsewhere.filePath(u"2.hallbundle"_s);
        const SecretKey key = SecretKey::generate();
        QVERIFY(buildBundle(sample::harbour(m_folder.path()), {}, first, key));
        QVERIFY(buildBundle(sample::harbour(elsewhere.path()), {}, second, key));
        QCOMPARE(sample::bytesOf(first), sample::bytesOf(second));
        BuildOptions next;
        next.serial = 2;
        QVERIFY(buildBundle(sample::harbour(m_folder.path()), next, first, key));
        QVERIFY(sample::bytesOf(first) != sample::bytesOf(second));
    }

    void fillsTables_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &sql, const QString &expected) {
            QTest::newRow(name) << sql << expected;
        };
        row("meta", u"SELECT group_concat(key || '=' || value, ' ') FROM (SELECT * FROM meta ORDER BY key)"_s,
            u"epoch=1 format=1 languages=zh-Hans zh-Hant en needs=%1 serial=1 target=harbour title=港区\"一号\"展厅"_s
                .arg(QStringLiteral(AUTOCITY_VERSION)));
        row("order", u"SELECT group_concat(id || ' ' || ord, ', ') FROM (SELECT * FROM place ORDER BY ord)"_s,
            u"north-yard 1, crane-hall 2"_s);
        row("numbers", u"SELECT typeof(lon), lon, typeof(doubt_m) FROM place WHERE id = 'north-yard'"_s,
            u"real|10.51|null"_s);
        row("default", u"SELECT english FROM place WHERE id = 'north-yard'"_s, u"established"_s);
        row("sign", u"SELECT x, y, tail FROM sign"_s, u"100|200|left"_s);
        row("showing", u"SELECT show_until - show_from FROM place WHERE id = 'crane-hall'"_s, u"30"_s);
        const qint64 january = QDate(2024, 1, 1).toJulianDay();
        row("period", u"SELECT value, first_day, last_day FROM fact WHERE id = 'output-2024'"_s,
            u"1142.4|%1|%2"_s.arg(january).arg(january + 181));
        row("quarter", u"SELECT last_day - first_day FROM milestone"_s, u"90"_s);
        row("metric", u"SELECT grp, term FROM metric"_s, u"economy|output"_s);
        row("relation", u"SELECT from_id, to_id, kind, source IS NULL FROM relation"_s,
            u"crane-hall|north-yard|part_of|1"_s);
        row("code", u"SELECT code, explained FROM strategy"_s, u"325|yes"_s);
        row("media", u"SELECT sha256, media_type, width, height, duration_ms IS NULL FROM media"_s,
            QString::fromLatin1(Sha256::of(QByteArray(700, 'p'))) + u"|image/png|20|10|1"_s);
        row("text",
            u"SELECT group_concat(lang || ' ' || value, ', ') FROM text WHERE kind = 'place' AND id = 'north-yard' AND field = 'name'"_s,
            u"en Greenport Yard, zh-Hans 长春绿港船厂, zh-Hant 長春綠港船廠"_s);
        row("hall text", u"SELECT value FROM text WHERE kind = 'hall' AND id = 'name' AND lang = 'en'"_s,
            u"Harbour hall"_s);
        row("no empty text", u"SELECT count(*) FROM text WHERE value = ''"_s, u"0"_s);
        row("story", u"SELECT lang, n, style, value FROM story WHERE lang = 'zh-Hant'"_s,
            u"zh-Hant|1|lead|船廠在港里。"_s);
        row("terms", u"SELECT subject, term FROM story_term"_s, u"north-yard|output"_s);
        row("feature", u"SELECT id, kind, geometry IS NULL, landscape, portrait IS NULL FROM feature"_s,
            u"quay|road|1|{\"points\":[[1,2],[3,4]]}|1"_s);
        row("feature name", u"SELECT value FROM text WHERE kind = 'feature' AND lang = 'zh-Hant'"_s, u"碼頭路"_s);
    }

    void fillsTables()
    {
        QFETCH(QString, sql);
        QFETCH(QString, expected);
        QCOMPARE(ask(sql), expected);
    }

    void putsMediaUnderTheirHash()
    {
        const QString tree = m_folder.filePath(u"tree"_s);
        Content content = sample::harbour(m_folder.path());
        // The same picture under two names is one file.
        MediaFile twin = content.media.value(u"yard.png"_s);
        twin.name = u"twin.png"_s;
        content.media.insert(twin.name, twin);
        const auto manifest = buildBundle(content, {}, tree);
        QVERIFY(manifest);
        QCOMPARE(manifest.value().files.size(), 2);
        const QByteArray name = "media/" + Sha256::of(QByteArray(700, 'p'));
        QCOMPARE(manifest.value().files.constLast(), (ManifestFile{name, name.mid(6), 700, "image/png"}));
        QCOMPARE(sample::bytesOf(tree + u'/' + QString::fromLatin1(name)), QByteArray(700, 'p'));
    }

    void saysWhyThereIsNone()
    {
        const Content good = sample::harbour(m_folder.path());
        BuildOptions options;
        options.serial = 0;
        QCOMPARE(problemOf(good, options), BuildProblem::BadSerial);
        const auto changed = [&good](const QString &table, const QString &column, const QString &value) {
            Content content = good;
            content.tables[table].rows[0].values[column] = value;
            return content;
        };
        QCOMPARE(problemOf(changed(u"hall"_s, u"value"_s, u"No Id"_s)), BuildProblem::BadTarget);
        QCOMPARE(problemOf(changed(u"fact"_s, u"metric"_s, u"nothing"_s)), BuildProblem::Inconsistent);
        QCOMPARE(problemOf(changed(u"fact"_s, u"period"_s, u"2024-13"_s)), BuildProblem::BadDate);
        QCOMPARE(problemOf(changed(u"place"_s, u"id"_s, u"north-yard"_s)), BuildProblem::Inconsistent);
        QCOMPARE(problemOf(changed(u"area"_s, u"lon"_s, u"east"_s)), BuildProblem::Inconsistent);
        QCOMPARE(problemOf(changed(u"media"_s, u"file"_s, u"none.png"_s)), BuildProblem::MediaUnreadable);
        Content lost = good;
        lost.media[u"yard.png"_s].path = m_folder.filePath(u"gone.png"_s);
        QCOMPARE(problemOf(lost), BuildProblem::MediaUnreadable);
        for (int each = 0; each <= int(BuildProblem::Unwritable); ++each)
            QVERIFY(!buildProblemText(BuildProblem(each)).zh.isEmpty() &&
                    !buildProblemText(BuildProblem(each)).en.isEmpty());
    }

    void buildsTheHarbourHallOfTheTests()
    {
        Diagnostics diagnostics;
        const Content content = readContent(QStringLiteral(AUTOCITY_SOURCE_DIR "/tests/content-harbour"), diagnostics);
        const QString path = m_folder.filePath(u"harbour.hallbundle"_s);
        const SecretKey key = SecretKey::generate();
        const auto built = buildBundle(content, {}, path, key);
        QVERIFY2(built, qPrintable(built.detail()));
        Keyring ring;
        ring.add(key.publicKey());
        QVERIFY(verifyBundle(path, ring));
    }
};

QTEST_GUILESS_MAIN(TestBuilder)
#include "tst_builder.moc"
