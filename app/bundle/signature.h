// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/keys.h"
#include "bundle/manifest.h"

namespace autocity
{

/** A good signature: who signed, and what the trusted comment says. */
struct VerifiedSignature {
    PublicKey key;
    QByteArray comment;
};

/** The trusted comment of a bundle's signature: `hallbundle v1 target=… serial=…`. */
[[nodiscard]] QByteArray signatureComment(const Manifest &manifest);

/**
 * A signature file in minisign's format: Ed25519 over BLAKE2b-512 of the message (prehashed, `ED`), and a second
 * signature over the first and the trusted comment.
 */
[[nodiscard]] QByteArray signMessage(QByteArrayView message, const SecretKey &key, const QByteArray &comment);

/**
 * Verifies a signature file over these bytes, as `minisign -V` does, and more strictly: prehashed only, one
 * canonical spelling, and, because minisign signs everything but the untrusted comment, only the untrusted
 * comments that this program and minisign write by themselves. So no bit of the file can change unnoticed.
 * Reasons: SignatureMalformed, UnknownKey, WrongSignature, CommentAltered.
 */
[[nodiscard]] Result<VerifiedSignature, Refusal> verifyMessage(QByteArrayView message, QByteArrayView signatureFile,
                                                               const Keyring &keyring);

} // namespace autocity
