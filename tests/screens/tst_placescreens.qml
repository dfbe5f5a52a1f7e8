// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autocity.Ui.Places

Item {
    width: 1920
    height: 1920

    Stage { id: stage }

    Component { id: gallery; GalleryScreen {} }
    Component { id: place; PlaceScreen {} }
    Component { id: thing; ThingScreen {} }

    TestCase {
        name: "PlaceScreens"
        when: windowShown

        // Positioners set their items when the scene is polished, right before it is drawn.
        function show(component, route, language, landscape, textScale) {
            const screen = stage.show(component, route, language, landscape, textScale);
            verify(waitForRendering(screen));
            return screen;
        }

        function init() {
            failOnWarning(/.?/);
        }

        function cleanup() {
            stage.clear();
        }

        function test_aDoorOpensItsPlace() {
            show(gallery, "/plants", "en", true, 1);
            const door = stage.buttons().find(item => item.spoken.startsWith("Wangchao Shipyard"));
            verify(door);
            mouseClick(door);
            compare(stage.lastRoute, "/place/wangchao-shipyard");
        }

        function test_everyEntryIsOnSomePage() {
            show(gallery, "/plants", "en", true, 1.45);
            const names = new Set();
            for (;;) {
                for (const item of stage.buttons())
                    names.add(item.spoken);
                const next = stage.button("Next page");
                if (!next)
                    break;
                mouseClick(next);
            }
            for (const name of ["Wangchao Shipyard", "Chaosheng Marine Engine Works", "Haideng Beacon Works"])
                verify([...names].some(spoken => spoken.startsWith(name)), name);
        }

        function test_aPlaceLeadsToTheMap() {
            show(place, "/place/wangchao-shipyard", "en", true, 1);
            mouseClick(stage.button("On the map"));
            compare(stage.lastRoute, "/map/wangchao-shipyard");
        }

        function test_tabsShowWhatThereIs() {
            const screen = show(place, "/place/wangchao-shipyard", "en", true, 1);
            const tab = stage.button("Data and sources");
            verify(tab);
            mouseClick(tab);
            verify(waitForRendering(stage.screen));
            compare(screen.tab, 3);
            const source = stage.buttons().find(item => item.spoken.startsWith("Source:"));
            verify(source);
            mouseClick(source);
            verify(stage.lastRoute.startsWith("/source/"));
        }

        function test_aSignOpensItsWorkshop() {
            for (const landscape of [true, false]) {
                const screen = show(place, "/place/wangchao-shipyard", "en", landscape, 1);
                verify(screen.showsProcess);
                verify(screen.linePoints.length > 2);
                const sign = stage.button("2 Slipway");
                verify(sign);
                mouseClick(sign);
                compare(screen.tab, 1);
                compare(screen.view.chosen, "yard-slip");
                verify(screen.showsProcess);
                mouseClick(stage.button("Data and sources"));
                verify(!screen.showsProcess);
                stage.clear();
            }
        }

        function test_aFigureSaysWhereItComesFrom() {
            const screen = show(place, "/place/wangchao-shipyard", "en", true, 1);
            const figure = screen.page.figures[0];
            mouseClick(stage.button(figure.spoken));
            verify(waitForRendering(screen));
            const sheets = stage.visibleItems(screen, item => item.statements !== undefined && item.open);
            compare(sheets.length, 1);
            compare(sheets[0].statements[0].source.id, figure.source.id);
            compare(stage.lastRoute, "");
            mouseClick(stage.button("All of this measure"));
            compare(stage.lastRoute, figure.route);
        }

        function test_aPlaceWithoutWorkshopsShowsItsPicture() {
            const screen = show(place, "/place/box-park", "en", true, 1);
            verify(!screen.isProcess);
            verify(!stage.button("Workshops"));
        }

        function test_anotherRouteBeginsWithItsOverview() {
            const screen = show(place, "/place/wangchao-shipyard", "en", true, 1);
            mouseClick(stage.button("Data and sources"));
            screen.route = "/place/box-park";
            compare(screen.tab, 0);
            compare(screen.title, "Xianghang Container Park");
        }

        function test_theLanguageChangesInPlace() {
            const screen = show(place, "/place/box-park", "en", true, 1);
            screen.language = "zh-Hans";
            compare(screen.title, "箱行集装箱物流园");
        }

        function test_sourcesAreListed() {
            show(thing, "/sources", "en", true, 1);
            const source = stage.buttons().find(item => item.spoken.startsWith("Source:"));
            verify(source);
            mouseClick(source);
            verify(stage.lastRoute.startsWith("/source/"));
        }

        function test_anUnknownPageIsEmptyButStands() {
            const screen = show(thing, "/place/nowhere", "en", true, 1);
            compare(screen.title, "");
        }
    }
}
