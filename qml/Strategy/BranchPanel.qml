// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! What a digit stands for: its words and source, and its parts unfolded along their branches, or one beside the other if they have none. */
Item {
    id: root

    /*! The node that the digit stands for, and its parts. Vars, as controls take values of the catalogue. */
    required property var node
    required property var parts
    /*! What the screen names already as the source of all of it. */
    property string knownSource
    /*! Room at the foot for a pager. */
    property real pagerRoom: Metrics.plateHeight + Metrics.gap

    signal opened(string route)

    /*! Parts by branch, in their order: {title, parts}. */
    readonly property var branches: {
        const list = [];
        for (const part of root.parts) {
            const known = list.find(branch => branch.title === part.branch);
            if (known)
                known.parts.push(part);
            else
                list.push({title: part.branch, parts: [part]});
        }
        return list;
    }
    readonly property real forkHeight: Math.max(0, ...root.branches.map(branch => branch.parts.length)) * (Metrics.touch + Metrics.gap) - Metrics.gap
    /*! All parts at the foot, where everybody reaches. */
    readonly property bool low: Metrics.lowReach
    readonly property bool named: root.branches.length > 0 && root.branches.every(branch => branch.title.length > 0)
    /*! Branches stand side by side, or upright one below the other. */
    readonly property bool forked: root.named && !root.low && (Metrics.portrait ? root.branches.length * (root.forkHeight + Metrics.gap) <= grid.height
                                                                   : root.forkHeight <= root.height && Metrics.textScale <= 1.2)
    /*! Long words of a node become smaller where they stand beside its parts. */
    readonly property real length: root.node.text.length / (Type.language === "en" ? 90 : 48)
    /*! Lines that its parts leave to its words, upright. */
    readonly property int uprightLines: Math.max(4, Math.floor((root.height - Type.itemLine - Type.captionLine - 2 * Space.large
                                                                - Math.ceil(root.parts.length / grid.columns) * (grid.cellHeight + Metrics.gap)) / (Type.body * 1.4)))
    readonly property real aside: Metrics.portrait || root.low ? 0 : Metrics.px(Metrics.textScale > 1.3 ? 700 : 460)

    Column {
        id: about

        width: root.aside === 0 ? parent.width : root.aside - Metrics.gutter
        spacing: Space.small

        Words {
            width: parent.width
            level: Words.Item
            text: root.node.title
            maximumLineCount: 2
            elide: Text.ElideRight
        }

        Words {
            width: parent.width
            color: Ink.secondary
            font.pixelSize: Metrics.portrait || root.length <= 1 ? Type.body : root.length > 1.8 && Metrics.textScale > 1.3 ? Type.caption : Type.size(24)
            lineHeight: font.pixelSize * 1.4
            text: root.node.text
            maximumLineCount: Metrics.portrait ? root.uprightLines : root.low ? 2 : Math.max(2, Math.floor((root.height - Type.itemLine - (source.visible ? Type.captionLine + Space.small : 0) - Space.small) / lineHeight))
            elide: Text.ElideRight
        }

        SourceTag {
            id: source

            width: parent.width
            visible: label.length > 0 && label !== root.knownSource
            source: root.node.source
        }
    }

    Grid {
        id: forks

        x: root.aside
        y: Metrics.portrait ? about.height + Space.large : Math.max(0, (parent.height - root.forkHeight) / 2)
        columns: Metrics.portrait ? 1 : root.branches.length
        columnSpacing: Metrics.gutter
        rowSpacing: Metrics.gap
        visible: root.forked

        Repeater {
            model: root.forked ? root.branches : []

            BranchFork {
                required property var modelData

                width: (root.width - root.aside - (forks.columns - 1) * Metrics.gutter) / Math.max(1, forks.columns)
                title: modelData.title
                parts: modelData.parts
                onOpened: route => root.opened(route)
            }
        }
    }

    PagedGrid {
        id: grid

        x: root.aside
        y: root.low ? Math.max(0, parent.height - Math.ceil(root.parts.length / columns) * (cellHeight + Metrics.gap) + Metrics.gap) : Metrics.portrait ? about.height + Space.large : 0
        width: parent.width - x
        height: parent.height - y
        visible: !root.forked
        pagerRoom: root.pagerRoom
        columns: root.low ? Math.max(1, Metrics.portrait ? (root.parts.length > 6 ? 5 : root.parts.length > 4 ? 3 : 2) : root.parts.length) : Metrics.textScale > 1.2 ? 2 : Metrics.portrait ? 2 : grid.compact ? 5 : Math.max(1, Math.min(3, root.parts.length))
        columnSpacing: Metrics.gap
        items: root.forked ? [] : root.parts
        cellHeight: grid.compact ? Metrics.plateHeight : Math.max(Metrics.touch, Math.ceil(titleLines * Type.body * 1.25 + textLines * Type.caption * 1.3) + Space.medium)
        delegate: PartPlate {
            required property var modelData

            width: grid.cellWidth
            height: grid.cellHeight
            node: modelData
            here: true
            titleLines: grid.titleLines
            textLines: grid.textLines
            compact: grid.compact
            onOpened: route => root.opened(route)
        }

        // More than two rows of plates: their short names alone, so that all of them are seen.
        readonly property bool compact: root.low ? root.parts.length > 3 : !Metrics.portrait && Metrics.textScale <= 1.2 && root.parts.length > 6
        readonly property int titleLines: Metrics.portrait && Metrics.textScale > 1.3 ? 2 : 1
        readonly property int textLines: root.parts.length === 1 || Metrics.portrait && Metrics.textScale < 1.3 ? 3 : 1
    }

    Pager {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        page: grid.current
        pages: grid.pages
        onTurned: page => grid.page = page
    }
}
