// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace autocity
{

/** The candidate nearest to a mistyped word by Levenshtein distance; empty if none is near enough to be meant. */
[[nodiscard]] QString nearest(const QString &word, const QStringList &candidates);

} // namespace autocity
