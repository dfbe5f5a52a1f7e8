// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/authoring/bundledatabase.h"
#include "catalogue/catalogue.h"
#include "tools/command.h"

#include <memory>

namespace autocity
{

/** The catalogue of what an editor names, read as the display reads it. */
struct OfficeCatalogue {
    std::shared_ptr<OfficeDatabase> office; ///< keeps the copy that the catalogue reads
    std::unique_ptr<Catalogue> catalogue;
};

/** `--date`: the day for what is shown only for a time. */
[[nodiscard]] QCommandLineOption dateOption();

/** Opens it for the day of `--date`, or else today; says what the program returns if that fails. */
[[nodiscard]] Result<std::shared_ptr<OfficeCatalogue>, ExitCode> openCatalogue(const CommandContext &context,
                                                                               const QString &path);

/** Writes the answer of a command to a file, which is replaced, or to standard output if there is no name. */
[[nodiscard]] ExitCode writeAnswer(const CommandContext &context, const QString &path, const QByteArray &bytes);

} // namespace autocity
