// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Theme

/*! A station of a route: white, and corn where one is. */
Rectangle {
    property bool here: false

    width: Metrics.px(here ? 34 : 28)
    height: width
    radius: width / 2
    color: here ? Ink.corn : Ink.paper
    border.width: Metrics.px(4)
    border.color: Ink.outline
}
