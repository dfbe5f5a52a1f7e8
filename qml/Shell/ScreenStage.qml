// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Media
import Autocity.Ui.Atlas
import Autocity.Ui.Chronicle
import Autocity.Ui.Controls
import Autocity.Ui.Figures
import Autocity.Ui.Places
import Autocity.Ui.Projects
import Autocity.Ui.Quiz
import Autocity.Ui.Search
import Autocity.Ui.Strategy
import Autocity.Ui.Theme
import Autocity.Visit

/*! Which screen an address opens: the one table of all screens. A new address makes a new screen, a new language does not. */
Item {
    id: root

    required property Catalogue catalogue
    required property QuizRound quizRound
    required property string route
    required property string language

    /*! What the screen asks for, in a hall that waits as long as its settings say. */
    readonly property int idleSeconds: Math.round((root.current ? root.current.idleSeconds : 60) * root.patience / 60)
    readonly property real patience: Number(root.catalogue.hallValue("idle-seconds")) || 60
    readonly property bool engaged: root.current !== null && root.current.engaged
    property HallScreen current: null
    /*! How far the line has come from the screen before. */
    property real lineProgress: 1

    signal go(string route)
    signal tourRequested(string tour)

    /*! The screen of the first word of an address; what has none of its own is a page of one thing. */
    readonly property var table: ({
        "": home, "map": map, "plants": gallery, "parks": gallery, "projects": projects, "project": project,
        "timeline": timeline, "figures": figures, "strategy": strategy, "search": search, "place": place, "quiz": quiz
    })

    function screenOf(route: string): Component {
        const words = route.split("/");
        if (words[1] === "strategy" && words.length > 2) {
            const programme = root.catalogue.node(words[2], root.language);
            return programme.code.length > 0 && programme.explained ? strategy : node;
        }
        return root.table[words[1]] ?? thing;
    }

    function show(): void {
        const before = root.current;
        // A screen that comes while the line still moves takes it over where it is.
        const from = !before || Motion.line === 0 ? [] : root.lineProgress < 1 ? under.presentPoints() : before.lineShape;
        root.lineProgress = from.length > 1 ? 0 : 1;
        root.current = root.screenOf(root.route).createObject(holder, {route: root.route, lineFrom: from}) as HallScreen;
        if (before)
            before.destroy();
        appear.restart();
        move.restart();
    }

    onRouteChanged: root.show()
    Component.onCompleted: root.show()

    Component { id: home; HomeScreen { catalogue: root.catalogue; language: root.language; route: ""; anchors.fill: parent; onGo: route => root.go(route); onTourRequested: tour => root.tourRequested(tour) } }
    Component { id: map; AtlasScreen { catalogue: root.catalogue; language: root.language; route: ""; anchors.fill: parent; onGo: route => root.go(route) } }
    Component { id: gallery; GalleryScreen { catalogue: root.catalogue; language: root.language; route: ""; anchors.fill: parent; onGo: route => root.go(route) } }
    Component { id: projects; ProjectsScreen { catalogue: root.catalogue; language: root.language; route: ""; anchors.fill: parent; onGo: route => root.go(route) } }
    Component { id: project; ProjectScreen { catalogue: root.catalogue; language: root.language; route: ""; anchors.fill: parent; onGo: route => root.go(route) } }
    Component { id: timeline; TimelineScreen { catalogue: root.catalogue; language: root.language; route: ""; anchors.fill: parent; onGo: route => root.go(route) } }
    Component { id: figures; FiguresScreen { catalogue: root.catalogue; language: root.language; route: ""; anchors.fill: parent; onGo: route => root.go(route) } }
    Component { id: strategy; StrategyScreen { catalogue: root.catalogue; language: root.language; route: ""; anchors.fill: parent; onGo: route => root.go(route) } }
    Component { id: node; NodeScreen { catalogue: root.catalogue; language: root.language; route: ""; anchors.fill: parent; onGo: route => root.go(route) } }
    Component { id: search; SearchScreen { catalogue: root.catalogue; language: root.language; route: ""; anchors.fill: parent; onGo: route => root.go(route) } }
    Component { id: place; PlaceScreen { catalogue: root.catalogue; language: root.language; route: ""; anchors.fill: parent; onGo: route => root.go(route) } }
    Component { id: quiz; QuizScreen { catalogue: root.catalogue; round: root.quizRound; language: root.language; route: ""; anchors.fill: parent; onGo: route => root.go(route) } }
    Component { id: thing; ThingScreen { catalogue: root.catalogue; language: root.language; route: ""; anchors.fill: parent; onGo: route => root.go(route) } }

    Binding { target: root.current; property: "lineProgress"; value: root.lineProgress }
    Binding { target: root.current; property: "lineShift"; value: holder.y }

    // The line never disappears: while the new screen fades in with its own, this one lies below it.
    LineLayer {
        id: under

        readonly property bool moves: root.current !== null && root.current.lineMoves

        width: moves ? root.width : 0
        height: moves ? root.height : 0
        visible: moves
        points: moves ? root.current.lineShape : []
        from: moves ? root.current.lineFrom : []
        progress: root.lineProgress
        color: Ink.line
        lineWidth: Metrics.lineWidth
    }

    NumberAnimation {
        id: move

        target: root
        property: "lineProgress"
        to: 1
        duration: Motion.line
        easing.type: Easing.InOutCubic
    }

    Item {
        id: holder

        width: root.width
        height: root.height
    }

    ParallelAnimation {
        id: appear

        NumberAnimation {
            target: holder
            property: "opacity"
            from: 0
            to: 1
            duration: Motion.contentIn
            easing.type: Easing.OutCubic
        }

        NumberAnimation {
            target: holder
            property: "y"
            from: Motion.enabled ? Space.large : 0
            to: 0
            duration: Motion.contentIn
            easing.type: Easing.OutCubic
        }
    }
}
