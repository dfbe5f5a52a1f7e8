// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Theme

/*! Turns pages of a list: one plate back, one on, and where one is. Nothing to turn: not there. */
Row {
    id: root

    /*! From 0. */
    property int page: 0
    property int pages: 1
    property real plateHeight: Metrics.plateHeight

    signal turned(int page)

    visible: root.pages > 1
    spacing: Metrics.gap

    Plate {
        width: Metrics.plateHeight
        height: root.plateHeight
        leftPadding: 0
        rightPadding: 0
        glyph: "chevL"
        spoken: qsTr("Previous page")
        enabled: root.page > 0
        onClicked: root.turned(root.page - 1)
    }

    Digits {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(implicitWidth, Metrics.touch)
        horizontalAlignment: Text.AlignHCenter
        text: "%1 / %2".arg(root.page + 1).arg(root.pages)
        Accessible.name: qsTr("Page %1 of %2").arg(root.page + 1).arg(root.pages)
    }

    Plate {
        width: Metrics.plateHeight
        height: root.plateHeight
        leftPadding: 0
        rightPadding: 0
        glyph: "chev"
        spoken: qsTr("Next page")
        enabled: root.page + 1 < root.pages
        onClicked: root.turned(root.page + 1)
    }
}
