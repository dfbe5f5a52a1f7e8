// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/authoring/diff/snapshot.h"

namespace autocity
{

/** One value that changed; empty means there was or is none. */
struct ValueChange {
    BilingualText column;
    QString before;
    QString after;

    bool operator==(const ValueChange &other) const { return before == other.before && after == other.after; }
};

/** One thing that was added, changed or removed. */
struct ItemChange {
    enum class Kind { Added, Changed, Removed };
    Kind kind = Kind::Changed;
    QString id;
    BilingualText name;
    QList<ValueChange> values; ///< of a changed thing
};

/** What changed in a table. */
struct TableChange {
    QString table;
    BilingualText about;
    QList<ItemChange> items;
    bool isReordered = false; ///< what stayed comes in another order
};

/** Everything that differs, tables in the order of tables.json; nothing if both say the same. */
[[nodiscard]] QList<TableChange> differences(const Snapshot &before, const Snapshot &after);

} // namespace autocity
