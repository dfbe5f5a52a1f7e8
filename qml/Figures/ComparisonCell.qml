// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! What a comparison says, however its bars stand: words, and numbers of its sources. A touch asks for the sources. */
SignButton {
    id: root

    /*! A comparison of the catalogue. A var, as controls take values of the catalogue. */
    required property var comparison
    /*! Sources of the page, by label; a figure names its own by number. */
    property var sources: []
    /*! How far its bar has grown and its result is written, 0 to 1. */
    property real grown: 1

    signal asked

    /*! The list of all figures leads to the same sources. */
    readonly property bool reachedElsewhere: true

    readonly property bool hasTarget: root.comparison.target.id.length > 0
    readonly property bool hasActual: root.comparison.actual.id.length > 0
    readonly property bool apart: root.hasTarget && root.hasActual && !root.comparison.comparable
    /*! What is said in words where no number can be worked out. */
    readonly property string reason: root.apart ? qsTr("Different scope: not compared")
                                                : !root.hasActual ? qsTr("Result not stated") : !root.hasTarget ? qsTr("No target was set") : ""
    /*! Aim and result are worded in different ways: each then stands with its words, where they are not those of the title. */
    readonly property bool differs: root.hasTarget && root.hasActual && root.comparison.target.label !== root.comparison.actual.label
    readonly property bool actualNamed: root.differs && root.isNew(root.comparison.actual.label)
    readonly property bool targetNamed: root.differs && root.isNew(root.comparison.target.label)
    /*! Kind and period of the aim. */
    readonly property string period: root.hasTarget ? "%1 · %2".arg(root.comparison.target.kindLabel).arg(root.comparison.target.period) : ""
    readonly property string actualOrigin: root.hasActual ? root.origin(root.comparison.actual) : qsTr("Result not stated")
    readonly property string targetOrigin: root.hasTarget ? root.origin(root.comparison.target) : ""

    /*! Whether words say another thing than the title, or the same with its abbreviation behind it. */
    function isNew(label: string): bool {
        return label !== root.comparison.title && !label.endsWith("(%1)".arg(root.comparison.title));
    }

    /*! Kind of a figure with the number of its source on this page: ① ② … */
    function origin(figure: var): string {
        const at = root.sources.indexOf(figure.source.label);
        return at < 0 ? figure.kindLabel : "%1 %2".arg(figure.kindLabel).arg(String.fromCharCode(0x2460 + at));
    }

    spoken: [root.comparison.title, root.hasTarget ? root.comparison.target.spoken : "", root.hasActual ? root.comparison.actual.spoken : "",
             root.reason.length > 0 ? root.reason : root.comparison.derived].filter(part => part.length > 0).join(" · ")
    onClicked: root.asked()

    background: Rectangle {
        color: root.down ? Ink.frost : "transparent"
    }
}
