// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/keys.h"
#include "tools/command.h"

namespace autocity
{

/** `--password-file`: where the password of a key stands, for scripts. */
[[nodiscard]] QCommandLineOption passwordFileOption();

/**
 * Where a password comes from: `--password-file` (its first line), the variable AUTOCITY_KEY_PASSWORD, or the
 * terminal, without showing it. None if there is no way to ask. `twice`: a new one, typed twice alike.
 */
[[nodiscard]] std::optional<QByteArray> askPassword(const CommandContext &context, bool twice);

/** Reads a secret key file, and asks for its password if it has one. */
[[nodiscard]] Result<SecretKey, Refusal> loadSecretKey(const CommandContext &context, const QString &path);

} // namespace autocity
