// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! Entries as cards in columns, paged. */
PagedGrid {
    id: root

    signal opened(string route)

    columns: Metrics.portrait || Metrics.textScale > 1.3 ? (Metrics.portrait && Metrics.textScale > 1 ? 1 : 2) : 3
    cellHeight: Math.min(root.height, Type.captionLine * (Type.language === "en" ? 5 : 4) + Type.itemLine * 2 + 2 * Space.medium)
    delegate: EntryCard {
        required property var modelData

        width: root.cellWidth
        height: root.cellHeight
        entry: modelData
        onOpened: route => root.opened(route)
    }
}
