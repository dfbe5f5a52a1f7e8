// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/authoring/builder/texttable.h"

namespace autocity
{

/**
 * The line under a metric in search results: its latest counted figure of the whole hall with its period, such as
 * 1142.4亿元 · 2025; the name of its group if nothing was counted. Targets and plans are never shown here, where
 * there is no room to say what they are.
 */
[[nodiscard]] Trilingual metricCaption(const Content &content, const TextTable &texts, const ContentRow &metric);

} // namespace autocity
