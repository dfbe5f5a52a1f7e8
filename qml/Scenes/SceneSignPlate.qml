// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! The sign of a place in a scene: drawn 49 high with a tail, touchable in full size. */
SignButton {
    id: root

    /*! The tail stands at the right end. */
    property bool tailRight: false
    readonly property real tailInset: Metrics.px(32)
    readonly property real tailHeight: Metrics.px(14)

    implicitWidth: Math.max(Metrics.touch, name.implicitWidth + 2 * Space.medium)
    implicitHeight: Metrics.touch
    controlRadius: Metrics.signRadius

    Item {
        anchors.fill: parent

        Rectangle {
            id: board

            width: parent.width
            height: name.implicitHeight + Space.medium
            anchors.bottom: parent.bottom
            anchors.bottomMargin: root.tailHeight
            radius: Metrics.signRadius
            color: root.down ? Ink.platePressed : Ink.plate
            border.width: Ink.contrast ? Metrics.border : 0
            border.color: Ink.plateText
        }

        Rectangle {
            // The tail: a square on its corner, its upper half behind the board.
            width: Metrics.px(15)
            height: width
            x: (root.tailRight ? parent.width - root.tailInset : root.tailInset) - width / 2
            y: board.y + board.height - height / 2 - Metrics.px(2)
            rotation: 45
            antialiasing: true
            color: board.color
        }
    }

    Item {
        anchors.fill: parent

        Words {
            id: name

            level: Words.Caption
            font.pixelSize: Type.size(24)
            font.weight: Type.medium
            color: Ink.plateText
            text: root.text
            wrapMode: Text.NoWrap
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: root.tailHeight + Space.small
        }
    }
}
