// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/authoring/packer.h"
#include "bundle/bundlereader.h"
#include "samplebundle.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace autocity;

class TestPacker : public QObject
{
    Q_OBJECT

private:
    sample::SampleBundle m_sample;

    /** What is in the sample's folder beside what was there. */
    QStringList leftovers() const
    {
        QStringList names =
            QDir(m_sample.folder.path()).entryList({u".hallbundle*"_s, u"*.new"_s}, QDir::AllEntries | QDir::Hidden);
        return names;
    }

private Q_SLOTS:
    void writesWhatTarListsAndSha256sumConfirms()
    {
        const QByteArray listing = sample::output(u"tar"_s, {u"--utc"_s, u"-tvf"_s, m_sample.tar});
        const QList<QByteArray> lines = listing.trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        for (const QByteArray &line : lines)
            QVERIFY2(line.startsWith("-rw-r--r-- 0/0 ") && line.contains(" 1970-01-01 00:00 "), line.constData());
        QVERIFY(lines.at(0).endsWith(" manifest.json"));
        QVERIFY(lines.at(1).endsWith(" manifest.json.minisig"));
        QVERIFY(lines.at(2).endsWith(" content.db"));

        QTemporaryDir out;
        (void)sample::output(u"tar"_s, {u"-C"_s, out.path(), u"-xf"_s, m_sample.tar});
        QCOMPARE(sample::exitOf(u"diff"_s, {u"-r"_s, out.path(), m_sample.tree}), 0);
        QByteArray sums;
        const auto manifest = readManifest(sample::bytesOf(out.filePath(u"manifest.json"_s)));
        for (const ManifestFile &file : manifest.value().files)
            sums += file.sha256 + "  " + file.name + '\n';
        (void)sample::output(u"sha256sum"_s, {u"--strict"_s, u"-c"_s}, out.path(), 0, sums);
        (void)sample::output(u"minisign"_s, {u"-Vm"_s, u"manifest.json"_s, u"-p"_s, m_sample.open}, out.path());
    }

    void signsTarAndFolderAlike()
    {
        const QString tar = m_sample.folder.filePath(u"s.hallbundle"_s);
        const QString tree = m_sample.folder.filePath(u"s"_s);
        const Content content = sample::harbour(m_sample.folder.path());
        BuildOptions options;
        options.serial = 7;
        QVERIFY(buildBundle(content, options, tar));
        QVERIFY(buildBundle(content, options, tree));
        for (const QString &path : {tar, tree}) {
            QCOMPARE(verifyBundle(path, m_sample.keyring).reason(), Refusal::SignatureMissing);
            QVERIFY(signBundle(path, m_sample.key));
            QVERIFY(verifyBundle(path, m_sample.keyring));
        }
        QCOMPARE(sample::bytesOf(tar), sample::bytesOf(m_sample.tar));
        const SecretKey other = SecretKey::generate();
        QVERIFY(signBundle(tar, other));
        QCOMPARE(verifyBundle(tar, m_sample.keyring).reason(), Refusal::UnknownKey);
        QVERIFY(leftovers().isEmpty());
    }

    void acceptsAFolderThatMinisignSigned()
    {
        const QString tree = m_sample.folder.filePath(u"m"_s);
        QVERIFY(buildBundle(sample::harbour(m_sample.folder.path()), {}, tree));
        (void)sample::output(u"minisign"_s,
                             {u"-S"_s, u"-H"_s, u"-s"_s, m_sample.secret, u"-m"_s, u"manifest.json"_s, u"-t"_s,
                              u"hallbundle v1 target=harbour serial=1"_s},
                             tree);
        QVERIFY(verifyBundle(tree, m_sample.keyring));
    }

    void signsNothingThatIsNotWhole()
    {
        const QString bad = m_sample.folder.filePath(u"bad.hallbundle"_s);
        QByteArray bytes = sample::bytesOf(m_sample.tar);
        bytes[bytes.size() - 1100] = static_cast<char>(bytes.at(bytes.size() - 1100) ^ 1);
        sample::put(bad, bytes);
        QVERIFY(!signBundle(bad, m_sample.key));
        QCOMPARE(sample::bytesOf(bad), bytes);
        QCOMPARE(signBundle(m_sample.folder.filePath(u"none"_s), m_sample.key).reason(), Refusal::NotFound);
        QVERIFY(leftovers().isEmpty());
    }

    void refusesWhatDoesNotFitTogether()
    {
        const QString out = m_sample.folder.filePath(u"o.hallbundle"_s);
        const QByteArray manifest = sample::bytesOf(m_sample.tree + u"/manifest.json"_s);
        QCOMPARE(writeBundle(out, {manifest, {}, {}}).reason(), Refusal::FileMissing);
        QCOMPARE(writeBundle(out, {"{}", {}, {}}).reason(), Refusal::ManifestMalformed);
        QCOMPARE(buildBundle(sample::harbour(m_sample.folder.path()), {},
                             m_sample.folder.filePath(u"no/such/o.hallbundle"_s))
                     .reason(),
                 BuildProblem::Unwritable);
        QCOMPARE(buildBundle(sample::harbour(m_sample.folder.path()), {}, m_sample.tree).reason(),
                 BuildProblem::Unwritable);
        QVERIFY(!QFile::exists(out));
    }
};

QTEST_GUILESS_MAIN(TestPacker)
#include "tst_packer.moc"
