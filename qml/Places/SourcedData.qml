// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Theme

/*! All figures of a thing beside all its sources; upright, below each other. */
Item {
    id: root

    /*! Lists of figures and of sources. */
    property var figures: []
    property var references: []
    /*! Name of the thing. */
    property string about
    property int page: 0
    readonly property int pages: Math.max(table.visible ? table.pages : 1, sources.pages)

    signal opened(string route)

    onFiguresChanged: root.page = 0
    onReferencesChanged: root.page = 0

    // Bindings apart: a list goes to its first page when another one comes, and would end one of its own.
    Binding { target: table; property: "page"; value: root.page }
    Binding { target: sources; property: "page"; value: root.page }

    readonly property bool stacked: Metrics.portrait || Metrics.textScale > 1.3
    readonly property real tablePart: root.stacked ? 0.6 : 0.56

    DataTable {
        id: table

        width: root.stacked ? root.width : Math.round(root.width * root.tablePart)
        height: root.stacked ? Math.round(root.height * root.tablePart) - Space.medium : root.height
        visible: root.figures.length > 0
        items: root.figures
        about: root.about
        onOpened: route => root.opened(route)
    }

    SourceList {
        id: sources

        x: root.stacked || !table.visible ? 0 : table.width + Metrics.gutter
        y: root.stacked && table.visible ? table.height + Space.medium : 0
        width: root.width - x
        height: root.height - y
        columns: 1
        items: root.references
        onOpened: route => root.opened(route)
    }
}
