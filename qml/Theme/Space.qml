// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
pragma ComponentBehavior: Bound
import QtQuick

/*! Distances, on a base of eight design pixels. */
QtObject {
    readonly property real small: Metrics.px(8)
    readonly property real medium: Metrics.px(16)
    readonly property real large: Metrics.px(24)
    readonly property real huge: Metrics.px(32)
    readonly property real wide: Metrics.px(56)
    readonly property real vast: Metrics.px(64)
}
