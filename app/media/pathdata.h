// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QStringView>

namespace autocity
{

/**
 * A painter path from SVG path data: absolute M L H V C A Z, numbers as SVG writes them.
 * Arcs follow SVG 1.1, appendix F.6 (end point to centre). Anything else ends the path where it stands.
 */
[[nodiscard]] QPainterPath pathFromData(QStringView data);

/** The beginning of a path: `part` (0 to 1) of its length, flattened to straights. */
[[nodiscard]] QPainterPath pathBeginning(const QPainterPath &path, qreal part);

} // namespace autocity
