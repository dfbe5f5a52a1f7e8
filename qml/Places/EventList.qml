// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! Events by date, each with how it is drawn, its sentence and its source. */
PagedGrid {
    id: root

    signal opened(string route)

    /*! Of what is said of an event; large text leaves less room in the lower third. */
    readonly property int textLines: Metrics.lowReach && Metrics.textScale > 1 ? 1 : 2
    /*! Whatever the height of the list. */
    readonly property real naturalHeight: Type.captionLine * 2 + Type.itemLine + Type.bodyLine * root.textLines + Space.large

    columns: Metrics.portrait ? 1 : 2
    rowSpacing: Metrics.rowGap
    cellHeight: Math.min(root.height, root.naturalHeight)
    delegate: SignButton {
        id: row

        required property var modelData
        //: Read aloud: where a statement comes from
        readonly property string origin: row.modelData.source.label.length > 0 ? qsTr("Source: %1").arg(row.modelData.source.label) : ""

        width: root.cellWidth
        height: root.cellHeight
        padding: 0
        spoken: [row.modelData.date, row.modelData.title].join(", ")
        Accessible.description: [row.modelData.text, row.origin].filter(part => part.length > 0).join(" · ")
        spokenRole: Accessible.Link
        onClicked: root.opened(row.modelData.route)

        contentItem: Column {
            Rule {
                width: parent.width
                color: Ink.ice
            }

            StatusTag {
                width: parent.width
                stroke: row.modelData.stroke
                text: row.modelData.date
                detail: row.modelData.planned ? qsTr("announced") : ""
                Accessible.ignored: true
            }

            Words {
                width: parent.width
                level: Words.Item
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Type.caption
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                color: Ink.touchable
                text: row.modelData.title
                Accessible.ignored: true
            }

            Words {
                /*! The page behind it has it whole. */
                readonly property bool mayElide: true

                width: parent.width
                maximumLineCount: root.textLines
                elide: Text.ElideRight
                text: row.modelData.text
                Accessible.ignored: true
            }

            SourceTag {
                width: parent.width
                source: row.modelData.source
                Accessible.ignored: true
            }
        }
    }
}
