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

    /*! A lone station has its name on the right, others on the side they lie on. */
    function onRight(at: point): bool {
        return stations.count === 1 || at.x > stations.width / 2;
    }

    /*! Middle of the name of a station: beside it, or below the name before it on the same side. */
    function nameY(index: int): real {
        const points = stations.points;
        const side = root.onRight(points[index]);
        const higher = points.filter((at, i) => i !== index && root.onRight(at) === side && (at.y < points[index].y || (at.y === points[index].y && i < index)));
        return higher.length === 0 ? points[index].y
                                   : Math.max(points[index].y, Math.min(...higher.map(at => at.y)) + higher.length * root.labelHeight);
    }

    readonly property real labelHeight: root.partCount > 6 ? root.lineStep * 1.5 : root.lineStep * 2.2

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
            model: Math.min(stations.points.length, root.partCount)

            Item {
                id: station

                required property int index
                readonly property point at: stations.points[station.index]
                readonly property bool rightward: root.onRight(station.at)

                Rectangle {
                    x: station.at.x - width / 2
                    y: station.at.y - height / 2
                    width: Metrics.px(root.here ? 34 : 28)
                    height: width
                    radius: width / 2
                    color: root.here ? Ink.corn : Ink.paper
                    border.width: Metrics.px(4)
                    border.color: Ink.contrast ? Ink.ground : Ink.outline
                }

                Words {
                    readonly property real beside: (root.width - cell.width) / 2 + (stations.count === 1 ? root.width * 0.22 : 0) - root.labelGap

                    visible: root.labelled
                    x: station.rightward ? station.at.x + root.labelGap : station.at.x - root.labelGap - width
                    y: root.nameY(station.index) - height / 2
                    width: Math.max(0, station.rightward ? beside + cell.width - station.at.x : beside + station.at.x)
                    horizontalAlignment: station.rightward ? Text.AlignLeft : Text.AlignRight
                    font.pixelSize: Type.size(24)
                    font.weight: root.here ? Type.bold : Type.medium
                    lineHeight: root.lineStep
                    text: root.parts[station.index].title
                    maximumLineCount: root.partCount > 6 ? 1 : 2
                    elide: Text.ElideRight
                }
            }
        }
    }
}
