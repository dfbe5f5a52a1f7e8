// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/authoring/packer.h"

#include "bundle/authoring/tarwriter.h"
#include "bundle/bundlereader.h"
#include "bundle/diskfile.h"
#include "bundle/signature.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

constexpr qint64 pieceSize = qint64{1024} * 1024;

QString folderOf(const QString &path)
{
    return QFileInfo(QFileInfo(path).absoluteFilePath()).absolutePath();
}

bool moveTo(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0 &&
           DiskFile::syncFolder(folderOf(to));
}

bool copyTo(const QString &from, const QString &to)
{
    QFile source(from);
    DiskFile target;
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !target.create(to))
        return false;
    for (QByteArray piece = source.read(pieceSize); !piece.isEmpty(); piece = source.read(pieceSize)) {
        if (!target.write(piece))
            return false;
    }
    return source.error() == QFile::NoError && target.close();
}

bool writeTar(const QString &path, const Package &package, const Manifest &manifest)
{
    TarWriter tar;
    bool good = tar.open(path) && tar.add(BundleSource::manifestName.toByteArray(), package.manifest) &&
                (package.signature.isEmpty() || tar.add(BundleSource::signatureName.toByteArray(), package.signature));
    for (const ManifestFile &file : manifest.files)
        good = good && tar.addFile(file.name, package.files.value(file.name), file.size);
    return good && tar.close();
}

bool writeFolder(const QString &path, const Package &package, const Manifest &manifest)
{
    bool good = QDir().mkpath(path + u"/media"_s) && DiskFile::put(path + u"/manifest.json"_s, package.manifest) &&
                (package.signature.isEmpty() || DiskFile::put(path + u"/manifest.json.minisig"_s, package.signature));
    for (const ManifestFile &file : manifest.files)
        good = good && copyTo(package.files.value(file.name), path + u'/' + QString::fromLatin1(file.name));
    return good && DiskFile::syncFolder(path + u"/media"_s) && DiskFile::syncFolder(path);
}

/** Keeps the files of a bundle in a folder while it is written anew. */
class KeepingSink : public BundleSink
{
public:
    explicit KeepingSink(const QString &folder) : m_folder(folder) {}

    bool begin(const ManifestFile &file) override
    {
        const QString path = m_folder + u'/' + QString::number(m_files.size());
        m_files.insert(file.name, path);
        m_disk = std::make_unique<DiskFile>();
        return m_disk->create(path);
    }
    bool write(const QByteArray &bytes) override { return m_disk->write(bytes); }
    bool end() override { return m_disk->close(); }

    [[nodiscard]] const QHash<QByteArray, QString> &files() const { return m_files; }

private:
    QString m_folder;
    QHash<QByteArray, QString> m_files;
    std::unique_ptr<DiskFile> m_disk;
};

/** Puts a file in the place of another in one step. */
bool replaceFile(const QString &path, QByteArrayView bytes)
{
    const QString fresh = path + u".new"_s;
    QFile::remove(fresh);
    return DiskFile::put(fresh, bytes) && moveTo(fresh, path);
}

} // namespace

bool isTarName(const QString &path)
{
    return path.endsWith(u".hallbundle"_s) || path.endsWith(u".tar"_s);
}

Result<bool, Refusal> writeBundle(const QString &path, const Package &package)
{
    const auto manifest = readManifest(package.manifest);
    if (!manifest)
        return {manifest.reason(), manifest.detail()};
    for (const ManifestFile &file : manifest.value().files) {
        if (QFileInfo(package.files.value(file.name)).size() != file.size)
            return {Refusal::FileMissing, QString::fromLatin1(file.name)};
    }
    const bool tar = isTarName(path);
    if (!tar && QFileInfo::exists(path))
        return {Refusal::Unwritable, path};
    QTemporaryDir nearby(folderOf(path) + u"/.hallbundle-XXXXXX"_s);
    const QString fresh = nearby.filePath(u"bundle"_s);
    const bool written =
        nearby.isValid() &&
        (tar ? writeTar(fresh, package, manifest.value()) : writeFolder(fresh, package, manifest.value())) &&
        moveTo(fresh, path);
    if (!written)
        return {Refusal::Unwritable, path};
    return true;
}

Result<Manifest, Refusal> signBundle(const QString &path, const SecretKey &key)
{
    const bool folder = QFileInfo(path).isDir();
    QTemporaryDir nearby(folderOf(path) + u"/.hallbundle-XXXXXX"_s);
    if (!folder && QFileInfo::exists(path) && !nearby.isValid())
        return {Refusal::Unwritable, path};
    KeepingSink kept(nearby.path());
    const auto bundle = inspectBundle(path, folder ? nullptr : &kept);
    if (!bundle)
        return {bundle.reason(), bundle.detail()};
    const Manifest &manifest = bundle.value().manifest;
    const QByteArray signature = signMessage(bundle.value().manifestBytes, key, signatureComment(manifest));
    if (folder) {
        if (!replaceFile(path + u"/manifest.json.minisig"_s, signature))
            return {Refusal::Unwritable, path};
        return manifest;
    }
    const QString fresh = nearby.filePath(u"bundle"_s);
    if (!writeTar(fresh, {bundle.value().manifestBytes, signature, kept.files()}, manifest) || !moveTo(fresh, path))
        return {Refusal::Unwritable, path};
    return manifest;
}

} // namespace autocity
