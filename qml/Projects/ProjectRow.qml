// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! A project in a list: its name, and its state as a source last gave it. */
SignButton {
    id: root

    /*! An entry of the catalogue. A var, as controls take values of the catalogue. */
    required property var entry

    signal opened(string route)

    readonly property string state2: root.entry.status.note.length > 0 ? root.entry.status.note
                                     : [root.entry.status.date, root.entry.status.label].filter(part => part.length > 0).join(" ")

    implicitHeight: Math.max(Metrics.touch, Type.itemLine + Type.captionLine + Space.medium)
    spoken: [root.entry.title, root.state2].join(", ")
    controlRadius: Metrics.signRadius
    spokenRole: Accessible.Link
    onClicked: root.opened(root.entry.route)

    background: Rectangle {
        color: root.down ? Ink.frost : "transparent"

        Rectangle {
            width: parent.width
            height: Metrics.hairline
            color: Ink.ice
        }
    }

    Item {
        anchors.fill: parent

        Column {
            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            anchors.right: arrow.left

            Words {
                width: parent.width
                level: Words.Item
                font.pixelSize: Type.size(30)
                font.weight: Type.medium
                text: root.entry.shortTitle.length > 0 ? root.entry.shortTitle : root.entry.title
                // A long name becomes smaller before it loses its end.
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Type.size(22)
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Words {
                width: parent.width
                level: Words.Caption
                text: root.state2
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Type.size(22)
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }

        IconShape {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: "chev"
            size: Metrics.iconSmall
            color: Ink.touchable
        }
    }
}
