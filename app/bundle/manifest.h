// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/refusal.h"
#include "bundle/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace autocity
{

/** One file of a bundle: `content.db` or `media/<sha256>`. */
struct ManifestFile {
    QByteArray name;
    QByteArray sha256; ///< 64 lower-case hexadecimal digits
    qint64 size = 0;   ///< bytes
    QByteArray type;   ///< media type, such as image/png

    bool operator==(const ManifestFile &) const = default;
};

/** manifest.json: what a bundle is, and the hash of every file in it (data/FORMAT.md). */
struct Manifest {
    static constexpr qint64 formatVersion = 1;
    static constexpr qsizetype maximalBytes = qsizetype{1024} * 1024;
    static constexpr qsizetype maximalFiles = 100'000;
    static constexpr qint64 maximalSerial = 999'999'999'999'999'999;
    /** Largest file: what eleven octal digits of a tar header can say. */
    static constexpr qint64 maximalFileSize = 077'777'777'777;

    qint64 format = formatVersion;
    QString target;    ///< id of the hall
    qint64 serial = 0; ///< rises with each publication, from 1
    qint64 epoch = 1;  ///< key epoch, from 1
    QString needs;     ///< lowest version of the program that can show it, as 1.2.3
    QString title;     ///< name of the hall, for people
    QList<ManifestFile> files;

    /** The file of that name, or null. */
    [[nodiscard]] const ManifestFile *file(QByteArrayView name) const;

    bool operator==(const Manifest &) const = default;
};

/** The bytes of a manifest: one definite form, files sorted by name. */
[[nodiscard]] QByteArray writeManifest(Manifest manifest);

/**
 * Reads a manifest. Only the bytes that writeManifest makes of it are accepted: no other order, white space,
 * number form, escape or key. Reasons: ManifestTooLarge, ManifestMalformed, FormatUnknown.
 */
[[nodiscard]] Result<Manifest, Refusal> readManifest(QByteArrayView bytes);

/** Whether this is an id of data/FORMAT.md: `[a-z0-9]+(-[a-z0-9]+)*`, at most 48 characters. */
[[nodiscard]] bool isBundleId(QStringView text);

/** Whether a program of version `present` may show what needs version `needed`; both as 1.2.3. */
[[nodiscard]] bool isVersionEnough(QStringView present, QStringView needed);

} // namespace autocity
