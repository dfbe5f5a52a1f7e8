// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/options.h"

#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsWithoutAny()
    {
        const ParsedOptions parsed = parse({});
        QVERIFY(!parsed.exitCode);
        QVERIFY(parsed.options.motion);
        QCOMPARE(parsed.options.textScale, 1.0);
        QVERIFY(!parsed.options.isUnattended());
    }

    void readsAll()
    {
        const Options options = parse({u"--bundle"_s, u"hall.hallbundle"_s, u"--keys"_s, u"keys"_s, u"--size"_s, u"1080x1920"_s,
                                       u"--windowed"_s, u"--diagonal"_s, u"55"_s, u"--language"_s, u"en"_s, u"--route"_s,
                                       u"/timeline"_s, u"--now"_s, u"2026-05-01"_s, u"--no-motion"_s, u"--text-scale"_s,
                                       u"1.45"_s, u"--high-contrast"_s, u"--low-reach"_s, u"--tour"_s, u"out"_s, u"--tour-all"_s,
                                       u"--tour-only"_s, u"en_(map|figures)$"_s,
                                       u"--self-test"_s})
                                    .options;
        QCOMPARE(options.bundle, u"hall.hallbundle"_s);
        QCOMPARE(options.keys, u"keys"_s);
        QCOMPARE(options.size, QSize(1080, 1920));
        QVERIFY(options.windowed);
        QCOMPARE(options.diagonal, 55.0);
        QCOMPARE(options.language, u"en"_s);
        QCOMPARE(options.route, u"/timeline"_s);
        QCOMPARE(options.now->date(), QDate(2026, 5, 1));
        QVERIFY(!options.motion);
        QCOMPARE(options.textScale, 1.45);
        QVERIFY(options.highContrast && options.lowReach && options.tourAll && options.selfTest);
        QCOMPARE(options.tour, u"out"_s);
        QVERIFY(options.tourOnly.match(u"portrait_en_map"_s).hasMatch());
        QVERIFY(!options.tourOnly.match(u"portrait_en_map-low-reach"_s).hasMatch());
        QVERIFY(options.isUnattended());
    }

    void refusesWhatItCannotRead_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList{u"--bundel"_s, u"x"_s};
        QTest::newRow("value missing") << QStringList{u"--bundle"_s};
        QTest::newRow("no size") << QStringList{u"--size"_s, u"big"_s};
        QTest::newRow("one side") << QStringList{u"--size"_s, u"1920"_s};
        QTest::newRow("too small") << QStringList{u"--size"_s, u"100x100"_s};
        QTest::newRow("too large") << QStringList{u"--size"_s, u"99999x99999"_s};
        QTest::newRow("no diagonal") << QStringList{u"--diagonal"_s, u"wide"_s};
        QTest::newRow("a watch") << QStringList{u"--diagonal"_s, u"1.2"_s};
        QTest::newRow("no date") << QStringList{u"--now"_s, u"yesterday"_s};
        QTest::newRow("no such day") << QStringList{u"--now"_s, u"2026-02-30"_s};
        QTest::newRow("no language of the hall") << QStringList{u"--language"_s, u"fr"_s};
        QTest::newRow("no step of text") << QStringList{u"--text-scale"_s, u"2"_s};
        QTest::newRow("no address") << QStringList{u"--route"_s, u"timeline"_s};
        QTest::newRow("no pattern") << QStringList{u"--tour-only"_s, u"("_s};
        QTest::newRow("both sources") << QStringList{u"--bundle"_s, u"a"_s, u"--slot"_s, u"b"_s};
        QTest::newRow("a stray word") << QStringList{u"hall.hallbundle"_s};
    }

    void refusesWhatItCannotRead()
    {
        QFETCH(QStringList, arguments);
        const ParsedOptions parsed = parse(arguments);
        QCOMPARE(parsed.exitCode, 2);
        QVERIFY(!parsed.text.isEmpty());
    }

    void helpExplainsEachOption()
    {
        const ParsedOptions parsed = parse({u"--help"_s});
        QCOMPARE(parsed.exitCode, 0);
        for (const QString &option : {u"--bundle"_s, u"--slot"_s, u"--keys"_s, u"--size"_s, u"--windowed"_s, u"--diagonal"_s,
                                      u"--language"_s, u"--route"_s, u"--now"_s, u"--no-motion"_s, u"--text-scale"_s, u"--tour"_s,
                                      u"--tour-only"_s, u"--self-test"_s, u"--version"_s, u"--help"_s})
            QVERIFY2(parsed.text.contains(option), qPrintable(option));
    }

    void versionNamesTheProgram()
    {
        QCoreApplication::setApplicationVersion(u"1.2.3"_s);
        const ParsedOptions parsed = parse({u"--version"_s});
        QCOMPARE(parsed.exitCode, 0);
        QVERIFY(parsed.text.contains(u"1.2.3"_s));
    }

private:
    static ParsedOptions parse(const QStringList &arguments) { return parseOptions(QStringList{u"autocity-kiosk"_s} + arguments); }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
