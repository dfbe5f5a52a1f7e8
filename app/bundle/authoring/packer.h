// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/keys.h"
#include "bundle/manifest.h"

#include <QHash>

namespace autocity
{

/** Everything that goes into a bundle: its manifest, perhaps its signature, and where each file lies on this disk. */
struct Package {
    QByteArray manifest;
    QByteArray signature;             ///< empty: not signed
    QHash<QByteArray, QString> files; ///< paths by the names of the manifest
};

/** Whether a bundle of this name is a tar (`.hallbundle`, `.tar`) or a folder. */
[[nodiscard]] bool isTarName(const QString &path);

/**
 * Writes a bundle: an uncompressed tar (ustar; times and owners 0, mode 0644, manifest, signature, then the files
 * by name) or the same tree as a folder. It appears under its name only when it is complete and on the disk; a tar
 * of that name is replaced, a folder must not be there. Reasons: ManifestMalformed, FileMissing, Unwritable.
 */
[[nodiscard]] Result<bool, Refusal> writeBundle(const QString &path, const Package &package);

/**
 * Signs a bundle in place, after everything else in it was verified; a signature it has is replaced.
 * Reasons: those of inspectBundle, and Unwritable.
 */
[[nodiscard]] Result<Manifest, Refusal> signBundle(const QString &path, const SecretKey &key);

} // namespace autocity
