// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! All entries of a section (/plants, /parks) along the line: state, one figure, source, door; six on a page, upright two columns. */
HallScreen {
    id: root

    required property Catalogue catalogue
    readonly property page page: root.catalogue.page(root.route, root.language)

    title: root.page.title
    // Large text on a low screen needs the room.
    subtitle: !Metrics.portrait && Metrics.textScale > 1.3 ? "" : root.page.subtitle

    PagedGrid {
        id: grid

        readonly property real least: Metrics.px(72) + Type.captionLine * 3 + Type.itemLine * 4 + Space.small * 7 + Space.huge
        readonly property int lines: Math.max(1, Math.min(Math.floor((height + rowSpacing) / (least + rowSpacing)), Math.ceil(count / columns)))
        readonly property int wanted: Metrics.portrait ? 2 : Metrics.textScale > 1.3 ? 3 : Metrics.textScale > 1 ? 4 : 6

        width: root.contentWidth
        height: root.contentHeight
        // A reference, since lists of values come as var.
        items: root.catalogue.entries(root.page.kind, root.language)
        columns: Math.max(1, wanted)
        columnSpacing: Metrics.portrait ? Metrics.gutter : Metrics.px(24)
        rowSpacing: Space.large
        cellHeight: Math.floor((height - (grid.lines - 1) * rowSpacing) / grid.lines)
        delegate: GalleryCard {
            required property var modelData

            width: grid.cellWidth
            height: grid.cellHeight
            entry: modelData
            scene: root.catalogue.scene(modelData.picture)
            onOpened: route => root.go(route)
        }
    }

    controls: [
        Pager {
            page: grid.current
            pages: grid.pages
            onTurned: page => grid.page = page
        }
    ]
}
