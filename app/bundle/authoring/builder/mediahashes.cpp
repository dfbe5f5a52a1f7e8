// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/authoring/builder/mediahashes.h"

#include "bundle/authoring/builder/buildproblem.h"
#include "bundle/sha256.h"

#include <QMap>

namespace autocity
{

QHash<QString, HashedMedia> hashMedia(const Content &content)
{
    QHash<QString, HashedMedia> media;
    for (auto file = content.media.cbegin(); file != content.media.cend(); ++file) {
        if (file->size > Manifest::maximalFileSize)
            throw BuildError(BuildProblem::TooLarge, file->name);
        const std::optional<QByteArray> sha256 = Sha256::ofFile(file->path);
        if (!sha256)
            throw BuildError(BuildProblem::MediaUnreadable, file->name);
        media.insert(file.key(), {*file, *sha256});
    }
    return media;
}

QList<ManifestFile> manifestFiles(const QHash<QString, HashedMedia> &media)
{
    // By hash, and by name where two files are equal, so that the order of the hash table does not matter.
    QMap<std::pair<QByteArray, QString>, HashedMedia> sorted;
    for (const HashedMedia &each : media)
        sorted.insert({each.sha256, each.file.name}, each);
    QList<ManifestFile> files;
    for (const HashedMedia &each : std::as_const(sorted)) {
        const QByteArray name = "media/" + each.sha256;
        if (files.isEmpty() || files.constLast().name != name)
            files.append({name, each.sha256, each.file.size, each.file.type.toLatin1()});
    }
    return files;
}

} // namespace autocity
