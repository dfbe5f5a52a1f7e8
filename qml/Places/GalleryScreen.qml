// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Ui.Controls
import Autocity.Ui.Scenes
import Autocity.Ui.Theme

/*! All entries of a section (/plants, /parks) along the line: state, one figure, source, door; six on a page, upright two columns. */
HallScreen {
    id: root

    required property Catalogue catalogue
    readonly property page page: root.catalogue.page(root.route, root.language)

    /*! The ensembles stand in a row on the far side of the line, their cards on this side. */
    readonly property bool lined: !Metrics.portrait && Metrics.textScale < 1.3

    lowReachTop: Metrics.portrait ? 0.46 : 0
    lowReachDense: true
    title: root.page.title
    lineY: root.lined ? Metrics.px(Type.language === "en" ? 322 : 344) : -1
    // Large text on a low screen needs the room.
    subtitle: !Metrics.portrait && Metrics.textScale > 1.3 ? "" : root.page.subtitle

    // One ensemble a card of the page, above the line.
    Row {
        id: ensembles

        parent: root
        x: Metrics.margin
        y: root.straightY - Metrics.lineWidth / 2 - Space.medium - height
        height: Math.max(0, root.straightY - root.titleBottom - Space.huge)
        spacing: grid.columnSpacing

        Repeater {
            model: root.lined ? grid.shown : []

            Picture {
                required property var modelData

                width: grid.cellWidth
                height: ensembles.height
                scene: root.catalogue.scene(modelData.picture)
            }
        }
    }

    PagedGrid {
        id: grid

        readonly property real least: Metrics.px(72) + Type.captionLine * 3 + Type.itemLine * 4 + Space.small * 7 + Space.huge
        // Upright in low reach: one row, its doors at the foot.
        readonly property int lines: Metrics.portrait && Metrics.lowReach ? 1 : Math.max(1, Math.min(Math.floor((height + rowSpacing) / (least + rowSpacing)), Math.ceil(count / columns)))
        readonly property int wanted: Metrics.portrait ? (Metrics.lowReach && Metrics.textScale === 1 && Type.language !== "en" ? 3 : 2) : Metrics.textScale > 1.3 ? (Type.language === "en" ? 2 : 3) : Metrics.textScale > 1 ? 4 : 6

        y: root.lined ? root.straightY + Metrics.lineWidth / 2 + Space.large - root.areaTop : 0
        width: root.contentWidth
        height: Math.max(0, root.contentHeight - y)
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
            scene: root.lined ? "" : root.catalogue.scene(modelData.picture)
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
