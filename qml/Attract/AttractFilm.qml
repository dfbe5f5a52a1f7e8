// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Playback
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! The film of an attract scene and what is said in it. Nothing is seen of it until it moves, and nothing if it never does. */
Item {
    id: root

    /*! The scene that is on; null if there is none. An entry of the catalogue, which comes as var. */
    required property var scene
    /*! Height of the strip at the foot that is kept for words, off the film; none: they stand below it. */
    property real foot: 0
    /*! How far from the left edge the caption stands. */
    property real captionInset: 0

    readonly property bool on: root.scene !== null && root.scene.kind === "video"
    readonly property bool shown: root.on && film.shown

    /*! It has come to its end, or will not move. */
    signal over()

    implicitWidth: Metrics.windowWidth
    implicitHeight: film.height + root.foot
    clip: true

    FilmView {
        id: film

        width: root.width
        height: Math.round(width * 9 / 16)
        source: root.on ? root.scene.picture : ""
        captions: root.on ? root.scene.captions : ""
        onSourceChanged: film.playing = root.on && Motion.enabled
        onFinished: root.over()
        onBrokenChanged: {
            if (film.broken && root.on)
                root.over();
        }
    }

    Rectangle {
        y: root.height - root.foot
        width: root.width
        height: root.foot
        visible: root.shown
        color: Ink.ground
    }

    Words {
        x: root.captionInset
        y: root.foot > 0 ? root.height - (root.foot + height) / 2 : film.height + Space.large
        width: root.width - x - Metrics.margin
        visible: root.shown
        level: Words.Head
        text: film.caption
    }
}
