// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Theme

/*! All figures of a thing beside all its sources; upright, below each other; in low reach, one after the other. */
Item {
    id: root

    /*! Lists of figures and of sources. */
    property var figures: []
    property var references: []
    /*! Name of the thing. */
    property string about
    property int page: 0
    /*! In the lower third there is room for one after the other alone: first the figures. */
    readonly property bool inTurn: Metrics.lowReach && root.figures.length > 0
    readonly property bool showsSources: !root.inTurn || root.page >= table.pages
    readonly property int pages: root.inTurn ? table.pages + sources.pages : Math.max(table.visible ? table.pages : 1, sources.pages)
    /*! Of the first row, whatever the height. */
    readonly property real rowHeight: root.showsSources ? sources.naturalHeight : table.cellHeight

    signal opened(string route)

    onFiguresChanged: root.page = 0
    onReferencesChanged: root.page = 0

    // Bindings apart: a list goes to its first page when another one comes, and would end one of its own.
    Binding { target: table; property: "page"; value: root.page }
    Binding { target: sources; property: "page"; value: root.inTurn ? Math.max(0, root.page - table.pages) : root.page }

    readonly property bool stacked: !root.inTurn && (Metrics.portrait || Metrics.textScale > 1.3)
    readonly property bool beside: !root.inTurn && !root.stacked && root.figures.length > 0
    readonly property real tablePart: root.stacked ? 0.6 : 0.56

    DataTable {
        id: table

        width: root.beside ? Math.round(root.width * root.tablePart) : root.width
        height: root.stacked ? Math.round(root.height * root.tablePart) - Space.medium : root.height
        visible: root.figures.length > 0 && !(root.inTurn && root.showsSources)
        items: root.figures
        about: root.about
        onOpened: route => root.opened(route)
    }

    SourceList {
        id: sources

        x: root.beside ? table.width + Metrics.gutter : 0
        y: root.stacked && table.visible ? table.height + Space.medium : 0
        width: root.width - x
        height: root.height - y
        visible: root.showsSources
        columns: root.inTurn && !Metrics.portrait ? 2 : 1
        items: root.references
        onOpened: route => root.opened(route)
    }
}
