// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace autocity
{

/** The lines of a minisign file: exactly `count`, each closed by one line feed. */
[[nodiscard]] std::optional<QList<QByteArray>> minisignLines(QByteArrayView text, qsizetype count);

/** Base64 of exactly `length` bytes in its one canonical form: no white space, no loose last bits. */
[[nodiscard]] std::optional<QByteArray> strictBase64(const QByteArray &text, qsizetype length);

} // namespace autocity
