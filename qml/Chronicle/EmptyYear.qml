// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! Why a year is hatched: it is not left white and not filled with anything. */
Item {
    id: root

    Rectangle {
        anchors.centerIn: parent
        width: reason.contentWidth + Space.small
        height: reason.contentHeight + Space.small
        color: Ink.ground

        Words {
            id: reason

            anchors.centerIn: parent
            width: root.width - Space.medium
            level: Words.Caption
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("No dated event in the sources")
        }
    }
}
