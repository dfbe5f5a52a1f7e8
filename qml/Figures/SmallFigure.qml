// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! A figure in one line: words before, line numeral, words after, all on one base; the numeral shrinks before a word is cut. */
Item {
    id: root

    /*! A figure of the catalogue. A var, as controls take values of the catalogue. */
    required property var figure
    property real numeralHeight: Metrics.px(54)
    /*! Size of the words beside the numeral. */
    property int wordSize: Type.size(24)
    /*! How much of the numeral is written, 0 to 1. */
    property real progress: 1

    readonly property real gaps: (before.text.length > 0 ? Space.small : 0) + (after.text.length > 0 ? Space.small : 0)
    readonly property real words: before.implicitWidth + after.implicitWidth + root.gaps
    readonly property real fit: root.width > 0 ? Math.min(1, Math.max(0.45, (root.width - root.words) / Math.max(1, probe.implicitWidth))) : 1

    implicitWidth: root.words + probe.implicitWidth
    implicitHeight: root.numeralHeight

    LineNumber {
        id: probe

        visible: false
        height: root.numeralHeight
        text: root.figure.numeral
        stroke: root.figure.stroke
    }

    Words {
        id: before

        anchors.baseline: numeral.bottom
        width: Math.min(Math.ceil(implicitWidth), root.width * 0.5)
        font.pixelSize: root.wordSize
        font.weight: Type.medium
        lineHeight: font.pixelSize * 1.3
        text: root.figure.before
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    LineNumber {
        id: numeral

        x: before.text.length > 0 ? before.width + Space.small : 0
        anchors.bottom: parent.bottom
        width: implicitWidth
        // Small numerals have a wider road: a little less than what would just fit.
        height: Math.round(root.numeralHeight * (root.fit < 1 ? 0.94 * root.fit : 1))
        text: root.figure.numeral
        stroke: root.figure.stroke
        progress: root.progress
        Accessible.ignored: true
    }

    Words {
        id: after

        anchors.baseline: numeral.bottom
        x: numeral.x + numeral.width + Space.small
        width: Math.max(0, Math.min(Math.ceil(implicitWidth), root.width - x))
        font.pixelSize: root.wordSize
        font.weight: Type.medium
        lineHeight: font.pixelSize * 1.3
        text: root.figure.after
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
