// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Ui.Controls
import Autocity.Ui.Scenes
import Autocity.Ui.Theme

/*! Projects: the line itself is what is built, in production, under construction, planned. A plate shows one state alone. */
HallScreen {
    id: root

    required property Catalogue catalogue
    /*! Which stretch is shown alone; -1: all four. */
    property int chosen: -1

    readonly property page page: root.catalogue.page("/projects", root.language)
    readonly property var entries: root.catalogue.entries("projects", root.language)
    readonly property bool all: root.chosen < 0
    readonly property var stretches: [
        {title: qsTr("Completed"), stroke: Grammar.Solid, picture: "state-completed", entries: root.having(["completed", "built"])},
        {title: qsTr("In production"), stroke: Grammar.Solid, picture: "state-production", entries: root.having(["production", "operating"])},
        {title: qsTr("Under construction"), stroke: Grammar.Hatched, picture: "state-construction", entries: root.having(["construction", "topped_out"])},
        {title: qsTr("Planned"), stroke: Grammar.Dashed, picture: "state-planned", entries: root.having(["planned", "settled", "signed", ""])}
    ]
    readonly property bool illustrated: !Metrics.portrait && !Metrics.lowReach && Metrics.textScale < 1.3 && root.all

    function having(keys: list<string>): var {
        return root.entries.filter(entry => keys.includes(entry.status.key));
    }

    title: root.page.title
    subtitle: qsTr("Sources name %n project(s). Solid: done; hatched: being built; dashed: planned", "", root.entries.length)
    linePoints: Metrics.portrait ? [] : [Qt.vector3d(0, root.straight, 0), Qt.vector3d(root.width, root.straight, 0)]
    lineSpans: root.all ? [Qt.vector3d(0.5, 0.74, Grammar.Hatched), Qt.vector3d(0.745, 1, Grammar.Dashed)]
                        : [Qt.vector3d(0, 1, root.stretches[root.chosen].stroke)]
    readonly property real straight: root.illustrated ? Metrics.px(440) : root.titleBottom + Space.large

    controls: Repeater {
        model: root.stretches.length

        Plate {
            id: plate

            required property int index
            readonly property var stretch: root.stretches[plate.index]

            width: (root.width - 2 * Metrics.margin - (Metrics.portrait ? 1 : 3) * Metrics.gap) / (Metrics.portrait ? 2 : 4)
            leftPadding: Space.medium
            rightPadding: Space.medium
            here: root.chosen === plate.index
            text: qsTr("%1 %2", "state and number of projects").arg(plate.stretch.title).arg(plate.stretch.entries.length)
            spoken: root.chosen === plate.index ? qsTr("Show all states") : qsTr("Only %1: %n project(s)", "", plate.stretch.entries.length).arg(plate.stretch.title)
            onClicked: root.chosen = root.chosen === plate.index ? -1 : plate.index
        }
    }

    Item {
        id: field

        anchors.fill: parent

        Repeater {
            model: root.illustrated ? root.stretches : []

            Picture {
                id: picture

                required property var modelData
                required property int index

                x: picture.index * (root.width - 2 * Metrics.margin + Metrics.gutter) / 4
                y: root.straight - Metrics.lineWidth / 2 - height - root.contentTop
                width: Metrics.px(370)
                height: root.straight - root.titleBottom - Space.medium
                scene: root.catalogue.scene(picture.modelData.picture)
                planned: picture.modelData.stroke === Grammar.Dashed
            }
        }

        Grid {
            id: board

            readonly property int count: Metrics.portrait ? 1 : 4

            visible: root.all
            y: Metrics.portrait ? 0 : Math.max(0, root.straight + Space.large - root.contentTop)
            width: parent.width
            columns: board.count
            columnSpacing: Metrics.gutter
            rowSpacing: Space.medium

            Repeater {
                model: root.all ? root.stretches : []

                StatusStretch {
                    required property var modelData

                    width: (board.width - (board.count - 1) * board.columnSpacing) / board.count
                    height: Math.max(0, Metrics.portrait ? (field.height - 3 * board.rowSpacing) / 4 : field.height - board.y)
                    columns: Metrics.portrait && Metrics.textScale < 1.3 ? 2 : 1
                    title: modelData.title
                    entries: modelData.entries
                    onGo: route => root.go(route)
                }
            }
        }

        PagedGrid {
            id: alone

            visible: !root.all
            y: board.y
            width: parent.width
            height: parent.height - y
            pagerRoom: Metrics.plateHeight + Space.medium
            columns: Metrics.portrait ? (Metrics.textScale < 1.3 ? 2 : 1) : 3
            rowSpacing: 0
            cellHeight: Math.max(Metrics.touch, Type.itemLine + Type.captionLine + Space.medium)
            items: root.all ? [] : root.stretches[root.chosen].entries
            delegate: ProjectRow {
                required property var modelData

                width: alone.cellWidth
                height: alone.cellHeight
                entry: modelData
                onOpened: route => root.go(route)
            }
        }

        Pager {
            id: pager

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            page: alone.current
            pages: root.all ? 1 : alone.pages
            onTurned: page => alone.page = page
        }
    }
}
