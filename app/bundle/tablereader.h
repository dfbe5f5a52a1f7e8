// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/checkreporter.h"
#include "bundle/tablespec.h"

namespace autocity
{

/** Reads the text of a table: CSV, a header, rows. Reports what breaks the form; values are not looked at. */
[[nodiscard]] ContentTable readTable(const TableSpec &spec, const QString &text, Reporter &reporter);

} // namespace autocity
