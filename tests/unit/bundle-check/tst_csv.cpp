// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/csv.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace autocity;

namespace
{

QStringList texts(const CsvRecord &record)
{
    QStringList list;
    for (const CsvField &field : record.fields)
        list.append(field.text);
    return list;
}

} // namespace

/** RFC 4180 with positions. */
class CsvTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsPlainAndQuotedFields()
    {
        const CsvFile csv = parseCsv(u"a,b\r\n\"x, \"\"y\"\"\", z \r\n"_s);
        QVERIFY(csv.problems.isEmpty());
        QCOMPARE(csv.records.size(), 2);
        QCOMPARE(texts(csv.records[1]), (QStringList{u"x, \"y\""_s, u"z"_s}));
    }

    void keepsPositions()
    {
        const CsvFile csv = parseCsv(u"a,b\n\"two\nlines\",𠮷, c\n"_s);
        const QList<CsvField> row = csv.records[1].fields;
        QCOMPARE(row[0].at.line, 2);
        QCOMPARE(row[0].at.column, 1);
        QCOMPARE(row[1].at.line, 3);
        QCOMPARE(row[1].at.column, 8);
        QCOMPARE(row[2].at.column, 11); // a character outside the basic plane is one column, the space is skipped
    }

    void readsEveryLineEnd()
    {
        for (const QString &end : {u"\n"_s, u"\r\n"_s, u"\r"_s}) {
            const CsvFile csv = parseCsv(u"a"_s + end + u"b"_s + end + u"c"_s);
            QCOMPARE(csv.records.size(), 3);
            QCOMPARE(csv.records[2].fields[0].at.line, 3);
        }
    }

    void skipsCommentsAndEmptyRows()
    {
        const CsvFile csv = parseCsv(u"a,b\n# any \"thing\", here\n,\n\n  # more\n1,2\n"_s);
        QVERIFY(csv.problems.isEmpty());
        QCOMPARE(csv.records.size(), 2);
        QCOMPARE(csv.records[1].fields[0].at.line, 6);
    }

    void keepsEmptyFields()
    {
        QCOMPARE(texts(parseCsv(u",x,"_s).records[0]), (QStringList{QString(), u"x"_s, QString()}));
    }

    void reportsStrayQuotes()
    {
        const CsvFile csv = parseCsv(u"a\"b,\"c\"d\n"_s);
        QCOMPARE(csv.problems.size(), 2);
        QCOMPARE(csv.problems[0].kind, CsvProblem::Kind::StrayQuote);
        QCOMPARE(csv.problems[0].at.column, 2);
        QCOMPARE(csv.problems[1].at.column, 8);
        QCOMPARE(texts(csv.records[0]), (QStringList{u"a\"b"_s, u"cd"_s}));
    }

    void reportsUnterminatedQuoteWhereItOpens()
    {
        const CsvFile csv = parseCsv(u"a,b\n1,\"2\n3,4\n"_s);
        QCOMPARE(csv.problems.size(), 1);
        QCOMPARE(csv.problems[0].kind, CsvProblem::Kind::UnterminatedQuote);
        QCOMPARE(csv.problems[0].at.line, 2);
        QCOMPARE(csv.problems[0].at.column, 3);
        QCOMPARE(csv.records.size(), 1);
    }

    void readsNothing() { QVERIFY(parseCsv(QString()).records.isEmpty()); }

    void quotesWhatNeedsQuotes()
    {
        QCOMPARE(csvField(u"plain"_s), u"plain"_s);
        QCOMPARE(csvField(u"a,\"b\""_s), u"\"a,\"\"b\"\"\""_s);
    }

    void writesWhatItReads_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"x", "a,b", "\"", "two\nlines", "，“引号”"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void writesWhatItReads()
    {
        QFETCH(QString, text);
        QCOMPARE(texts(parseCsv(u"x,"_s + csvField(text)).records[0])[1], text);
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
