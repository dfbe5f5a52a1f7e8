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
    /*! Year of the present state; 0: every year, -1: none stated. */
    property int year: 0
    property bool byName: false

    readonly property page page: root.catalogue.page("/projects", root.language)
    readonly property var every: root.catalogue.entries("projects", root.language)
    readonly property var entries: {
        const list = root.every.filter(entry => root.year === 0 || entry.year === Math.max(0, root.year));
        return root.byName ? list.sort((a, b) => a.title.localeCompare(b.title, root.language)) : list;
    }
    readonly property bool all: root.chosen < 0
    readonly property var stretches: [
        {title: qsTr("Completed"), stroke: Grammar.Solid, picture: "state-completed", entries: root.having(["completed", "built"])},
        {title: qsTr("In production"), stroke: Grammar.Solid, picture: "state-production", entries: root.having(["production", "operating"])},
        {title: qsTr("Under construction"), stroke: Grammar.Hatched, picture: "state-construction", entries: root.having(["construction", "topped_out"])},
        {title: qsTr("Planned"), stroke: Grammar.Dashed, picture: "state-planned", entries: root.having(["planned", "settled", "signed", ""])}
    ]
    readonly property bool illustrated: !Metrics.portrait && Metrics.textScale < 1.3
    readonly property real rowHeight: Math.max(Metrics.touch, Type.itemLine + (Type.language === "en" ? 2 : 1) * Type.captionLine + (Metrics.textScale > 1.3 ? Space.small : Space.medium))
    /*! In low reach the first row of projects has its middle on the line of low reach, and the line of the screen lies above its heading. */
    readonly property real lowRow: Math.ceil(Metrics.lowReachLine - root.rowHeight / 2) + 1
    readonly property bool narrow: Metrics.lowReach && Metrics.portrait
    readonly property real straight: root.illustrated ? (Metrics.lowReach ? root.lowRow - Type.size(40) * 1.6 - Space.large : Metrics.px(440)) : figures.visible && Metrics.portrait ? figures.y + figures.height + Space.huge
                                                                                                               : root.titleBottom + Space.large
    /*! Columns of the four states, and between them. */
    readonly property real stateWidth: (root.width - 2 * Metrics.margin - filter.width - 4 * Metrics.gap) / 4

    /*! Where hatching begins and ends, and dashes begin, as parts of the line: they slide when a state is chosen. */
    property real hatchedFrom: root.all ? root.edge(2) : root.chosen === 2 ? 0 : root.chosen < 2 ? 1 : 0
    property real hatchedTo: root.all ? root.edge(3) : root.chosen < 3 ? 1 : 0

    function edge(column: int): real {
        return Metrics.portrait ? column / 4 : (Metrics.margin + column * (root.stateWidth + Metrics.gap) - Metrics.gap / 2) / root.width;
    }

    function having(keys: list<string>): var {
        return root.entries.filter(entry => keys.includes(entry.status.key));
    }

    Behavior on hatchedFrom {
        NumberAnimation { duration: Motion.line; easing.type: Easing.InOutCubic }
    }

    Behavior on hatchedTo {
        NumberAnimation { duration: Motion.line; easing.type: Easing.InOutCubic }
    }

    lowReachTop: 0
    lowReachDense: true
    title: root.page.title
    titleWidth: figures.visible && !Metrics.portrait ? Metrics.px(1300) : root.width - 2 * Metrics.margin
    subtitle: qsTr("Sources name %n project(s). Solid: done; hatched: being built; dashed: planned", "", root.every.length)
    linePoints: [Qt.vector3d(0, root.straight, 0), Qt.vector3d(root.width, root.straight, 0)]
    lineSpans: [Qt.vector3d(root.hatchedFrom, root.hatchedTo, Grammar.Hatched), Qt.vector3d(root.hatchedTo, 1, Grammar.Dashed)]

    HeadFigures {
        id: figures

        parent: root
        visible: Metrics.textScale < 1.3 && (Metrics.portrait || root.illustrated)
        x: Metrics.portrait ? Metrics.margin : root.width - Metrics.margin - width
        y: Metrics.portrait ? root.titleBottom + Space.large : Metrics.px(28)
        width: Metrics.portrait ? root.width - 2 * Metrics.margin : root.width - Metrics.px(640) - Metrics.margin
        figures: root.page.figures
    }

    controls: [
        Repeater {
            model: root.stretches.length

            Plate {
                id: plate

                required property int index
                readonly property var stretch: root.stretches[plate.index]

                width: root.narrow ? Math.floor((root.contentWidth - 2 * Metrics.gap) / 3) : Metrics.portrait ? (root.contentWidth - Metrics.gap) / 2 : root.stateWidth
                leftPadding: Space.small
                rightPadding: Space.small
                lines: 2
                font.pixelSize: root.narrow ? Math.min(Type.label, Metrics.px(27)) : Type.label
                here: root.chosen === plate.index
                sample: Metrics.textScale > 1.3 || root.narrow ? -1 : plate.stretch.stroke
                text: qsTr("%1 %2", "state and number of projects").arg(plate.stretch.title).arg(plate.stretch.entries.length)
                spoken: root.chosen === plate.index ? qsTr("Show all states") : qsTr("Only %1: %n project(s)", "", plate.stretch.entries.length).arg(plate.stretch.title)
                onClicked: root.chosen = root.chosen === plate.index ? -1 : plate.index
            }
        },
        Plate {
            id: filter

            width: root.narrow ? root.contentWidth - 2 * (Math.floor((root.contentWidth - 2 * Metrics.gap) / 3) + Metrics.gap) : Metrics.portrait ? root.contentWidth : Metrics.plateHeight
            leftPadding: Space.small
            rightPadding: Space.small
            lines: 2
            font.pixelSize: root.narrow ? Math.min(Type.label, Metrics.px(27)) : Type.label
            glyph: "time"
            text: Metrics.portrait ? spoken : ""
            here: root.year !== 0 || root.byName
            spoken: root.year > 0 ? qsTr("Year and order: %1").arg(root.year) : qsTr("Year and order")
            onClicked: sheet.open = true
        }
    ]

    Item {
        id: field

        anchors.fill: parent

        Repeater {
            model: root.illustrated ? root.stretches : []

            Picture {
                id: picture

                required property var modelData
                required property int index

                visible: root.all || root.chosen === picture.index
                x: root.all ? picture.index * (root.stateWidth + Metrics.gap) : 0
                y: root.straight - Metrics.lineWidth / 2 - height - root.areaTop
                width: Metrics.px(350)
                height: root.straight - root.titleBottom - Space.medium
                scene: root.catalogue.scene(picture.modelData.picture)
                planned: picture.modelData.stroke === Grammar.Dashed

                Behavior on x {
                    NumberAnimation { duration: Motion.line; easing.type: Easing.InOutCubic }
                }
            }
        }

        // Upright in low reach they stand where nothing can be reached.
        Row {
            id: high

            visible: root.narrow && root.all
            y: Math.max(0, root.straight + Space.huge - root.areaTop)
            width: parent.width

            Repeater {
                model: high.visible ? root.stretches : []

                Picture {
                    required property var modelData

                    width: Math.floor(high.width / 4)
                    height: Math.max(0, Math.min(Metrics.px(400), board.y - high.y - Space.large))
                    scene: root.catalogue.scene(modelData.picture)
                    planned: modelData.stroke === Grammar.Dashed
                }
            }
        }

        Grid {
            id: board

            readonly property int count: root.narrow ? 2 : Metrics.portrait ? 1 : Metrics.textScale > 1.3 ? 2 : 4
            readonly property int lines: 4 / count

            visible: root.all
            y: Math.max(0, root.straight + Space.large - root.areaTop, Metrics.lowReach ? root.lowRow - Type.size(Metrics.textScale > 1.3 ? 34 : 40) * 56 / 44 - root.areaTop : 0)
            width: parent.width
            columns: board.count
            columnSpacing: Metrics.gap
            rowSpacing: Space.medium

            Repeater {
                model: root.all ? root.stretches : []

                StatusStretch {
                    required property var modelData

                    width: board.count === 4 ? root.stateWidth : (board.width - (board.count - 1) * board.columnSpacing) / board.count
                    height: Math.max(0, (field.height - board.y - (board.lines - 1) * board.rowSpacing) / board.lines)
                    columns: Metrics.portrait && !root.narrow && Metrics.textScale < 1.3 ? 2 : 1
                    rowHeight: root.rowHeight
                    title: modelData.title
                    sample: Metrics.portrait || !root.illustrated ? modelData.stroke : -1
                    entries: modelData.entries
                    onGo: route => root.go(route)
                }
            }
        }

        PagedGrid {
            id: alone

            visible: !root.all
            y: Metrics.lowReach ? Math.max(board.y, root.lowRow - root.areaTop) : board.y
            width: parent.width
            height: parent.height - y
            pagerRoom: Metrics.plateHeight + Space.medium
            columns: Metrics.portrait ? (Metrics.textScale < 1.3 ? 2 : 1) : 3
            rowSpacing: Metrics.rowGap
            cellHeight: root.rowHeight
            items: root.all ? [] : root.stretches[root.chosen].entries
            delegate: ProjectRow {
                required property var modelData

                width: alone.cellWidth
                height: alone.cellHeight
                entry: modelData
                onOpened: route => root.go(route)
            }
        }

        Words {
            visible: !root.all && alone.count === 0
            y: alone.y
            width: parent.width
            color: Ink.secondary
            text: qsTr("Not stated by any source")
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

    FilterSheet {
        id: sheet

        parent: root
        entries: root.every
        year: root.year
        byName: root.byName
        onYearChosen: year => {
            root.year = year;
            sheet.open = false;
        }
        onOrderChosen: byName => {
            root.byName = byName;
            sheet.open = false;
        }
        onClosed: sheet.open = false
    }
}
