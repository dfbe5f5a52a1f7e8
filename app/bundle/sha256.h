// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <sodium.h>

#include <optional>

namespace autocity
{

/** SHA-256 (FIPS 180-4) of bytes that come piece by piece; written as 64 lower-case hexadecimal digits, like
 * `sha256sum`. */
class Sha256
{
public:
    Sha256();
    void add(QByteArrayView bytes);
    /** The digest of everything added; call it once. */
    [[nodiscard]] QByteArray hex();

    /** Digest of these bytes. */
    [[nodiscard]] static QByteArray of(QByteArrayView bytes);
    /** Digest of a file, read in pieces of 1 MiB; none if it cannot be read to its end. */
    [[nodiscard]] static std::optional<QByteArray> ofFile(const QString &path);
    /** Whether this is 64 lower-case hexadecimal digits. */
    [[nodiscard]] static bool isHex(QByteArrayView text);

private:
    crypto_hash_sha256_state m_state;
};

} // namespace autocity
