// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Media
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! A digit of a number code as a route: as many stations as it has parts, each with its name if there is room. */
Item {
    id: root

    /*! The branch, and its parts. Vars, as controls take values of the catalogue. */
    required property var branch
    required property var parts
    readonly property int partCount: root.parts.length
    property bool here: false
    property bool labelled: true
    property real digitHeight: Metrics.px(376)

    readonly property real labelGap: Metrics.px(30)
    readonly property real lineStep: Type.size(24) * 1.22

    /*! Stations with side and label top, spread so that names on one side never touch. */
    readonly property var placed: {
        const list = [];
        const names = root.parts;
        const middle = stations.width / 2;
        for (let i = 0; i < stations.points.length && i < names.length; ++i) {
            const at = stations.points[i];
            list.push({x: at.x, y: at.y, right: stations.count === 1 || at.x > middle, title: names[i].title, top: at.y});
        }
        for (const side of [true, false]) {
            const column = list.filter(entry => entry.right === side).sort((a, b) => a.y - b.y);
            for (let i = 1; i < column.length; ++i)
                column[i].top = Math.max(column[i].top, column[i - 1].top + root.labelHeight);
        }
        return list;
    }
    readonly property real labelHeight: root.parts.length > 6 ? root.lineStep * 1.5 : root.lineStep * 2.2

    implicitHeight: root.digitHeight

    NumeralStations {
        id: stations

        digit: root.branch.digit
        count: root.partCount
        height: root.digitHeight
        weight: 0.096
    }

    Item {
        id: cell

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: root.labelled && stations.count === 1 ? -root.width * 0.22 : 0
        width: stations.width
        height: root.digitHeight

        LineNumeral {
            width: implicitWidth
            height: root.digitHeight
            text: root.branch.digit
            color: Ink.line
            weight: 0.096
            Accessible.ignored: true
        }

        Repeater {
            model: root.placed

            Item {
                id: station

                required property var modelData

                Rectangle {
                    x: station.modelData.x - width / 2
                    y: station.modelData.y - height / 2
                    width: Metrics.px(root.here ? 34 : 28)
                    height: width
                    radius: width / 2
                    color: root.here ? Ink.corn : Ink.paper
                    border.width: Metrics.px(4)
                    border.color: Ink.contrast ? Ink.ground : Ink.outline
                }

                Words {
                    readonly property real room: (root.width - cell.width) / 2 + (station.modelData.right ? cell.width - station.modelData.x : station.modelData.x)
                                                 + (stations.count === 1 ? root.width * 0.22 : 0) - root.labelGap

                    visible: root.labelled
                    x: station.modelData.right ? station.modelData.x + root.labelGap : station.modelData.x - root.labelGap - width
                    y: station.modelData.top - height / 2
                    width: Math.max(0, Math.min(Math.ceil(implicitWidth), room))
                    horizontalAlignment: station.modelData.right ? Text.AlignLeft : Text.AlignRight
                    font.pixelSize: Type.size(24)
                    font.weight: root.here ? Type.bold : Type.medium
                    lineHeight: root.lineStep
                    text: station.modelData.title
                    maximumLineCount: root.parts.length > 6 ? 1 : 2
                    elide: Text.ElideRight
                }
            }
        }
    }
}
