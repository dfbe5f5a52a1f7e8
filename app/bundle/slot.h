// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundlereader.h"

namespace autocity
{

/** A verified copy of a bundle on the local disk: manifest.json, manifest.json.minisig, content.db, media/. */
struct Slot {
    QString path;
    VerifiedBundle bundle;
};

/** The folder name of a bundle's slot: `<serial>-<first eight digits of the manifest's SHA-256>`. */
[[nodiscard]] QString slotName(const VerifiedBundle &bundle);

/**
 * Verifies a bundle and copies it into a slot below `slotsFolder`, which is made if it is not there.
 *
 * Files are written into `incoming`, synced and read back, and only then does one rename make the slot. A slot of
 * this bundle that is there already and whole is used as it is; the bundle is verified all the same.
 */
[[nodiscard]] Result<Slot, Refusal> unpackBundle(const QString &path, const Keyring &keyring,
                                                 const QString &slotsFolder, const VerifyOptions &options = {});

/**
 * Opens a slot: signature and, unless options ask for hashes, only the sizes of its files, which takes milliseconds.
 * The same reasons as verifyBundle; NotABundle also for a tar.
 */
[[nodiscard]] Result<Slot, Refusal> openSlot(const QString &folder, const Keyring &keyring,
                                             const VerifyOptions &options = {.files = FileCheck::Sizes});

} // namespace autocity
