// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/slot.h"

#include "bundle/diskfile.h"
#include "bundle/sha256.h"

#include <QDir>
#include <QFileInfo>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

/** Writes the files of a bundle into a folder and reads each back before it counts. */
class FolderSink : public BundleSink
{
public:
    explicit FolderSink(const QString &folder) : m_folder(folder) {}

    bool begin(const ManifestFile &file) override
    {
        m_file = file;
        m_disk = std::make_unique<DiskFile>();
        return m_disk->create(path());
    }

    bool write(const QByteArray &bytes) override { return m_disk->write(bytes); }

    bool end() override { return m_disk->close() && Sha256::ofFile(path()) == std::optional(m_file.sha256); }

private:
    QString path() const { return m_folder + u'/' + QString::fromLatin1(m_file.name); }

    QString m_folder;
    ManifestFile m_file;
    std::unique_ptr<DiskFile> m_disk;
};

/** Copies a bundle into an empty folder, all of it on the disk at the end. */
Result<VerifiedBundle, Refusal> stage(const QString &path, const Keyring &keyring, const VerifyOptions &options,
                                      const QString &folder)
{
    const auto source = BundleSource::open(path);
    if (!source)
        return {source.reason(), source.detail()};
    if (!QDir().mkpath(folder + u"/media"_s))
        return {Refusal::Unwritable, folder};
    FolderSink sink(folder);
    auto bundle = readBundle(*source.value(), keyring, options, &sink);
    if (!bundle)
        return bundle;
    const bool sealed = DiskFile::put(folder + u"/manifest.json"_s, bundle.value().manifestBytes) &&
                        DiskFile::put(folder + u"/manifest.json.minisig"_s, bundle.value().signatureBytes) &&
                        DiskFile::syncFolder(folder + u"/media"_s) && DiskFile::syncFolder(folder);
    if (!sealed)
        return {Refusal::Unwritable, folder};
    return bundle;
}

} // namespace

QString slotName(const VerifiedBundle &bundle)
{
    return QString::number(bundle.manifest.serial) + u'-' +
           QString::fromLatin1(Sha256::of(bundle.manifestBytes).first(8));
}

Result<Slot, Refusal> unpackBundle(const QString &path, const Keyring &keyring, const QString &slotsFolder,
                                   const VerifyOptions &options)
{
    VerifyOptions wholly = options;
    wholly.files = FileCheck::Hashes;
    auto verified = verifyBundle(path, keyring, wholly);
    if (!verified)
        return {verified.reason(), verified.detail()};
    const QString slotPath = slotsFolder + u'/' + slotName(verified.value());
    if (auto present = openSlot(slotPath, keyring, wholly);
        present && present.value().bundle.manifestBytes == verified.value().manifestBytes)
        return present;

    const QString incoming = slotsFolder + u"/incoming"_s;
    if ((QFileInfo::exists(incoming) && !QDir(incoming).removeRecursively()) ||
        (QFileInfo::exists(slotPath) && !QDir(slotPath).removeRecursively()))
        return {Refusal::Unwritable, slotsFolder};
    // Verified once more while it is copied: a stick may give other bytes the second time.
    auto staged = stage(path, keyring, wholly, incoming);
    if (!staged) {
        QDir(incoming).removeRecursively();
        return {staged.reason(), staged.detail()};
    }
    if (staged.value().manifestBytes != verified.value().manifestBytes)
        return {Refusal::Unreadable, path};
    if (std::rename(QFile::encodeName(incoming).constData(), QFile::encodeName(slotPath).constData()) != 0 ||
        !DiskFile::syncFolder(slotsFolder))
        return {Refusal::Unwritable, slotPath};
    return Slot{slotPath, std::move(staged).value()};
}

Result<Slot, Refusal> openSlot(const QString &folder, const Keyring &keyring, const VerifyOptions &options)
{
    if (QFileInfo::exists(folder) && !QFileInfo(folder).isDir())
        return {Refusal::NotABundle, folder};
    auto bundle = verifyBundle(folder, keyring, options);
    if (!bundle)
        return {bundle.reason(), bundle.detail()};
    return Slot{folder, std::move(bundle).value()};
}

} // namespace autocity
