// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Ui.Controls
import Autocity.Ui.Scenes
import Autocity.Ui.Theme

/*! A project: its steps as stations of the line, solid where a source says so, dashed where they were only announced. */
HallScreen {
    id: root

    required property Catalogue catalogue
    /*! Figures and what is not stated, or what belongs to it. */
    property bool related: false

    readonly property page page: root.catalogue.page(root.route, root.language)
    readonly property var steps: root.page.milestones
    readonly property var facts: root.page.figures
    readonly property var links: {
        const all = [];
        for (const list of [root.page.members, root.page.relations])
            for (let i = 0; i < list.length; ++i)
                all.push(list[i]);
        return all;
    }
    readonly property real stepWidth: root.contentWidth / Math.max(1, root.steps.length)
    readonly property int announced: root.steps.findIndex(step => step.planned)
    /*! The line runs down on the left, past all steps, and out on the right. */
    readonly property bool upright: Metrics.portrait
    readonly property real downX: Metrics.margin + Metrics.px(16)
    readonly property real downTo: stations.y + stations.height + Space.medium
    /*! Where what was only announced begins, as a part of the line. */
    readonly property real announcedAt: root.upright
        ? (root.downX + Space.wide + root.announced * stations.height / Math.max(1, root.steps.length)) / (root.width + root.downTo - root.straight)
        : (Metrics.margin + root.announced * root.stepWidth) / root.width
    readonly property real straight: head.y + head.height + Space.huge

    lowReachTop: 0
    lowReachDense: true
    idleSeconds: 90
    title: root.page.title
    subtitle: root.page.subtitle
    linePoints: root.upright ? [Qt.vector3d(0, root.straight, 0), Qt.vector3d(root.downX, root.straight, Metrics.lineBend),
                                Qt.vector3d(root.downX, root.downTo, Metrics.lineBend), Qt.vector3d(root.width, root.downTo, 0)]
                             : [Qt.vector3d(0, root.straight, 0), Qt.vector3d(root.width, root.straight, 0)]
    lineSpans: root.announced < 0 ? [] : [Qt.vector3d(root.announcedAt, 1, Grammar.Dashed)]

    controls: [
        Plate {
            text: qsTr("Overview")
            here: !root.related
            onClicked: root.related = false
        },
        Plate {
            visible: root.links.length > 0
            text: qsTr("Related")
            here: root.related
            onClicked: root.related = true
        },
        Plate {
            visible: root.page.previous.route.length > 0
            glyph: "chevL"
            lines: 2
            text: root.page.previous.shortTitle
            width: Math.min(implicitWidth, Metrics.span(Metrics.portrait ? 3 : 3))
            onClicked: root.go(root.page.previous.route)
        },
        Plate {
            visible: root.page.next.route.length > 0
            trailing: "chev"
            lines: 2
            text: root.page.next.shortTitle
            width: Math.min(implicitWidth, Metrics.span(Metrics.portrait ? 3 : 3))
            onClicked: root.go(root.page.next.route)
        }
    ]

    Item {
        id: head

        parent: root
        x: Metrics.margin
        y: root.titleBottom + Space.medium
        width: root.width - 2 * Metrics.margin
        height: Math.max(about.height, picture.visible ? picture.height : 0)

        Column {
            id: about

            width: picture.visible ? parent.width - picture.width - Metrics.gutter : parent.width
            spacing: Space.small

            StatusTag {
                width: parent.width
                stroke: root.page.status.stroke
                text: root.page.status.label
                detail: root.page.status.note.length > 0 ? root.page.status.note : root.page.status.date
            }

            Repeater {
                model: root.page.story

                Words {
                    required property var modelData

                    width: about.width
                    text: modelData.text
                    maximumLineCount: 4
                    elide: Text.ElideRight
                }
            }
        }

        Picture {
            id: picture

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            visible: !empty && Metrics.textScale < 1.3
            width: Metrics.px(Metrics.portrait ? 340 : 420)
            height: Metrics.px(Metrics.portrait ? 250 : 270)
            scene: root.catalogue.scene(root.page.picture)
            planned: root.page.status.stroke === Grammar.Dashed
        }
    }

    Column {
        id: stations

        readonly property real sideways: root.upright ? 1 : root.steps.length

        parent: root
        x: Metrics.margin
        y: root.upright ? root.straight + Space.wide : root.straight - Metrics.px(16)
        width: root.width - 2 * Metrics.margin

        Grid {
            columns: Math.max(1, stations.sideways)

            Repeater {
                model: root.steps

                ProjectStep {
                    required property var modelData

                    width: stations.width / stations.sideways
                    beside: root.upright
                    step: modelData
                }
            }
        }
    }

    Item {
        id: below

        /*! In low reach the first row has its middle on the line of low reach. */
        readonly property real room: 2 * (root.areaTop + root.contentHeight - Metrics.lowReachLine)
        readonly property real row: Math.min(room, root.related ? cards.cellHeight : blocks.naturalHeight)

        y: Math.max(0, stations.y + stations.height + Space.large - root.areaTop,
                    Metrics.lowReach ? Math.ceil(Metrics.lowReachLine - row / 2 - root.areaTop) + 1 : 0)
        width: parent.width
        height: parent.height - y

        FactGrid {
            id: blocks

            anchors.fill: parent
            pagerRoom: Metrics.plateHeight + Space.medium
            visible: !root.related
            figures: root.facts
            gaps: root.page.gaps
            room: Metrics.lowReach ? below.room : height
            onAsked: figure => origins.ask(figure)
        }

        PagedGrid {
            id: cards

            anchors.fill: parent
            pagerRoom: Metrics.plateHeight + Space.medium
            visible: root.related
            columns: Metrics.portrait ? 2 : 3
            items: root.related ? root.links : []
            cellHeight: Math.max(Metrics.touch, Type.itemLine * 2 + Type.captionLine * (Type.language === "en" ? 4 : 3) + Space.huge)
            delegate: EntryCard {
                required property var modelData

                width: cards.cellWidth
                height: cards.cellHeight
                entry: modelData
                onOpened: route => root.go(route)
            }
        }

        Pager {
            id: pager

            readonly property PagedGrid list: root.related ? cards : blocks

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            page: list.current
            pages: list.pages
            onTurned: page => list.page = page
        }
    }

    FigureSources {
        id: origins

        parent: root
        onGo: route => root.go(route)
    }
}
