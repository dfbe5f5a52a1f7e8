// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Media
import Autocity.Ui.Theme

/*! A number written by the line: solid is red, an aim or a plan is drawn in ink. Its width follows from text and height. */
Item {
    id: root

    property string text
    property int stroke: 0
    property color color: root.stroke === 0 ? Ink.line : Ink.outline
    /*! How much of it is written, 0 to 1. */
    property real progress: 1
    /*! A text with signs that the line cannot draw stands in DIN. */
    readonly property bool drawable: /^[-0-9.,+>% –−]+$/.test(root.text)

    implicitHeight: Metrics.factNumeral
    implicitWidth: root.drawable ? numeral.implicitWidth : digits.implicitWidth

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    LineNumeral {
        id: numeral

        visible: root.drawable
        width: implicitWidth
        height: root.height
        text: root.drawable ? root.text : ""
        stroke: root.stroke
        color: root.color
        progress: root.progress
        weight: root.height < Metrics.factNumeral ? 0.15 : 0.138
    }

    Digits {
        id: digits

        visible: !root.drawable
        anchors.verticalCenter: parent.verticalCenter
        text: root.drawable ? "" : root.text
        pixelSize: root.height
        color: root.color
    }
}
