// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/encoding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace autocity;

/** UTF-8, GB18030, and everything else with a reason. */
class EncodingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsUtf8()
    {
        QCOMPARE(decodeText("汽车,car 🚗").text, u"汽车,car 🚗"_s);
        QVERIFY(!decodeText("汽车").isGb18030);
        QCOMPARE(decodeText({}).problem, EncodingProblem::None);
    }

    void dropsByteOrderMark()
    {
        QCOMPARE(decodeText("\xef\xbb\xbf"
                            "id")
                     .text,
                 u"id"_s);
    }

    void readsGb18030()
    {
        const DecodedText decoded = decodeText("id,\xc6\xfb\xb3\xb5\n"); // 汽车
        QCOMPARE(decoded.text, u"id,汽车\n"_s);
        QVERIFY(decoded.isGb18030);
    }

    void readsFourByteGb18030()
    {
        // 汽车汽车汽车汽车 and U+20BB7, which takes four bytes.
        const QByteArray bytes = QByteArray("\xc6\xfb\xb3\xb5").repeated(4) + "\x95\x32\xbc\x33"; // see GB 18030-2022
        const DecodedText decoded = decodeText(bytes);
        QCOMPARE(decoded.problem, EncodingProblem::None);
        QVERIFY(decoded.text.startsWith(u"汽车汽车"_s));
        QVERIFY(decoded.text.back().isLowSurrogate());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<EncodingProblem>("problem");
        QTest::newRow("utf-16 le") << QByteArray("\xff\xfe"
                                                 "a\0",
                                                 4)
                                   << EncodingProblem::Utf16;
        QTest::newRow("utf-16 be") << QByteArray("\xfe\xff\0a", 4) << EncodingProblem::Utf16;
        QTest::newRow("utf-16, no mark") << QByteArray("i\0d\0,\0", 6) << EncodingProblem::Utf16;
        QTest::newRow("nul") << QByteArray("a table with one\0 in it", 23) << EncodingProblem::NulByte;
        QTest::newRow("latin-1") << QByteArray("caf\xe9 cr\xe8me") << EncodingProblem::Other;
        QTest::newRow("lone byte") << QByteArray("\xff") << EncodingProblem::Other;
        QTest::newRow("cut-off utf-8") << QByteArray("汽车汽车汽车").chopped(1) << EncodingProblem::BadUtf8;
        QTest::newRow("marked, then gbk") << QByteArray("\xef\xbb\xbf\xc6\xfb") << EncodingProblem::BadUtf8;
        QTest::newRow("overlong") << QByteArray("汽车汽车汽车\xc0\xaf") << EncodingProblem::BadUtf8;
        QTest::newRow("surrogate") << QByteArray("汽车汽车汽车汽车汽车汽车汽\xed\xa0\x80") << EncodingProblem::BadUtf8;
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(EncodingProblem, problem);
        const DecodedText decoded = decodeText(bytes);
        QCOMPARE(decoded.problem, problem);
        QVERIFY(decoded.text.isEmpty());
        QVERIFY(decoded.at.line > 0);
    }

    void saysWhere()
    {
        const DecodedText decoded = decodeText("汽车\n汽车\n汽\xff车\n");
        QCOMPARE(decoded.at.line, 3);
        QCOMPARE(decoded.at.column, 4);
    }

    void survivesAnything()
    {
        // A fixed generator, so a failure can be repeated.
        quint32 seed = 1;
        for (int round = 0; round < 2000; ++round) {
            QByteArray bytes;
            for (int i = 0; i < 40; ++i) {
                seed = seed * 1664525 + 1013904223;
                bytes.append(static_cast<char>(seed >> 24));
            }
            const DecodedText decoded = decodeText(bytes);
            QVERIFY(decoded.problem == EncodingProblem::None || decoded.text.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(EncodingTest)
#include "tst_encoding.moc"
