// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! The workshops of a plant in the order of the work: number as on its sign, name, what the source says of it. */
PagedGrid {
    id: root

    /*! Id of the workshop whose sign was touched; its rule is corn, and its page is shown. */
    property string chosen

    onChosenChanged: {
        for (let i = 0; i < root.count; ++i) {
            if (root.items[i].id === root.chosen)
                root.page = Math.floor(i / root.perPage);
        }
    }
    onItemsChanged: root.chosen = ""

    /*! What a source says of one; upright, columns are wide. */
    readonly property int wordLines: Metrics.portrait && Metrics.textScale === 1 ? 2 : 3

    columns: Metrics.portrait || Metrics.textScale > 1.3 ? 2 : Metrics.textScale > 1 ? 3 : Math.max(4, Math.min(5, root.count))
    rowSpacing: Space.large
    cellHeight: Math.min(root.height, Type.itemLine * (Metrics.textScale > 1 ? 2 : 1) + Type.bodyLine * root.wordLines + Type.captionLine * (Type.language === "en" ? 2 : 1) + Space.medium * 2)
    delegate: Column {
        id: cell

        required property var modelData
        readonly property bool here: cell.modelData.id === root.chosen

        width: root.cellWidth
        spacing: Space.small

        Rectangle {
            width: parent.width
            height: cell.here ? Metrics.branchWidth : Metrics.rule
            color: cell.here ? Ink.corn : Ink.outline
        }

        Row {
            width: parent.width
            spacing: Space.medium

            Digits {
                id: number

                anchors.verticalCenter: name.verticalCenter
                pixelSize: Type.size(40)
                text: cell.modelData.year
            }

            Words {
                id: name

                width: parent.width - number.width - parent.spacing
                level: Words.Item
                maximumLineCount: 2
                elide: Text.ElideRight
                text: cell.modelData.title
            }
        }

        Words {
            width: parent.width
            visible: text.length > 0
            // Five columns are narrow.
            level: root.columns > 4 ? Words.Caption : Words.Body
            color: Ink.text
            maximumLineCount: root.wordLines
            elide: Text.ElideRight
            text: cell.modelData.caption
        }

        SourceTag {
            width: parent.width
            source: cell.modelData.status.source
        }
    }
}
