// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Scenes
import Autocity.Ui.Theme

/*! Something to begin with: its picture above the plate with its name. A touch opens it. */
Item {
    id: root

    /*! A search hit. A var, as controls take values of the catalogue. */
    required property var hit
    /*! Its picture, as Illustration draws it; empty: none. */
    property string scene

    signal opened(string route)

    Picture {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: !empty && height > Metrics.px(60)
        width: Math.min(parent.width, height / 0.72)
        height: plate.y - Space.small
        scene: root.scene
    }

    Plate {
        id: plate

        y: parent.height - height
        width: parent.width
        height: Math.min(implicitHeight, parent.height)
        leftPadding: Space.medium
        rightPadding: Space.medium
        text: root.hit.shortTitle
        lines: 2
        spoken: [root.hit.kindLabel, root.hit.title].join(", ")
        spokenRole: Accessible.Link
        onClicked: root.opened(root.hit.route)
    }
}
