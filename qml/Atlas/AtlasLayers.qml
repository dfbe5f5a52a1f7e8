// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Atlas
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! Which kinds of places are on the map: a switch a layer, with how many places it has. */
Sheet {
    id: root

    /*! All places of the map, map signs. A var: lists of values come as such. */
    property var places: []
    /*! Layers that are off, as numbers of PlaceLayers. A var, as places. */
    property var hidden: []

    readonly property var counts: PlaceLayers.counts(root.places)
    readonly property list<string> names: [qsTr("Plants and makers"), qsTr("Parks and suppliers"), qsTr("Research"),
        qsTr("City and livelihood"), qsTr("Transport")]

    signal switched(var hidden)

    title: qsTr("On the map")

    Column {
        width: root.contentWidth
        spacing: Metrics.gap

        Repeater {
            model: root.names

            SignButton {
                id: layer

                required property int index
                required property string modelData
                readonly property bool on: root.hidden.indexOf(layer.index) < 0
                readonly property color ink: layer.on ? Ink.plateText : Ink.touchable

                width: root.contentWidth
                height: Metrics.plateHeight
                enabled: root.counts[layer.index] > 0
                text: qsTr("%1 · %2").arg(layer.modelData).arg(root.counts[layer.index])
                spoken: layer.on ? qsTr("%1 are on the map").arg(layer.modelData) : qsTr("%1 are not on the map").arg(layer.modelData)
                onClicked: root.switched(layer.on ? root.hidden.concat([layer.index]) : root.hidden.filter(one => one !== layer.index))

                background: Rectangle {
                    radius: Metrics.radius
                    color: !layer.on ? "transparent" : layer.down ? Ink.platePressed : Ink.plate
                    border.width: layer.on && !Ink.contrast ? 0 : Metrics.rule
                    border.color: Ink.contrast ? Ink.plateText : Ink.touchable
                }

                contentItem: Item {
                    IconShape {
                        anchors.verticalCenter: parent.verticalCenter
                        x: Space.large
                        visible: layer.on
                        name: "check"
                        color: layer.ink
                    }

                    Words {
                        x: Space.large + Metrics.icon + Space.medium
                        width: parent.width - x - Space.large
                        height: parent.height
                        color: layer.ink
                        font.weight: Type.medium
                        verticalAlignment: Text.AlignVCenter
                        wrapMode: Text.NoWrap
                        elide: Text.ElideRight
                        text: layer.text
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
