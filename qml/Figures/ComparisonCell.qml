// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! What a comparison says, however its bars stand: words, numbers of its sources, and where a touch leads. */
SignButton {
    id: root

    /*! A comparison of the catalogue. A var, as controls take values of the catalogue. */
    required property var comparison
    /*! Sources of the page, by label; a figure names its own by number. */
    property var sources: []

    signal opened(string route)

    readonly property bool hasTarget: root.comparison.target.id.length > 0
    readonly property bool hasActual: root.comparison.actual.id.length > 0
    readonly property string verdict: root.hasTarget && root.hasActual && !root.comparison.comparable
                                      ? qsTr("Different scope: not compared")
                                      : !root.hasActual ? qsTr("Result not stated")
                                                        : !root.hasTarget ? qsTr("No target was set") : root.comparison.derived

    /*! ① ② … of a source on this page. */
    function mark(source: var): string {
        const at = root.sources.indexOf(source.label);
        return at < 0 ? "" : String.fromCharCode(0x2460 + at);
    }

    /*! Kinds with the numbers of their sources. */
    readonly property string origin: [root.hasActual ? root.comparison.actual.kindLabel + " " + root.mark(root.comparison.actual.source) : "",
                                      root.hasTarget ? root.comparison.target.kindLabel + " " + root.mark(root.comparison.target.source) : ""]
        .filter(part => part.length > 0).join("  ")

    spoken: [root.comparison.title, root.hasTarget ? root.comparison.target.spoken : "", root.hasActual ? root.comparison.actual.spoken : "", root.verdict]
        .filter(part => part.length > 0).join(" · ")
    Accessible.role: Accessible.Link
    onClicked: root.opened(root.hasActual ? root.comparison.actual.route : root.comparison.target.route)

    background: Rectangle {
        color: root.down ? Ink.frost : "transparent"
    }
}
