// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! The rule between two chosen places: straight, with its ends marked and the rounded distance in its middle. */
Item {
    id: root

    required property point from
    required property point to
    required property string text
    /*! Where the middle of its words stands. */
    required property point at
    readonly property size wordsSize: Qt.size(words.implicitWidth + root.letter, words.implicitHeight + root.letter * 0.3)
    /*! Size of the letters in pixels. */
    required property real letter

    readonly property real dx: root.to.x - root.from.x
    readonly property real dy: root.to.y - root.from.y
    readonly property real length: Math.hypot(root.dx, root.dy)

    Accessible.ignored: true

    Item {
        x: root.from.x
        y: root.from.y
        width: root.length
        transformOrigin: Item.TopLeft
        rotation: Math.atan2(root.dy, root.dx) * 180 / Math.PI

        Rectangle {
            y: -height / 2
            width: parent.width
            height: Metrics.rule
            color: Ink.text
            antialiasing: true
        }

        Repeater {
            model: 2

            Rectangle {
                required property int index

                x: index * root.length - width / 2
                y: -height / 2
                width: Metrics.rule
                height: root.letter * 1.3
                color: Ink.text
                antialiasing: true
            }
        }
    }

    Rectangle {
        x: root.at.x - width / 2
        y: root.at.y - height / 2
        width: root.wordsSize.width
        height: root.wordsSize.height
        color: Ink.ground
        radius: Metrics.signRadius

        Words {
            id: words

            anchors.centerIn: parent
            level: Words.Caption
            color: Ink.text
            font.pixelSize: root.letter
            font.weight: Type.bold
            lineHeight: root.letter * 1.3
            wrapMode: Text.NoWrap
            text: root.text
        }
    }
}
