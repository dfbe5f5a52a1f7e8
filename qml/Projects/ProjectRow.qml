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

    /*! What is said of a state is longer in English. */
    readonly property int captionLines: Type.language === "en" ? 2 : 1

    implicitHeight: Math.max(Metrics.touch, Type.itemLine + root.captionLines * Type.captionLine + Space.medium)
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

    TextMetrics {
        id: natural

        font.family: Type.sans
        font.pixelSize: Type.size(30)
        font.weight: Type.medium
        text: root.entry.shortTitle.length > 0 ? root.entry.shortTitle : root.entry.title
    }

    Item {
        anchors.fill: parent

        Column {
            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            anchors.right: arrow.left

            Words {
                /*! The page behind it has it whole. */
                readonly property bool mayElide: true
                /*! A long name takes two lines where its state leaves room, and becomes smaller before it loses its end. */
                readonly property bool parted: natural.advanceWidth > width && root.height - note.height - Space.small >= 2 * Type.size(26) * 1.25

                width: parent.width
                level: Words.Item
                font.weight: Type.medium
                text: natural.text
                font.pixelSize: Type.size(!parted ? 30 : natural.advanceWidth > 1.9 * width ? 22 : 26)
                lineHeight: parted ? font.pixelSize * 1.25 : Type.itemLine
                maximumLineCount: parted ? 2 : 1
                wrapMode: parted ? Text.WordWrap : Text.NoWrap
                fontSizeMode: parted ? Text.FixedSize : Text.HorizontalFit
                minimumPixelSize: Type.caption
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Words {
                id: note

                readonly property bool mayElide: true

                width: parent.width
                level: Words.Caption
                text: root.state2
                maximumLineCount: root.captionLines
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
