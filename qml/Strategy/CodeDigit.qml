// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Media
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! A digit as a route: as many stations as it has parts, each with its name beside it. A touch chooses it; nothing else repeats it. */
SignButton {
    id: root

    required property int digit
    /*! Names of its parts, in their order. A var: a list of words of QML is not one of C++ to the linter. */
    required property var names
    property bool here: false
    property bool labelled: true
    property real digitHeight: Metrics.px(376)
    property int nameSize: Type.size(26)
    /*! How much of it is written, 0 to 1. */
    property real progress: 1

    /*! All names found room. */
    readonly property bool complete: stations.complete
    readonly property real reachLeft: root.labelled ? stations.reachLeft : 0
    readonly property real reachRight: root.labelled ? stations.reachRight : 0
    readonly property real weight: 0.096

    /*! A plate below chooses the same. */
    readonly property bool reachedElsewhere: true
    /*! With all names beside it, whether they are shown or not. */
    readonly property real fullWidth: stations.reachLeft + stations.width + stations.reachRight

    implicitWidth: root.reachLeft + stations.width + root.reachRight
    implicitHeight: root.digitHeight
    Accessible.selected: root.here

    background: null

    NumeralStations {
        id: stations

        digit: root.digit
        names: root.names
        height: root.digitHeight
        weight: root.weight
        gap: Metrics.px(30)
        radius: Metrics.px(17)
        lineWidth: Metrics.lineWidth
        widestName: root.nameSize * 5.6
        font.family: Type.sans
        font.pixelSize: root.nameSize
        font.weight: Type.bold
    }

    Item {
        x: root.reachLeft
        width: stations.width
        height: root.digitHeight

        LineNumeral {
            width: implicitWidth
            height: root.digitHeight
            text: root.digit
            color: Ink.line
            weight: root.weight
            progress: root.progress
            Accessible.ignored: true
        }

        Repeater {
            model: root.progress < 1 ? [] : stations.stations

            Item {
                id: station

                required property numeralStation modelData

                width: stations.width
                height: root.digitHeight

                Rectangle {
                    x: station.modelData.point.x - width / 2
                    y: station.modelData.point.y - height / 2
                    width: Metrics.px(root.here ? 34 : 28)
                    height: width
                    radius: width / 2
                    color: root.here ? Ink.corn : Ink.paper
                    border.width: Metrics.px(4)
                    border.color: Ink.contrast ? Ink.ground : Ink.outline
                }

                Words {
                    visible: root.labelled && station.modelData.box.width > 0
                    x: station.modelData.box.x
                    y: station.modelData.box.y
                    width: station.modelData.box.width
                    height: station.modelData.box.height
                    horizontalAlignment: station.modelData.onRight ? Text.AlignLeft : Text.AlignRight
                    verticalAlignment: Text.AlignVCenter
                    font.pixelSize: root.nameSize
                    font.weight: root.here ? Type.bold : Type.medium
                    lineHeight: font.pixelSize * 1.3
                    text: station.modelData.name
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
