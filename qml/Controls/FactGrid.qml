// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Theme

/*! Figures and gaps of a page, side by side, left aligned; what does not fit is on the next page. */
PagedGrid {
    id: root

    /*! Lists of figures and of gaps. */
    property var figures: []
    property var gaps: []

    /*! How much of the numerals is written: 0 to 1, once for each visit to a screen. */
    property real written: 0
    readonly property real progress: Motion.write > 0 ? root.written : 1

    /*! Height that the blocks are laid out for; not always all there is. */
    property real room: root.height
    /*! What a block needs beside its numeral and note: label of two lines, kind, source of two lines, gaps. */
    readonly property real blockHeight: Type.itemLine * 2 + Type.captionLine * 3 + Space.small * 7
    readonly property real numeralHeight: Metrics.px(root.room < root.blockHeight + Metrics.px(92) ? 64 : Metrics.textScale > 1 ? 76 : 92)
    readonly property int noteLines: Math.max(0, Math.min(2, Math.floor((root.room - root.blockHeight - root.numeralHeight) / Type.bodyLine)))

    /*! Too low for blocks, as in low reach, or upright for two rows of them: what is measured stands beside its numeral. */
    readonly property bool flat: Metrics.lowReach || root.room < root.blockHeight + Metrics.px(92)
                                 || Metrics.portrait && root.room < 2 * (root.blockHeight + Metrics.px(92) + 2 * Type.bodyLine) + Space.large
    /*! Upright and large, columns are narrow. */
    readonly property int flatSources: Metrics.portrait && Metrics.textScale > 1.3 ? 3 : 2
    readonly property real flatBase: Math.max(Metrics.px(64), Type.captionLine + Type.itemLine) + Type.captionLine * (1 + root.flatSources) + Metrics.rule + Metrics.px(6)
    readonly property int flatNotes: Math.max(0, Math.min(2, Math.floor((root.room - root.flatBase) / Type.captionLine)))
    readonly property real flatHeight: root.flatBase + root.flatNotes * Type.captionLine

    /*! Of a row, whatever the height of the grid, as long as `room` is set. */
    readonly property real naturalHeight: root.cellHeight

    signal opened(string route)
    /*! A figure was touched, for a sheet that says where it comes from. */
    signal asked(var figure)

    // The line comes first, then the numbers.
    SequentialAnimation {
        running: Motion.write > 0 && root.written < 1 && root.figures.length > 0

        PauseAnimation {
            duration: Motion.line
        }

        NumberAnimation {
            target: root
            property: "written"
            to: 1
            duration: Motion.write
            easing.type: Easing.InOutQuad
        }
    }

    items: {
        const all = [];
        for (let i = 0; i < root.figures.length; ++i)
            all.push({figure: root.figures[i], gap: null});
        for (let i = 0; i < root.gaps.length; ++i)
            all.push({figure: null, gap: root.gaps[i]});
        return all;
    }
    columns: Metrics.portrait || Metrics.textScale > 1.3 ? 2 : Metrics.textScale > 1 ? 3 : 4
    rowSpacing: Space.large
    cellHeight: root.flat ? Math.min(root.room, root.flatHeight) : Math.min(root.room, root.blockHeight + root.numeralHeight + root.noteLines * Type.bodyLine)
    delegate: Item {
        id: cell

        required property var modelData

        width: root.cellWidth
        height: root.cellHeight
        clip: true

        Repeater {
            model: cell.modelData.figure && root.flat ? [cell.modelData.figure] : []

            FactLine {
                required property var modelData

                width: root.cellWidth
                height: root.cellHeight
                figure: modelData
                noteLines: root.flatNotes
                sourceLines: root.flatSources
                progress: root.progress
                onOpened: route => {
                    root.opened(route);
                    root.asked(modelData);
                }
            }
        }

        Repeater {
            model: cell.modelData.figure && !root.flat ? [cell.modelData.figure] : []

            FactBlock {
                required property var modelData

                width: root.cellWidth
                figure: modelData
                numeralHeight: root.numeralHeight
                noteLines: root.noteLines
                progress: root.progress
                onOpened: route => {
                    root.opened(route);
                    root.asked(modelData);
                }
            }
        }

        Repeater {
            model: cell.modelData.gap ? [cell.modelData.gap] : []

            GapBlock {
                required property var modelData

                width: root.cellWidth
                gap: modelData
                numeralHeight: root.numeralHeight
            }
        }
    }
}
