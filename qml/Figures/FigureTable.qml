// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! All figures as a table: what, how much, when, of which kind, from where. A row asks for its source. */
PagedGrid {
    id: root

    readonly property bool wide: !Metrics.portrait && Metrics.textScale <= 1.2

    /*! A figure of the catalogue. */
    signal opened(var figure)

    rowSpacing: 0
    cellHeight: Math.max(Metrics.touch, root.wide ? Type.bodyLine : Type.bodyLine + 2 * Type.captionLine)
    delegate: SignButton {
        id: row

        // A figure of the catalogue.
        required property var modelData

        width: root.cellWidth
        height: root.cellHeight
        spoken: row.modelData.spoken
        onClicked: root.opened(row.modelData)

        background: Rectangle {
            color: row.down ? Ink.frost : "transparent"

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Metrics.hairline
                color: Ink.ice
            }
        }

        Item {
            anchors.fill: parent

            Column {
                id: what

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width * (root.wide ? 0.36 : 0.56)

                Words {
                    width: parent.width
                    font.weight: Type.medium
                    lineHeight: font.pixelSize * 1.3
                    text: row.modelData.label
                    maximumLineCount: root.wide ? 1 : 2
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }

                Words {
                    width: parent.width
                    level: Words.Caption
                    visible: text.length > 0
                    text: row.modelData.subjectName
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }

            Words {
                id: value

                anchors.verticalCenter: parent.verticalCenter
                anchors.verticalCenterOffset: root.wide ? 0 : -Type.captionLine
                x: what.width + Space.medium
                width: parent.width * (root.wide ? 0.18 : 0.44) - Space.medium
                font.weight: Type.bold
                lineHeight: font.pixelSize * 1.3
                text: row.modelData.text
                maximumLineCount: 1
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            StatusTag {
                x: root.wide ? parent.width * 0.55 : value.x
                anchors.verticalCenter: parent.verticalCenter
                anchors.verticalCenterOffset: root.wide ? 0 : Type.captionLine * 0.2
                width: root.wide ? parent.width * 0.2 : value.width
                stroke: row.modelData.stroke
                text: row.modelData.kindLabel
                detail: row.modelData.period
                Accessible.ignored: true
            }

            SourceTag {
                x: root.wide ? parent.width * 0.76 : value.x
                anchors.verticalCenter: parent.verticalCenter
                anchors.verticalCenterOffset: root.wide ? 0 : Type.captionLine * 1.3
                width: parent.width - x
                lines: root.wide ? 2 : 1
                source: row.modelData.source
                Accessible.ignored: true
            }
        }
    }
}
