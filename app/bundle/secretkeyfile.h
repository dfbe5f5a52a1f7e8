// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/keys.h"

namespace autocity
{

/** Secret keys as minisign keeps them: plain (`-W`), or encrypted with scrypt (salsa20/8, SHA-256). */
class SecretKeyFile
{
public:
    /** How hard a guess at the password is: Sensitive is minisign's own (1 GiB, seconds), Quick is for tests. */
    enum class Effort { Quick, Sensitive };

    /** Whether the key in this file asks for a password; false too if it is no key. */
    [[nodiscard]] static bool isEncrypted(QByteArrayView text);

    /**
     * Reads a secret key; the password is looked at only if the key is encrypted.
     * Reasons: KeyMalformed, PasswordNeeded, PasswordWrong, KeyMismatch, OutOfMemory.
     */
    [[nodiscard]] static Result<SecretKey, Refusal> read(QByteArrayView text, const QByteArray &password = {});

    /** The file's text, encrypted unless the password is empty. Reason: OutOfMemory. */
    [[nodiscard]] static Result<QByteArray, Refusal> write(const SecretKey &key, const QByteArray &password = {},
                                                           Effort effort = Effort::Sensitive);
};

} // namespace autocity
