// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundlereader.h"
#include "samplebundle.h"

#include <QDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace autocity;

/** Hostile and odd archives and folders, most of them made by tar: each is refused, for its own reason. */
class TestBundleSource : public QObject
{
    Q_OBJECT

private:
    /** A copy of the sample's folder to spoil. */
    QString freshTree()
    {
        const QString path = m_folder.filePath(u"tree%1"_s.arg(++m_count));
        (void)sample::output(u"cp"_s, {u"-r"_s, m_sample.tree, path});
        return path;
    }

    /** The tar that tar makes of a folder, with these arguments. */
    QString tarOf(const QString &tree, const QStringList &arguments)
    {
        const QString path = m_folder.filePath(u"%1.hallbundle"_s.arg(++m_count));
        (void)sample::output(u"tar"_s, QStringList{u"-C"_s, tree, u"-cf"_s, path} + arguments);
        return path;
    }

    Refusal refusalOf(const QString &path)
    {
        const auto bundle = verifyBundle(path, m_sample.keyring);
        if (bundle)
            qFatal("%s was accepted", qPrintable(path));
        return bundle.reason();
    }

    const QString m_manifest = u"manifest.json"_s;
    const QString m_signature = u"manifest.json.minisig"_s;
    sample::SampleBundle m_sample;
    QTemporaryDir m_folder;
    int m_count = 0;

private Q_SLOTS:
    void acceptsTarAndFolderAlike()
    {
        const auto tar = verifyBundle(m_sample.tar, m_sample.keyring);
        const auto tree = verifyBundle(m_sample.tree, m_sample.keyring);
        QVERIFY(tar);
        QVERIFY(tree);
        QCOMPARE(tar.value().manifest, tree.value().manifest);
        QCOMPARE(tar.value().key, m_sample.key.publicKey());
    }

    void acceptsWhatGnuTarMakes()
    {
        const QString media = u"media/"_s + QDir(m_sample.tree + u"/media"_s).entryList(QDir::Files).constFirst();
        for (const QString &format : {u"--format=ustar"_s, u"--format=gnu"_s}) {
            const QString tar = tarOf(m_sample.tree, {format, m_manifest, m_signature, u"content.db"_s, media});
            QVERIFY2(verifyBundle(tar, m_sample.keyring), qPrintable(format));
        }
    }

    void refusesMembersThatAreNoBundle()
    {
        QCOMPARE(refusalOf(m_folder.filePath(u"none"_s)), Refusal::NotFound);
        QCOMPARE(refusalOf(tarOf(m_sample.tree, {u"content.db"_s, m_manifest, m_signature})),
                 Refusal::UnexpectedMember);
        QCOMPARE(refusalOf(tarOf(m_sample.tree, {m_manifest, u"content.db"_s, m_signature})),
                 Refusal::SignatureMissing);
        QCOMPARE(refusalOf(tarOf(m_sample.tree, {m_manifest, m_signature})), Refusal::FileMissing);
        QCOMPARE(refusalOf(tarOf(m_sample.tree, {m_manifest, m_signature, u"content.db"_s})), Refusal::FileMissing);
        QCOMPARE(refusalOf(tarOf(m_sample.tree, {m_manifest, m_signature, u"content.db"_s, u"content.db"_s})),
                 Refusal::NotAPlainFile); // tar stores the second as a link to the first
        QCOMPARE(refusalOf(tarOf(m_sample.tree,
                                 {u"--hard-dereference"_s, m_manifest, m_signature, u"content.db"_s, u"content.db"_s})),
                 Refusal::DuplicateMember);
        QCOMPARE(refusalOf(tarOf(m_sample.tree, {u"."_s})), Refusal::NotAPlainFile);
        QCOMPARE(refusalOf(tarOf(m_sample.tree, {m_manifest, m_signature, u"media"_s})), Refusal::NotAPlainFile);
        QCOMPARE(refusalOf(tarOf(m_sample.tree, {u"--format=pax"_s, u"--pax-option=comment=x"_s, m_manifest})),
                 Refusal::NotAPlainFile);
    }

    void refusesNamesThatLeadAway()
    {
        const QStringList head{m_manifest, m_signature};
        const auto renamed = [this, &head](const QString &to) {
            return refusalOf(tarOf(m_sample.tree, QStringList{u"-P"_s, u"--transform=s|^content.db$|%1|"_s.arg(to)} +
                                                      head + QStringList{u"content.db"_s}));
        };
        QCOMPARE(renamed(u"../content.db"_s), Refusal::UnexpectedMember);
        QCOMPARE(renamed(u"/etc/content.db"_s), Refusal::UnexpectedMember);
        QCOMPARE(renamed(u"./content.db"_s), Refusal::UnexpectedMember);
        QCOMPARE(renamed(u"media/../content.db"_s), Refusal::UnexpectedMember);
        QCOMPARE(renamed(u"media/"_s + QString(63, u'a')), Refusal::UnexpectedMember);
        QCOMPARE(renamed(u"media/"_s + QString(64, u'A')), Refusal::UnexpectedMember);
        QCOMPARE(renamed(u"media/"_s + QString(64, u'a')),
                 Refusal::UnexpectedMember);                           // well formed, but not in the manifest
        QCOMPARE(renamed(QString(120, u'x')), Refusal::NotAPlainFile); // a GNU long-name header
    }

    void refusesLinksAndDevices()
    {
        const QString linked = freshTree();
        QVERIFY(QFile::rename(linked + u"/content.db"_s, m_folder.filePath(u"away.db"_s)));
        QVERIFY(QFile::link(m_folder.filePath(u"away.db"_s), linked + u"/content.db"_s));
        QCOMPARE(refusalOf(linked), Refusal::NotAPlainFile);
        QCOMPARE(refusalOf(tarOf(linked, {m_manifest, m_signature, u"content.db"_s})), Refusal::NotAPlainFile);

        const QString piped = freshTree();
        QVERIFY(QFile::remove(piped + u"/content.db"_s));
        QCOMPARE(::mkfifo(QFile::encodeName(piped + u"/content.db"_s).constData(), 0644), 0);
        QCOMPARE(refusalOf(piped), Refusal::NotAPlainFile);

        const QString linkedFolder = freshTree();
        QVERIFY(QFile::rename(linkedFolder + u"/media"_s, m_folder.filePath(u"media-away"_s)));
        QVERIFY(QFile::link(m_folder.filePath(u"media-away"_s), linkedFolder + u"/media"_s));
        QCOMPARE(refusalOf(linkedFolder), Refusal::UnexpectedMember);

        const QString manifestFolder = freshTree();
        QVERIFY(QFile::remove(manifestFolder + u'/' + m_manifest));
        QVERIFY(QDir().mkdir(manifestFolder + u'/' + m_manifest));
        QCOMPARE(refusalOf(manifestFolder), Refusal::NotAPlainFile);
    }

    void passesOverWhatFileManagersLeave()
    {
        const QString tree = freshTree();
        for (const QString &name :
             {u"._manifest.json"_s, u".DS_Store"_s, u"Thumbs.db"_s, u"media/._x"_s, u"media/.DS_Store"_s})
            sample::put(tree + u'/' + name, "left behind");
        QVERIFY(verifyBundle(tree, m_sample.keyring));
        QCOMPARE(refusalOf(tarOf(tree, {m_manifest, m_signature, u".DS_Store"_s})), Refusal::UnexpectedMember);
        sample::put(tree + u"/notes.txt"_s, "not ours");
        QCOMPARE(refusalOf(tree), Refusal::UnexpectedMember);
    }

    void refusesCompressedArchives()
    {
        for (const QString &program : {u"gzip"_s, u"bzip2"_s, u"xz"_s}) {
            const QString path = m_folder.filePath(u"c%1.hallbundle"_s.arg(++m_count));
            sample::put(path, sample::output(program, {u"-c"_s, m_sample.tar}));
            QCOMPARE(refusalOf(path), Refusal::Compressed);
        }
    }

    void refusesWhatIsNoArchive()
    {
        const QString path = m_folder.filePath(u"n.hallbundle"_s);
        sample::put(path, QByteArray());
        QCOMPARE(refusalOf(path), Refusal::Truncated);
        sample::put(path, QByteArray(5000, 'x'));
        QCOMPARE(refusalOf(path), Refusal::NotABundle);
        sample::put(path, QByteArray(10240, '\0'));
        QCOMPARE(refusalOf(path), Refusal::NotABundle);
        QCOMPARE(refusalOf(m_folder.path()), Refusal::UnexpectedMember);
        QTemporaryDir empty;
        QCOMPARE(refusalOf(empty.path()), Refusal::NotABundle);
    }
};

QTEST_GUILESS_MAIN(TestBundleSource)
#include "tst_bundlesource.moc"
