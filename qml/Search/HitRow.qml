// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! One answer: kind, name with its matched part, a line about it, its state. A touch opens it. */
SignButton {
    id: root

    /*! A search hit. A var, as controls take values of the catalogue. */
    required property var hit
    /*! The first of its kind: it names the kind. */
    property bool first: true
    readonly property real kindWidth: Metrics.px(Type.language === "en" ? 152 : 120) * Metrics.textScale

    signal opened(string route)

    implicitHeight: Math.max(Metrics.touch, Type.itemLine + Type.captionLine + Space.small)
    spoken: [root.hit.kindLabel, root.hit.title, root.hit.caption, root.hit.status.label].filter(part => part.length > 0).join(", ")
    controlRadius: Metrics.signRadius
    spokenRole: Accessible.Link
    onClicked: root.opened(root.hit.route)

    background: Rectangle {
        color: root.down ? Ink.frost : "transparent"

        Rectangle {
            anchors.bottom: parent.bottom
            x: root.kindWidth
            width: parent.width - x
            height: Metrics.hairline
            color: Ink.ice
        }

        Rectangle {
            visible: root.first
            width: root.kindWidth
            height: Metrics.hairline
            color: Ink.outline
        }
    }

    TextMetrics {
        id: natural

        font.family: Type.sans
        font.pixelSize: Type.item
        font.weight: Type.bold
        text: root.hit.title
    }

    Item {
        anchors.fill: parent

        Words {
            id: kind

            anchors.verticalCenter: parent.verticalCenter
            width: root.kindWidth - Space.small
            visible: root.first
            level: Words.Caption
            lineHeight: font.pixelSize * 1.25
            text: root.hit.kindLabel
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Column {
            anchors.left: parent.left
            anchors.leftMargin: root.kindWidth
            anchors.right: state.visible ? state.left : arrow.left
            anchors.rightMargin: Space.medium
            anchors.verticalCenter: parent.verticalCenter

            MarkedWords {
                width: parent.width
                text: root.hit.title
                marks: root.hit.marks
            }

            Words {
                /*! The page behind it has it whole. */
                readonly property bool mayElide: true

                width: parent.width
                visible: text.length > 0
                level: Words.Caption
                text: root.hit.caption
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }

        StatusTag {
            id: state

            anchors.right: arrow.left
            anchors.rightMargin: Space.medium
            anchors.verticalCenter: parent.verticalCenter
            // The name comes first.
            visible: root.hit.status.key.length > 0 && root.width > Metrics.px(520) * Metrics.textScale
                     && root.width - root.kindWidth - arrow.width - 2 * Space.medium - implicitWidth > natural.advanceWidth
            stroke: root.hit.status.stroke
            stacks: false
            text: root.hit.status.label
            Accessible.ignored: true
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
