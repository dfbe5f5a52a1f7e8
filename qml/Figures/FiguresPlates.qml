// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! The plates below the figures: a view each, a theme each as far as there is room and the rest behind one, and the pager at the right. */
Item {
    id: root

    /*! Themes, {id, title}. A var, as controls take values of the catalogue. */
    required property var groups
    required property int view
    required property string group
    property bool comparing: true
    property bool halving: true
    property int page: 0
    property int pages: 1

    signal chosen(int view, string group)
    signal more
    signal turned(int page)

    readonly property int rows: Metrics.portrait ? 3 : 1
    readonly property real side: Metrics.textScale > 1.2 ? Space.medium : Space.large
    /*! How many themes have a plate of their own. */
    readonly property int open: {
        let count = root.groups.length;
        while (count > 0 && !root.fits(count))
            --count;
        return count;
    }
    readonly property bool hidden: root.groups.findIndex(label => label.id === root.group) >= root.open

    /*! Whether all plates with so many themes stand in their rows. */
    function fits(count: int): bool {
        const widths = compare.visible ? [compare.implicitWidth] : [];
        for (let i = 0; i < count; ++i)
            widths.push(Math.max(Metrics.touch, Math.ceil(metrics.advanceWidth(root.groups[i].title)) + 2 * root.side));
        if (count < root.groups.length)
            widths.push(others.implicitWidth);
        for (const plate of [halves, table, pager]) {
            if (plate.visible)
                widths.push(plate.implicitWidth);
        }
        let row = 1;
        let x = 0;
        for (const width of widths) {
            if (x > 0 && x + width > root.width) {
                ++row;
                x = 0;
            }
            x += width + Metrics.gap;
        }
        return row <= root.rows;
    }

    implicitHeight: flow.height

    FontMetrics {
        id: metrics

        font.family: Type.sans
        font.pixelSize: Type.label
        font.weight: Type.medium
    }

    Flow {
        id: flow

        width: parent.width
        spacing: Metrics.gap

        Plate {
            id: compare

            visible: root.comparing
            leftPadding: root.side
            rightPadding: root.side
            text: qsTr("Aims and results")
            here: root.view === FiguresScreen.Compare
            onClicked: root.chosen(FiguresScreen.Compare, "")
        }

        Repeater {
            model: root.groups.slice(0, root.open)

            Plate {
                id: plate

                required property var modelData

                leftPadding: root.side
                rightPadding: root.side
                text: plate.modelData.title
                here: root.view === FiguresScreen.Group && root.group === plate.modelData.id
                onClicked: root.chosen(FiguresScreen.Group, plate.modelData.id)
            }
        }

        Plate {
            id: others

            visible: root.open < root.groups.length
            leftPadding: root.side
            rightPadding: root.side
            trailing: "chev"
            text: qsTr("More subjects")
            here: root.view === FiguresScreen.Group && root.hidden
            onClicked: root.more()
        }

        Plate {
            id: halves

            visible: root.halving
            leftPadding: root.side
            rightPadding: root.side
            text: qsTr("Half-year and year")
            here: root.view === FiguresScreen.Halves
            onClicked: root.chosen(FiguresScreen.Halves, "")
        }

        Plate {
            id: table

            leftPadding: root.side
            rightPadding: root.side
            glyph: "doc"
            text: qsTr("All figures")
            here: root.view === FiguresScreen.Table
            onClicked: root.chosen(FiguresScreen.Table, "")
        }

        // Keeps the room of the pager, which stands at the right end of the last row.
        Item {
            visible: pager.visible
            width: pager.implicitWidth
            height: pager.implicitHeight
        }
    }

    Pager {
        id: pager

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        page: root.page
        pages: root.pages
        onTurned: page => root.turned(page)
    }
}
