// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/secretkeyfile.h"

#include "bundle/minisignlines.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>

namespace autocity
{

namespace
{

// minisign's SeckeyStruct: three algorithm names of two bytes, the salt and limits of the
// password function, then id, key and checksum, which the password's stream is laid over.
constexpr qsizetype namesLength = 6;
constexpr qsizetype saltLength = 32;
constexpr qsizetype idLength = 8;
constexpr qsizetype checksumLength = 32;
constexpr qsizetype limitsAt = namesLength + saltLength;
constexpr qsizetype sealedAt = limitsAt + 16;
constexpr qsizetype sealedLength = idLength + qsizetype(SecretKey::length) + checksumLength;
constexpr qsizetype totalLength = sealedAt + sealedLength;

constexpr QByteArrayView plainNames{"Ed\0\0B2", namesLength};
constexpr QByteArrayView scryptNames{"EdScB2", namesLength};

/** A key file may not ask for more than minisign's own limits: it could be made to hang the program. */
constexpr quint64 maximalOperations = crypto_pwhash_scryptsalsa208sha256_OPSLIMIT_SENSITIVE;
constexpr quint64 maximalMemory = crypto_pwhash_scryptsalsa208sha256_MEMLIMIT_SENSITIVE;

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

QByteArray checksum(QByteArrayView idAndKey)
{
    QByteArray sum(checksumLength, Qt::Uninitialized);
    const QByteArray covered = "Ed" + idAndKey.toByteArray();
    crypto_generichash(bytes(sum), std::size_t(sum.size()), bytes(QByteArrayView(covered)),
                       static_cast<unsigned long long>(covered.size()), nullptr, 0);
    return sum;
}

/** Lays the password's stream over the sealed part; the same step locks and unlocks. False: too little memory. */
bool layStream(QByteArray &sealed, const QByteArray &password, QByteArrayView salt, quint64 operations, quint64 memory)
{
    QByteArray stream(sealed.size(), Qt::Uninitialized);
    const int failed = crypto_pwhash_scryptsalsa208sha256(
        bytes(stream), static_cast<unsigned long long>(stream.size()), password.constData(),
        static_cast<unsigned long long>(password.size()), bytes(salt), operations, std::size_t(memory));
    if (failed != 0)
        return false;
    std::transform(sealed.cbegin(), sealed.cend(), stream.cbegin(), sealed.begin(),
                   [](char a, char b) { return static_cast<char>(a ^ b); });
    sodium_memzero(stream.data(), std::size_t(stream.size()));
    return true;
}

std::optional<QByteArray> rawKey(QByteArrayView text)
{
    const std::optional<QList<QByteArray>> lines = minisignLines(text, 2);
    if (!lines || !lines->at(0).startsWith("untrusted comment: "))
        return std::nullopt;
    const std::optional<QByteArray> raw = strictBase64(lines->at(1), totalLength);
    const bool isKey = raw && (raw->startsWith(plainNames) || raw->startsWith(scryptNames));
    return isKey ? raw : std::nullopt;
}

/** Whether the public half is the one that belongs to the seed. */
bool isPair(QByteArrayView key)
{
    std::array<unsigned char, crypto_sign_ed25519_PUBLICKEYBYTES> publicHalf{};
    std::array<unsigned char, crypto_sign_ed25519_SECRETKEYBYTES> secret{};
    crypto_sign_ed25519_seed_keypair(publicHalf.data(), secret.data(), bytes(key));
    const bool same = sodium_memcmp(secret.data(), key.data(), secret.size()) == 0;
    sodium_memzero(secret.data(), secret.size());
    return same;
}

} // namespace

bool SecretKeyFile::isEncrypted(QByteArrayView text)
{
    const std::optional<QByteArray> raw = rawKey(text);
    return raw && raw->startsWith(scryptNames);
}

Result<SecretKey, Refusal> SecretKeyFile::read(QByteArrayView text, const QByteArray &password)
{
    const std::optional<QByteArray> raw = rawKey(text);
    if (!raw || sodium_init() < 0)
        return Refusal::KeyMalformed;
    QByteArray sealed = raw->last(sealedLength);
    const bool encrypted = raw->startsWith(scryptNames);
    if (encrypted) {
        if (password.isEmpty())
            return Refusal::PasswordNeeded;
        const quint64 operations = qFromLittleEndian<quint64>(raw->constData() + limitsAt);
        const quint64 memory = qFromLittleEndian<quint64>(raw->constData() + limitsAt + 8);
        if (operations > maximalOperations || memory > maximalMemory)
            return Refusal::KeyMalformed;
        if (!layStream(sealed, password, raw->mid(namesLength, saltLength), operations, memory))
            return Refusal::OutOfMemory;
    }
    const QByteArrayView idAndKey = QByteArrayView(sealed).chopped(checksumLength);
    const QByteArray sum = sealed.last(checksumLength);
    // minisign leaves the checksum of a key without a password zero.
    const bool unsealed = !encrypted && sum.count('\0') == checksumLength;
    if (!unsealed && sum != checksum(idAndKey))
        return encrypted ? Refusal::PasswordWrong : Refusal::KeyMalformed;
    if (!isPair(idAndKey.sliced(idLength)))
        return Refusal::KeyMismatch;
    SecretKey key;
    key.m_id = sealed.first(idLength);
    std::copy_n(bytes(idAndKey.sliced(idLength)), SecretKey::length, key.m_key.begin());
    sodium_memzero(sealed.data(), std::size_t(sealed.size()));
    return key;
}

Result<QByteArray, Refusal> SecretKeyFile::write(const SecretKey &key, const QByteArray &password, Effort effort)
{
    QByteArray sealed =
        key.m_id + QByteArray(reinterpret_cast<const char *>(key.m_key.data()), qsizetype(SecretKey::length));
    QByteArray salt(saltLength, '\0');
    QByteArray limits(16, '\0');
    if (password.isEmpty()) {
        sealed += QByteArray(checksumLength, '\0');
    } else {
        const bool quick = effort == Effort::Quick;
        const quint64 operations = quick ? crypto_pwhash_scryptsalsa208sha256_OPSLIMIT_MIN : maximalOperations;
        const quint64 memory = quick ? crypto_pwhash_scryptsalsa208sha256_MEMLIMIT_MIN : maximalMemory;
        qToLittleEndian(operations, limits.data());
        qToLittleEndian(memory, limits.data() + 8);
        randombytes_buf(salt.data(), std::size_t(salt.size()));
        sealed += checksum(sealed);
        if (!layStream(sealed, password, salt, operations, memory))
            return Refusal::OutOfMemory;
    }
    const QByteArrayView names = password.isEmpty() ? plainNames : scryptNames;
    const QByteArray raw = names.toByteArray() + salt + limits + sealed;
    sodium_memzero(sealed.data(), std::size_t(sealed.size()));
    return "untrusted comment: minisign encrypted secret key\n" + raw.toBase64() + '\n';
}

} // namespace autocity
