// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Ui.Scenes
import Autocity.Ui.Theme
import Autocity.Visit

/*! The hall at night while nobody is there: its name, one scene after another, and a word to touch. A touch on what is shown enters at its page, anywhere else at home. */
FocusScope {
    id: root

    required property Catalogue catalogue
    required property string language
    required property AttractPlaylist playlist

    /*! What the map through the years is drawn in: the shell puts it there, since features know nothing of each other. */
    property alias sheet: sheet.data
    /*! The map through the years is on, and has come to this year. */
    readonly property bool passing: root.scene !== null && root.scene.kind === "years"
    readonly property alias year: years.year

    /*! The visitor enters at this address. */
    signal begun(string route)

    readonly property string secondLanguage: root.language === "en" ? "zh-Hans" : "en"
    // Lists of values come as var: the linter of Qt 6.4 takes the type of their items for their own.
    readonly property var scenes: root.catalogue.attract(root.language)
    readonly property var secondScenes: root.catalogue.attract(root.secondLanguage)
    readonly property var scene: root.scenes[root.playlist.index] ?? null
    readonly property var secondScene: root.secondScenes[root.playlist.index] ?? null
    /*! The page of what is shown; home if it has none. */
    readonly property string shownRoute: root.passing ? root.scene.route + "/year-" + root.year
        : root.scene !== null && root.scene.route.length > 0 ? root.scene.route : "/"
    readonly property string headline: root.titleOf(root.scene, root.language)

    /*! What a scene without a figure is about; the motto for the map of all. */
    function titleOf(scene: var, language: string): string {
        if (scene === null || scene.kind === "map")
            return root.catalogue.hallText("motto", language);
        return scene.kind === "place" && scene.shortTitle.length > 0 ? scene.shortTitle : scene.title;
    }

    /*! The picture stands a little elsewhere in each loop, so that nothing burns into the panel. */
    readonly property real shift: Metrics.px([0, 12, -12, 6, -6][root.playlist.loop % 5])
    readonly property real textWidth: Metrics.portrait ? root.width - 2 * Metrics.margin : Metrics.px(root.passing ? 520 : 1060)

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
        visible: !drawing.empty && drawing.visible
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

        x: Metrics.portrait ? 0 : Metrics.px(800) + root.shift
        y: Metrics.px(Metrics.portrait ? 660 : 290)
        width: Metrics.portrait ? root.width : Metrics.px(1920)
        height: root.height
        visible: !root.passing && !film.shown
        catalogue: root.catalogue
        language: root.language
        name: "home"
        signed: false
    }

    AttractFilm {
        id: film

        y: Metrics.portrait ? Metrics.px(960) + root.shift : 0
        width: root.width
        height: root.height - y
        foot: Metrics.portrait ? 0 : prompt.height + prompt.lift + Space.large
        captionInset: Metrics.portrait ? Metrics.margin : Metrics.px(740)
        scene: root.scene
        onOver: root.playlist.pass()
    }

    Item {
        id: sheet

        /*! Upright, where the map begins: under the words. */
        readonly property real uprightY: Metrics.px(500) + root.shift

        x: Metrics.portrait ? 0 : Metrics.px(676) + root.shift
        y: Metrics.portrait ? sheet.uprightY : Math.round((root.height - height) / 2)
        width: Metrics.portrait ? root.width : root.width - Metrics.px(676 + 24)
        height: Metrics.portrait ? prompt.highest - Space.large - sheet.uprightY : Metrics.px(790)
        visible: root.passing
    }

    MouseArea {
        anchors.fill: parent
        onPressed: root.begun("/")
    }

    // Map and film are what is shown, too; a screen reader has them already.
    MouseArea {
        anchors.fill: root.passing ? sheet : film
        visible: root.passing || film.shown
        onPressed: root.begun(root.shownRoute)
    }

    MouseArea {
        id: shown

        /*! Whatever is shown has its door on the screen that a touch lower down opens. */
        readonly property bool reachedElsewhere: true

        objectName: "shown"
        x: Metrics.portrait ? Metrics.margin : Metrics.px(100)
        y: Metrics.px(Metrics.portrait ? 72 : 60)
        width: root.textWidth
        height: words.height
        visible: Metrics.portrait || !film.shown
        onPressed: root.begun(root.shownRoute)

        Accessible.role: Accessible.Button
        Accessible.name: root.headline
        Accessible.onPressAction: root.begun(root.shownRoute)

        AttractWords {
            id: words

            width: parent.width
            room: (Metrics.portrait && root.passing ? sheet.uprightY : prompt.highest) - Space.medium - shown.y
            catalogue: root.catalogue
            language: root.language
            secondLanguage: root.secondLanguage
            scene: root.scene
            secondScene: root.secondScene
            headline: root.headline
            secondHeadline: root.titleOf(root.secondScene, root.secondLanguage)
            year: root.passing ? String(root.year) : ""
            progress: Motion.enabled ? writing.progress : 1
        }
    }

    // Years pass at an even pace; the last one stays.
    Timer {
        id: years

        readonly property int first: Number(root.catalogue.hallValue("first-year"))
        readonly property int last: Number(root.catalogue.hallValue("last-year"))
        property int year: years.last

        function begin(): void {
            years.year = root.passing && Motion.enabled ? years.first : years.last;
        }

        interval: root.passing ? 1000 * root.scene.year / (years.last - years.first + 2) : 1000
        repeat: true
        running: root.passing && Motion.enabled && years.year < years.last
        onTriggered: {
            ++years.year;
            writing.restart();
        }
    }

    NumberAnimation {
        id: writing

        property real progress: 1

        target: writing
        property: "progress"
        from: 0
        to: 1
        duration: root.passing ? Motion.bars : Motion.write
        easing.type: Easing.InOutQuad
    }

    Connections {
        target: root.playlist

        function onIndexChanged(): void {
            years.begin();
            if (Motion.enabled)
                writing.restart();
        }
    }

    TouchPrompt {
        id: prompt

        narrow: root.passing && !Metrics.portrait

        readonly property bool low: !Metrics.portrait || root.passing
        /*! In every other loop it stands higher, so that it burns into no place. */
        readonly property real lift: Metrics.px(48)
        readonly property real lowest: low ? root.height - height - Metrics.px(Metrics.portrait ? 70 : film.shown ? 16 : 160) : Metrics.px(760)
        readonly property real highest: lowest - lift

        x: Metrics.portrait ? Metrics.margin : Metrics.px(100)
        y: root.playlist.loop % 2 === 0 ? lowest : highest
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
}
