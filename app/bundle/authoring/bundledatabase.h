// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundlereader.h"
#include "bundle/diagnostic.h"

#include <QTemporaryDir>

#include <memory>

namespace autocity
{

/** The content.db of something an editor names, for as long as this object lives. */
struct OfficeDatabase {
    std::unique_ptr<QTemporaryDir> folder; ///< where the copy lies
    QString path;                          ///< of content.db
    VerifiedBundle bundle; ///< of a bundle; of a content folder only `manifest.target` and `title` are set
    bool isBundle = false;
};

/** Why there is none. */
enum class OfficeProblem {
    NotFound,  ///< nothing at that path
    Refused,   ///< a bundle that is not whole; detail says why, in both languages
    NotBuilt,  ///< a content folder from which no database can be made; detail says why, in both languages
    Unwritable ///< no room for the copy
};

/**
 * The database of a bundle (tar or folder; whoever signed it) or of a content folder, which is built for it.
 * Warnings and errors of the content are not looked at.
 */
[[nodiscard]] Result<std::shared_ptr<OfficeDatabase>, OfficeProblem> officeDatabase(const QString &path);

} // namespace autocity
