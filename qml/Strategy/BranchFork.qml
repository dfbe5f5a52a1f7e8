// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Media
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! One branch: what its parts are reached by, and a road from there to each of them. A touch on a part opens it. */
Item {
    id: root

    required property string title
    /*! Nodes of the strategy. A var, as controls take values of the catalogue. */
    required property var parts

    signal opened(string route)

    readonly property real step: Metrics.touch + Metrics.gap
    readonly property real middle: (root.parts.length * root.step - Metrics.gap) / 2
    readonly property real fork: Math.min(Metrics.px(210), root.width * 0.46)

    implicitHeight: root.parts.length * root.step - Metrics.gap

    Repeater {
        model: root.parts

        Item {
            id: branch

            required property var modelData
            required property int index
            readonly property real at: branch.index * root.step + Metrics.touch / 2

            width: root.width
            height: root.height

            LineLayer {
                width: root.fork + Metrics.px(20)
                height: root.height
                color: Ink.line
                lineWidth: Metrics.branchWidth
                points: [Qt.vector3d(Metrics.px(14), root.middle, 0), Qt.vector3d(root.fork - Metrics.px(60), root.middle, Metrics.px(30)),
                         Qt.vector3d(root.fork - Metrics.px(60) + Math.min(Metrics.px(44), Math.abs(branch.at - root.middle)), branch.at, Metrics.px(30)),
                         Qt.vector3d(root.fork, branch.at, 0)]
            }

            SignButton {
                id: part

                x: root.fork - Space.small
                y: branch.at - height / 2
                width: root.width - x
                height: Metrics.touch
                spoken: branch.modelData.title
                spokenRole: Accessible.Link
                onClicked: root.opened(branch.modelData.route)

                background: Rectangle {
                    radius: Metrics.radius
                    color: part.down ? Ink.frost : "transparent"
                }

                Station {
                    id: dot

                    x: 0
                    anchors.verticalCenter: parent.verticalCenter
                    here: true
                }

                Words {
                    anchors.left: dot.right
                    anchors.leftMargin: Space.medium
                    anchors.right: arrow.left
                    anchors.verticalCenter: parent.verticalCenter
                    level: Words.Item
                    text: branch.modelData.shortTitle
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Type.caption
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }

                IconShape {
                    id: arrow

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    name: "chev"
                    size: Metrics.iconSmall
                    color: Ink.touchable
                }
            }
        }
    }

    Station {
        x: 0
        y: root.middle - height / 2
    }

    Words {
        width: root.fork - Space.small
        y: root.middle - height - Metrics.px(16)
        font.weight: Type.bold
        lineHeight: font.pixelSize * 1.25
        text: root.title
        maximumLineCount: 2
        elide: Text.ElideRight
    }
}
