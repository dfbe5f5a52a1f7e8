// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene.h"

namespace audit
{

/** What a Text item paints; its rectangles are in pixels of the window, its clip and order are the caller's. */
[[nodiscard]] SceneText readText(QQuickItem *item);

} // namespace audit
