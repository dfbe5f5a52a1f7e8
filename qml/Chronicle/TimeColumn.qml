// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Chronicle
import Autocity.Media
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! The timeline that runs down: a band a year, rows of events in order of date, joined to their marks by leaders that never cross. */
Item {
    id: root

    required property TimeDrawing drawing
    property string selected
    /*! Names of the lanes by id. */
    property var laneNames: ({})

    signal chosen(string id)

    Repeater {
        model: root.drawing.bands

        Item {
            id: year

            required property yearBand modelData

            y: year.modelData.begin
            width: root.width
            height: year.modelData.end - year.modelData.begin

            Rectangle {
                anchors.fill: parent
                visible: year.modelData.wide
                color: Ink.frost
                opacity: 0.6
            }

            HatchedGround {
                anchors.fill: parent
                anchors.leftMargin: Metrics.px(110)
                visible: year.modelData.count === 0
            }

            Rectangle {
                width: parent.width
                height: Metrics.hairline
                color: Ink.ice
            }

            Digits {
                x: year.modelData.wide ? Metrics.px(290) : Space.medium
                y: year.modelData.wide ? Space.small : Math.min(Space.small, (parent.height - height) / 2)
                pixelSize: Type.size(36)
                text: year.modelData.year
            }

            Repeater {
                model: year.modelData.months

                Item {
                    id: month

                    required property int index
                    required property real modelData

                    y: month.modelData - year.modelData.begin
                    width: Metrics.px(110)
                    height: year.height / 12

                    Rectangle {
                        width: parent.width
                        height: Metrics.hairline
                        visible: month.index > 0
                        color: Ink.ice
                    }

                    Digits {
                        x: Space.medium
                        y: (parent.height - height) / 2
                        visible: parent.height > Metrics.px(18)
                        pixelSize: Math.min(Type.size(22), parent.height * 0.8)
                        color: Ink.secondary
                        text: month.index + 1
                        Accessible.ignored: true
                    }
                }
            }
        }
    }

    MouseArea {
        anchors.fill: parent
        onClicked: mouse => root.chosen(root.drawing.nearest(Qt.point(mouse.x, mouse.y), Metrics.touch).id)
    }

    Repeater {
        model: root.drawing.marks

        LineLayer {
            id: leader

            required property eventMark modelData
            readonly property real fromX: leader.modelData.mark.x + leader.modelData.mark.width + Space.small
            readonly property real fromY: leader.modelData.mark.y + leader.modelData.mark.height / 2
            readonly property real toY: leader.modelData.label.y + leader.modelData.label.height / 2
            readonly property real drop: leader.toY - leader.fromY
            readonly property real pad: Metrics.px(4)
            readonly property real end: width - Metrics.px(10)

            visible: leader.modelData.wide && leader.modelData.label.width > 0
            x: leader.fromX
            y: Math.min(leader.fromY, leader.toY) - leader.pad
            width: leader.modelData.label.x - leader.fromX
            height: Math.abs(leader.drop) + 2 * leader.pad
            color: Ink.secondary
            lineWidth: Metrics.hairline
            points: !leader.visible ? [] : [
                Qt.vector3d(0, leader.fromY - leader.y, 0),
                Qt.vector3d(Math.max(1, leader.end - Math.abs(leader.drop)), leader.fromY - leader.y, Metrics.px(10)),
                Qt.vector3d(leader.end, leader.toY - leader.y, Metrics.px(10)),
                Qt.vector3d(width, leader.toY - leader.y, 0)
            ]
        }
    }

    Repeater {
        model: root.drawing.marks

        EventStroke {
            required property eventMark modelData

            mark: modelData
            selected: modelData.event.id === root.selected
        }
    }

    Repeater {
        model: root.drawing.marks

        EventRow {
            required property eventMark modelData

            mark: modelData
            visible: width > 0
            lane: root.laneNames[modelData.event.lane] ?? ""
            selected: modelData.event.id === root.selected
            onClicked: root.chosen(modelData.event.id)
        }
    }

    Repeater {
        model: root.drawing.notes

        Words {
            required property moreNote modelData

            x: modelData.rect.x + Space.medium
            y: modelData.rect.y
            width: modelData.rect.width
            height: modelData.rect.height
            level: Words.Caption
            color: Ink.text
            verticalAlignment: Text.AlignVCenter
            //: So many events more have no room here
            text: qsTr("+%1").arg(modelData.count)
        }
    }
}
