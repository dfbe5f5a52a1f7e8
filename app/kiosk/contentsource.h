// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/result.h"
#include "platform/options.h"

#include <memory>

namespace autocity
{

class ContentDatabase;

/** Why there is nothing to show. */
enum class ContentProblem {
    NothingNamed,   ///< neither a bundle nor a slot was named, and there is no factory slot
    KeysRefused,    ///< no public keys, or one that is none
    BundleRefused,  ///< the bundle or slot was refused
    DatabaseRefused ///< its database was refused
};

/** The stable name of a problem for the log, such as bundle-refused. */
[[nodiscard]] QString problemName(ContentProblem problem);

/** The open content of a verified bundle. */
struct OpenedContent {
    std::unique_ptr<ContentDatabase> database;
    QString slot;   ///< the folder it was opened in
    QString target; ///< the hall it was made for
    qint64 serial = 0;
};

/**
 * Opens what the options name: a bundle is verified and unpacked into a slot of this user's own below the cache folder,
 * a slot is opened where it is, and without either the factory slot is.
 */
[[nodiscard]] Result<OpenedContent, ContentProblem> openContent(const Options &options);

} // namespace autocity
