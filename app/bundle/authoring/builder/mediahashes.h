// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/content.h"
#include "bundle/manifest.h"

namespace autocity
{

/** A file of media/ with its hash: what the database calls it, and what the manifest says of it. */
struct HashedMedia {
    MediaFile file;
    QByteArray sha256;
};

/** Hashes the files of media/, by their names there. Throws BuildError (MediaUnreadable, TooLarge). */
[[nodiscard]] QHash<QString, HashedMedia> hashMedia(const Content &content);

/** The manifest's lines for them; equal files appear once. */
[[nodiscard]] QList<ManifestFile> manifestFiles(const QHash<QString, HashedMedia> &media);

} // namespace autocity
