// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! A programme or one part of it: its number or a station, its name, and the beginning of what the sources say. A touch opens it. */
SignButton {
    id: root

    /*! A node of the strategy. A var, as controls take values of the catalogue. */
    required property var node
    property bool here: false
    /*! The short name alone. */
    property bool compact: false
    property int titleLines: 1
    property int textLines: 1
    /*! The number it is known by; a station if it has none. */
    readonly property string number: root.node.code.length > 0 ? root.node.code : root.node.parent.length === 0 && root.node.digit > 0 ? String(root.node.digit) : ""

    /*! Low reach has all parts at its foot. */
    readonly property bool comesDown: true

    /*! No room for more than the short name. */
    readonly property bool narrow: root.compact && root.width < Metrics.px(230)

    signal opened(string route)

    implicitHeight: Math.max(Metrics.touch, Math.ceil(words.implicitHeight) + Space.medium)
    spoken: [root.node.title, root.node.text].filter(part => part.length > 0).join(": ")
    spokenRole: Accessible.Link
    onClicked: root.opened(root.node.linkRoute.length > 0 ? root.node.linkRoute : root.node.route)

    background: Rectangle {
        radius: Metrics.radius
        color: root.down ? Ink.frost : Ink.paper
        border.width: Metrics.hairline
        border.color: root.down ? Ink.touchable : Ink.ice
    }

    Item {
        anchors.fill: parent

        Item {
            id: sign

            x: root.narrow ? 0 : Space.medium
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.narrow
            width: root.narrow ? 0 : root.number.length > 0 ? Math.max(Metrics.px(34), numeral.width) : Metrics.px(34)
            height: parent.height

            Station {
                anchors.centerIn: parent
                visible: root.number.length === 0
                here: root.here
            }

            LineNumber {
                id: numeral

                anchors.verticalCenter: parent.verticalCenter
                visible: root.number.length > 0
                width: visible ? implicitWidth : 0
                height: Metrics.px(42)
                text: root.number
                stroke: root.node.explained ? Grammar.Solid : Grammar.Thin
                Accessible.ignored: true
            }
        }

        Column {
            id: words

            anchors.left: sign.right
            anchors.leftMargin: Space.medium
            anchors.right: root.compact ? parent.right : arrow.left
            anchors.rightMargin: Space.small
            anchors.verticalCenter: parent.verticalCenter

            Words {
                width: parent.width
                font.pixelSize: root.compact && Type.language === "en" ? Type.size(24) : Type.body
                font.weight: Type.medium
                lineHeight: font.pixelSize * 1.25
                text: root.compact ? root.node.shortTitle : root.node.title
                wrapMode: root.narrow ? Text.NoWrap : Text.Wrap
                fontSizeMode: root.narrow ? Text.HorizontalFit : Text.FixedSize
                minimumPixelSize: Metrics.px(22)
                maximumLineCount: caption.visible ? root.titleLines : 2
                elide: Text.ElideRight
                Accessible.ignored: true
                // The page behind it has it whole.
                readonly property bool mayElide: true
            }

            Words {
                id: caption

                readonly property bool mayElide: true

                width: parent.width
                visible: text.length > 0 && !root.compact
                level: Words.Caption
                lineHeight: font.pixelSize * 1.3
                text: root.node.explained ? root.node.text : qsTr("Not explained by any source")
                maximumLineCount: root.textLines
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }

        IconShape {
            id: arrow

            visible: !root.compact
            anchors.right: parent.right
            anchors.rightMargin: Space.small
            anchors.verticalCenter: parent.verticalCenter
            name: "chev"
            size: Metrics.iconSmall
            color: Ink.touchable
        }
    }
}
