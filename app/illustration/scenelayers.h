// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace autocity
{

// Depths of what lies on the ground, from below; things that stand have depths above depthOfShadows.
inline constexpr double depthOfLots = -900;
inline constexpr double depthOfRoads = -830;
inline constexpr double depthOfMarks = -815;
inline constexpr double depthOfLine = -700;
inline constexpr double depthOfPaint = -690; ///< words painted on the road
inline constexpr double depthOfWater = -600;
inline constexpr double depthOfShadows = -500;

} // namespace autocity
