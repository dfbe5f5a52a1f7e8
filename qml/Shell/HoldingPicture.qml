// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Media
import Autocity.Ui.Theme

/*! What the hall shows when there is nothing to show: night, and the line. No word of an error: staff read it in the log. */
Rectangle {
    id: root

    color: Ink.night

    LineLayer {
        anchors.fill: parent
        color: Ink.nightLine
        lineWidth: Metrics.lineWidth
        points: Metrics.portrait
            ? [Qt.vector3d(0, root.height * 0.62, 0), Qt.vector3d(root.width * 0.8, root.height * 0.62, Metrics.px(160)),
               Qt.vector3d(root.width * 0.2, root.height * 0.34, Metrics.px(160)), Qt.vector3d(root.width, root.height * 0.1, 0)]
            : [Qt.vector3d(0, root.height * 0.66, 0), Qt.vector3d(root.width * 0.3, root.height * 0.66, Metrics.px(160)),
               Qt.vector3d(root.width * 0.52, root.height * 0.3, Metrics.px(160)), Qt.vector3d(root.width, root.height * 0.62, 0)]
    }
}
