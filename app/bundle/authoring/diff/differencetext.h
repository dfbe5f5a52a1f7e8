// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/authoring/diff/difference.h"
#include "bundle/checkformat.h"

namespace autocity
{

/** Differences as `autocity-bundle diff` prints them, with a closing count; says so if there are none. */
[[nodiscard]] QString formatDifferences(const QList<TableChange> &changes, ReportLanguage language);

/** The part of a value that differs from the other, with a little of what stands round it, on one line. */
[[nodiscard]] QString excerpt(const QString &value, const QString &other);

} // namespace autocity
