// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! A figure in one line: words before, line numeral, words after; it shrinks to its width before it loses anything. */
Item {
    id: root

    /*! A figure of the catalogue. A var, as controls take values of the catalogue. */
    required property var figure
    property real numeralHeight: Metrics.px(54)

    readonly property real natural: before.implicitWidth + numeral.implicitWidth + after.implicitWidth + 2 * Space.small
    readonly property real fit: root.width > 0 ? Math.min(1, root.width / root.natural) : 1

    implicitWidth: root.natural
    implicitHeight: root.numeralHeight

    Row {
        spacing: Space.small
        transformOrigin: Item.BottomLeft
        scale: root.fit
        anchors.bottom: parent.bottom

        Words {
            id: before

            anchors.bottom: parent.bottom
            visible: text.length > 0
            wrapMode: Text.NoWrap
            font.weight: Type.medium
            text: root.figure.before
            Accessible.ignored: true
        }

        LineNumber {
            id: numeral

            width: implicitWidth
            height: root.numeralHeight
            text: root.figure.numeral
            stroke: root.figure.stroke
            Accessible.ignored: true
        }

        Words {
            id: after

            anchors.bottom: parent.bottom
            visible: text.length > 0
            wrapMode: Text.NoWrap
            font.weight: Type.medium
            text: root.figure.after
            Accessible.ignored: true
        }
    }
}
