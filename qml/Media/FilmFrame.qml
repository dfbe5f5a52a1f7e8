// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Playback
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! A film with what is said below its picture; its still picture before it plays, and instead of it if it cannot. */
Item {
    id: root

    property alias film: view
    property url poster
    property bool captioned: true
    /*! What a screen reader says. */
    property string spoken

    Accessible.role: Accessible.Graphic
    Accessible.name: root.spoken

    Image {
        anchors.fill: parent
        visible: !view.shown
        source: root.poster
        // As large as it is shown, however large it is.
        sourceSize.width: Math.round(root.width)
        sourceSize.height: Math.round(root.height)
        fillMode: Image.PreserveAspectFit
        asynchronous: false
        cache: false
    }

    FilmView {
        id: view

        anchors.fill: parent
    }

    Rectangle {
        visible: root.captioned && view.caption.length > 0
        y: parent.height - height
        width: parent.width
        height: said.height + 2 * Space.medium
        color: Ink.paper

        Words {
            id: said

            x: Space.large
            y: Space.medium
            width: parent.width - 2 * x
            horizontalAlignment: Text.AlignHCenter
            text: view.caption
        }
    }
}
