// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journeyscript.h"
#include "journeywords.h"

namespace autocity
{

/** The captions of a film in one language (zh, hant or en), as WebVTT: one cue for each stop that says something. */
[[nodiscard]] QString journeyCaptions(const JourneyScript &script, const QList<JourneyWord> &words, const QString &language);

} // namespace autocity
