// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/check.h"

#include "bundle/checkformat.h"
#include "bundle/contentfolder.h"
#include "bundle/tablespec.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace autocity;

namespace
{

const QString source = QStringLiteral(AUTOCITY_SOURCE_DIR);

Content readBase()
{
    Diagnostics diagnostics;
    return readContent(source + "/tests/bad-content/base"_L1, diagnostics);
}

QStringList codesOf(const Diagnostics &diagnostics)
{
    QStringList codes;
    for (const Diagnostic &d : diagnostics)
        codes.append(d.code);
    codes.sort();
    return codes;
}

} // namespace

/** What only shows in memory: column positions, suggestions, every required value, whole halls. */
class CheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pointsAtTheValue()
    {
        Content content = readBase();
        content.tables[u"event"_s].rows[0].values[u"lane"_s] = u"plnats"_s;
        const Diagnostics diagnostics = checkContent(content);
        QCOMPARE(diagnostics.size(), 1);
        QCOMPARE(diagnostics[0].line, 2);
        QCOMPARE(diagnostics[0].column, 28);
        QVERIFY(diagnostics[0].en.contains(u"“plants”"_s));
        QVERIFY(diagnostics[0].zh.contains(u"“plants”"_s));
    }

    /** Each required value, emptied in turn, is an error: no figure without unit, period, kind or source gets through.
     */
    void missesEveryRequiredValue_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("column");
        for (const TableSpec &table : tableSpecs()) {
            for (const ColumnSpec &column : table.columns) {
                if (column.required)
                    QTest::newRow(qPrintable(table.name + u'.' + column.name)) << table.name << column.name;
            }
        }
    }

    void missesEveryRequiredValue()
    {
        QFETCH(QString, table);
        QFETCH(QString, column);
        Content content = readBase();
        ContentRow &row = content.tables[table].rows.first();
        for (const QString &name : tableSpec(table)->column(column)->fileColumns())
            row.values.remove(name);
        bool found = false;
        for (const Diagnostic &d : checkContent(content)) {
            found = found || (d.code.startsWith("missing-"_L1) && d.file == tableSpec(table)->file &&
                              d.line == row.line && d.severity == Diagnostic::Severity::Error);
        }
        QVERIFY(found);
    }

    /** An id lost with its table is not reported once more at each place that uses it. */
    void blamesTheTableNotItsReferences()
    {
        Content content = readBase();
        content.tables[u"source"_s].rows.clear();
        content.tables[u"source"_s].broken = true;
        QVERIFY(codesOf(checkContent(content)).isEmpty());
    }

    void countsHanziWidths()
    {
        Content content = readBase();
        QHash<QString, QString> &group = content.tables[u"group"_s].rows[0].values; // title: 10 Hanzi
        group[u"title.zh"_s] = u"一二三四五六七八ABCD"_s;
        QVERIFY(checkContent(content).isEmpty());
        group[u"title.zh"_s] = u"一二三四五六七八ABCDE"_s;
        QCOMPARE(codesOf(checkContent(content)), QStringList{u"text-too-long"_s});
    }

    void finds_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("html entity") << u"event"_s << u"text.en"_s << u"a &amp; b"_s << u"markup"_s;
        QTest::newRow("bidi override") << u"event"_s << u"text.en"_s << u"a \u202e b"_s << u"control-character"_s;
        QTest::newRow("replacement") << u"event"_s << u"text.en"_s << u"a \ufffd b"_s << u"control-character"_s;
        QTest::newRow("exponent") << u"fact"_s << u"value"_s << u"1e9"_s << u"bad-number"_s;
        QTest::newRow("infinity") << u"fact"_s << u"value"_s << u"inf"_s << u"bad-number"_s;
        QTest::newRow("full-width digits") << u"fact"_s << u"value"_s << u"１２"_s << u"bad-number"_s;
        QTest::newRow("long id") << u"gap"_s << u"id"_s << QString(49, u'a') << u"bad-id"_s;
        QTest::newRow("negative doubt") << u"place"_s << u"doubt_m"_s << u"-5"_s << u"bad-number"_s;
        QTest::newRow("zero scale") << u"unit"_s << u"scale_en"_s << u"0"_s << u"bad-number"_s;
        QTest::newRow("locator of two lines") << u"fact"_s << u"locator"_s << u"p3\np4"_s << u"control-character"_s;
        QTest::newRow("state of the future") << u"place"_s << u"status_date"_s << u"2027"_s << u"later-than-source"_s;
        QTest::newRow("state without source")
            << u"place"_s << u"status_source"_s << QString() << u"status-without-source"_s;
        QTest::newRow("unplaced with position") << u"place"_s << u"grade"_s << u"none"_s << u"position-unused"_s;
        QTest::newRow("hand space") << u"event"_s << u"text.zh"_s << u"投资 5亿元"_s << u"hand-space"_s;
        QTest::newRow("brackets") << u"event"_s << u"text.zh"_s << u"工厂(一期)"_s << u"half-width-punctuation"_s;
    }

    void finds()
    {
        QFETCH(QString, table);
        QFETCH(QString, column);
        QFETCH(QString, value);
        QFETCH(QString, code);
        Content content = readBase();
        content.tables[table].rows[0].values[column] = value;
        QVERIFY2(codesOf(checkContent(content)).contains(code), qPrintable(formatDiagnostics(checkContent(content))));
    }

    void acceptsAsOfTheLastDay()
    {
        Content content = readBase();
        content.tables[u"fact"_s].rows[0].values[u"period"_s] = u"@2025-12-31"_s;
        QVERIFY(checkContent(content).isEmpty());
        content.tables[u"fact"_s].rows[0].values[u"period"_s] = u"@2025-06-30"_s;
        QCOMPARE(codesOf(checkContent(content)), QStringList{u"not-comparable"_s});
    }

    void findsNothingInWholeHalls_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char *folder :
             {"/tests/bad-content/base", "/tests/content-harbour", "/data/starter", "/data/content"})
            QTest::newRow(folder) << source + QString::fromLatin1(folder);
    }

    void findsNothingInWholeHalls()
    {
        QFETCH(QString, folder);
        const Diagnostics diagnostics = checkFolder(folder);
        QVERIFY2(exitCodeOf(diagnostics) == ExitCode::Clean, qPrintable(formatDiagnostics(diagnostics)));
    }

    /** Each code is explained where people look for it. */
    void documentsEveryCode()
    {
        QFile format(source + "/data/FORMAT.md"_L1);
        QVERIFY(format.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(format.readAll());
        QDir cases(source + "/tests/bad-content"_L1);
        static const QRegularExpression line(u"^(?:warning )?([a-z0-9-]+) \\S+$"_s);
        for (const QString &name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QFile expect(cases.filePath(name + "/expect.txt"_L1));
            if (!expect.open(QIODevice::ReadOnly))
                continue;
            for (const QString &one : QString::fromUtf8(expect.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
                const QString code = line.match(one).captured(1);
                if (!code.isEmpty() && code != "exit"_L1 && code != "remove"_L1)
                    QVERIFY2(text.contains(u'`' + code + u'`'), qPrintable(code));
            }
        }
    }
};

QTEST_GUILESS_MAIN(CheckTest)
#include "tst_check.moc"
