// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
pragma ComponentBehavior: Bound
import QtQuick

/*! Colours by use; section 2 of the design. */
QtObject {
    readonly property color ground: "#F3F4F0"
    readonly property color text: "#12211D"
}
