// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundlereader.h"

#include "bundle/sha256.h"
#include "bundle/signature.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

constexpr qint64 pieceSize = qint64{1024} * 1024;
constexpr qint64 maximalSignature = 4096;

/** One reading of one bundle. Each step returns the reason to stop, or none. */
class Reading
{
public:
    Reading(BundleSource &source, const Keyring *keyring, const VerifyOptions &options, BundleSink *sink)
        : m_source(source), m_keyring(keyring), m_options(options), m_sink(sink)
    {
    }

    Result<VerifiedBundle, Refusal> run()
    {
        for (const auto step : {&Reading::readHead, &Reading::checkHead, &Reading::readFiles}) {
            if (const std::optional<Refusal> refusal = (this->*step)())
                return {*refusal, m_detail};
        }
        return std::move(m_bundle);
    }

private:
    std::optional<Refusal> readHead();
    std::optional<Refusal> checkHead();
    std::optional<Refusal> readFiles();
    std::optional<Refusal> readFile(const ManifestFile &file);
    std::optional<Refusal> readSmall(qint64 size, QByteArray &bytes);
    std::optional<Refusal> advance();
    std::optional<Refusal> stop(Refusal refusal, QByteArrayView detail)
    {
        m_detail = QString::fromUtf8(detail);
        return refusal;
    }

    BundleSource &m_source;
    const Keyring *m_keyring; ///< null: any signature or none
    const VerifyOptions &m_options;
    BundleSink *m_sink;
    VerifiedBundle m_bundle;
    std::optional<BundleMember> m_member; ///< the present one
    QString m_detail;
};

std::optional<Refusal> Reading::advance()
{
    auto member = m_source.next();
    if (!member) {
        m_detail = member.detail();
        return member.reason();
    }
    m_member = std::move(member).value();
    return std::nullopt;
}

std::optional<Refusal> Reading::readSmall(qint64 size, QByteArray &bytes)
{
    while (bytes.size() < size) {
        const auto piece = m_source.read(size - bytes.size());
        if (!piece)
            return piece.reason();
        if (piece.value().isEmpty())
            return Refusal::Truncated;
        bytes += piece.value();
    }
    return std::nullopt;
}

std::optional<Refusal> Reading::readHead()
{
    if (const auto refusal = advance())
        return refusal;
    if (!m_member || m_member->name != BundleSource::manifestName)
        return Refusal::ManifestMissing;
    if (m_member->size > Manifest::maximalBytes)
        return Refusal::ManifestTooLarge;
    if (const auto refusal = readSmall(m_member->size, m_bundle.manifestBytes))
        return refusal;
    if (const auto refusal = advance())
        return refusal;
    if (!m_member || m_member->name != BundleSource::signatureName)
        return m_keyring ? std::optional(Refusal::SignatureMissing) : std::nullopt;
    if (m_member->size > maximalSignature)
        return Refusal::SignatureMalformed;
    if (const auto refusal = readSmall(m_member->size, m_bundle.signatureBytes))
        return refusal;
    return advance();
}

std::optional<Refusal> Reading::checkHead()
{
    QByteArray comment;
    if (m_keyring) {
        const auto signature = verifyMessage(m_bundle.manifestBytes, m_bundle.signatureBytes, *m_keyring);
        if (!signature)
            return stop(signature.reason(), BundleSource::signatureName);
        m_bundle.key = signature.value().key;
        comment = signature.value().comment;
    }
    auto manifest = readManifest(m_bundle.manifestBytes);
    if (!manifest) {
        m_detail = manifest.detail();
        return manifest.reason();
    }
    m_bundle.manifest = std::move(manifest).value();
    const Manifest &read = m_bundle.manifest;
    if (m_keyring && comment != signatureComment(read))
        return stop(Refusal::CommentMismatch, comment);
    if (!m_options.target.isEmpty() && read.target != m_options.target)
        return stop(Refusal::TargetMismatch, read.target.toUtf8());
    if (read.serial < m_options.lowestSerial)
        return stop(Refusal::SerialTooLow, QByteArray::number(read.serial));
    if (!m_options.program.isEmpty() && !isVersionEnough(m_options.program, read.needs))
        return stop(Refusal::NeedsNewerProgram, read.needs.toUtf8());
    return std::nullopt;
}

std::optional<Refusal> Reading::readFiles()
{
    QSet<QByteArray> missing;
    for (const ManifestFile &file : std::as_const(m_bundle.manifest.files))
        missing.insert(file.name);
    while (m_member) {
        const ManifestFile *file = m_bundle.manifest.file(m_member->name);
        if (!file)
            return stop(Refusal::UnexpectedMember, m_member->name);
        if (!missing.remove(file->name))
            return stop(Refusal::DuplicateMember, file->name);
        if (const auto refusal = readFile(*file))
            return stop(*refusal, file->name);
        if (const auto refusal = advance())
            return refusal;
    }
    if (!missing.isEmpty())
        return stop(Refusal::FileMissing, *missing.constBegin());
    return std::nullopt;
}

std::optional<Refusal> Reading::readFile(const ManifestFile &file)
{
    if (m_member->size != file.size)
        return Refusal::SizeDiffers;
    if (m_options.files == FileCheck::Sizes)
        return std::nullopt;
    if (m_sink && !m_sink->begin(file))
        return Refusal::Unwritable;
    Sha256 hash;
    qint64 size = 0;
    for (;;) {
        const auto piece = m_source.read(pieceSize);
        if (!piece)
            return piece.reason();
        if (piece.value().isEmpty())
            break;
        hash.add(piece.value());
        size += piece.value().size();
        if (m_sink && !m_sink->write(piece.value()))
            return Refusal::Unwritable;
    }
    if (size != file.size)
        return Refusal::SizeDiffers;
    if (hash.hex() != file.sha256)
        return Refusal::HashDiffers;
    return m_sink && !m_sink->end() ? std::optional(Refusal::Unwritable) : std::nullopt;
}

} // namespace

Result<VerifiedBundle, Refusal> readBundle(BundleSource &source, const Keyring &keyring, const VerifyOptions &options,
                                           BundleSink *sink)
{
    return Reading(source, &keyring, options, sink).run();
}

Result<VerifiedBundle, Refusal> verifyBundle(const QString &path, const Keyring &keyring, const VerifyOptions &options)
{
    const auto source = BundleSource::open(path);
    if (!source)
        return {source.reason(), source.detail()};
    return readBundle(*source.value(), keyring, options);
}

Result<VerifiedBundle, Refusal> inspectBundle(const QString &path, BundleSink *sink)
{
    const auto source = BundleSource::open(path);
    if (!source)
        return {source.reason(), source.detail()};
    return Reading(*source.value(), nullptr, {}, sink).run();
}

} // namespace autocity
