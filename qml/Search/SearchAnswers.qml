// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Ui.Controls
import Autocity.Ui.Scenes
import Autocity.Ui.Theme

/*! What a search found, in rows with a pager and a picture; before the first key, or if nothing was found, what is offered instead. */
Item {
    id: root

    required property Catalogue catalogue
    property bool searching: false
    /*! Search hits. Vars, as lists of values come so. */
    property var answers: []
    property var offered: []

    signal opened(string route)

    readonly property bool comesDown: true
    readonly property bool found: root.answers.length > 0
    readonly property bool low: Metrics.lowReach
    /*! Of the first row, whose middle lies on the line of low reach. */
    readonly property real rowHeight: root.found ? grid.cellHeight : tiles.plateHeight
    /*! Upright in low reach: two rows and what turns pages, or the plates of what is offered; from the line of low reach on. */
    readonly property real leastHeight: (root.found ? 2 * (grid.cellHeight + grid.rowSpacing) + pager.plateHeight
                                                    : tiles.lines * (tiles.plateHeight + tiles.rowSpacing))
                                       - Math.floor(root.rowHeight / 2) + Space.medium
    readonly property real offerHeight: root.found ? 0 : offer.height + Space.small
    /*! Picture of the first answer on the page that has one; in low reach also of what is offered. */
    readonly property string picture: {
        for (const hit of root.found ? grid.shown : root.low ? root.offered : []) {
            if (hit.picture.length > 0)
                return root.catalogue.scene(hit.picture);
        }
        return "";
    }
    /*! The pager, and the picture if there is room, stand beside the answers. */
    readonly property bool aside: !Metrics.portrait && !root.low
    readonly property real asideWidth: root.aside ? Math.max(pager.implicitWidth, Metrics.textScale > 1.2 ? 0 : Metrics.px(400)) + Metrics.gutter : 0
    readonly property real footHeight: root.aside ? 0 : root.low ? pager.plateHeight + Metrics.rowGap
                                     : root.found ? Metrics.px(300) : pager.visible ? Metrics.plateHeight + Space.small : 0

    Words {
        id: offer

        visible: !root.found
        y: root.low ? -height - Space.small : 0
        level: Words.Caption
        topPadding: root.low ? 0 : Space.large
        text: root.searching ? qsTr("These come close:") : qsTr("Often looked for:")
    }

    PagedGrid {
        id: grid

        visible: root.found
        width: parent.width - root.asideWidth
        height: parent.height - root.footHeight
        columns: !root.aside || Metrics.textScale > 1.2 ? 1 : 2
        flow: Grid.TopToBottom
        rowSpacing: root.low ? Metrics.rowGap : Metrics.gap
        cellHeight: Math.max(Metrics.touch, Type.itemLine + Type.captionLine)
        items: root.answers
        delegate: HitRow {
            required property var modelData
            required property int index

            width: grid.cellWidth
            height: grid.cellHeight
            hit: modelData
            first: index % grid.rows === 0 || grid.shown[index - 1]?.kindLabel !== modelData.kindLabel
            onOpened: route => root.opened(route)
        }
    }

    Picture {
        visible: root.found && !root.low && !empty && height > Metrics.px(120) && Metrics.textScale * (root.aside ? 1 : 0) <= 1.2
        x: root.aside ? parent.width - width : 0
        y: root.aside ? Space.medium : parent.height - height - Space.small
        width: root.aside ? Metrics.px(400) : height / 0.72
        height: root.aside ? Math.min(Metrics.px(288), parent.height - Metrics.plateHeight - Space.huge) : root.footHeight - Space.huge
        scene: root.low ? "" : root.picture
    }

    Pager {
        id: pager

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.low ? 0 : Space.small
        visible: root.found && pages > 1
        plateHeight: root.low ? Metrics.px(56) : Metrics.plateHeight
        page: grid.current
        pages: grid.pages
        onTurned: page => grid.page = page
    }

    Grid {
        id: tiles

        readonly property real plateHeight: root.low ? Metrics.touch : Metrics.plateHeight
        readonly property real begin: root.low ? 0 : offer.height + Space.medium
        readonly property real room: parent.height - tiles.begin - (root.low ? 0 : Space.small)
        readonly property bool pictured: !root.low && root.offered.some(hit => hit.picture.length > 0)
        readonly property int lines: Math.ceil(root.offered.length / tiles.columns)

        visible: !root.found
        y: tiles.begin
        // Two rows of large plates, if there is room for them.
        columns: root.low || Metrics.portrait ? 2 : Metrics.textScale > 1.2 && tiles.room > 2 * Metrics.plateHeight + Metrics.gap ? 3 : Math.max(3, root.offered.length)
        columnSpacing: Metrics.gap
        rowSpacing: root.low ? Metrics.rowGap : Metrics.gap

        Repeater {
            model: tiles.visible ? root.offered : []

            SuggestionTile {
                required property var modelData

                width: (root.width - (tiles.columns - 1) * Metrics.gap) / tiles.columns
                height: Math.min((tiles.pictured ? Metrics.px(300) : 0) + tiles.plateHeight, (tiles.room - (tiles.lines - 1) * tiles.rowSpacing) / Math.max(1, tiles.lines))
                hit: modelData
                scene: tiles.pictured && modelData.picture.length > 0 ? root.catalogue.scene(modelData.picture) : ""
                onOpened: route => root.opened(route)
            }
        }
    }
}
