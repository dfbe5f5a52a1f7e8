// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Theme

/*!
    A list in rows and columns, as many as fit, one page at a time; a Pager beside it turns them. Nothing scrolls.
    The delegate has `required property var modelData` and takes `cellWidth` and `cellHeight` from here.
*/
Item {
    id: root

    /*! A list. A var, since controls know no domain. */
    property var items: []
    property int columns: 1
    property real cellHeight: Metrics.touch
    property real columnSpacing: Metrics.gutter
    property real rowSpacing: Metrics.gap
    property Component delegate
    /*! Grid.TopToBottom fills one column after the other. */
    property int flow: Grid.LeftToRight
    property int page: 0
    /*! What a pager at the foot takes, if there is more than one page; the grid then ends above it. */
    property real pagerRoom: 0

    /*! Rows may stand high: low reach brings them down. */
    readonly property bool comesDown: true
    readonly property int count: root.items ? root.items.length : 0
    readonly property int fullRows: root.rowsIn(root.height)
    readonly property int rows: root.count <= root.fullRows * root.columns ? root.fullRows : root.rowsIn(root.height - root.pagerRoom)
    readonly property int perPage: root.rows * root.columns
    readonly property int pages: Math.max(1, Math.ceil(root.count / root.perPage))
    readonly property int current: Math.min(root.page, root.pages - 1)
    readonly property real cellWidth: Math.max(0, (root.width - (root.columns - 1) * root.columnSpacing) / root.columns)

    /*! The items of this page. */
    readonly property var shown: {
        const part = [];
        const first = root.current * root.perPage;
        // Not `count`: when another list comes, that may still be of the one before.
        const end = Math.min(root.items ? root.items.length : 0, first + root.perPage);
        for (let i = first; i < end; ++i)
            part.push(root.items[i]);
        return part;
    }

    function rowsIn(room: real): int {
        // Where there is no room at all, cells have no height either: still no endless grid.
        return Math.max(1, Math.floor((room + root.rowSpacing) / Math.max(1, root.cellHeight + root.rowSpacing)));
    }

    onItemsChanged: root.page = 0

    Grid {
        flow: root.flow
        rows: root.flow === Grid.TopToBottom ? root.rows : -1
        columns: root.columns
        columnSpacing: root.columnSpacing
        rowSpacing: root.rowSpacing

        Repeater {
            model: root.shown
            delegate: root.delegate
        }
    }
}
