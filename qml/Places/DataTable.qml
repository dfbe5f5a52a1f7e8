// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! Figures in rows: period, value, kind with its sample, of what, source. */
PagedGrid {
    id: root

    /*! What is measured stands in a column of its own. */
    property bool labels: true
    /*! Name of the thing whose page this is: rows do not repeat it. */
    property string about

    signal opened(string route)

    readonly property bool narrow: Metrics.portrait || Metrics.textScale > 1.3 || root.width < Metrics.px(1100)

    rowSpacing: Metrics.rowGap
    cellHeight: Math.max(Metrics.touch, root.narrow ? Type.itemLine + Type.captionLine * 3 + Space.medium : Type.itemLine + Type.captionLine + Space.small)
    delegate: SignButton {
        id: row

        required property var modelData
        readonly property string of: [row.modelData.subjectName === root.about ? "" : row.modelData.subjectName, root.labels ? row.modelData.label : "", row.modelData.note]
            .filter(part => part.length > 0).join(" · ")
        //: Read aloud: where a statement comes from
        readonly property string origin: row.modelData.source.label.length > 0 ? qsTr("Source: %1").arg(row.modelData.source.label) : ""
        readonly property real valueWidth: Math.round(row.width * (root.narrow ? 0.46 : 0.3))
        readonly property string target: root.labels ? row.modelData.route : row.modelData.subjectRoute

        width: root.cellWidth
        height: root.cellHeight
        padding: 0
        enabled: row.target.length > 0
        spoken: row.modelData.spoken
        Accessible.description: row.origin.length > 0 ? `${row.of} · ${row.origin}` : row.of
        spokenRole: Accessible.Link
        onClicked: root.opened(row.target)

        contentItem: Item {
            Rule {
                width: parent.width
                color: Ink.ice
            }

            Words {
                y: Space.small
                width: row.valueWidth
                level: Words.Item
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Type.caption
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                text: row.modelData.text
                Accessible.ignored: true
            }

            StatusTag {
                y: Space.small + Type.itemLine
                width: row.valueWidth
                stacks: root.narrow
                stroke: row.modelData.stroke
                text: row.modelData.kindLabel
                detail: row.modelData.period
                Accessible.ignored: true
            }

            Words {
                /*! The page of the measure has it whole. */
                readonly property bool mayElide: true

                x: row.valueWidth + Space.medium
                y: Space.small
                width: parent.width - x
                height: root.narrow ? Type.captionLine * 2 : Type.bodyLine
                level: root.narrow ? Words.Caption : Words.Body
                color: Ink.text
                maximumLineCount: root.narrow ? 2 : 1
                elide: Text.ElideRight
                text: row.of
                Accessible.ignored: true
            }

            SourceTag {
                x: row.valueWidth + Space.medium
                y: Space.small + (root.narrow ? Type.captionLine * 2 : Type.itemLine)
                width: parent.width - x
                lines: root.narrow ? 2 : 1
                source: row.modelData.source
                Accessible.ignored: true
            }
        }
    }
}
