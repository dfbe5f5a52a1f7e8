// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene.h"

#include <optional>

namespace audit
{

/** What can be touched, if the item is that; clip and order are the caller's. */
[[nodiscard]] std::optional<SceneControl> readControl(QQuickItem *item);

/** Whether it answers touches although neither it nor what it lies in is known to a screen reader. */
[[nodiscard]] bool isSilentArea(QQuickItem *item);

} // namespace audit
