// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Playback
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! Play and pause, where in the film, captions; louder and softer only where something can sound. */
Column {
    id: root

    required property FilmView film
    property bool hasCaptions: false
    property bool captioned: true
    /*! The hall lets films sound. */
    property bool sounds: false

    signal captionsAsked(bool on)

    spacing: Space.medium

    SeekBar {
        width: root.width
        enabled: !root.film.broken
        position: root.film.position
        duration: root.film.duration
        onSought: position => root.film.seek(position)
    }

    Flow {
        width: root.width
        spacing: Metrics.gap

        Plate {
            leftPadding: Space.large
            rightPadding: Space.large
            enabled: !root.film.broken
            glyph: root.film.playing ? "pause" : "play"
            text: root.film.playing ? qsTr("Pause") : qsTr("Play")
            onClicked: root.film.playing = !root.film.playing
        }

        Plate {
            visible: root.hasCaptions
            leftPadding: Space.large
            rightPadding: Space.large
            here: root.captioned
            text: qsTr("Captions")
            Accessible.role: Accessible.CheckBox
            Accessible.checked: root.captioned
            onClicked: root.captionsAsked(!root.captioned)
        }

        Plate {
            visible: root.sounds && root.film.audible
            leftPadding: Space.large
            rightPadding: Space.large
            here: root.film.volume > 0
            text: root.film.volume > 0 ? qsTr("Sound on") : qsTr("Sound off")
            Accessible.role: Accessible.CheckBox
            Accessible.checked: root.film.volume > 0
            onClicked: root.film.volume = root.film.volume > 0 ? 0 : 0.5
        }

        Plate {
            visible: root.sounds && root.film.audible && root.film.volume > 0
            glyph: "minus"
            spoken: qsTr("Softer")
            enabled: root.film.volume > 0.2
            onClicked: root.film.volume -= 0.15
        }

        Plate {
            visible: root.sounds && root.film.audible && root.film.volume > 0
            glyph: "plus"
            spoken: qsTr("Louder")
            enabled: root.film.volume < 1
            onClicked: root.film.volume += 0.15
        }
    }
}
