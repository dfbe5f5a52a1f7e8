// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! One part of a programme: a station and its name. A touch opens it. */
SignButton {
    id: root

    /*! A node of the strategy. A var, as controls take values of the catalogue. */
    required property var node

    signal opened(string route)

    implicitHeight: Math.max(Metrics.touch, Math.ceil(name.implicitHeight) + Space.medium)
    spoken: root.node.title
    Accessible.role: Accessible.Link
    onClicked: root.opened(root.node.linkRoute.length > 0 ? root.node.linkRoute : root.node.route)

    background: Rectangle {
        radius: Metrics.radius
        color: root.down ? Ink.frost : Ink.paper
        border.width: Metrics.hairline
        border.color: root.down ? Ink.touchable : Ink.ice
    }

    Item {
        anchors.fill: parent

        Rectangle {
            id: station

            x: Space.medium
            anchors.verticalCenter: parent.verticalCenter
            width: Metrics.px(28)
            height: width
            radius: width / 2
            color: Ink.paper
            border.width: Metrics.px(4)
            border.color: Ink.outline
        }

        Words {
            id: name

            anchors.left: station.right
            anchors.leftMargin: Space.medium
            anchors.right: arrow.left
            anchors.rightMargin: Space.small
            anchors.verticalCenter: parent.verticalCenter
            font.weight: Type.medium
            lineHeight: font.pixelSize * 1.3
            text: root.node.title
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        IconShape {
            id: arrow

            anchors.right: parent.right
            anchors.rightMargin: Space.small
            anchors.verticalCenter: parent.verticalCenter
            name: "chev"
            size: Metrics.iconSmall
            color: Ink.touchable
        }
    }
}
