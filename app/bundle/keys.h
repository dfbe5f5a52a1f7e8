// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/refusal.h"
#include "bundle/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>

namespace autocity
{

/** A public key in minisign's format: `Ed`, eight bytes of id, 32 bytes of Ed25519. */
struct PublicKey {
    QByteArray id;  ///< 8 bytes, chosen at random when the pair was made
    QByteArray key; ///< 32 bytes

    /** The id as minisign prints it: 16 capital hexadecimal digits, last byte first. */
    [[nodiscard]] QString name() const;
    /** The file's text: an untrusted comment and a line of base64. */
    [[nodiscard]] QByteArray fileText() const;

    bool operator==(const PublicKey &) const = default;
};

/**
 * Reads a public key file. Reasons: KeyMalformed; KeyWeak for a key that is all zero, of small order or
 * no point of the curve's main subgroup, for which signatures can be forged.
 */
[[nodiscard]] Result<PublicKey, Refusal> readPublicKey(QByteArrayView text);

/** The public keys whose signatures are accepted. */
class Keyring
{
public:
    /** Adds a key; a key with the id of one that is there replaces nothing and is kept beside it. */
    void add(const PublicKey &key) { m_keys.append(key); }
    [[nodiscard]] const QList<PublicKey> &keys() const { return m_keys; }
    /** All keys with this id. */
    [[nodiscard]] QList<PublicKey> withId(QByteArrayView id) const;

    /**
     * Reads key files; a folder stands for all `*.pub` in it. One bad key refuses the whole ring, with the path as
     * detail. Reasons: NotFound (also: no key at all), Unreadable, KeyMalformed, KeyWeak.
     */
    [[nodiscard]] static Result<Keyring, Refusal> load(const QStringList &paths);

private:
    QList<PublicKey> m_keys;
};

/** An Ed25519 key pair with its id, wiped from memory when it goes. */
class SecretKey
{
public:
    static constexpr std::size_t length = 64; ///< seed and public half

    /** A new pair from the system's random numbers. */
    [[nodiscard]] static SecretKey generate();

    SecretKey(const SecretKey &) = default;
    SecretKey &operator=(const SecretKey &) = default;
    ~SecretKey();

    [[nodiscard]] PublicKey publicKey() const;
    /** 64 bytes of Ed25519 signature over the message. */
    [[nodiscard]] QByteArray sign(QByteArrayView message) const;

private:
    friend class SecretKeyFile;
    SecretKey() = default;

    QByteArray m_id; ///< 8 bytes
    std::array<unsigned char, length> m_key{};
};

} // namespace autocity
