// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Theme

/*! The months that a figure covers, as cells of a year of twelve; empty: no source states the figure. It says how long, not how much. */
Item {
    id: root

    /*! The first month, from 0, and how many. */
    property int first: 0
    property int count: 12
    property bool empty: false
    readonly property real cell: root.width / 12

    FrameStroke {
        visible: root.empty
        x: root.first * root.cell
        width: root.count * root.cell
        height: root.height
        dashed: true
        // Open towards the line above it.
        rotation: 180
    }

    Repeater {
        model: root.empty ? 0 : root.count

        Rectangle {
            required property int index

            x: Math.round((root.first + index) * root.cell)
            width: Math.round(root.cell) - Metrics.px(4)
            height: root.height
            color: Ink.line
        }
    }
}
