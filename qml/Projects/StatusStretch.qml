// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! The projects of one state: its name, how many there are, and as many of them as fit. */
Item {
    id: root

    property string title
    /*! Entries of the catalogue. A var, as controls take values of the catalogue. */
    property var entries: []
    property int columns: 1
    readonly property int fitting: Math.max(0, Math.floor((root.height - heading.height) / rows.rowHeight)) * root.columns

    signal go(string route)

    Row {
        id: heading

        spacing: Space.medium

        Words {
            level: Words.Head
            font.pixelSize: Type.size(40)
            font.weight: Type.black
            wrapMode: Text.NoWrap
            text: root.title
        }

        Words {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Space.small
            level: Words.Caption
            wrapMode: Text.NoWrap
            text: qsTr("%n named", "projects that sources name", root.entries.length)
        }
    }

    Words {
        y: heading.height + Space.medium
        width: parent.width
        visible: root.entries.length === 0
        color: Ink.secondary
        text: qsTr("Not stated by any source")
    }

    Grid {
        id: rows

        readonly property real rowHeight: Math.max(Metrics.touch, Type.itemLine + Type.captionLine + Space.medium)

        y: heading.height
        width: parent.width
        columns: root.columns
        columnSpacing: Metrics.gutter

        Repeater {
            model: root.entries.slice(0, root.fitting)

            ProjectRow {
                required property var modelData

                width: (rows.width - (root.columns - 1) * rows.columnSpacing) / root.columns
                height: rows.rowHeight
                entry: modelData
                onOpened: route => root.go(route)
            }
        }
    }
}
