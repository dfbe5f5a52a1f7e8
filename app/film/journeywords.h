// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/content.h"
#include "journeyscript.h"

#include <QHash>
#include <QString>

#include <functional>

namespace autocity
{

/** What a stop of a film shows and says, taken from the content. */
struct JourneyWord {
    QString year;               ///< written by the line; empty if the stop has none
    bool happened = true;       ///< a year of something planned is drawn in dashes
    QHash<QString, QString> say; ///< the caption by folder name of the language: zh, hant, en; empty if nothing is said

    [[nodiscard]] bool isPlannedYear() const { return !year.isEmpty() && !happened; }
};

/** Makes Traditional text of Simplified text. */
using Traditional = std::function<QString(const QString &)>;

/** The words of each stop. */
[[nodiscard]] QList<JourneyWord> journeyWords(const JourneyScript &script, const Content &content, const Traditional &traditional);

} // namespace autocity
