// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Theme

/*! A sheet of paper over part of the screen: from the right, upright and in low reach from below. The ground stays as it is. */
FocusScope {
    id: root

    property string title
    property bool open: false
    property real sheetWidth: Metrics.px(660)
    /*! Part of the height, when it comes from below. */
    property real sheetPart: 0.6
    default property alias content: area.data
    /*! Plates left of the one that closes. */
    property alias actions: actionRow.data
    readonly property alias contentWidth: area.width
    readonly property alias contentHeight: area.height

    signal closed

    readonly property bool fromBelow: Metrics.portrait || Metrics.lowReach
    readonly property real away: root.open ? 0 : 1

    anchors.fill: parent
    // Above whatever a screen lays over its content.
    z: 1
    visible: panel.shift < 1
    focus: root.open
    Accessible.role: Accessible.Dialog
    Accessible.name: root.title
    Keys.onEscapePressed: root.closed()

    Rectangle {
        id: panel

        property real shift: root.away

        width: root.fromBelow ? root.width : Math.min(root.sheetWidth, root.width)
        height: root.fromBelow ? Math.round(root.height * root.sheetPart) : root.height
        x: root.fromBelow ? 0 : root.width - width + panel.shift * width
        y: root.fromBelow ? root.height - height + panel.shift * height : 0
        color: Ink.paper
        border.width: Ink.contrast ? Metrics.rule : 0
        border.color: Ink.outline

        Behavior on shift {
            NumberAnimation {
                duration: Motion.sheet
                easing.type: Easing.OutCubic
            }
        }

        // Touches on the paper do not reach the screen under it.
        MouseArea {
            anchors.fill: parent
        }

        Words {
            id: heading

            x: Metrics.margin * 0.75
            y: Space.wide - Space.small
            width: parent.width - 2 * x
            visible: text.length > 0
            level: Words.Head
            text: root.title
            maximumLineCount: 2
            elide: Text.ElideRight
        }

        Item {
            id: area

            anchors.left: heading.left
            anchors.right: heading.right
            anchors.top: heading.visible ? heading.bottom : parent.top
            anchors.topMargin: Space.large
            anchors.bottom: close.top
            anchors.bottomMargin: Space.large
        }

        Row {
            id: actionRow

            anchors.right: close.left
            anchors.rightMargin: Metrics.gap
            anchors.verticalCenter: close.verticalCenter
            spacing: Metrics.gap
        }

        Plate {
            id: close

            anchors.right: heading.right
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Space.large
            glyph: "close"
            text: qsTr("Close")
            onClicked: root.closed()
        }
    }
}
