// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! What two fingers do, for one: smaller and larger; and the choice of layers. */
Row {
    id: root

    required property real zoom
    required property real most
    /*! Some layer was taken off. */
    property bool layered: false

    signal smaller
    signal larger
    signal layersAsked

    spacing: Metrics.gap

    Plate {
        width: Metrics.touch
        height: Metrics.touch
        leftPadding: 0
        rightPadding: 0
        glyph: "minus"
        spoken: qsTr("Make the map smaller")
        enabled: root.zoom > 1.01
        onClicked: root.smaller()
    }

    Plate {
        width: Metrics.touch
        height: Metrics.touch
        leftPadding: 0
        rightPadding: 0
        glyph: "plus"
        spoken: qsTr("Make the map larger")
        enabled: root.zoom < root.most - 0.01
        onClicked: root.larger()
    }

    Plate {
        width: Metrics.touch
        height: Metrics.touch
        leftPadding: 0
        rightPadding: 0
        glyph: "layers"
        here: root.layered
        spoken: qsTr("What is on the map")
        onClicked: root.layersAsked()
    }
}
