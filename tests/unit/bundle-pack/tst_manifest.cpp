// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/manifest.h"
#include "bundle/sha256.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace autocity;

namespace
{

Manifest sample()
{
    Manifest manifest;
    manifest.target = u"harbour"_s;
    manifest.serial = 3;
    manifest.needs = u"0.1.0"_s;
    manifest.title = u"港区 \"一\" \\ 号"_s;
    const QByteArray picture = Sha256::of("picture");
    manifest.files = {{"media/" + picture, picture, 7, "image/png"},
                      {"content.db", Sha256::of("db"), 2, "application/vnd.sqlite3"}};
    return manifest;
}

} // namespace

class TestManifest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheDocumentedForm()
    {
        const QByteArray bytes = writeManifest(sample());
        QVERIFY(bytes.startsWith(
            "{\"format\":1,\"target\":\"harbour\",\"serial\":3,\"epoch\":1,\"needs\":\"0.1.0\",\"title\":\""));
        QVERIFY(bytes.contains(",\n \"files\":[{\"name\":\"content.db\",\"sha256\":\""));
        QVERIFY(bytes.endsWith("\"size\":7,\"type\":\"image/png\"}]}\n"));
    }

    void readsWhatItWrote()
    {
        const QByteArray bytes = writeManifest(sample());
        const auto read = readManifest(bytes);
        QVERIFY(read);
        QCOMPARE(read.value().title, sample().title);
        QCOMPARE(read.value().files.size(), 2);
        QCOMPARE(read.value().files.constFirst().name, QByteArray("content.db"));
        QCOMPARE(writeManifest(read.value()), bytes);
        QVERIFY(read.value().file("content.db"));
        QVERIFY(!read.value().file("content.dc"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<Refusal>("reason");
        const auto malformed = [](const char *name, const char *from, const QByteArray &to) {
            QTest::newRow(name) << QByteArray(from) << to << Refusal::ManifestMalformed;
        };
        malformed("duplicate key", ",\"serial\":3", ",\"serial\":3,\"serial\":3");
        malformed("unknown key", ",\"epoch\":1", ",\"epoch\":1,\"extra\":1");
        malformed("missing key", ",\"epoch\":1", "");
        malformed("other order", "\"target\":\"harbour\",\"serial\":3", "\"serial\":3,\"target\":\"harbour\"");
        malformed("white space", "{\"format\"", "{ \"format\"");
        malformed("float", "\"serial\":3", "\"serial\":3.0");
        malformed("exponent", "\"serial\":3", "\"serial\":3e0");
        malformed("huge exponent", "\"serial\":3", "\"serial\":1e999");
        malformed("negative", "\"serial\":3", "\"serial\":-3");
        malformed("minus zero", "\"size\":2", "\"size\":-0");
        malformed("leading zero", "\"serial\":3", "\"serial\":03");
        malformed("zero serial", "\"serial\":3", "\"serial\":0");
        malformed("2^63", "\"serial\":3", "\"serial\":9223372036854775808");
        malformed("2^64-1", "\"serial\":3", "\"serial\":18446744073709551615");
        malformed("number as text", "\"serial\":3", "\"serial\":\"3\"");
        malformed("huge size", "\"size\":2", "\"size\":8589934592");
        malformed("nesting", "\"harbour\"", QByteArray(10'000, '['));
        malformed("target with capitals", "harbour", "Harbour");
        malformed("target too long", "harbour", QByteArray(49, 'a'));
        malformed("version", "0.1.0", "0.1");
        malformed("escape", "\"title\":\"", "\"title\":\"\\u0041");
        malformed("control character", "\"title\":\"", "\"title\":\"\t");
        malformed("not UTF-8", "\"title\":\"", "\"title\":\"\xff");
        malformed("title without end", "\"title\":\"", "\"title\":\"" + QByteArray(5000, 'x'));
        malformed("name above", "content.db", "../content.db");
        malformed("absolute name", "content.db", "/content.db");
        malformed("other name", "content.db", "content.dc");
        malformed("media named otherwise", "media/", "media/0");
        malformed("hash in capitals", "\"sha256\":\"", "\"sha256\":\"A");
        malformed("media type", "image/png", "image/<b>");
        malformed("bytes behind", "]}\n", "]}\n ");
        malformed("no line feed", "]}\n", "]}");
        malformed("nothing", "{", "");
        QTest::newRow("format 2") << QByteArray("\"format\":1") << QByteArray("\"format\":2") << Refusal::FormatUnknown;
        QTest::newRow("too large") << QByteArray("]}\n") << QByteArray(Manifest::maximalBytes, ' ')
                                   << Refusal::ManifestTooLarge;
    }

    void refuses()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(Refusal, reason);
        QByteArray bytes = writeManifest(sample());
        const qsizetype at = bytes.indexOf(from);
        QVERIFY(at >= 0);
        bytes.replace(at, from.size(), to);
        const auto read = readManifest(bytes);
        QVERIFY(!read);
        QCOMPARE(read.reason(), reason);
    }

    void refusesFilesThatAreTwiceOrUnsorted()
    {
        Manifest twice = sample();
        twice.files.append(twice.files.constLast());
        QVERIFY(!readManifest(writeManifest(twice)));
        Manifest none = sample();
        none.files.removeLast();
        QVERIFY2(!readManifest(writeManifest(none)), "without content.db");
        none.files.clear();
        QVERIFY(!readManifest(writeManifest(none)));
    }

    void refusesEveryTruncation()
    {
        const QByteArray bytes = writeManifest(sample());
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY(!readManifest(QByteArrayView(bytes).first(size)));
    }

    /** Whatever one bit makes of it, what is read is what is written: nothing is silently understood. */
    void readsNothingButItsOwnForm()
    {
        const QByteArray bytes = writeManifest(sample());
        for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
            QByteArray flipped = bytes;
            flipped[bit / 8] = static_cast<char>(flipped.at(bit / 8) ^ (1 << (bit % 8)));
            const auto read = readManifest(flipped);
            if (read)
                QCOMPARE(writeManifest(read.value()), flipped);
        }
    }

    void comparesVersions()
    {
        QVERIFY(isVersionEnough(u"0.1.0", u"0.1.0"));
        QVERIFY(isVersionEnough(u"0.10.0", u"0.9.0"));
        QVERIFY(!isVersionEnough(u"0.1.0", u"0.1.1"));
    }
};

QTEST_GUILESS_MAIN(TestManifest)
#include "tst_manifest.moc"
