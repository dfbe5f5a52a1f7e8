// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace autocity
{

class Catalogue;

/**
 * The sheet that editors sign off: every text, figure and source of every page, its languages side by side, as one HTML
 * file for A4 paper that needs nothing beside it. The catalogue must be open.
 */
[[nodiscard]] QByteArray proofSheet(const Catalogue &catalogue, const QStringList &languages);

} // namespace autocity
