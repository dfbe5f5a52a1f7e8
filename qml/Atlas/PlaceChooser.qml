// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! Asks which of several places is meant, with their full names; it also lists the places that are not on the ground. */
Sheet {
    id: root

    /*! Map signs. A var: lists of values come as such. */
    property var signs: []

    signal chosen(string id)

    PagedGrid {
        id: grid

        width: root.contentWidth
        height: root.contentHeight - (pager.visible ? pager.height + Space.medium : 0)
        items: root.signs
        columns: Metrics.portrait ? 2 : 1
        cellHeight: Metrics.plateHeight
        delegate: Plate {
            id: plate

            required property var modelData

            width: grid.cellWidth
            height: grid.cellHeight
            leftPadding: Space.large
            rightPadding: Space.large
            text: plate.modelData.entry.title
            spoken: qsTr("%1, %2").arg(plate.modelData.entry.title).arg(plate.modelData.entry.status.label)
            onClicked: root.chosen(plate.modelData.entry.id)
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
