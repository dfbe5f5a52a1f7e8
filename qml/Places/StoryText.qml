// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! The paragraphs of a story in columns, as many as fit on a page; nothing scrolls. */
Item {
    id: root

    /*! Paragraphs of the catalogue. */
    property var story: []
    property int page: 0

    readonly property int columns: Metrics.portrait || Metrics.textScale > 1.3 ? 1 : 2
    readonly property real columnWidth: (root.width - (root.columns - 1) * Metrics.gutter) / root.columns
    readonly property int lines: Math.max(1, Math.floor(root.height / Type.bodyLine))
    readonly property string text: {
        const parts = [];
        for (let i = 0; i < root.story.length; ++i)
            parts.push((root.story[i].style === "item" ? "• " : "") + root.story[i].text);
        return parts.join("\n");
    }
    readonly property int pages: Math.max(1, Math.ceil(whole.lineCount / (root.lines * root.columns)))

    clip: true
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    // Measures the whole text in the width of a column.
    Words {
        id: whole

        width: root.columnWidth
        visible: false
        text: root.text
    }

    Repeater {
        model: root.columns

        Item {
            id: column

            required property int index

            x: column.index * (root.columnWidth + Metrics.gutter)
            visible: (root.page * root.columns + column.index) * root.lines < whole.lineCount
            width: root.columnWidth
            height: root.lines * whole.lineHeight
            clip: true

            Words {
                y: -(root.page * root.columns + column.index) * root.lines * whole.lineHeight
                width: parent.width
                text: root.text
                Accessible.ignored: true
            }
        }
    }
}
