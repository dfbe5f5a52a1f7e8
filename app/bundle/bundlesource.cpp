// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundlesource.h"

#include "bundle/foldersource.h"
#include "bundle/sha256.h"
#include "bundle/tarsource.h"

#include <QFileInfo>

namespace autocity
{

Result<std::unique_ptr<BundleSource>, Refusal> BundleSource::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {Refusal::NotFound, path};
    if (info.isDir())
        return FolderSource::open(path);
    if (info.isFile())
        return TarSource::open(path);
    return {Refusal::NotABundle, path};
}

bool BundleSource::isMemberName(QByteArrayView name)
{
    constexpr QByteArrayView folder = "media/";
    return name == manifestName || name == signatureName || name == "content.db" ||
           (name.startsWith(folder) && Sha256::isHex(name.sliced(folder.size())));
}

} // namespace autocity
