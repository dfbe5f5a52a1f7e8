// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Ui.Controls
import Autocity.Ui.Scenes
import Autocity.Ui.Theme
import Autocity.Visit

/*!
    The hall is closed: nearly black, one car parked on its stretch of road and the hall's name. The picture stands elsewhere each
    minute and is still in between. A touch anywhere wakes the display.
*/
FocusScope {
    id: root

    required property Catalogue catalogue
    required property string language
    required property NightWatch night

    /*! The visitor enters at this address. */
    signal begun(string route)

    Accessible.role: Accessible.Button
    Accessible.name: root.catalogue.hallText("touch", root.language)
    Accessible.onPressAction: root.begun("/")
    Keys.onPressed: event => {
        event.accepted = true;
        root.begun("/");
    }

    Rectangle {
        anchors.fill: parent
        color: Ink.black
    }

    Item {
        id: picture

        // Steps without a common measure: within some hours every part of the panel has been dark and lit alike.
        readonly property real across: (root.night.step * 37 % 101) / 100
        readonly property real down: (root.night.step * 61 % 103) / 102

        objectName: "picture"
        x: Math.round(picture.across * (root.width - picture.width))
        y: Math.round(picture.down * (root.height - picture.height))
        width: Metrics.px(480)
        height: road.y + road.height

        Words {
            id: name

            width: parent.width
            level: Words.Caption
            color: Ink.nightText
            text: root.catalogue.hallText("short", root.language)
        }

        Picture {
            id: road

            y: name.height
            width: parent.width
            height: Math.round(width * 0.6)
            scene: JSON.stringify({outline: 1.2, parts: [["road", 2.6, {points: [[0, 0], [38, 0]], marked: false}],
                ["car", 30, -1, {dir: "x", paint: "red", onLine: true}]]})
        }
    }

    MouseArea {
        anchors.fill: parent
        onPressed: root.begun("/")
    }
}
