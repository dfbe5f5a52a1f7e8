// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/signature.h"

#include "bundle/minisignlines.h"

#include <sodium.h>

namespace autocity
{

namespace
{

constexpr QByteArrayView ownComment = "untrusted comment: signature of a hallbundle manifest";
constexpr QByteArrayView minisignComment = "untrusted comment: signature from minisign secret key";
constexpr QByteArrayView trustedPrefix = "trusted comment: ";
constexpr QByteArrayView prehashed = "ED";
constexpr qsizetype idLength = 8;
constexpr qsizetype signatureLength = crypto_sign_ed25519_BYTES;

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

QByteArray digest(QByteArrayView message)
{
    QByteArray hash(crypto_generichash_BYTES_MAX, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), std::size_t(hash.size()), bytes(message),
                       static_cast<unsigned long long>(message.size()), nullptr, 0);
    return hash;
}

bool isSigned(QByteArrayView message, QByteArrayView signature, const PublicKey &key)
{
    return crypto_sign_ed25519_verify_detached(bytes(signature), bytes(message),
                                               static_cast<unsigned long long>(message.size()), bytes(key.key)) == 0;
}

} // namespace

QByteArray signatureComment(const Manifest &manifest)
{
    return "hallbundle v1 target=" + manifest.target.toUtf8() + " serial=" + QByteArray::number(manifest.serial);
}

QByteArray signMessage(QByteArrayView message, const SecretKey &key, const QByteArray &comment)
{
    const QByteArray signature = key.sign(digest(message));
    const QByteArray whole = key.sign(signature + comment);
    return ownComment.toByteArray() + '\n' + (prehashed.toByteArray() + key.publicKey().id + signature).toBase64() +
           '\n' + trustedPrefix.toByteArray() + comment + '\n' + whole.toBase64() + '\n';
}

Result<VerifiedSignature, Refusal> verifyMessage(QByteArrayView message, QByteArrayView signatureFile,
                                                 const Keyring &keyring)
{
    const std::optional<QList<QByteArray>> lines = minisignLines(signatureFile, 4);
    if (!lines || (lines->at(0) != ownComment && lines->at(0) != minisignComment) ||
        !lines->at(2).startsWith(trustedPrefix))
        return Refusal::SignatureMalformed;
    const std::optional<QByteArray> raw = strictBase64(lines->at(1), prehashed.size() + idLength + signatureLength);
    const std::optional<QByteArray> whole = strictBase64(lines->at(3), signatureLength);
    if (!raw || !whole || !raw->startsWith(prehashed) || sodium_init() < 0)
        return Refusal::SignatureMalformed;

    const QList<PublicKey> candidates = keyring.withId(raw->mid(prehashed.size(), idLength));
    if (candidates.isEmpty())
        return Refusal::UnknownKey;
    const QByteArray signature = raw->last(signatureLength);
    const QByteArray comment = lines->at(2).mid(trustedPrefix.size());
    const QByteArray hash = digest(message);
    for (const PublicKey &key : candidates) {
        if (!isSigned(hash, signature, key))
            continue;
        if (!isSigned(signature + comment, *whole, key))
            return Refusal::CommentAltered;
        return VerifiedSignature{key, comment};
    }
    return Refusal::WrongSignature;
}

} // namespace autocity
