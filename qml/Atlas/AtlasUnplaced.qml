// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! The first names of the places that have no position on the sketch, as many as fit; the rest are behind a plate. */
Item {
    id: root

    /*! Map signs. A var: lists of values come as such. */
    property var signs: []

    readonly property int districtOnly: {
        let count = 0;
        for (let i = 0; i < root.signs.length; ++i)
            count += root.signs[i].entry.grade === "E" ? 1 : 0;
        return count;
    }

    Rule {
        width: parent.width
        dotted: true
    }

    Words {
        id: heading

        y: Space.small
        width: parent.width
        level: Words.Body
        font.weight: Type.bold
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        text: qsTr("Not placed")
    }

    Words {
        id: note

        y: heading.y + heading.height
        width: parent.width
        visible: root.districtOnly > 0
        level: Words.Caption
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Metrics.px(22)
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        text: qsTr("%n known only to be in the district", "", root.districtOnly)
    }

    PagedGrid {
        id: grid

        y: note.visible ? note.y + note.height : note.y
        width: parent.width
        height: parent.height - y
        items: root.signs
        columns: 2
        columnSpacing: Space.medium
        rowSpacing: 0
        cellHeight: Type.size(36)
        delegate: Words {
            id: name

            required property var modelData
            // The list behind the plate has the whole name.
            readonly property bool mayElide: true

            width: grid.cellWidth
            height: grid.cellHeight
            level: Words.Caption
            color: Ink.text
            font.pixelSize: Type.size(24)
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: name.modelData.entry.shortTitle.length > 0 ? name.modelData.entry.shortTitle : name.modelData.entry.title
        }
    }
}
