// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Theme

/*! A key of the keyboard on the screen. */
SignButton {
    id: root

    property string glyph
    property bool here: false

    controlRadius: Metrics.keyRadius
    font.family: Type.din
    font.pixelSize: Metrics.px(46)

    background: Rectangle {
        radius: Metrics.keyRadius
        color: root.here ? Ink.corn : root.down ? Ink.platePressed : Ink.key
        border.width: Ink.contrast ? Metrics.rule : 0
        border.color: Ink.onPlate
    }

    contentItem: Item {
        implicitWidth: label.implicitWidth
        implicitHeight: label.implicitHeight

        IconShape {
            anchors.centerIn: parent
            visible: root.glyph.length > 0
            name: root.glyph
            color: root.here ? Ink.onCorn : Ink.onPlate
        }

        Text {
            id: label

            anchors.centerIn: parent
            visible: root.glyph.length === 0
            textFormat: Text.PlainText
            text: root.text
            font: root.font
            color: root.here ? Ink.onCorn : Ink.onPlate
            Accessible.ignored: true
        }
    }
}
