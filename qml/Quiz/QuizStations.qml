// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! The questions of a round as stations on the line: behind, here, ahead. Whether they were answered rightly is not kept. */
Row {
    id: root

    property int count: 5
    property int index: 0
    property bool decided: false

    spacing: Metrics.px(Metrics.portrait ? 56 : 78)
    Accessible.role: Accessible.Indicator
    Accessible.name: qsTr("Question %1 of %2").arg(Math.min(root.index + 1, root.count)).arg(root.count)

    Repeater {
        model: root.count

        Item {
            id: station

            required property int index
            readonly property bool here: station.index === root.index
            readonly property bool behind: station.index < root.index || (station.here && root.decided)

            width: Metrics.px(50)
            height: width

            Rectangle {
                anchors.centerIn: parent
                width: Metrics.px(station.here ? 50 : 42)
                height: width
                radius: width / 2
                color: station.here ? Ink.corn : station.behind ? Ink.paper : Ink.ground
                border.width: Metrics.rule
                border.color: station.here || station.behind ? Ink.outline : Ink.secondary
            }

            IconShape {
                anchors.centerIn: parent
                visible: station.behind
                name: "check"
                size: Metrics.px(26)
                color: station.here ? Ink.cornText : Ink.text
            }
        }
    }
}
