// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/check.h"
#include "bundle/checkformat.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace Qt::StringLiterals;
using namespace autocity;

namespace
{

const QString cases = QStringLiteral(AUTOCITY_SOURCE_DIR "/tests/bad-content");

/** Copies a tree over another; expect.txt stays behind. */
void overlay(const QString &from, const QString &to)
{
    namespace fs = std::filesystem;
    const auto options = fs::copy_options::recursive | fs::copy_options::overwrite_existing;
    std::error_code error;
    fs::copy(from.toStdString(), to.toStdString(), options, error);
    QVERIFY2(!error, error.message().c_str());
    QFile::remove(to + "/expect.txt"_L1);
}

/** As in expect.txt: `missing-source facts.csv:2`, with `warning` before it if it is one. */
QString expectation(const Diagnostic &d)
{
    const QString place = d.line > 0 ? d.file + u':' + QString::number(d.line) : d.file;
    return (d.severity == Diagnostic::Severity::Warning ? u"warning "_s : QString()) + d.code + u' ' + place;
}

} // namespace

/** Every folder of tests/bad-content: the good base with some files replaced gets exactly the diagnostics it expects.
 */
class BadContentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasManyCases() { QVERIFY(QDir(cases).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() > 45); }

    void check_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : QDir(cases).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            if (name != "base"_L1)
                QTest::newRow(qPrintable(name)) << name;
        }
    }

    void check()
    {
        QFETCH(QString, name);
        QFile file(cases + u'/' + name + "/expect.txt"_L1);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTemporaryDir folder;
        overlay(cases + "/base"_L1, folder.path());
        overlay(cases + u'/' + name, folder.path());
        int exitCode = -1;
        QStringList expected;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith("exit "_L1))
                exitCode = line.mid(5).toInt();
            else if (line.startsWith("remove "_L1))
                QVERIFY(QFile::remove(folder.filePath(line.mid(7))));
            else
                expected.append(line);
        }

        const Diagnostics diagnostics = checkFolder(folder.path());
        QStringList found;
        for (const Diagnostic &d : diagnostics) {
            found.append(expectation(d));
            QVERIFY2(!d.zh.isEmpty() && !d.en.isEmpty(), "each message stands in both languages");
        }
        found.sort();
        expected.sort();
        QVERIFY2(found == expected, qPrintable(formatDiagnostics(diagnostics)));
        QCOMPARE(static_cast<int>(exitCodeOf(diagnostics)), exitCode);
    }
};

QTEST_GUILESS_MAIN(BadContentTest)
#include "tst_badcontent.moc"
