// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace autocity;

namespace
{

const QString harbour = QStringLiteral(AUTOCITY_SOURCE_DIR "/tests/content-harbour");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

/** From an empty folder to a signed bundle and its proofs, by the program alone. */
class TestOfficeFlow : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /** Runs the program; the test fails unless it ends with this code. */
    ProgramRun run(const QStringList &arguments, int code = 0)
    {
        const ProgramRun done = runBundle(arguments);
        if (done.code != code)
            qFatal("autocity-bundle %s ended with %s", qPrintable(arguments.join(u' ')), done.all().constData());
        return done;
    }

    ProgramRun build(const QString &folder, const QString &out, const QString &serial, const QStringList &more = {},
                     int code = 0)
    {
        return run(QStringList{u"build"_s, folder, path(out), u"--serial"_s, serial} + more, code);
    }

private Q_SLOTS:
    void initTestCase()
    {
        run({u"keygen"_s, path(u"keys"_s), u"--no-password"_s});
        build(harbour, u"a.hallbundle"_s, u"1"_s, {u"--key"_s, path(u"keys/hall.key"_s)});
    }

    void makesKeysOnce()
    {
        QCOMPARE(QFile::permissions(path(u"keys/hall.key"_s)) &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        const QByteArray before = bytesOf(path(u"keys/hall.key"_s));
        run({u"keygen"_s, path(u"keys"_s), u"--no-password"_s}, 4);
        QCOMPARE(bytesOf(path(u"keys/hall.key"_s)), before);
        run({u"keygen"_s, path(u"keys"_s), u"--no-password"_s, u"--name"_s, u"second"_s});
        QVERIFY(QFile::exists(path(u"keys/second.pub"_s)));
    }

    void startsWithAFolderThatBuilds()
    {
        run({u"new"_s, path(u"fresh"_s)});
        run({u"new"_s, path(u"fresh"_s)}, 4);
        run({u"check"_s, path(u"fresh"_s)});
        build(path(u"fresh"_s), u"fresh.hallbundle"_s, u"1"_s);
    }

    void buildsTheSameBytesTwice()
    {
        build(harbour, u"b.hallbundle"_s, u"1"_s);
        run({u"verify"_s, path(u"b.hallbundle"_s), u"--key"_s, path(u"keys"_s)}, 1);
        run({u"sign"_s, path(u"b.hallbundle"_s), u"--key"_s, path(u"keys/hall.key"_s)});
        QCOMPARE(bytesOf(path(u"b.hallbundle"_s)), bytesOf(path(u"a.hallbundle"_s)));
        build(harbour, u"tree"_s, u"1"_s, {u"--key"_s, path(u"keys/hall.key"_s)});
        run({u"verify"_s, path(u"tree"_s), u"--key"_s, path(u"keys/hall.pub"_s)});
    }

    void verifiesOnlyWhatIsGood()
    {
        const ProgramRun good =
            run({u"verify"_s, path(u"a.hallbundle"_s), u"--key"_s, path(u"keys"_s), u"--language"_s, u"en"_s});
        QVERIFY2(good.out.startsWith(u"the signature is good"_s), good.all().constData());
        run({u"verify"_s, path(u"a.hallbundle"_s), u"--key"_s, path(u"keys"_s), u"--target"_s, u"other"_s}, 1);
        run({u"keygen"_s, path(u"strangers"_s), u"--no-password"_s});
        const ProgramRun stranger =
            run({u"verify"_s, path(u"a.hallbundle"_s), u"--key"_s, path(u"strangers"_s), u"--language"_s, u"en"_s}, 1);
        QVERIFY2(stranger.err.startsWith(u"it is signed with an unknown key"_s), stranger.all().constData());
        QByteArray bytes = bytesOf(path(u"a.hallbundle"_s));
        bytes[9000] = static_cast<char>(bytes.at(9000) ^ 16);
        put(path(u"bad.hallbundle"_s), bytes);
        const ProgramRun bad =
            run({u"verify"_s, path(u"bad.hallbundle"_s), u"--key"_s, path(u"keys"_s), u"--language"_s, u"en"_s}, 1);
        QVERIFY2(bad.err.contains(u"content.db"_s), bad.all().constData());
        run({u"sign"_s, path(u"bad.hallbundle"_s), u"--key"_s, path(u"keys/hall.key"_s)}, 1);
        run({u"info"_s, path(u"bad.hallbundle"_s)}, 1);
        run({u"verify"_s, path(u"a.hallbundle"_s), u"--key"_s, path(u"keys/hall.key"_s)}, 1);
    }

    void readsPasswordsFromWhereTheyAre()
    {
        put(path(u"password"_s), "tide\r\n");
        run({u"keygen"_s, path(u"locked"_s), u"--password-file"_s, path(u"password"_s)});
        const QString key = path(u"locked/hall.key"_s);
        build(harbour, u"c.hallbundle"_s, u"1"_s);
        run({u"sign"_s, path(u"c.hallbundle"_s), u"--key"_s, key}, 1); // nobody to ask
        const ProgramRun wrong =
            runBundle({u"sign"_s, path(u"c.hallbundle"_s), u"--key"_s, key}, {u"AUTOCITY_KEY_PASSWORD=ebb"_s});
        QVERIFY2(wrong.code == 1, wrong.all().constData());
        const ProgramRun right =
            runBundle({u"sign"_s, path(u"c.hallbundle"_s), u"--key"_s, key}, {u"AUTOCITY_KEY_PASSWORD=tide"_s});
        QVERIFY2(right.code == 0, right.all().constData());
        run({u"verify"_s, path(u"c.hallbundle"_s), u"--key"_s, path(u"locked"_s)});
    }

    void buildsNothingFromBadContent()
    {
        (void)QDir().mkpath(path(u"empty"_s));
        build(path(u"empty"_s), u"never.hallbundle"_s, u"1"_s, {}, 1);
        QVERIFY(!QFile::exists(path(u"never.hallbundle"_s)));
        build(harbour, u"no/such/folder.hallbundle"_s, u"1"_s, {}, 4);
        build(harbour, u"d.hallbundle"_s, u"1"_s, {u"--key"_s, path(u"keys/hall.pub"_s)}, 1);
        QVERIFY(!QFile::exists(path(u"d.hallbundle"_s)));
    }

    void describesAndCompares()
    {
        const ProgramRun info = run({u"info"_s, path(u"a.hallbundle"_s), u"--language"_s, u"en"_s});
        QVERIFY2(info.out.contains(u"serial: 1\n"_s), info.all().constData());
        QCOMPARE(run({u"diff"_s, harbour, path(u"a.hallbundle"_s), u"--language"_s, u"en"_s}).out,
                 u"the content is the same\n"_s);
        QCOMPARE(QProcess::execute(u"cp"_s, {u"-r"_s, harbour, path(u"changed"_s)}), 0);
        const QString facts = path(u"changed/facts.csv"_s);
        QList<QByteArray> lines = bytesOf(facts).split('\n');
        lines.remove(lines.size() - 2);
        QVERIFY(QFile::setPermissions(facts, QFile::ReadOwner | QFile::WriteOwner));
        put(facts, lines.join('\n'));
        const ProgramRun diff = run({u"diff"_s, path(u"a.hallbundle"_s), path(u"changed"_s), u"--language"_s, u"en"_s});
        QVERIFY2(diff.out.contains(u"1 removed\n"_s), diff.all().constData());
    }

    void exportsAndProofs()
    {
        const ProgramRun printed = run({u"export"_s, path(u"a.hallbundle"_s), u"--date"_s, u"2026-05-01"_s});
        run({u"export"_s, harbour, path(u"e.jsonl"_s), u"--format"_s, u"jsonl"_s, u"--date"_s, u"2026-05-01"_s});
        QCOMPARE(QString::fromUtf8(bytesOf(path(u"e.jsonl"_s))), printed.out);
        QSet<QString> languages;
        for (const QString &line : printed.out.split(u'\n', Qt::SkipEmptyParts)) {
            const QJsonObject page = QJsonDocument::fromJson(line.toUtf8()).object();
            QVERIFY2(!page.value("route"_L1).toString().isEmpty(), qPrintable(line));
            languages.insert(page.value("language"_L1).toString());
        }
        QCOMPARE(languages, (QSet<QString>{u"zh-Hans"_s, u"zh-Hant"_s, u"en"_s}));
        run({u"proof"_s, path(u"a.hallbundle"_s), path(u"p.html"_s)});
        QVERIFY(bytesOf(path(u"p.html"_s)).contains("</html>"));
        run({u"export"_s, harbour, path(u"no/such/e.jsonl"_s)}, 4);
    }
};

QTEST_GUILESS_MAIN(TestOfficeFlow)
#include "tst_officeflow.moc"
