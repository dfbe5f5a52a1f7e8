// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Theme

/*!
    The paper right of the map, which only the line crosses, and the ground under the keys when the map was dragged there.
    What lies under either cannot be touched.
*/
Item {
    id: root

    /*! Where the ground of the keys begins. */
    required property real keysY
    required property bool magnified

    readonly property real edge: Metrics.px(1440)
    readonly property real lineY: Metrics.px(204)
    readonly property real lineRoom: Metrics.px(24)

    MouseArea {
        x: root.edge
        width: root.width - x
        height: root.height
    }

    Rectangle {
        y: root.keysY
        width: root.edge
        height: root.height - y
        visible: root.magnified
        color: Ink.ground

        MouseArea {
            anchors.fill: parent
        }
    }

    Rectangle {
        x: root.edge
        width: root.width - x
        height: root.magnified ? root.height : root.lineY - root.lineRoom
        color: Ink.paper
    }

    Rectangle {
        x: root.edge
        y: root.lineY + root.lineRoom
        width: root.width - x
        height: root.height - y
        color: Ink.paper
    }

    // The map was dragged: the line of the card is drawn for itself.
    Rectangle {
        x: root.edge
        y: root.lineY - height / 2
        width: root.width - x
        height: Metrics.lineWidth
        visible: root.magnified
        color: Ink.line
    }
}
