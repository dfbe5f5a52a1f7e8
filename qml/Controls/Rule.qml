// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Theme

/*! The rule above a block: solid, or dotted where nothing is recorded. */
Item {
    id: root

    property bool dotted: false
    property color color: Ink.outline

    implicitHeight: Metrics.rule

    Rectangle {
        anchors.fill: parent
        visible: !root.dotted
        color: root.color
    }

    Row {
        anchors.fill: parent
        visible: root.dotted
        clip: true
        spacing: Metrics.rule * 2

        Repeater {
            model: root.dotted ? Math.max(0, Math.ceil(root.width / (Metrics.rule * 3))) : 0

            Rectangle {
                width: Metrics.rule
                height: Metrics.rule
                color: root.color
            }
        }
    }
}
