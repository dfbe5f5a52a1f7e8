// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! Figures: aims beside results on the line; half-years beside years; themes; all of them as a table. A touch asks for the sources. */
HallScreen {
    id: root

    enum View { Compare, Halves, Group, Table }

    required property Catalogue catalogue
    property int view: root.comparisons.length > 0 ? FiguresScreen.Compare : FiguresScreen.Table
    property string group

    readonly property page page: root.catalogue.page("/figures", root.language)
    readonly property var comparisons: root.catalogue.comparisons(root.language)
    readonly property var halves: root.catalogue.halves(root.language)
    readonly property var groups: root.catalogue.groups(root.language)
    readonly property bool comparing: root.view === FiguresScreen.Compare
    readonly property bool halving: root.view === FiguresScreen.Halves
    readonly property bool upright: root.comparing && Metrics.portrait
    readonly property PagedGrid list: root.comparing ? grid : root.halving ? pairs : root.view === FiguresScreen.Group ? blocks : table
    /*! Labels of the sources of the comparisons on this page of the grid, numbered by their place. */
    readonly property var sources: {
        const labels = [];
        for (const item of root.comparing ? grid.shown : []) {
            for (const figure of [item.actual, item.target]) {
                if (figure.id.length > 0 && !labels.includes(figure.source.label))
                    labels.push(figure.source.label);
            }
        }
        return labels;
    }
    readonly property real notesHeight: Type.captionLine * (Metrics.portrait && Metrics.textScale > 1.2 ? 3 : Metrics.portrait || Metrics.textScale > 1 || root.language === "en" ? 2 : 1)
    /*! An aim and its result are worded in different ways. */
    readonly property bool wordy: Metrics.textScale <= 1.2 && root.comparisons.some(item => item.target.id.length > 0 && item.actual.id.length > 0 && item.target.label !== item.actual.label)
    /*! Below the line: result, name and its origin, the sources. */
    readonly property real footHeight: Metrics.px(64 + 20) + Metrics.lineWidth / 2 + Space.small
                                       + Math.ceil(Type.body * 1.25) * (root.language === "en" || Metrics.textScale === 1.2 ? 2 : 1)
                                       + Math.ceil((root.wordy ? 3 : 2) * Type.caption * 1.3) + root.notesHeight + Space.large
    readonly property real areaBottom: root.height - plates.implicitHeight - 2 * Space.large
    /*! Milliseconds since the bars began to grow. */
    property real elapsed: root.growth
    readonly property real growth: 2000
    readonly property real stagger: 90

    function show(view: int, group: string): void {
        root.view = view;
        root.group = group;
        sheet.open = false;
    }

    /*! How far the bar at a place has grown: each a little after the one before. */
    function grown(at: int): real {
        const part = Math.max(0, Math.min(1, (root.elapsed - at * root.stagger) / Math.max(1, Motion.bars)));
        return 1 - Math.pow(1 - part, 3);
    }

    /*! Opens the sheet with the sources of some figures. */
    function ask(figures: var, note: string): void {
        const known = figures.filter(figure => figure.id.length > 0);
        origins.statements = known.map(figure => ({stroke: figure.stroke, heading: `${figure.label}　${figure.text}`,
                                                   text: [figure.period, figure.kindLabel, figure.note].filter(part => part.length > 0).join(" · "),
                                                   source: figure.source}));
        origins.note = note;
        origins.pageRoute = known.length > 0 ? known[0].route : "";
        origins.open = true;
    }

    NumberAnimation {
        target: root
        property: "elapsed"
        running: Motion.enabled
        from: 0
        to: root.growth
        duration: root.growth
    }

    // Charts stay where they are read: what a touch on them asks for is also asked for in the list of all figures, which comes down.
    lowReachTop: root.comparing || root.halving ? 0 : 0.64

    title: root.page.title
    // Lying, the largest text needs the room for the bars.
    subtitle: root.comparing ? (Metrics.portrait || Metrics.textScale <= 1.2 ? qsTr("What was aimed at, what was reached") : "") : root.halving ? qsTr("Six months and twelve months are two spans: not to be added or subtracted") : root.page.subtitle
    titleWidth: root.contentWidth - (legend.visible ? legend.width + Metrics.gutter : 0)
    lineY: root.comparing && !Metrics.portrait ? root.areaBottom - root.footHeight
                                               : root.halving ? (root.contentTop + root.areaBottom) / 2 + Space.huge : -1
    linePoints: root.upright ? [Qt.vector3d(-Metrics.lineWidth, root.titleBottom + Space.wide, 0), Qt.vector3d(Metrics.px(72), root.titleBottom + Space.wide, Metrics.lineBend),
                                Qt.vector3d(Metrics.px(72), root.uprightEnd, Metrics.lineBend), Qt.vector3d(root.width + Metrics.lineWidth, root.uprightEnd, 0)] : []
    readonly property real uprightEnd: root.areaBottom - root.notesHeight - Space.large

    controls: FiguresPlates {
        id: plates

        width: root.contentWidth
        groups: root.groups
        view: root.view
        group: root.group
        comparing: root.comparisons.length > 0
        halving: root.halves.length > 0
        page: root.list.current
        pages: root.list.pages
        onChosen: (view, group) => root.show(view, group)
        onMore: sheet.open = true
        onTurned: page => root.list.page = page
    }

    GrammarLegend {
        id: legend

        parent: root
        x: root.width - Metrics.margin - width
        y: Metrics.titleTop + Space.large
        width: Metrics.portrait ? Metrics.px(480) * Math.min(1.2, Metrics.textScale) : Metrics.px(Metrics.textScale > 1 ? 960 : 700)
        visible: root.comparing
        note: qsTr("Each aim is 100%; not to be compared with its neighbours")
    }

    // What is aimed at stands as high in all columns.
    Rectangle {
        readonly property real foot: root.lineY - grid.parent.y - grid.y - Metrics.lineWidth / 2

        visible: root.comparing && !Metrics.portrait
        y: grid.y + grid.headHeight + (foot - grid.headHeight) * (1 - 1 / 1.09)
        width: parent.width
        height: Metrics.hairline
        color: Ink.ice
    }

    PagedGrid {
        id: grid

        /*! Above the frames: the aims, unless they stand beside. */
        readonly property real headHeight: Metrics.textScale > 1 ? 0 : Type.captionLine + Metrics.px(54) + 2 * Space.small
        readonly property real narrowest: Metrics.px(240) * Metrics.textScale * (Metrics.textScale > 1 ? (root.language === "en" ? Math.max(1.4, 2.28 / Metrics.textScale) : 1.15) : root.language === "en" ? 1.15 : 1)

        visible: root.comparing
        width: parent.width
        y: root.upright ? Space.wide : -Space.large
        height: root.upright ? root.uprightEnd - parent.y - y - Metrics.lineBend : parent.height - root.notesHeight - y
        columns: Metrics.portrait ? 1 : Math.max(1, Math.floor((width + columnSpacing) / (narrowest + columnSpacing)))
        columnSpacing: Metrics.gap
        rowSpacing: Metrics.gap
        items: root.comparing ? root.comparisons : []
        cellHeight: Metrics.portrait ? Math.max(Math.floor((height - 6 * rowSpacing) / 7), Math.ceil(Type.body * 1.3) + Space.medium + (root.language === "en" || Metrics.textScale > 1 ? Metrics.px(112) + Type.size(Metrics.textScale > 1 ? 64 : 40) : Metrics.px(64))) : height
        delegate: Metrics.portrait ? lying : standing
    }

    Component {
        id: standing

        ComparisonColumn {
            required property var modelData
            required property int index

            width: grid.cellWidth
            height: grid.cellHeight
            lineAt: root.lineY - grid.parent.y - grid.y
            headHeight: grid.headHeight
            grown: root.grown(index)
            comparison: modelData
            sources: root.sources
            onAsked: root.ask([modelData.actual, modelData.target], modelData.note)
        }
    }

    Component {
        id: lying

        ComparisonRow {
            required property var modelData
            required property int index

            width: grid.cellWidth
            height: grid.cellHeight
            lineX: Metrics.px(80) - Metrics.margin
            grown: root.grown(index)
            comparison: modelData
            sources: root.sources
            onAsked: root.ask([modelData.actual, modelData.target], modelData.note)
        }
    }

    Words {
        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.comparing
        level: Words.Caption
        text: root.sources.map((label, index) => String.fromCharCode(0x2460 + index) + " " + label).join("   ")
        maximumLineCount: Math.round(root.notesHeight / Type.captionLine)
        elide: Text.ElideRight
    }

    PagedGrid {
        id: pairs

        visible: root.halving
        width: parent.width
        height: parent.height
        columns: Metrics.portrait ? 2 : Metrics.textScale > 1.2 ? 3 : 4
        columnSpacing: Metrics.gutter
        items: root.halving ? root.halves : []
        cellHeight: height
        delegate: HalfYearColumn {
            required property var modelData

            width: pairs.cellWidth
            height: pairs.cellHeight
            lineAt: root.lineY - pairs.parent.y
            pair: modelData
            onAsked: root.ask([modelData.half, modelData.year], qsTr("Two spans, side by side; neither is part of a sum."))
        }
    }

    PagedGrid {
        id: blocks

        visible: root.view === FiguresScreen.Group
        anchors.fill: parent
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
            onOpened: root.ask([modelData], "")
        }
    }

    FigureTable {
        id: table

        visible: root.view === FiguresScreen.Table
        anchors.fill: parent
        items: root.view === FiguresScreen.Table ? root.catalogue.figures("", root.language) : []
        onOpened: figure => root.ask([figure], "")
    }

    SourceSheet {
        id: origins

        parent: root
        pageText: qsTr("All of this measure")
        onClosed: origins.open = false
        onGo: route => root.go(route)
    }

    SubjectSheet {
        id: sheet

        parent: root
        groups: root.groups
        group: root.group
        onClosed: sheet.open = false
        onChosen: group => root.show(FiguresScreen.Group, group)
    }
}
