// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Illustration
import Autocity.Ui.Theme

/*! A picture of the content, drawn to fit, in the colours of the present mood; takes no room if there is none. */
Illustration {
    id: root

    /*! What a screen reader says; empty: decoration. */
    property string spoken

    implicitWidth: root.empty ? 0 : Metrics.span(Metrics.portrait ? 3 : 2)
    implicitHeight: root.empty ? 0 : Math.round(root.implicitWidth * 0.72)
    palette: Ink.mood === Ink.Contrast ? "hc" : Ink.mood === Ink.Night ? "night" : "day"
    ground: Ink.ground

    Accessible.role: Accessible.Graphic
    Accessible.name: root.spoken
    Accessible.ignored: root.spoken.length === 0
}
