// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/keys.h"

#include "bundle/minisignlines.h"

#include <QDir>
#include <QFile>

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

constexpr qsizetype idLength = 8;
constexpr qsizetype keyLength = crypto_sign_ed25519_PUBLICKEYBYTES;
constexpr QByteArrayView algorithm = "Ed";

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

/** The files a list of paths stands for, folders replaced by their *.pub in the order of their names. */
QStringList keyFiles(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        const QDir folder(path);
        if (!folder.exists()) {
            files.append(path);
            continue;
        }
        for (const QString &name : folder.entryList({u"*.pub"_s}, QDir::Files, QDir::Name))
            files.append(folder.filePath(name));
    }
    return files;
}

} // namespace

QString PublicKey::name() const
{
    QByteArray reversed = id;
    std::reverse(reversed.begin(), reversed.end());
    // As minisign prints it: a number, so without leading zeros.
    return QString::number(reversed.toHex().toULongLong(nullptr, 16), 16).toUpper();
}

QByteArray PublicKey::fileText() const
{
    return "untrusted comment: minisign public key " + name().toLatin1() + '\n' +
           (algorithm.toByteArray() + id + key).toBase64() + '\n';
}

Result<PublicKey, Refusal> readPublicKey(QByteArrayView text)
{
    const std::optional<QList<QByteArray>> lines = minisignLines(text, 2);
    if (!lines || !lines->at(0).startsWith("untrusted comment: "))
        return Refusal::KeyMalformed;
    const std::optional<QByteArray> raw = strictBase64(lines->at(1), algorithm.size() + idLength + keyLength);
    if (!raw || !raw->startsWith(algorithm))
        return Refusal::KeyMalformed;
    PublicKey key{raw->mid(algorithm.size(), idLength), raw->last(keyLength)};
    if (sodium_init() < 0 || crypto_core_ed25519_is_valid_point(bytes(key.key)) != 1)
        return Refusal::KeyWeak;
    return key;
}

QList<PublicKey> Keyring::withId(QByteArrayView id) const
{
    QList<PublicKey> found;
    std::copy_if(m_keys.cbegin(), m_keys.cend(), std::back_inserter(found),
                 [id](const PublicKey &key) { return key.id == id; });
    return found;
}

Result<Keyring, Refusal> Keyring::load(const QStringList &paths)
{
    Keyring ring;
    for (const QString &path : keyFiles(paths)) {
        QFile file(path);
        if (!file.exists())
            return {Refusal::NotFound, path};
        if (!file.open(QIODevice::ReadOnly))
            return {Refusal::Unreadable, path};
        const Result<PublicKey, Refusal> key = readPublicKey(file.read(4096));
        if (!key)
            return {key.reason(), path};
        ring.add(key.value());
    }
    if (ring.keys().isEmpty())
        return {Refusal::NotFound, paths.join(u' ')};
    return ring;
}

SecretKey SecretKey::generate()
{
    SecretKey secret;
    secret.m_id.resize(idLength);
    randombytes_buf(secret.m_id.data(), std::size_t(idLength));
    std::array<unsigned char, crypto_sign_ed25519_PUBLICKEYBYTES> publicHalf{};
    crypto_sign_ed25519_keypair(publicHalf.data(), secret.m_key.data());
    return secret;
}

SecretKey::~SecretKey()
{
    sodium_memzero(m_key.data(), m_key.size());
}

PublicKey SecretKey::publicKey() const
{
    // libsodium keeps the public half behind the seed.
    return {m_id, QByteArray(reinterpret_cast<const char *>(m_key.data()), qsizetype(length)).last(keyLength)};
}

QByteArray SecretKey::sign(QByteArrayView message) const
{
    QByteArray signature(crypto_sign_ed25519_BYTES, Qt::Uninitialized);
    crypto_sign_ed25519_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr, bytes(message),
                                 static_cast<unsigned long long>(message.size()), m_key.data());
    return signature;
}

} // namespace autocity
