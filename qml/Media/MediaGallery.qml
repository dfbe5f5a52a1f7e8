// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Scenes
import Autocity.Ui.Theme

/*!
    Pictures and films of a thing, one at a time: first its drawing, then what the content has. Two fingers or a double tap look closer;
    a film waits for its plate, and ends with the page.
*/
Item {
    id: root

    /*! As Page.media. A var: lists of values come as such. */
    property var items: []
    /*! The drawing as Illustration takes it; empty: none. */
    property string drawing
    property string name
    /*! The hall lets films sound. */
    property bool sounds: false
    property int page: 0

    readonly property int drawings: root.drawing.length > 0 ? 1 : 0
    readonly property int pages: Math.max(1, root.drawings + root.items.length)
    readonly property int current: Math.min(root.page, root.pages - 1)
    /*! None: the drawing is shown. A var: a value or nothing. */
    readonly property var medium: root.current < root.drawings ? null : root.items[root.current - root.drawings] ?? null
    readonly property bool isFilm: root.medium !== null && root.medium.type === "video"
    readonly property bool stacked: Metrics.portrait
    /*! A film that the visitor started runs. */
    readonly property bool plays: film.film.playing
    readonly property bool looksAtDrawing: root.visible && root.medium === null && root.drawings > 0

    onItemsChanged: root.page = 0
    onCurrentChanged: close.reset()

    Item {
        id: frame

        width: root.stacked ? root.width : Math.round(Math.min(root.width * 0.62, root.height * 16 / 9))
        height: root.stacked ? Math.round(Math.min(root.width * 9 / 16, root.height * 0.6)) : root.height

        ZoomFrame {
            id: close

            anchors.fill: parent
            visible: !root.isFilm
            Accessible.role: Accessible.Graphic
            Accessible.name: root.medium !== null ? root.medium.alt : root.name

            Picture {
                anchors.centerIn: parent
                width: close.sheetWidth - Space.large
                height: close.sheetHeight - Space.large
                scene: root.looksAtDrawing ? root.drawing : ""
            }

            Image {
                width: close.sheetWidth
                height: close.sheetHeight
                visible: root.medium !== null && !root.isFilm
                source: visible ? root.medium.url : ""
                // Enough for the closest look, and no more of the memory.
                sourceSize.width: Math.round(Math.min(4096, frame.width * 2))
                fillMode: Image.PreserveAspectFit
                cache: false
            }
        }

        FilmFrame {
            id: film

            anchors.fill: parent
            visible: root.isFilm
            spoken: root.isFilm ? root.medium.alt : ""
            poster: root.isFilm && root.visible ? root.medium.posterUrl : ""
            film.source: root.isFilm && root.visible ? root.medium.url : ""
            film.captions: root.isFilm && root.visible ? root.medium.captionsUrl : ""
            film.duration: root.isFilm ? root.medium.duration : 0
        }
    }

    Column {
        id: words

        x: root.stacked ? 0 : frame.width + Metrics.gutter
        y: root.stacked ? frame.height + Space.large : 0
        width: root.stacked ? root.width : root.width - x
        spacing: Space.medium

        Words {
            width: parent.width
            level: Words.Caption
            color: Ink.secondary
            text: root.medium === null ? qsTr("Illustration") : root.isFilm ? qsTr("Film") : qsTr("Picture")
        }

        Words {
            width: parent.width
            level: Words.Item
            text: root.medium === null ? root.name : root.medium.caption
            maximumLineCount: 4
            elide: Text.ElideRight
        }

        Words {
            width: parent.width
            visible: text.length > 0
            level: Words.Caption
            color: Ink.secondary
            text: root.medium === null ? qsTr("Drawn after what the sources say is there; not a likeness") : root.medium.credit
        }

        Words {
            width: parent.width
            // Upright, large letters leave no room for it.
            visible: !root.isFilm && !(root.stacked && Metrics.textScale > 1)
            level: Words.Caption
            color: Ink.secondary
            text: qsTr("Two fingers or a double tap look closer")
        }
    }

    // Low, where hands are. Whoever has no two fingers free looks closer by these.
    Row {
        x: words.x
        y: root.height - height
        visible: !root.isFilm
        spacing: Metrics.gap

        Plate {
            glyph: "minus"
            spoken: qsTr("Look from further off")
            enabled: close.enlarged
            onClicked: close.zoomAbout(close.zoom / 1.6, close.width / 2, close.height / 2)
        }

        Plate {
            glyph: "plus"
            spoken: qsTr("Look closer")
            enabled: close.zoom < close.most
            onClicked: close.zoomAbout(close.zoom * 1.6, close.width / 2, close.height / 2)
        }
    }

    FilmControls {
        x: words.x
        y: root.height - height
        width: words.width
        visible: root.isFilm
        film: film.film
        // Asking for devices makes the player: only when a film is there to sound.
        sounds: root.sounds && root.isFilm && root.visible
        hasCaptions: root.isFilm && root.medium.captionsUrl.length > 0
        captioned: film.captioned
        onCaptionsAsked: on => film.captioned = on
    }
}
