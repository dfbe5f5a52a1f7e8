// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Chronicle
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! Where days are shown: the month that what is seen begins with. */
Rectangle {
    id: root

    required property TimeDrawing drawing

    width: digits.implicitWidth + Space.medium
    height: digits.implicitHeight
    visible: root.drawing.length > root.drawing.seenLength + 1
    radius: Metrics.signRadius
    color: Ink.ground

    Digits {
        id: digits

        anchors.centerIn: parent
        pixelSize: Type.size(30)
        // The origin is what changes while the line is dragged.
        text: root.drawing.origin >= 0 ? root.drawing.monthAt(0) : ""
    }
}
