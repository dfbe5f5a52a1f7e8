// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/authoring/builder/buildproblem.h"
#include "bundle/content.h"
#include "bundle/keys.h"
#include "bundle/manifest.h"

#include <optional>

namespace autocity
{

/** What a bundle is given beside its content. */
struct BuildOptions {
    qint64 serial = 1;                                ///< from 1, higher with each publication
    qint64 epoch = 1;                                 ///< of the key
    QString needs = QStringLiteral(AUTOCITY_VERSION); ///< lowest version of the program
};

/** SQLite's application_id of content.db: "ACKB". */
constexpr int contentApplicationId = 0x41434B42;

/**
 * Writes content.db: every table of data/schema/content.sql filled from content that check finds good, texts in
 * three languages, the search index. The same content and options give the same bytes. The file must not exist.
 */
[[nodiscard]] Result<bool, BuildProblem> buildDatabase(const Content &content, const BuildOptions &options,
                                                       const QString &path);

/**
 * Builds a bundle at `path` (data/FORMAT.md): a tar if it is called so, else a folder; signed if there is a key.
 * Returns its manifest.
 */
[[nodiscard]] Result<Manifest, BuildProblem> buildBundle(const Content &content, const BuildOptions &options,
                                                         const QString &path, const std::optional<SecretKey> &key = {});

/** The value of a setting of hall.csv, and its words in Simplified Chinese. */
[[nodiscard]] QString hallSetting(const Content &content, const QString &key);
[[nodiscard]] QString hallWords(const Content &content, const QString &key);

} // namespace autocity
