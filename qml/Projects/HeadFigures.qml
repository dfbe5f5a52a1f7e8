// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! The section's figures of its latest source beside the title: numeral, what it counts, kind and period; the source once below. */
Item {
    id: root

    /*! Figures of the page; the first tells the source. A var, as lists of values come so. */
    property var figures: []
    property real numeralHeight: Metrics.px(Metrics.portrait ? 56 : 84)
    readonly property int most: 3
    readonly property var shown: {
        const list = [];
        for (let i = 0; i < root.figures.length && list.length < root.most; ++i) {
            if (root.figures[i].source.id === root.figures[0].source.id && root.figures[i].unit === root.figures[0].unit)
                list.push(root.figures[i]);
        }
        return list;
    }

    implicitHeight: blocks.height + Space.small + Type.captionLine

    Row {
        id: blocks

        anchors.right: parent.right
        spacing: Metrics.gutter

        Repeater {
            model: root.shown

            Row {
                id: block

                required property var modelData

                spacing: Metrics.portrait ? Space.small : Space.medium
                Accessible.role: Accessible.StaticText
                Accessible.name: block.modelData.spoken

                LineNumber {
                    height: root.numeralHeight
                    text: block.modelData.numeral
                    stroke: block.modelData.stroke
                    Accessible.ignored: true
                }

                Column {
                    width: (root.width - 2 * Metrics.gutter) / root.most - Metrics.px(Metrics.portrait ? 100 : 150)

                    Words {
                        width: parent.width
                        level: Words.Caption
                        font.weight: Type.bold
                        maximumLineCount: 3
                        elide: Text.ElideRight
                        text: block.modelData.label
                        Accessible.ignored: true
                    }

                    StatusTag {
                        width: parent.width
                        stroke: block.modelData.stroke
                        text: block.modelData.kindLabel
                        detail: block.modelData.period
                        Accessible.ignored: true
                    }
                }
            }
        }
    }

    SourceTag {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: Math.min(implicitWidth, parent.width)
        lines: 1
        source: root.figures.length > 0 ? root.figures[0].source : null
    }
}
