// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Theme

/*! Plates of one width side by side; one below the other where the widest of them does not fit so. */
Item {
    id: root

    readonly property real widest: {
        let found = 0;
        for (let i = 0; i < root.children.length; ++i)
            found = Math.max(found, root.children[i].implicitWidth);
        return found;
    }
    readonly property int count: root.children.length
    /*! Width in which they stand side by side. */
    readonly property real needs: root.count * (root.widest + Metrics.gap) - Metrics.gap
    readonly property bool stacked: root.needs > root.width
    readonly property real each: root.stacked ? root.width : (root.width - (root.count - 1) * Metrics.gap) / Math.max(1, root.count)
    readonly property real rowHeight: {
        let found = 0;
        for (let i = 0; i < root.children.length; ++i)
            found = Math.max(found, root.children[i].implicitHeight);
        return found;
    }

    implicitHeight: root.stacked ? root.count * (root.rowHeight + Metrics.gap) - Metrics.gap : root.rowHeight
    onEachChanged: root.place()
    onRowHeightChanged: root.place()
    onStackedChanged: root.place()
    onCountChanged: root.place()
    Component.onCompleted: root.place()

    function place() {
        for (let i = 0; i < root.children.length; ++i) {
            const child = root.children[i];
            child.width = root.each;
            child.height = root.rowHeight;
            child.x = root.stacked ? 0 : i * (root.each + Metrics.gap);
            child.y = root.stacked ? i * (root.rowHeight + Metrics.gap) : 0;
        }
    }
}
