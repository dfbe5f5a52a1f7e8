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
    /*! Does something else than type; darker, as its words are smaller than a letter. */
    property bool quiet: false

    /*! Letters this small need the darker ground. */
    readonly property bool dense: root.font.pixelSize < Metrics.px(36)
    readonly property color foreground: root.here ? Ink.cornText : Ink.plateText

    implicitWidth: Math.max(Metrics.touch, label.implicitWidth + leftPadding + rightPadding)
    controlRadius: Metrics.keyRadius
    font.family: Type.din
    font.pixelSize: Metrics.px(46)

    background: Rectangle {
        radius: Metrics.keyRadius
        color: root.here ? Ink.corn : root.down ? Ink.platePressed : root.quiet || root.dense ? Ink.plate : Ink.key
        border.width: Ink.contrast ? Metrics.rule : 0
        border.color: Ink.plateText
    }

    IconShape {
        anchors.centerIn: parent
        visible: root.glyph.length > 0
        name: root.glyph
        color: root.foreground
    }

    Text {
        id: label

        anchors.centerIn: parent
        visible: root.glyph.length === 0
        textFormat: Text.PlainText
        text: root.text
        font: root.font
        color: root.foreground
        Accessible.ignored: true
    }
}
