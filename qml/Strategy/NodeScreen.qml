// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! A programme or a part of one: what it says, its own parts, its source; a code that no source explains says so. */
HallScreen {
    id: root

    required property Catalogue catalogue

    readonly property page page: root.catalogue.page(root.route, root.language)
    readonly property strategyNode node: root.catalogue.node(root.page.id, root.language)

    idleSeconds: 90
    title: root.page.title
    subtitle: root.page.subtitle

    controls: [
        Plate {
            visible: root.node.linkRoute.length > 0
            trailing: "chev"
            text: qsTr("Open its page")
            onClicked: root.go(root.node.linkRoute)
        },
        Plate {
            visible: root.page.previous.route.length > 0
            glyph: "chevL"
            text: root.page.previous.title
            width: Math.min(implicitWidth, Metrics.span(Metrics.portrait ? 3 : 4))
            onClicked: root.go(root.page.previous.route)
        },
        Plate {
            visible: root.page.next.route.length > 0
            trailing: "chev"
            text: root.page.next.title
            width: Math.min(implicitWidth, Metrics.span(Metrics.portrait ? 3 : 4))
            onClicked: root.go(root.page.next.route)
        }
    ]

    Item {
        anchors.fill: parent

        Column {
            id: about

            width: Metrics.portrait || parts.count === 0 ? parent.width : Metrics.span(4)
            spacing: Space.medium

            LineNumber {
                visible: root.node.code.length > 0
                height: Metrics.px(150)
                text: root.node.code
            }

            StatusTag {
                width: parent.width
                visible: !root.node.explained
                stroke: Grammar.Thin
                text: qsTr("Not explained by any source")
            }

            Repeater {
                model: root.page.story

                Words {
                    required property var modelData

                    width: about.width
                    text: modelData.text
                    maximumLineCount: Metrics.portrait ? 8 : 12
                    elide: Text.ElideRight
                }
            }

            Words {
                width: parent.width
                visible: text.length > 0
                level: Words.Caption
                text: root.node.date
            }

            Repeater {
                model: root.page.sources

                SourceTag {
                    required property var modelData

                    width: about.width
                    interactive: true
                    source: modelData
                    onOpened: route => root.go(route)
                }
            }
        }

        PagedGrid {
            id: parts

            x: Metrics.portrait ? 0 : about.width + Metrics.gutter
            y: Metrics.portrait ? about.height + Space.large : 0
            width: parent.width - x
            height: parent.height - y
            pagerRoom: Metrics.plateHeight + Metrics.gap
            visible: count > 0
            columns: Metrics.textScale > 1.2 ? 1 : 2
            columnSpacing: Metrics.gap
            items: root.page.nodes
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
}
