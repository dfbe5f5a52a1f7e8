// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
pragma ComponentBehavior: Bound
import QtQuick

/*! Colours by use. Green can be touched, yellow is where you are, red is only the line and what it writes. */
QtObject {
    id: root

    enum Mood { Day, Night, Contrast }

    /*! Set by the shell. */
    property int mood: Ink.Day

    readonly property bool contrast: root.mood === Ink.Contrast

    readonly property color ground: root.pick("#F3F4F0", "#0D1E19", "#000000")
    readonly property color paper: root.pick("#FFFFFF", "#12271F", "#000000")
    readonly property color frost: root.pick("#E6EAE6", "#172E26", "#1C1C1C")
    readonly property color ice: root.pick("#C6D0CA", "#31483F", "#FFFFFF")
    readonly property color text: root.pick("#12211D", "#FFFFFF", "#FFFFFF")
    readonly property color secondary: root.pick("#3D4D47", "#A9C4B8", "#FFFFFF")

    /*! What can be touched. */
    readonly property color plate: root.pick("#14573F", "#14573F", "#000000")
    readonly property color plateDeep: root.pick("#0E3D2D", "#0E3D2D", "#000000")
    readonly property color platePressed: root.pick("#0E3D2D", "#0E3D2D", "#3A3A3A")
    readonly property color plateDisabled: root.pick("#C6D0CA", "#31483F", "#000000")
    readonly property color key: root.pick("#1B6A4E", "#1B6A4E", "#000000")
    readonly property color plateText: "#FFFFFF"
    readonly property color plateTextDisabled: root.pick("#3D4D47", "#A9C4B8", "#A0A0A0")
    /*! Words of second rank on the bar, and the borders of its keys. */
    readonly property color barText: root.pick("#CFE0D6", "#CFE0D6", "#FFFFFF")
    readonly property color barBorder: root.pick("#6F9785", "#6F9785", "#FFFFFF")

    /*! Words and arrows that can be touched, on the ground. */
    readonly property color touchable: root.pick("#14573F", "#8FC2AB", "#FFFFFF")

    /*! Where you are. */
    readonly property color corn: root.pick("#F3B821", "#F3B821", "#FFD400")
    readonly property color cornText: root.pick("#12211D", "#12211D", "#000000")

    /*! The frame around the control that the keys are on. */
    readonly property color focus: root.pick("#12211D", "#FFFFFF", "#FFD400")

    /*! The line and what it writes. */
    readonly property color line: root.pick("#D5261C", "#F0402F", "#FF5A4C")
    /*! Targets and plans, rules, frames. */
    readonly property color outline: root.text

    readonly property color night: "#0D1E19"
    /*! The display of a closed hall. */
    readonly property color black: "#000000"
    readonly property color nightLine: "#F0402F"
    readonly property color nightText: "#A9C4B8"
    readonly property color nightRoad: "#1B3A32"
    readonly property color nightCorn: "#F3B821"
    readonly property color nightBright: "#FFFFFF"

    /*! The colour of the present mood. */
    function pick(day: color, night: color, contrast: color): color {
        return root.mood === Ink.Contrast ? contrast : root.mood === Ink.Night ? night : day;
    }
}
