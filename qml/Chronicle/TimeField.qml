// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Chronicle
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! The timeline that runs right: lanes above the line, a column a year, marks as long as their date is vague. */
Item {
    id: root

    required property TimeDrawing drawing
    property string selected
    /*! Room left of the years for the names of the lanes. */
    property real laneRoom: Metrics.px(180)

    signal chosen(string id)

    Repeater {
        model: root.drawing.laneBands

        Item {
            id: lane

            required property int index
            required property laneBand modelData

            y: lane.modelData.rect.y
            width: root.width
            height: lane.modelData.rect.height

            Rectangle {
                width: parent.width
                height: Metrics.hairline
                visible: lane.index > 0
                color: Ink.ice
            }

            Words {
                y: Space.small
                width: root.laneRoom - Space.medium
                height: parent.height - 2 * Space.small
                font.pixelSize: Type.size(26)
                lineHeight: Type.size(34)
                font.weight: Type.bold
                fontSizeMode: Text.Fit
                minimumPixelSize: Type.caption * 0.8
                elide: Text.ElideRight
                text: lane.modelData.title
            }
        }
    }

    Item {
        x: root.laneRoom
        width: root.width - x
        height: root.height

        Repeater {
            model: root.drawing.bands

            Item {
                id: year

                required property yearBand modelData

                x: year.modelData.begin
                width: year.modelData.end - year.modelData.begin
                height: parent ? parent.height : 0

                Rectangle {
                    anchors.fill: parent
                    visible: year.modelData.wide
                    color: Ink.frost
                    opacity: 0.6
                }

                HatchedGround {
                    anchors.fill: parent
                    visible: year.modelData.count === 0
                }

                Rectangle {
                    width: Metrics.hairline
                    height: parent ? parent.height : 0
                    color: Ink.ice
                }

                Repeater {
                    model: year.modelData.months

                    Item {
                        id: month

                        required property int index
                        required property real modelData

                        x: month.modelData - year.modelData.begin
                        width: year.width / 12
                        height: year.height

                        Rectangle {
                            width: Metrics.hairline
                            height: parent ? parent.height : 0
                            visible: month.index > 0
                            color: Ink.ice
                            opacity: 0.6
                        }

                        Digits {
                            width: parent.width
                            y: parent.height - height - Space.small
                            horizontalAlignment: Text.AlignHCenter
                            pixelSize: Type.size(22)
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

            EventStroke {
                required property eventMark modelData

                mark: modelData
                selected: modelData.event.id === root.selected
            }
        }

        Repeater {
            model: root.drawing.marks

            EventLabel {
                required property eventMark modelData

                mark: modelData
                visible: width > 0
                selected: modelData.event.id === root.selected
                onClicked: root.chosen(modelData.event.id)
            }
        }

        Repeater {
            model: root.drawing.notes

            Words {
                required property moreNote modelData

                x: modelData.rect.x
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
}
