// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"
#include "tools/commands/commands.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace autocity;

class TestCommandLine : public QObject
{
    Q_OBJECT

private:
    static bool hasHan(const QString &text)
    {
        return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.script() == QChar::Script_Han; });
    }

private Q_SLOTS:
    void namesItsCommands()
    {
        QStringList names;
        for (const Command &command : allCommands())
            names.append(command.name);
        QCOMPARE(names, (QStringList{u"new"_s, u"check"_s, u"film"_s, u"build"_s, u"sign"_s, u"keygen"_s, u"verify"_s, u"info"_s,
                                     u"diff"_s, u"proof"_s, u"export"_s}));
        const ProgramRun help = runBundle({u"--help"_s});
        QCOMPARE(help.code, 0);
        for (const Command &command : allCommands())
            QVERIFY2(help.out.contains(command.about.zh) && help.out.contains(command.about.en),
                     qPrintable(command.name));
        QCOMPARE(runBundle({u"--version"_s}).out, u"autocity-bundle %1\n"_s.arg(QStringLiteral(AUTOCITY_VERSION)));
    }

    void explainsEachCommand()
    {
        for (const Command &command : allCommands()) {
            const ProgramRun help = runBundle({command.name, u"--help"_s});
            QCOMPARE(help.code, 0);
            for (const QString &operand : command.operands)
                QVERIFY2(help.out.contains(operand), help.all().constData());
            for (const QCommandLineOption &option : command.options)
                QVERIFY2(help.out.contains(u"--"_s + option.names().constFirst()), help.all().constData());
        }
    }

    void refusesMisuse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const QStringList &arguments) {
            QTest::newRow(qPrintable(u"autocity-bundle "_s + arguments.join(u' '))) << arguments;
        };
        row({});
        row({u"publish"_s});
        row({u"--publish"_s});
        row({u"check"_s});
        row({u"check"_s, u"a"_s, u"b"_s});
        row({u"check"_s, u"--no-such-option"_s, u"a"_s});
        row({u"check"_s, u"a"_s, u"--language"_s, u"fr"_s});
        row({u"build"_s, u"a"_s, u"b.hallbundle"_s});
        row({u"build"_s, u"a"_s, u"b.hallbundle"_s, u"--serial"_s, u"0"_s});
        row({u"build"_s, u"a"_s, u"b.hallbundle"_s, u"--serial"_s, u"-1"_s});
        row({u"build"_s, u"a"_s, u"b.hallbundle"_s, u"--serial"_s, u"1.5"_s});
        row({u"build"_s, u"a"_s, u"b.hallbundle"_s, u"--serial"_s, u"1000000000000000000"_s});
        row({u"build"_s, u"a"_s, u"b.hallbundle"_s, u"--serial"_s, u"1"_s, u"--epoch"_s, u"0"_s});
        row({u"sign"_s, u"a.hallbundle"_s});
        row({u"verify"_s, u"a.hallbundle"_s});
        row({u"diff"_s, u"a"_s});
        row({u"keygen"_s, QStringLiteral(AUTOCITY_BINARY_DIR "/no-such-keys")}); // no password, and nobody to ask
        row({u"export"_s, u"a"_s, u"--format"_s, u"xml"_s});
        row({u"export"_s, u"a"_s, u"--date"_s, u"tomorrow"_s});
    }

    void refusesMisuse()
    {
        QFETCH(QStringList, arguments);
        const ProgramRun run = runBundle(arguments);
        QVERIFY2(run.code == 2, run.all().constData());
        QVERIFY(run.out.isEmpty());
        QVERIFY(!run.err.isEmpty());
    }

    void saysWhatIsNotThere_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString none = QStringLiteral(AUTOCITY_BINARY_DIR "/no-such-thing");
        QTest::newRow("check") << QStringList{u"check"_s, none};
        QTest::newRow("build") << QStringList{u"build"_s, none, none + u".hallbundle"_s, u"--serial"_s, u"1"_s};
        QTest::newRow("sign") << QStringList{u"sign"_s, none, u"--key"_s, none};
        QTest::newRow("verify") << QStringList{u"verify"_s, none, u"--key"_s, none};
        QTest::newRow("info") << QStringList{u"info"_s, none};
        QTest::newRow("diff") << QStringList{u"diff"_s, none, none};
        QTest::newRow("proof") << QStringList{u"proof"_s, none};
        QTest::newRow("export") << QStringList{u"export"_s, none};
    }

    void saysWhatIsNotThere()
    {
        QFETCH(QStringList, arguments);
        const ProgramRun run = runBundle(arguments);
        QVERIFY2(run.code == 3, run.all().constData());
    }

    void speaksTheLanguageAskedFor()
    {
        QTemporaryDir folder;
        const QString none = folder.filePath(u"none"_s);
        const ProgramRun zh = runBundle({u"info"_s, none, u"--language"_s, u"zh"_s});
        const ProgramRun en = runBundle({u"info"_s, none, u"--language"_s, u"en"_s});
        const ProgramRun both = runBundle({u"info"_s, none});
        QVERIFY(hasHan(zh.err));
        QVERIFY(!zh.err.contains(u"no such"_s));
        QVERIFY(!hasHan(en.err));
        QVERIFY(en.err.contains(u"no such"_s));
        QVERIFY(hasHan(both.err) && both.err.contains(u"no such"_s));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
