// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Theme

/*! A place on the bottom bar: icon beside its word, upright icon over word. */
SignButton {
    id: root

    property string glyph
    property bool here: false

    readonly property color foreground: root.here ? Ink.cornText : Ink.plateText

    implicitWidth: Metrics.portrait ? Metrics.px(112) : Math.max(Metrics.touch, row.width + leftPadding + rightPadding)
    implicitHeight: Metrics.portrait ? Metrics.px(112) : Metrics.touch
    leftPadding: Metrics.portrait ? 0 : Space.large
    rightPadding: Metrics.portrait ? 0 : Space.large
    controlRadius: Metrics.keyRadius
    opacity: root.enabled ? 1 : Motion.dimmed
    font.pixelSize: Metrics.portrait ? Math.min(Type.barCaption, Metrics.px(30)) : Math.min(Type.label, Metrics.px(38))
    spoken: root.text
    Accessible.selected: root.here

    background: Rectangle {
        radius: Metrics.keyRadius
        color: root.here ? Ink.corn : root.down ? Ink.platePressed : "transparent"
    }

    Grid {
        id: row

        anchors.centerIn: parent
        columns: Metrics.portrait ? 1 : 2
        spacing: Metrics.px(Metrics.portrait ? 6 : 14)
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        IconShape {
            name: root.glyph
            color: root.foreground
        }

        Text {
            textFormat: Text.PlainText
            text: root.text
            font: root.font
            color: root.foreground
            Accessible.ignored: true
        }
    }
}
