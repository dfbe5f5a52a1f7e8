// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! The programme with a number code, taken apart into its digits; the other programmes in a sheet. */
HallScreen {
    id: root

    required property Catalogue catalogue

    readonly property page page: root.catalogue.page("/strategy", root.language)
    readonly property var programmes: root.catalogue.nodes("", root.language)
    /*! The first programme whose code the sources explain. */
    readonly property var coded: root.programmes.find(node => node.code.length > 0 && node.explained && node.children > 0) ?? null
    readonly property var branches: root.coded === null ? [] : root.catalogue.nodes(root.coded.id, root.language).filter(node => node.digit > 0)
    readonly property var others: root.programmes.filter(node => root.coded === null || node.id !== root.coded.id)
    /*! Which digit is taken apart. */
    property int chosen: Math.max(0, root.branches.findIndex(node => node.digit > 1))
    readonly property var branch: root.chosen < root.branches.length ? root.branches[root.chosen] : null
    // English names are too long to stand beside the stations; the panel has them all.
    readonly property bool labelled: !Metrics.portrait && Metrics.textScale <= 1.2 && root.language !== "en"
    readonly property real digitHeight: Metrics.px(Metrics.portrait ? 230 : Metrics.textScale > 1.2 || Metrics.lowReach ? 200 : root.labelled ? 376 : 270)

    title: root.page.title
    subtitle: root.coded === null ? root.page.subtitle : root.coded.title
    lineY: root.titleBottom + Space.large + root.digitHeight - Metrics.px(8)

    controls: [
        Repeater {
            model: root.branches

            Plate {
                id: plate

                required property var modelData
                required property int index

                text: plate.modelData.title
                here: root.chosen === plate.index
                onClicked: root.chosen = plate.index
            }
        },
        Plate {
            visible: root.others.length > 0
            trailing: "chev"
            text: root.coded === null ? qsTr("All programmes") : qsTr("Other programmes")
            onClicked: sheet.open = true
        }
    ]

    Row {
        id: digits

        // Digits stand on the line; a wide digit gets more room for the names around it.
        readonly property real share: root.contentWidth / Math.max(1, root.branches.reduce((sum, node) => sum + (node.digit > 1 ? 1.9 : 1), 0))

        parent: root
        x: Metrics.margin
        y: root.titleBottom + Space.large
        height: root.digitHeight

        Repeater {
            model: root.branches

            CodeDigit {
                id: digit

                required property var modelData
                required property int index

                width: digits.share * (digit.modelData.digit > 1 ? 1.9 : 1)
                branch: digit.modelData
                parts: root.catalogue.nodes(digit.modelData.id, root.language)
                here: root.chosen === digit.index
                labelled: root.labelled
                digitHeight: root.digitHeight
            }
        }
    }

    Item {
        id: panel

        y: Math.max(0, root.lineY + Space.huge - parent.y)
        width: parent.width
        height: parent.height - y
        visible: root.branch !== null

        Column {
            id: about

            width: Metrics.portrait ? parent.width : Metrics.px(460)
            spacing: Space.small

            Words {
                width: parent.width
                level: Words.Item
                text: root.branch === null ? "" : root.branch.title
                maximumLineCount: 2
                elide: Text.ElideRight
            }

            Words {
                width: parent.width
                color: Ink.secondary
                lineHeight: font.pixelSize * 1.4
                text: root.branch === null ? "" : root.branch.text
                maximumLineCount: Metrics.portrait ? 4 : Math.max(2, Math.floor((panel.height - Type.itemLine - Type.captionLine - 2 * Space.small) / lineHeight))
                elide: Text.ElideRight
            }

            SourceTag {
                width: parent.width
                visible: root.branch !== null && root.branch.source.label.length > 0
                source: root.branch === null ? null : root.branch.source
            }
        }

        PagedGrid {
            id: parts

            x: Metrics.portrait ? 0 : about.width + Metrics.gutter
            y: Metrics.portrait ? about.height + Space.large : 0
            width: parent.width - x
            height: parent.height - y
            pagerRoom: Metrics.plateHeight + Metrics.gap
            columns: Metrics.portrait || Metrics.textScale > 1.2 ? 2 : items.length > 8 ? 4 : 3
            columnSpacing: Metrics.gap
            items: root.branch === null ? [] : root.catalogue.nodes(root.branch.id, root.language)
            cellHeight: Math.max(Metrics.touch, Math.ceil(Type.body * 1.3) * 2 + Space.small)
            delegate: PartPlate {
                required property var modelData

                width: parts.cellWidth
                height: parts.cellHeight
                node: modelData
                onOpened: route => root.go(route)
            }
        }

        Pager {
            id: pager

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            page: parts.current
            pages: parts.pages
            onTurned: page => parts.page = page
        }
    }

    Sheet {
        id: sheet

        parent: root
        title: qsTr("Other programmes")
        onClosed: sheet.open = false

        PagedGrid {
            id: list

            anchors.fill: parent
            pagerRoom: Metrics.plateHeight + Metrics.gap
            items: root.others
            cellHeight: Math.max(Metrics.touch, Math.ceil(Type.body * 1.3) * 2 + Space.small)
            delegate: PartPlate {
                required property var modelData

                width: list.cellWidth
                height: list.cellHeight
                node: modelData
                onOpened: route => root.go(route)
            }
        }

        Pager {
            id: turner

            anchors.bottom: parent.bottom
            page: list.current
            pages: list.pages
            onTurned: page => list.page = page
        }
    }
}
