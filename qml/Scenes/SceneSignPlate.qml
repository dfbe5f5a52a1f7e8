// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! The sign of a place or, with its number, of a workshop in a scene: drawn 49 high with a tail, touchable in full size. */
SignButton {
    id: root

    /*! Before the name; empty: none. */
    property string number
    /*! The tail stands at the right end. */
    property bool tailRight: false
    /*! What it opens has its own plate within reach. */
    readonly property bool reachedElsewhere: true
    readonly property real tailInset: Metrics.px(32)
    readonly property real tailHeight: Metrics.px(14)

    implicitWidth: Math.max(Metrics.touch, words.width + 2 * Space.medium)
    implicitHeight: Metrics.touch
    controlRadius: Metrics.signRadius

    Item {
        anchors.fill: parent

        Rectangle {
            id: board

            width: parent.width
            height: words.height + Space.medium
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

        Row {
            id: words

            height: name.implicitHeight
            spacing: Space.small
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: root.tailHeight + Space.small

            Digits {
                anchors.verticalCenter: parent.verticalCenter
                visible: text.length > 0
                pixelSize: Type.size(26)
                color: Ink.plateText
                text: root.number
                Accessible.ignored: true
            }

            Words {
                id: name

                level: Words.Caption
                visible: text.length > 0
                font.pixelSize: Type.size(24)
                font.weight: Type.medium
                color: Ink.plateText
                text: root.text
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
