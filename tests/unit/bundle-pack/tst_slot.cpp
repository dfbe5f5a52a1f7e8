// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/diskfile.h"
#include "bundle/sha256.h"
#include "bundle/slot.h"
#include "samplebundle.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace autocity;

class TestSlot : public QObject
{
    Q_OBJECT

private:
    sample::SampleBundle m_sample;

private Q_SLOTS:
    void unpacksTarAndFolderIntoTheSameSlot()
    {
        QTemporaryDir store;
        const QString below = store.filePath(u"var/slots"_s);
        const auto tar = unpackBundle(m_sample.tar, m_sample.keyring, below);
        QVERIFY(tar);
        const QByteArray manifest = sample::bytesOf(m_sample.tree + u"/manifest.json"_s);
        QCOMPARE(QFileInfo(tar.value().path).fileName(), u"7-"_s + QString::fromLatin1(Sha256::of(manifest).first(8)));
        QCOMPARE(sample::exitOf(u"diff"_s, {u"-r"_s, m_sample.tree, tar.value().path}), 0);
        QCOMPARE(QDir(below).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
        const auto folder = unpackBundle(m_sample.tree, m_sample.keyring, below);
        QVERIFY(folder);
        QCOMPARE(folder.value().path, tar.value().path);
    }

    void leavesNothingOfARefusedBundle()
    {
        QTemporaryDir store;
        const QString bad = m_sample.folder.filePath(u"bad.hallbundle"_s);
        QByteArray bytes = sample::bytesOf(m_sample.tar);
        bytes[bytes.size() - 1100] = static_cast<char>(bytes.at(bytes.size() - 1100) ^ 1);
        sample::put(bad, bytes);
        QVERIFY(!unpackBundle(bad, m_sample.keyring, store.path()));
        QVERIFY(QDir(store.path()).isEmpty());
    }

    void replacesADamagedSlotAndAnOldIncoming()
    {
        QTemporaryDir store;
        const QString path = unpackBundle(m_sample.tar, m_sample.keyring, store.path()).value().path;
        QByteArray bytes = sample::bytesOf(path + u"/content.db"_s);
        bytes[4000] = static_cast<char>(bytes.at(4000) ^ 1);
        sample::put(path + u"/content.db"_s, bytes);
        QVERIFY(QDir().mkpath(store.filePath(u"incoming/media"_s)));
        sample::put(store.filePath(u"incoming/content.db"_s), "half");

        QVERIFY2(openSlot(path, m_sample.keyring), "sizes alone do not show it");
        QCOMPARE(openSlot(path, m_sample.keyring, {.files = FileCheck::Hashes}).reason(), Refusal::HashDiffers);
        QVERIFY(unpackBundle(m_sample.tar, m_sample.keyring, store.path()));
        QVERIFY(openSlot(path, m_sample.keyring, {.files = FileCheck::Hashes}));
        QVERIFY(!QFileInfo::exists(store.filePath(u"incoming"_s)));
    }

    void opensOnlyWhatIsWhole()
    {
        QTemporaryDir store;
        const QString path = unpackBundle(m_sample.tar, m_sample.keyring, store.path()).value().path;
        QCOMPARE(openSlot(path, m_sample.keyring).value().bundle.manifest.serial, 7);
        QCOMPARE(openSlot(path, m_sample.keyring, {.lowestSerial = 8, .files = FileCheck::Sizes}).reason(),
                 Refusal::SerialTooLow);
        const QByteArray bytes = sample::bytesOf(path + u"/content.db"_s);
        sample::put(path + u"/content.db"_s, bytes.chopped(1));
        QCOMPARE(openSlot(path, m_sample.keyring).reason(), Refusal::SizeDiffers);
        QVERIFY(QFile::remove(path + u"/content.db"_s));
        QCOMPARE(openSlot(path, m_sample.keyring).reason(), Refusal::FileMissing);
        QCOMPARE(openSlot(m_sample.tar, m_sample.keyring).reason(), Refusal::NotABundle);
        QCOMPARE(openSlot(store.filePath(u"none"_s), m_sample.keyring).reason(), Refusal::NotFound);
    }

    void saysWhenTheDiskCannotBeWritten()
    {
        QTemporaryDir store;
        sample::put(store.filePath(u"file"_s), "in the way");
        QCOMPARE(unpackBundle(m_sample.tar, m_sample.keyring, store.filePath(u"file"_s)).reason(), Refusal::Unwritable);
    }

    void writesFilesOnlyOnce()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"f"_s);
        QVERIFY(DiskFile::put(path, "first"));
        QVERIFY(!DiskFile::put(path, "second"));
        QCOMPARE(sample::bytesOf(path), QByteArray("first"));
        QVERIFY(DiskFile::syncFolder(folder.path()));
        QVERIFY(!DiskFile::syncFolder(path));
        DiskFile full;
        QVERIFY(!full.write("x") && !full.close());
    }

    void hashesLikeSha256sum()
    {
        const QByteArray said = sample::output(u"sha256sum"_s, {m_sample.tar});
        QCOMPARE(Sha256::ofFile(m_sample.tar).value(), said.first(64));
        QVERIFY(!Sha256::ofFile(m_sample.folder.path()));
        QVERIFY(!Sha256::isHex(said.first(64).toUpper()));
    }
};

QTEST_GUILESS_MAIN(TestSlot)
#include "tst_slot.moc"
