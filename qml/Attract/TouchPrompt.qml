// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! The invitation to touch, in two languages: the whole screen answers, not this sign. */
Row {
    id: root

    required property string text
    required property string secondText
    /*! Little room beside the ring. */
    property bool narrow: false

    spacing: Metrics.px(40)

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: Metrics.px(128)
        height: width
        radius: width / 2
        color: "transparent"
        border.width: Metrics.thinWidth
        border.color: Ink.corn

        Rectangle {
            anchors.centerIn: parent
            width: Metrics.px(84)
            height: width
            radius: width / 2
            color: "transparent"
            border.width: Metrics.rule
            border.color: Ink.corn
        }

        Rectangle {
            anchors.centerIn: parent
            width: Metrics.px(48)
            height: width
            radius: width / 2
            color: Ink.corn
        }
    }

    Column {
        anchors.verticalCenter: parent.verticalCenter

        Words {
            level: Words.Title
            font.pixelSize: root.narrow ? Type.display(44) : Math.min(Type.display(64), Metrics.px(70))
            color: Ink.corn
            text: root.text
        }

        Digits {
            pixelSize: Type.display(root.narrow ? 32 : 44)
            font.capitalization: Font.AllUppercase
            text: root.secondText
        }
    }
}
