// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/authoring/packer.h"
#include "bundle/bundlereader.h"
#include "bundle/signature.h"
#include "samplebundle.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace autocity;

class TestBundleReader : public QObject
{
    Q_OBJECT

private:
    bool isAccepted(const QByteArray &tar)
    {
        sample::put(m_path, tar);
        return bool(verifyBundle(m_path, m_sample.keyring));
    }

    void setByte(qsizetype at, char byte)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at) && file.putChar(byte));
    }

    /** The sample with another manifest, signed. */
    QString resigned(const QByteArray &from, const QByteArray &to)
    {
        QByteArray manifest = sample::bytesOf(m_sample.tree + u"/manifest.json"_s);
        if (!manifest.contains(from))
            qFatal("the manifest has no %s", from.constData());
        manifest.replace(from, to);
        const QString tree = m_folder.filePath(u"t%1"_s.arg(++m_count));
        (void)sample::output(u"cp"_s, {u"-r"_s, m_sample.tree, tree});
        sample::put(tree + u"/manifest.json"_s, manifest);
        const auto read = readManifest(manifest);
        const QByteArray comment =
            read ? signatureComment(read.value()) : QByteArray("hallbundle v1 target=x serial=1");
        sample::put(tree + u"/manifest.json.minisig"_s, signMessage(manifest, m_sample.key, comment));
        return tree;
    }

    Refusal refusalOf(const QString &path, const VerifyOptions &options = {})
    {
        const auto bundle = verifyBundle(path, m_sample.keyring, options);
        if (bundle)
            qFatal("%s was accepted", qPrintable(path));
        return bundle.reason();
    }

    sample::SampleBundle m_sample;
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"flipped.hallbundle"_s);
    int m_count = 0;

private Q_SLOTS:
    void acceptsTheSample() { QVERIFY(isAccepted(sample::bytesOf(m_sample.tar))); }

    /** One bit of every byte of headers, manifest and signature, and of 2500 bytes anywhere. */
    void refusesEveryFlippedBit()
    {
        const QByteArray tar = sample::bytesOf(m_sample.tar);
        const qsizetype head = tar.indexOf("SQLite format 3");
        QVERIFY(head > 1024);
        QRandomGenerator random(20260101);
        int accepted = 0;
        sample::put(m_path, tar);
        // In place, because it is done thousands of times.
        const auto flip = [&](qsizetype at) {
            setByte(at, static_cast<char>(tar.at(at) ^ (1 << random.bounded(8))));
            accepted += verifyBundle(m_path, m_sample.keyring) ? 1 : 0;
            setByte(at, tar.at(at));
        };
        for (qsizetype at = 0; at < head; ++at)
            flip(at);
        for (int n = 0; n < 2500; ++n)
            flip(random.bounded(tar.size()));
        // The header of the picture, its padding, and the end of the archive.
        for (qsizetype at = tar.size() - 3072; at < tar.size(); ++at)
            flip(at);
        QCOMPARE(accepted, 0);
        QVERIFY2(verifyBundle(m_path, m_sample.keyring), "every bit was put back");
    }

    void refusesTruncation()
    {
        const QByteArray tar = sample::bytesOf(m_sample.tar);
        int accepted = 0;
        sample::put(m_path, tar);
        const auto cut = [&](qsizetype size) {
            QVERIFY(QFile::resize(m_path, size));
            accepted += verifyBundle(m_path, m_sample.keyring) ? 1 : 0;
        };
        for (qsizetype size = tar.size() - 1; size > tar.size() - 1200; --size)
            cut(size);
        for (qsizetype size = tar.size() - 1200; size >= 0; size -= size < 4000 ? 1 : 197)
            cut(size);
        QCOMPARE(accepted, 0);
        QVERIFY2(!isAccepted(tar + "x"), "nothing may follow the end");
        QVERIFY2(!isAccepted(tar + QByteArray(512, 'x')), "nothing may follow the end");
        QVERIFY2(isAccepted(tar + QByteArray(7680, '\0')), "tar programs fill records with zeros");
    }

    void refusesChangedFilesInFolders()
    {
        const QString media = m_sample.tree + u"/media/"_s;
        for (const QString &path :
             {m_sample.tree + u"/content.db"_s, media + QDir(media).entryList(QDir::Files).constFirst()}) {
            const QByteArray bytes = sample::bytesOf(path);
            sample::put(path, bytes + 'x');
            QCOMPARE(refusalOf(m_sample.tree), Refusal::SizeDiffers);
            sample::put(path, bytes.chopped(1) + 'x');
            QCOMPARE(refusalOf(m_sample.tree), Refusal::HashDiffers);
            QVERIFY(QFile::remove(path));
            QCOMPARE(refusalOf(m_sample.tree), Refusal::FileMissing);
            sample::put(path, bytes);
        }
        QVERIFY(verifyBundle(m_sample.tree, m_sample.keyring));
    }

    void refusesSignedManifestsThatDoNotFit()
    {
        QCOMPARE(refusalOf(resigned("\"format\":1", "\"format\":2")), Refusal::FormatUnknown);
        QCOMPARE(refusalOf(resigned("\"epoch\":1", "\"epoch\":-1")), Refusal::ManifestMalformed);
        QVERIFY(verifyBundle(resigned("\"epoch\":1", "\"epoch\":2"), m_sample.keyring));
        QCOMPARE(refusalOf(resigned("\"sha256\":\"", "\"sha256\":\"0")), Refusal::ManifestMalformed);
    }

    void comparesTheTrustedComment()
    {
        const QString tree = resigned("\"epoch\":1", "\"epoch\":3");
        const QByteArray manifest = sample::bytesOf(tree + u"/manifest.json"_s);
        sample::put(tree + u"/manifest.json.minisig"_s,
                    signMessage(manifest, m_sample.key, "hallbundle v1 target=harbour serial=8"));
        QCOMPARE(refusalOf(tree), Refusal::CommentMismatch);
    }

    void asksForTargetSerialAndProgram()
    {
        QCOMPARE(refusalOf(m_sample.tar, {.target = u"airport"_s}), Refusal::TargetMismatch);
        QVERIFY(verifyBundle(m_sample.tar, m_sample.keyring, {.target = u"harbour"_s, .lowestSerial = 7}));
        QCOMPARE(refusalOf(m_sample.tar, {.lowestSerial = 8}), Refusal::SerialTooLow);
        QCOMPARE(refusalOf(m_sample.tar, {.program = u"0.0.9"_s}), Refusal::NeedsNewerProgram);
        QVERIFY(verifyBundle(m_sample.tar, m_sample.keyring, {.program = u"1.0.0"_s}));
    }

    void asksForASignature()
    {
        const QString unsignedTar = m_folder.filePath(u"u.hallbundle"_s);
        QVERIFY(buildBundle(sample::harbour(m_folder.path()), {}, unsignedTar));
        QCOMPARE(refusalOf(unsignedTar), Refusal::SignatureMissing);
        const auto looked = inspectBundle(unsignedTar);
        QVERIFY(looked);
        QVERIFY(looked.value().signatureBytes.isEmpty());
        Keyring other;
        other.add(SecretKey::generate().publicKey());
        QCOMPARE(verifyBundle(m_sample.tar, other).reason(), Refusal::UnknownKey);
        QCOMPARE(verifyBundle(m_sample.tar, Keyring()).reason(), Refusal::UnknownKey);
    }

    void everyRefusalHasWords()
    {
        QSet<QString> seen;
        for (int each = 0; each <= int(Refusal::Unwritable); ++each) {
            const BilingualText text = refusalText(Refusal(each));
            QVERIFY2(!text.zh.isEmpty() && !text.en.isEmpty(), qPrintable(QString::number(each)));
            QVERIFY2(!seen.contains(text.zh), qPrintable(text.zh));
            seen.insert(text.zh);
        }
    }
};

QTEST_GUILESS_MAIN(TestBundleReader)
#include "tst_bundlereader.moc"
