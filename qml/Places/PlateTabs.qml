// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! Tabs as plates; the corn one is open. A tab without words is left out. */
Flow {
    id: root

    property list<string> words: []
    /*! Of the tabs that an icon can stand for, where all of them together are too wide. */
    property list<string> glyphs: []
    /*! There are many: plates close up, and icons stand for words. */
    property bool dense: false
    /*! All tabs but the open one show their icons alone; else the last tab does. */
    property bool fewWords: false
    property int current: 0

    signal chosen(int index)

    spacing: Metrics.gap

    Repeater {
        model: root.words

        Plate {
            id: tab

            required property int index
            required property string modelData

            readonly property string pictogram: root.dense && (root.fewWords ? tab.index !== root.current : tab.index === root.words.length - 1) ? root.glyphs[tab.index] ?? "" : ""

            visible: tab.modelData.length > 0
            leftPadding: Metrics.portrait || Metrics.textScale > 1.3 || root.dense ? Space.medium : Space.large
            rightPadding: leftPadding
            glyph: tab.pictogram
            text: tab.pictogram.length > 0 ? "" : tab.modelData
            spoken: tab.modelData
            here: tab.index === root.current
            spokenRole: Accessible.PageTab
            onClicked: root.chosen(tab.index)
        }
    }
}
