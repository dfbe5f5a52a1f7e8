// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Ui.Theme

/*!
    The bars of a comparison, growing from their foot: a frame for the aim, always of the same length, a solid bar for what was
    reached. Different scope: two narrow bars apart. Nothing reached that a source states: an empty frame. No aim: no frame.
*/
Item {
    id: root

    /*! A comparison of the catalogue. A var, as controls take values of the catalogue. */
    required property var comparison
    /*! Bars lie and grow to the right, instead of standing. */
    property bool lying: false
    /*! Length of the frame, which is 100 %. */
    property real frame: 100
    /*! How far the bar has grown, 0 to 1. */
    property real grown: 1

    readonly property real breadth: root.lying ? root.height : root.width
    readonly property bool hasTarget: root.comparison.target.id.length > 0
    readonly property bool hasActual: root.comparison.actual.id.length > 0
    readonly property bool apart: root.hasTarget && root.hasActual && !root.comparison.comparable
    /*! Without a frame to measure by, a bar goes to two thirds; it may pass the frame, as far as there is room. */
    readonly property real reached: root.comparison.ratio > 0 && !root.apart ? root.frame * Math.min(root.comparison.ratio, root.longest) : root.frame * 2 / 3
    /*! Of the frame: how far a bar can go beyond it. */
    property real longest: 1.1
    readonly property real inset: root.apart ? 0 : root.breadth * 0.13
    /*! Each of two bars apart; words stand in a lying one. */
    readonly property real narrow: root.breadth * (root.lying ? 0.46 : 0.42)

    Rectangle {
        readonly property real length: root.reached * root.grown

        visible: root.hasActual
        color: Ink.line
        x: root.lying ? 0 : root.inset
        y: root.lying ? root.inset : root.height - height
        width: root.lying ? length : (root.apart ? root.narrow : root.width - 2 * root.inset)
        height: root.lying ? (root.apart ? root.narrow : root.height - 2 * root.inset) : length
    }

    FrameStroke {
        id: aim

        readonly property real across: root.apart ? root.narrow : root.breadth

        visible: root.hasTarget
        x: root.lying ? 0 : root.width - width
        y: root.height - height
        width: root.lying ? root.frame : aim.across
        height: root.lying ? aim.across : root.frame
        lying: root.lying
        dashed: root.comparison.target.stroke === Grammar.Dashed
    }
}
