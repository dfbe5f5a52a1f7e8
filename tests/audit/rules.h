// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auditor.h"
#include "scene.h"

#include <QImage>

namespace audit
{

/** Text that is markup, too small, clipped, shortened, covered, broken, or upon other text or a foreign control. */
[[nodiscard]] QList<Finding> checkTexts(const Scene &scene, const Terms &terms);

/** Touch areas that are small, close, out of the window or out of reach, and those without role, name or action. */
[[nodiscard]] QList<Finding> checkTouch(const Scene &scene, const Terms &terms);

/** Words and marks that stand out too little from what is behind them: ground is the window without any of them. */
[[nodiscard]] QList<Finding> checkContrast(const Scene &scene, const Terms &terms, const QImage &ground);

/** Figures that are shown without period or source, and without a touch that leads to them. */
[[nodiscard]] QList<Finding> checkFigures(const Scene &scene);

} // namespace audit
