// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! Figures: aims beside results on the line; groups of figures; all of them as a table. */
HallScreen {
    id: root

    enum View { Compare, Group, Table }

    required property Catalogue catalogue
    property int view: root.comparisons.length > 0 ? FiguresScreen.Compare : FiguresScreen.Table
    property string group

    readonly property page page: root.catalogue.page("/figures", root.language)
    readonly property var comparisons: root.catalogue.comparisons(root.language)
    readonly property var groups: root.catalogue.groups(root.language)
    readonly property bool comparing: root.view === FiguresScreen.Compare
    readonly property bool standing: root.comparing && !Metrics.portrait
    /*! Groups stand in a row if it is long enough, else in a sheet. */
    readonly property bool compact: Metrics.portrait || Metrics.textScale > 1 || root.language === "en" || root.groups.length > 6
    readonly property string groupTitle: root.groups.find(label => label.id === root.group)?.title ?? qsTr("By subject")
    /*! Labels of the sources of the comparisons on this page of the grid, numbered by their place. */
    readonly property var sources: {
        const list = [];
        for (const item of grid.shown) {
            for (const figure of [item.actual, item.target]) {
                if (figure.id.length > 0 && !list.includes(figure.source.label))
                    list.push(figure.source.label);
            }
        }
        return list;
    }
    readonly property real footHeight: Metrics.px(64) + Type.body * 2.6 + 2 * Type.captionLine + Space.huge
    readonly property real notesHeight: Type.captionLine * (Metrics.portrait ? 4 : 2) + Space.medium

    function show(view: int, group: string): void {
        root.view = view;
        root.group = group;
        sheet.open = false;
    }

    title: root.page.title
    subtitle: root.comparing ? qsTr("What was aimed at, what was reached. Bars: each aim is 100%, not to be compared with its neighbours") : root.page.subtitle
    lineY: root.standing ? root.height - Metrics.plateHeight - 2 * Space.large - root.notesHeight - root.footHeight : -1

    controls: [
        Plate {
            visible: root.comparisons.length > 0
            text: qsTr("Aims and results")
            here: root.comparing
            onClicked: root.show(FiguresScreen.Compare, "")
        },
        Repeater {
            model: root.compact ? [] : root.groups

            Plate {
                id: plate

                required property var modelData

                leftPadding: Space.large
                rightPadding: Space.large
                text: plate.modelData.title
                here: root.view === FiguresScreen.Group && root.group === plate.modelData.id
                onClicked: root.show(FiguresScreen.Group, plate.modelData.id)
            }
        },
        Plate {
            visible: root.compact
            trailing: "chev"
            text: root.groupTitle
            here: root.view === FiguresScreen.Group
            onClicked: sheet.open = true
        },
        Plate {
            glyph: "doc"
            text: qsTr("All figures")
            here: root.view === FiguresScreen.Table
            onClicked: root.show(FiguresScreen.Table, "")
        }
    ]

    PagedGrid {
        id: grid

        visible: root.comparing
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: parent.height - root.notesHeight
        columns: Metrics.portrait ? 1 : Metrics.textScale > 1.2 ? 4 : root.language === "en" ? 5 : 6
        columnSpacing: Space.medium
        rowSpacing: Space.medium
        items: root.comparing ? root.comparisons : []
        cellHeight: Metrics.portrait ? Math.max(Metrics.px(200), Type.body * 1.3 + Metrics.px(92) + Type.captionLine + 2 * Space.medium) : height
        delegate: Metrics.portrait ? lying : standing
    }

    Component {
        id: standing

        ComparisonColumn {
            required property var modelData

            width: grid.cellWidth
            height: grid.cellHeight
            lineAt: root.lineY - grid.parent.y
            comparison: modelData
            sources: root.sources
            onOpened: route => root.go(route)
        }
    }

    Component {
        id: lying

        ComparisonRow {
            required property var modelData

            width: grid.cellWidth
            height: grid.cellHeight
            comparison: modelData
            sources: root.sources
            onOpened: route => root.go(route)
        }
    }

    Words {
        id: notes

        anchors.left: parent.left
        anchors.rightMargin: Metrics.plateHeight * 3
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: root.notesHeight - Space.medium
        visible: root.comparing
        level: Words.Caption
        text: root.sources.map((label, index) => String.fromCharCode(0x2460 + index) + " " + label).join("   ")
        maximumLineCount: Metrics.portrait ? 4 : 2
        elide: Text.ElideRight
    }

    PagedGrid {
        id: blocks

        visible: root.view === FiguresScreen.Group
        anchors.fill: parent
        pagerRoom: Metrics.plateHeight + Space.medium
        columns: Metrics.portrait ? 2 : Metrics.textScale > 1.2 ? 3 : 4
        items: root.view === FiguresScreen.Group ? root.catalogue.figures(root.group, root.language) : []
        cellHeight: Metrics.px(64) + Space.small * 5 + Type.itemLine * 2 + Type.captionLine * 2
        delegate: FactBlock {
            required property var modelData

            width: blocks.cellWidth
            height: blocks.cellHeight
            figure: modelData
            numeralHeight: Metrics.px(64)
            noteLines: 0
            onOpened: route => root.go(route)
        }
    }

    FigureTable {
        id: table

        visible: root.view === FiguresScreen.Table
        anchors.fill: parent
        pagerRoom: Metrics.plateHeight + Space.medium
        items: root.view === FiguresScreen.Table ? root.catalogue.figures("", root.language) : []
        onOpened: route => root.go(route)
    }

    Pager {
        id: pager

        readonly property PagedGrid list: root.comparing ? grid : root.view === FiguresScreen.Group ? blocks : table

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        page: list.current
        pages: list.pages
        onTurned: page => list.page = page
    }

    Sheet {
        id: sheet

        parent: root
        title: qsTr("Figures by subject")
        onClosed: sheet.open = false

        Grid {
            columns: Metrics.portrait ? 2 : 1
            spacing: Metrics.gap

            Repeater {
                model: root.groups

                Plate {
                    id: choice

                    required property var modelData

                    width: Metrics.portrait ? (sheet.contentWidth - Metrics.gap) / 2 : sheet.contentWidth
                    height: Metrics.touch
                    text: choice.modelData.title
                    here: root.group === choice.modelData.id
                    onClicked: root.show(FiguresScreen.Group, choice.modelData.id)
                }
            }
        }
    }
}
