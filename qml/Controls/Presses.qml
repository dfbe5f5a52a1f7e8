// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
pragma ComponentBehavior: Bound
import QtQuick

/*! Presses by a screen reader or a switch: no touch and no key tells of them, yet somebody is there. */
QtObject {
    signal pressed
}
