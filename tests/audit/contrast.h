// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace audit
{

/** Contrast of two opaque colours by WCAG 2: 1 for equal ones, 21 for black on white. */
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/** What is seen of a colour over another. */
[[nodiscard]] QColor blended(const QColor &above, double opacity, const QColor &below);

} // namespace audit
