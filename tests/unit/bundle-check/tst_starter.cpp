// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/starter.h"

#include "bundle/check.h"
#include "bundle/checkformat.h"
#include "bundle/tablespec.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace autocity;

/** What staff begin with. */
class StarterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isClean()
    {
        QTemporaryDir folder;
        const QString target = folder.filePath(u"new/hall"_s);
        const auto written = writeStarter(target);
        QVERIFY(written);
        for (const TableSpec &table : tableSpecs())
            QVERIFY2(written.value().contains(table.file), qPrintable(table.file));
        const Diagnostics diagnostics = checkFolder(target);
        QVERIFY2(diagnostics.isEmpty(), qPrintable(formatDiagnostics(diagnostics)));
    }

    void explainsEachColumn()
    {
        QTemporaryDir folder;
        QVERIFY(writeStarter(folder.path()));
        QFile file(folder.filePath(u"facts.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QVERIFY(lines[0].startsWith("\xef\xbb\xbfid,subject,"));
        QVERIFY(lines[1].startsWith("# "));
        for (const ColumnSpec &column : tableSpec(u"fact"_s)->columns) {
            QVERIFY(lines[1].contains(column.aboutZh.toUtf8()));
            QVERIFY(lines[1].contains(column.aboutEn.toUtf8()));
        }
    }

    void leavesAFullFolderAlone()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"mine.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const auto written = writeStarter(folder.path());
        QVERIFY(!written);
        QCOMPARE(written.reason(), StarterProblem::NotEmpty);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"mine.txt"_s});
    }

    void saysWhenItCannotWrite()
    {
        const auto written = writeStarter(u"/proc/no/such/place"_s);
        QVERIFY(!written);
        QCOMPARE(written.reason(), StarterProblem::Unwritable);
    }
};

QTEST_GUILESS_MAIN(StarterTest)
#include "tst_starter.moc"
