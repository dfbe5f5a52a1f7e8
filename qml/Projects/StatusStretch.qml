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
    /*! A stroke of the grammar beside the name, a value of Grammar; below 0: none, since the line shows it. */
    property int sample: -1
    /*! Rows may stand high: low reach brings them down. */
    readonly property bool comesDown: true
    property real rowHeight: Metrics.touch
    readonly property int fitting: Math.max(0, Math.floor((root.height - heading.height + rows.rowSpacing) / (root.rowHeight + rows.rowSpacing))) * root.columns

    signal go(string route)

    Row {
        id: heading

        spacing: Space.medium

        StatusSample {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.sample >= 0
            stroke: Math.max(0, root.sample)
        }

        Words {
            level: Words.Head
            font.pixelSize: Type.size(Metrics.textScale > 1.3 ? 34 : 40)
            font.weight: Type.black
            width: Math.min(Math.ceil(implicitWidth), root.width - x - (count.visible ? count.width + heading.spacing : 0) - Space.medium)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Type.caption
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: root.title
        }

        Words {
            id: count

            visible: Metrics.textScale < 1.3 || Metrics.portrait && !Metrics.lowReach
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

        y: heading.height
        width: parent.width
        columns: root.columns
        columnSpacing: Metrics.gutter
        rowSpacing: Metrics.rowGap

        Repeater {
            model: root.entries.slice(0, root.fitting)

            ProjectRow {
                required property var modelData

                width: (rows.width - (root.columns - 1) * rows.columnSpacing) / root.columns
                height: root.rowHeight
                entry: modelData
                onOpened: route => root.go(route)
            }
        }
    }
}
