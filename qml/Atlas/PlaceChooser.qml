// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Atlas
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*!
    Asks which of several places is meant, with their full names and how well their position is known; it also lists the
    places that are not on the ground, those known best first.
*/
Sheet {
    id: root

    /*! Map signs. A var: lists of values come as such. */
    property var signs: []

    signal chosen(string id)

    PagedGrid {
        id: grid

        width: root.contentWidth
        height: root.contentHeight - (pager.visible ? pager.height + Space.medium : 0)
        items: PlaceLayers.byGrade(root.signs)
        columns: Metrics.portrait ? 2 : 1
        cellHeight: Math.max(Metrics.plateHeight, Type.itemLine + Type.captionLine + Space.medium)
        delegate: SignButton {
            id: plate

            required property var modelData

            width: grid.cellWidth
            height: grid.cellHeight
            text: plate.modelData.entry.title
            spoken: qsTr("%1, %2").arg(plate.modelData.entry.title).arg(plate.modelData.entry.status.label)
            onClicked: root.chosen(plate.modelData.entry.id)

            background: Rectangle {
                radius: Metrics.radius
                color: plate.down ? Ink.platePressed : Ink.plate
                border.width: Ink.contrast ? Metrics.rule : 0
                border.color: Ink.plateText
            }

            contentItem: Item {
                Words {
                    x: Space.large
                    y: (parent.height - Type.itemLine - Type.captionLine) / 2
                    width: parent.width - 2 * x
                    font.weight: Type.medium
                    lineHeight: Type.itemLine
                    color: Ink.plateText
                    wrapMode: Text.NoWrap
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Metrics.px(22)
                    elide: Text.ElideRight
                    text: plate.text
                    Accessible.ignored: true
                }

                Words {
                    /*! The card of the place has it whole. */
                    readonly property bool mayElide: true

                    x: Space.large
                    y: (parent.height + Type.itemLine - Type.captionLine) / 2
                    width: parent.width - 2 * x
                    level: Words.Caption
                    color: Ink.plateText
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    text: plate.modelData.placement
                    Accessible.ignored: true
                }
            }
        }
    }

    Pager {
        id: pager

        y: root.contentHeight - height
        page: grid.current
        pages: grid.pages
        onTurned: page => grid.page = page
    }
}
