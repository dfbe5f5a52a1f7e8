// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
pragma ComponentBehavior: Bound
import QtQuick

/*! How long things move, in milliseconds; nothing moves when not enabled. */
QtObject {
    id: root

    /*! Off for reduced motion and for pictures. Set by the shell. */
    property bool enabled: true

    readonly property int press: root.enabled ? 80 : 0
    readonly property int release: root.enabled ? 120 : 0
    readonly property int contentIn: root.enabled ? 280 : 0
    readonly property int line: root.enabled ? 480 : 0
    readonly property int write: root.enabled ? 1200 : 0
    readonly property int bars: root.enabled ? 700 : 0
    readonly property int widen: root.enabled ? 420 : 0
    /*! Labels come back when a year has found its width. */
    readonly property int labels: root.enabled ? 160 : 0
    /*! States of the map in another year fade into each other, then chips find their places. */
    readonly property int yearChange: root.enabled ? 240 : 0
    readonly property int reflow: root.enabled ? 320 : 0
    /*! How long a year is shown while the years play: not a motion, so never 0. */
    readonly property int playYear: 1800
    readonly property int sheet: root.enabled ? 320 : 0
    readonly property int dawn: root.enabled ? 900 : 0
    readonly property int dusk: root.enabled ? 1600 : 0
    /*! Size of a pressed plate. */
    readonly property real pressedScale: root.enabled ? 0.97 : 1
    /*! Opacity of what cannot be used now, on the bar. */
    readonly property real dimmed: 0.38
}
