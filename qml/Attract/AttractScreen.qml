// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Playback
import Autocity.Ui.Controls
import Autocity.Ui.Scenes
import Autocity.Ui.Theme
import Autocity.Visit

/*! The hall at night while nobody is there: its name, one figure after another, and a word to touch. A touch on what is shown enters at its page, anywhere else at home. */
FocusScope {
    id: root

    required property Catalogue catalogue
    required property string language
    required property AttractPlaylist playlist

    /*! The visitor enters at this address. */
    signal begun(string route)

    readonly property string secondLanguage: root.language === "en" ? "zh-Hans" : "en"
    // Lists of values come as var: the linter of Qt 6.4 takes the type of their items for their own.
    readonly property var scenes: root.catalogue.attract(root.language)
    readonly property var secondScenes: root.catalogue.attract(root.secondLanguage)
    readonly property var scene: root.scenes[root.playlist.index] ?? null
    readonly property var secondScene: root.secondScenes[root.playlist.index] ?? null
    readonly property bool hasFigure: root.scene !== null && root.scene.kind === "figure"
    /*! A film is on, and moves. Until it does, and if it does not, the scene of the hall stays. */
    readonly property bool hasFilm: root.scene !== null && root.scene.kind === "video"
    readonly property bool filmed: root.hasFilm && film.shown
    /*! The page of what is shown; home if it has none. */
    readonly property string shownRoute: root.scene !== null && root.scene.route.length > 0 ? root.scene.route : "/"
    readonly property string headline: root.titleOf(root.scene, root.language)
    /*! The span of the timeline, in the scene that shows it. */
    readonly property string years: root.scene !== null && root.scene.kind === "years"
        ? root.catalogue.hallValue("first-year") + "–" + root.catalogue.hallValue("last-year") : ""

    /*! What a scene without a figure is about; the motto for the map of all. */
    function titleOf(scene: var, language: string): string {
        if (scene === null || scene.kind === "map")
            return root.catalogue.hallText("motto", language);
        return scene.kind === "place" && scene.shortTitle.length > 0 ? scene.shortTitle : scene.title;
    }

    /*! The picture stands a little elsewhere in each loop, so that nothing burns into the panel. */
    readonly property real shift: Metrics.px([0, 12, -12, 6, -6][root.playlist.loop % 5])
    readonly property real textWidth: Metrics.portrait ? root.width - 2 * Metrics.margin : Metrics.px(1060)

    Accessible.role: Accessible.Button
    Accessible.name: root.catalogue.hallText("touch", root.language)
    Accessible.onPressAction: root.begun("/")
    Keys.onPressed: event => {
        event.accepted = true;
        root.begun("/");
    }

    Rectangle {
        anchors.fill: parent
        color: Ink.ground
    }

    // The line comes in from the edge of the screen, wherever the scene begins.
    Rectangle {
        visible: !drawing.empty && !root.filmed
        y: drawing.y + drawing.lineStartY - height / 2
        width: drawing.x + Space.small
        height: Metrics.roadWidth
        color: Ink.nightRoad

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: Metrics.lineWidth
            color: Ink.line
        }
    }

    SceneView {
        id: drawing

        visible: !root.filmed

        x: Metrics.portrait ? 0 : Metrics.px(800) + root.shift
        y: Metrics.px(Metrics.portrait ? 660 : 290)
        width: Metrics.portrait ? root.width : Metrics.px(1920)
        height: root.height
        catalogue: root.catalogue
        language: root.language
        name: "home"
        signed: false
    }

    FilmView {
        id: film

        x: Metrics.portrait ? 0 : root.width - width
        y: Metrics.px(Metrics.portrait ? 960 : 300) + root.shift
        width: Metrics.portrait ? root.width : Metrics.px(1240)
        height: Math.round(width * 9 / 16)
        source: root.hasFilm ? root.scene.picture : ""
        onSourceChanged: film.playing = root.hasFilm && Motion.enabled
    }

    Column {
        id: shown

        x: Metrics.portrait ? Metrics.margin : Metrics.px(100)
        y: Metrics.px(Metrics.portrait ? 72 : 60)
        width: root.textWidth
        spacing: Space.huge

        Flow {
            width: parent.width
            spacing: Space.large

            Words {
                level: Words.Item
                font.weight: Type.medium
                text: root.catalogue.hallText("short", root.language)
            }

            Digits {
                color: Ink.secondary
                pixelSize: Type.item * 0.85
                topPadding: Type.itemLine * 0.2
                font.capitalization: Font.AllUppercase
                text: root.catalogue.hallText("short", root.secondLanguage)
            }
        }

        LineNumber {
            width: implicitWidth
            height: Metrics.px(Metrics.portrait ? 150 : 200)
            visible: root.years.length > 0
            text: root.years
            progress: Motion.enabled ? writing.progress : 1
        }

        Words {
            width: parent.width
            visible: !root.hasFigure && root.years.length === 0
            level: Words.Title
            font.pixelSize: Type.size(84)
            text: root.headline
            maximumLineCount: 3
            elide: Text.ElideRight
        }

        Words {
            width: parent.width
            visible: !root.hasFigure && text.length > 0
            level: Words.Item
            font.weight: Type.regular
            color: Ink.secondary
            text: root.scene !== null && root.scene.caption !== root.headline ? root.scene.caption : ""
        }

        Words {
            width: parent.width
            visible: !root.hasFigure
            level: Words.Item
            font.weight: Type.regular
            color: Ink.secondary
            text: root.titleOf(root.secondScene, root.secondLanguage)
        }

        Repeater {
            model: root.hasFigure ? 1 : 0

            AttractFigure {
                width: parent.width
                figure: root.scene.figure
                second: root.secondScene.figure
                progress: Motion.enabled ? writing.progress : 1
            }
        }
    }

    NumberAnimation {
        id: writing

        property real progress: 1

        target: writing
        property: "progress"
        from: 0
        to: 1
        duration: Motion.write
        easing.type: Easing.InOutQuad
    }

    Connections {
        target: root.playlist

        function onIndexChanged(): void {
            if (Motion.enabled)
                writing.restart();
        }
    }

    TouchPrompt {
        x: Metrics.portrait ? Metrics.margin : Metrics.px(100)
        y: (Metrics.portrait ? Metrics.px(760) : root.height - height - Metrics.px(160)) - Metrics.px(root.playlist.loop % 2 === 0 ? 0 : 48)
        text: root.catalogue.hallText("touch", root.language)
        secondText: root.catalogue.hallText("touch", root.secondLanguage)
    }

    // Lying, the sky of the scene has room for it.
    Picture {
        x: Metrics.px(1180) + root.shift
        y: Metrics.px(40)
        width: Math.round(height * 1.3)
        height: Metrics.px(300)
        visible: !empty && !Metrics.portrait
        scene: root.scene !== null && root.scene.kind === "place" ? root.catalogue.scene(root.scene.picture) : ""
    }

    MouseArea {
        anchors.fill: parent
        onPressed: root.begun("/")
    }

    MouseArea {
        objectName: "shown"
        x: shown.x
        y: shown.y
        width: Math.min(shown.width, shown.childrenRect.width)
        height: shown.height
        onPressed: root.begun(root.shownRoute)

        Accessible.role: Accessible.Button
        Accessible.name: root.headline
        Accessible.onPressAction: root.begun(root.shownRoute)
    }
}
