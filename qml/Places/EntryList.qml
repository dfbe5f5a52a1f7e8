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
    /*! Large text leaves less room in the lower third. */
    readonly property bool dense: Metrics.lowReach && Metrics.textScale > 1
    /*! Whatever the height of the list. */
    readonly property real naturalHeight: Type.captionLine * (root.dense ? 3 : Type.language === "en" ? 5 : 4) + Type.itemLine * 2 + (root.dense ? 1 : 2) * Space.medium
    rowSpacing: Metrics.gap
    cellHeight: Math.min(root.height, root.naturalHeight)
    delegate: EntryCard {
        required property var modelData

        width: root.cellWidth
        height: root.cellHeight
        entry: modelData
        captionLines: root.dense ? 1 : Type.language === "en" ? 3 : 2
        onOpened: route => root.opened(route)
    }
}
