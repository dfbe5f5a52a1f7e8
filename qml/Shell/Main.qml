// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Autocity.Catalogue
import Autocity.Ui.Atlas
import Autocity.Ui.Attract
import Autocity.Ui.Controls
import Autocity.Ui.Guide
import Autocity.Ui.Take
import Autocity.Ui.Theme
import Autocity.Visit

/*! The window: attract scene or a visitor's screen, the bar at its foot, reading aids and the question of whether he is still there. */
Window {
    id: root

    required property Catalogue catalogue
    required property Visit visit
    required property IdleWatch idleWatch
    required property AttractPlaylist playlist
    required property NightWatch night
    required property VisitorGuide guide
    required property QuizRound quiz
    /*! Of the panel. */
    property real pixelsPerMm: 1.58
    /*! False: nothing moves, whatever visitors choose. */
    property bool motion: true

    property bool aidsOpen: false
    property bool takeOpen: false
    /*! What a visitor has before him; none while nobody is there. */
    property HallScreen shownScreen: null

    readonly property bool occupied: root.catalogue.open && !root.visit.attract
    /*! Nobody is there and the hall is closed. */
    readonly property bool dark: root.catalogue.open && root.visit.attract && root.night.closed
    /*! A hall with little light stays dark while visitors are there. */
    readonly property bool darkHall: root.catalogue.open && root.catalogue.hallValue("mood") === "night"
    readonly property page page: root.catalogue.page(root.visit.route, root.visit.language)
    readonly property takeAlong take: root.catalogue.takeAlong(root.visit.route, root.visit.language)

    /*! The way here in words; at home, what kind of map the scene is. */
    function way(): string {
        if (root.visit.route === "/")
            return root.catalogue.hallText("map-notice", root.visit.language);
        const words = [];
        for (let i = 0; i < root.page.crumbs.length; ++i)
            words.push(root.page.crumbs[i].title);
        words.push(root.page.title);
        return words.join("  /  ");
    }

    color: Ink.ground

    Behavior on color {
        ColorAnimation {
            duration: root.visit.attract ? Motion.dusk : Motion.dawn
            easing.type: Easing.InOutSine
        }
    }

    Binding { target: Motion; property: "enabled"; value: root.motion && !root.visit.reducedMotion }
    Binding { target: Metrics; property: "windowWidth"; value: root.width }
    Binding { target: Metrics; property: "windowHeight"; value: root.height }
    Binding { target: Metrics; property: "pixelsPerMm"; value: root.pixelsPerMm }
    Binding { target: Metrics; property: "textScale"; value: root.visit.textScale }
    Binding { target: Metrics; property: "lowReach"; value: root.visit.lowReach }
    Binding { target: Type; property: "language"; value: root.visit.language }
    Binding { target: Ink; property: "mood"; value: root.visit.highContrast ? Ink.Contrast : root.occupied && !root.darkHall ? Ink.Day : Ink.Night }
    Binding { target: root.idleWatch; property: "running"; value: root.occupied }
    Binding { target: root.playlist; property: "running"; value: root.catalogue.open && root.visit.attract && !root.dark }

    Connections {
        target: root.visit

        function onRouteChanged(): void {
            root.aidsOpen = false;
            root.takeOpen = false;
        }
    }

    Connections {
        target: Presses

        function onPressed(): void {
            root.idleWatch.touch();
        }
    }

    // Repeaters of one make and unmake these: a Loader of 6.4 cannot hold a bound component.
    Repeater {
        model: root.catalogue.open ? 0 : 1

        HoldingPicture {
            anchors.fill: parent
        }
    }

    Repeater {
        model: root.dark ? 1 : 0

        NightScreen {
            anchors.fill: parent
            catalogue: root.catalogue
            language: root.visit.language
            night: root.night
            focus: true
            onBegun: route => root.visit.go(route)
        }
    }

    Repeater {
        model: root.catalogue.open && root.visit.attract && !root.dark ? 1 : 0

        AttractScreen {
            id: attract

            anchors.fill: parent
            catalogue: root.catalogue
            language: root.visit.language
            playlist: root.playlist
            focus: true
            onBegun: route => root.visit.go(route)
            sheet: Repeater {
                model: attract.passing ? 1 : 0

                YearsMap {
                    anchors.fill: parent
                    catalogue: root.catalogue
                    language: root.visit.language
                    year: attract.year
                }
            }
        }
    }

    Repeater {
        model: root.occupied ? 1 : 0

        FocusScope {
            anchors.fill: parent
            focus: true
            Keys.onEscapePressed: root.visit.back()

            ScreenStage {
                id: screens

                width: parent.width
                height: parent.height - bar.height
                catalogue: root.catalogue
                quizRound: root.quiz
                route: root.visit.route
                language: root.visit.language
                onGo: route => root.visit.go(route)
                onTourRequested: tour => root.guide.start(tour)

                // Takes no touch from the screen: whoever touches it wants to look by himself.
                PointHandler {
                    enabled: root.guide.state === VisitorGuide.Leading
                    onActiveChanged: {
                        if (active)
                            root.guide.pause();
                    }
                }
            }

            Binding { target: root; property: "shownScreen"; value: screens.current }
            Binding { target: root.idleWatch; property: "patience"; value: screens.idleSeconds }
            Binding { target: root.idleWatch; property: "held"; value: screens.engaged }

            Repeater {
                model: root.guide.state === VisitorGuide.Off ? 0 : 1

                TourStrip {
                    anchors.left: screens.left
                    anchors.right: screens.right
                    anchors.bottom: bar.top
                    plan: root.catalogue.tour(root.guide.tour, root.visit.language)
                    stop: root.guide.stop
                    paused: root.guide.state === VisitorGuide.Paused
                    progress: root.guide.progress
                    onPreviousRequested: root.guide.previous()
                    onPauseRequested: root.guide.pause()
                    onResumeRequested: root.guide.resume()
                    onNextRequested: root.guide.next()
                    onLeaveRequested: root.guide.leave()
                }
            }

            TakeSheet {
                anchors.fill: screens
                take: root.take
                open: root.takeOpen
                onClosed: root.takeOpen = false
            }

            AidsPanel {
                width: parent.width
                anchors.bottom: bar.top
                visible: root.aidsOpen
                focus: visible
                textScale: root.visit.textScale
                highContrast: root.visit.highContrast
                reducedMotion: root.visit.reducedMotion
                lowReach: root.visit.lowReach
                onTextScaleChosen: scale => root.visit.textScale = scale
                onHighContrastChosen: on => root.visit.highContrast = on
                onReducedMotionChosen: on => root.visit.reducedMotion = on
                onLowReachChosen: on => root.visit.lowReach = on
                onStandardChosen: root.visit.resetAids()
                onClosed: root.aidsOpen = false
            }

            BottomBar {
                id: bar

                width: parent.width
                anchors.bottom: parent.bottom
                language: root.visit.language
                atHome: root.visit.route === "/"
                atSearch: root.visit.route.startsWith("/search")
                canGoBack: root.visit.canGoBack
                canTake: root.take.text.length > 0
                takeOpen: root.takeOpen
                aidsOpen: root.aidsOpen
                way: root.way()
                onHomeRequested: root.visit.go("/")
                onBackRequested: root.visit.back()
                onSearchRequested: root.visit.go("/search")
                onTakeRequested: {
                    root.aidsOpen = false;
                    root.takeOpen = !root.takeOpen;
                }
                onLanguageChosen: language => root.visit.language = language
                onAidsRequested: {
                    root.takeOpen = false;
                    root.aidsOpen = !root.aidsOpen;
                }
            }

            IdlePrompt {
                anchors.fill: parent
                visible: root.idleWatch.state === IdleWatch.Prompting
                secondsLeft: root.idleWatch.secondsLeft
                seconds: root.idleWatch.promptSeconds
                onStayed: root.idleWatch.touch()
            }
        }
    }
}
