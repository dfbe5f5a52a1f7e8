// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! The other programmes, each with the number it is known by. */
Sheet {
    id: root

    /*! Nodes of the strategy. A var, as controls take values of the catalogue. */
    required property var programmes

    signal go(string route)

    title: qsTr("Other programmes")
    sheetWidth: Metrics.px(1160)
    sheetPart: Metrics.portrait ? 0.72 : 0.62

    PagedGrid {
        id: list

        anchors.fill: parent
        columns: Metrics.textScale > 1.2 ? 1 : 2
        columnSpacing: Metrics.gap
        items: root.programmes
        cellHeight: Math.max(Metrics.touch, Math.ceil(Type.body * 1.25 + Type.caption * 1.3) + Space.medium)
        delegate: PartPlate {
            required property var modelData

            width: list.cellWidth
            height: list.cellHeight
            node: modelData
            onOpened: route => root.go(route)
        }
    }

    // Beside the plate that closes the sheet.
    Pager {
        y: root.contentHeight + Space.large
        page: list.current
        pages: list.pages
        onTurned: page => list.page = page
    }
}
