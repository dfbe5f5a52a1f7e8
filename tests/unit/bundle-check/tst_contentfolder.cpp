// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/contentfolder.h"

#include "bundle/check.h"
#include "bundle/checkformat.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace autocity;

namespace
{

const QString base = QStringLiteral(AUTOCITY_SOURCE_DIR "/tests/bad-content/base");

} // namespace

/** A folder as it is read, before anything is checked. */
class ContentFolderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTablesStoriesMapAndMedia()
    {
        Diagnostics diagnostics;
        const Content content = readContent(base, diagnostics);
        QVERIFY2(diagnostics.isEmpty(), qPrintable(formatDiagnostics(diagnostics)));
        QCOMPARE(content.table(u"fact"_s).rows.size(), 2);
        QCOMPARE(content.table(u"fact"_s).rows[0].value(u"value"_s), u"12.5"_s);
        QCOMPARE(content.stories.size(), 2);
        QCOMPARE(content.stories[0].subject, u"hall"_s);
        QCOMPARE(content.map.value("features"_L1).toArray().size(), 2);
        QCOMPARE(content.media.size(), 4);
        QCOMPARE(content.media.value(u"film.mp4"_s).type, u"video/mp4"_s);
        QCOMPARE(content.media.value(u"picture.png"_s).width, 64);
    }

    void knowsWhereEachValueStands()
    {
        Diagnostics diagnostics;
        const ContentRow row = readContent(base, diagnostics).table(u"fact"_s).rows[1];
        QCOMPARE(row.line, 3);
        QCOMPARE(row.position(u"subject"_s).line, 3);
        QCOMPARE(row.position(u"subject"_s).column, 21);
        QCOMPARE(row.position(u"no-such-column"_s).line, 3);
    }

    void saysWhenThereIsNoFolder()
    {
        Diagnostics diagnostics;
        QVERIFY(readContent(u"/no/such/folder"_s, diagnostics).tables.isEmpty());
        QCOMPARE(diagnostics.size(), 1);
        QCOMPARE(exitCodeOf(diagnostics), ExitCode::Unreadable);
        QCOMPARE(exitCodeOf(checkFolder(u"/no/such/folder"_s)), ExitCode::Unreadable);
    }

    void namesEveryMissingFileOfAnEmptyFolder()
    {
        QTemporaryDir folder;
        const Diagnostics diagnostics = checkFolder(folder.path());
        QVERIFY(diagnostics.size() >= 10);
        for (const Diagnostic &d : diagnostics)
            QCOMPARE(d.code, u"missing-file"_s);
    }

    void followsNoLinks()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"media"_s));
        QFile table(folder.filePath(u"media.csv"_s));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("id,subject,type,file\nx,hall,picture,link.png\n");
        table.close();
        QVERIFY(QFile::link(base + "/media/picture.png"_L1, folder.filePath(u"media/link.png"_s)));
        Diagnostics diagnostics;
        QVERIFY(readContent(folder.path(), diagnostics).media.isEmpty());
    }

    void survivesDamage_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file : {"facts.csv", "events.csv", "map.geojson", "stories/zh/hall.md", "hall.csv"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }

    /** Files cut, flipped and shuffled by a fixed generator: reading and checking end with some report, and never
     * crash. */
    void survivesDamage()
    {
        QFETCH(QString, file);
        QFile original(base + u'/' + file);
        QVERIFY(original.open(QIODevice::ReadOnly));
        const QByteArray good = original.readAll();
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"stories/zh"_s));
        quint32 seed = 7;
        const auto next = [&seed](quint32 below) {
            seed = seed * 1664525 + 1013904223;
            return (seed >> 8) % below;
        };
        for (int round = 0; round < 150; ++round) {
            QByteArray bytes = good.left(static_cast<qsizetype>(next(static_cast<quint32>(good.size()) + 1)));
            for (quint32 flips = next(6); flips > 0 && !bytes.isEmpty(); --flips)
                bytes[static_cast<qsizetype>(next(static_cast<quint32>(bytes.size())))] = "\",\n\0#[{\xff-"[next(9)];
            QFile damaged(folder.filePath(file));
            damaged.remove();
            QVERIFY(damaged.open(QIODevice::WriteOnly));
            damaged.write(bytes);
            damaged.close();
            QVERIFY(exitCodeOf(checkFolder(folder.path())) == ExitCode::Problems);
        }
    }
};

QTEST_GUILESS_MAIN(ContentFolderTest)
#include "tst_contentfolder.moc"
