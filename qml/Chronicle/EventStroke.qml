// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Chronicle
import Autocity.Media
import Autocity.Ui.Theme

/*! The mark of an event: a dot for a day, else a bar as long as the date is vague; dashed if it was only announced. */
Item {
    id: root

    required property eventMark mark
    property bool selected: false

    readonly property bool upright: root.height > root.width
    readonly property color ink: root.selected ? Ink.line : Ink.outline

    x: root.mark.mark.x
    y: root.mark.mark.y
    width: root.mark.mark.width
    height: root.mark.mark.height
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        visible: root.mark.dot || root.mark.event.stroke === Grammar.Solid
        radius: root.mark.dot ? width / 2 : 0
        color: root.mark.event.stroke === Grammar.Solid ? root.ink : Ink.ground
        border.width: root.mark.event.stroke === Grammar.Solid ? 0 : Metrics.rule
        border.color: root.ink
    }

    SampleStroke {
        anchors.centerIn: parent
        width: root.upright ? root.height : root.width
        height: root.upright ? root.width : root.height
        visible: !root.mark.dot && root.mark.event.stroke !== Grammar.Solid
        rotation: root.upright ? 90 : 0
        stroke: root.mark.event.stroke
        color: root.ink
    }
}
