// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! A year without a dated event: hatched, with the reason; it is not left white and not filled with anything. */
Item {
    id: root

    readonly property real pitch: Metrics.px(26)

    clip: true

    Repeater {
        model: Math.max(0, Math.ceil((root.width + root.height) / root.pitch))

        Rectangle {
            required property int index

            x: index * root.pitch - root.height
            y: root.height
            width: root.height * 1.42
            height: Metrics.hairline
            transformOrigin: Item.TopLeft
            rotation: -45
            color: Ink.ice
            antialiasing: true
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: reason.contentWidth + Space.small
        height: reason.contentHeight + Space.small
        color: Ink.ground

        Words {
            id: reason

            anchors.centerIn: parent
            width: root.width - Space.medium
            level: Words.Caption
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("No dated event in the sources")
        }
    }
}
