// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/refusal.h"
#include "bundle/result.h"

#include <QMap>
#include <QStringList>

namespace autocity
{

/** One thing of a hall, as it is compared: what it is called, and its values by column. */
struct SnapshotItem {
    BilingualText name;
    QMap<QString, QString> values; ///< by column of tables.json; of a text `NAME.zh`, `NAME.en`, `NAME.hant`
};

/** One table, or the stories, features or scenes. */
struct SnapshotTable {
    QMap<QString, SnapshotItem> items; ///< by id, or what identifies a row without one
    QStringList order;                 ///< the ids as visitors see them
};

/** All of a content.db that an editor wrote. What is worked out from it (days, search index) is left out. */
struct Snapshot {
    QMap<QString, SnapshotTable> tables; ///< by name in tables.json; also story, feature, scene
};

/** Reads a content.db; Unreadable if it is none. */
[[nodiscard]] Result<Snapshot, Refusal> readSnapshot(const QString &path);

} // namespace autocity
