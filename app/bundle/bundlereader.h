// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundlesource.h"
#include "bundle/keys.h"
#include "bundle/manifest.h"

namespace autocity
{

/** How closely the files of a bundle are looked at. */
enum class FileCheck {
    Sizes, ///< that every file is there with its size: milliseconds; only for a local copy that was verified before
    Hashes ///< every byte of every file
};

/** What is asked of a bundle beyond being whole and signed. */
struct VerifyOptions {
    QString target = {};     ///< only for this hall; empty: any
    qint64 lowestSerial = 1; ///< refuse below it
    QString program = {};    ///< version of this program, to compare with `needs`; empty: not compared
    FileCheck files = FileCheck::Hashes;
};

/** A bundle that was found whole, with who signed it. */
struct VerifiedBundle {
    Manifest manifest;
    QByteArray manifestBytes;
    QByteArray signatureBytes; ///< empty if it was not asked for and there is none
    PublicKey key;             ///< whose signature it carries; empty if none was asked for
};

/** Takes the files of a bundle while they are being verified; nothing is to be trusted before the whole is. */
class BundleSink
{
public:
    virtual ~BundleSink() = default;
    /** A file begins; false stops with Unwritable. */
    [[nodiscard]] virtual bool begin(const ManifestFile &file) = 0;
    /** Its next bytes. */
    [[nodiscard]] virtual bool write(const QByteArray &bytes) = 0;
    /** It had the right size and hash. */
    [[nodiscard]] virtual bool end() = 0;
};

/**
 * Verifies a bundle from its first byte to its last: signature over the manifest before the manifest is parsed, then
 * size and SHA-256 of every file, no file missing, none too many. The files go to the sink, if any, on the way.
 */
[[nodiscard]] Result<VerifiedBundle, Refusal> readBundle(BundleSource &source, const Keyring &keyring,
                                                         const VerifyOptions &options, BundleSink *sink = nullptr);

/** The same for the tar or folder at a path. */
[[nodiscard]] Result<VerifiedBundle, Refusal> verifyBundle(const QString &path, const Keyring &keyring,
                                                           const VerifyOptions &options = {});

/** Reads a bundle whoever signed it, or nobody: everything but the signature is verified. For office use only. */
[[nodiscard]] Result<VerifiedBundle, Refusal> inspectBundle(const QString &path, BundleSink *sink = nullptr);

} // namespace autocity
