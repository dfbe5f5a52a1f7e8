// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autocity.Tests
import Autocity.Ui.Atlas

Item {
    width: 1920
    height: 1920

    Stage { id: stage }

    Component { id: atlas; AtlasScreen {} }

    TestCase {
        name: "AtlasScreen"
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

        function test_aRouteSelectsItsPlace() {
            const screen = show(atlas, "/map/box-park", "en", true, 1);
            compare(screen.sign.entry.id, "box-park");
            mouseClick(stage.button("Open Xianghang"));
            compare(stage.lastRoute, "/place/box-park");
        }

        function test_aSignIsChosenAndASecondOneMeasured() {
            const screen = show(atlas, "/map", "en", true, 1);
            verify(!screen.hasSign);
            screen.touch("box-park");
            compare(screen.sign.entry.id, "box-park");
            screen.touch("old-lighthouse");
            compare(screen.selected, "box-park");
            compare(screen.second, "old-lighthouse");
            screen.touch("ferry-pier");
            compare(screen.second, "ferry-pier");
            screen.touch("box-park");
            compare(screen.selected, "ferry-pier");
            compare(screen.second, "");
        }

        function test_aYearShowsItsStates() {
            const screen = show(atlas, "/map", "zh-Hans", true, 1);
            compare(screen.year, 2026);
            mouseClick(stage.button("2022"));
            compare(screen.year, 2022);
        }

        function test_aRouteBringsItsPlaceToTheMiddle() {
            for (const landscape of [true, false]) {
                const screen = show(atlas, "/map/box-park", "en", landscape, 1);
                const sign = stage.buttons().find(item => item.target && item.target.sign.entry.id === "box-park");
                verify(sign);
                verify(sign.target.rect.width > 0);
                verify(stage.button("Make the map smaller"));
                const seen = stage.seenRect(sign);
                compare(seen.width, sign.width);
                for (let i = 0; stage.button("Make the map smaller") && i < 9; ++i)
                    mouseClick(stage.button("Make the map smaller"));
                verify(!stage.button("Make the map smaller"));
                verify(screen.hasSign);
            }
        }

        function test_aLayerIsTakenOff() {
            const screen = show(atlas, "/map", "en", true, 1);
            const signs = () => stage.buttons().filter(item => item.target !== undefined).length;
            const before = signs();
            mouseClick(stage.button("What is on the map"));
            verify(waitForRendering(stage.screen));
            mouseClick(stage.button("Parks and suppliers are on the map"));
            verify(waitForRendering(stage.screen));
            verify(signs() < before);
            mouseClick(stage.button("Parks and suppliers are not on the map"));
            verify(waitForRendering(stage.screen));
            compare(signs(), before);
            compare(screen.hidden.length, 0);
        }

        function test_theUnplacedAreListed() {
            const screen = show(atlas, "/map", "en", true, 1);
            const plate = stage.buttons().find(item => item.text.startsWith("Not placed"));
            verify(plate);
            mouseClick(plate);
            verify(waitForRendering(stage.screen));
            const name = stage.buttons().find(item => item.text === "Tide Institute");
            verify(name);
            mouseClick(name);
            compare(screen.sign.entry.id, "tide-institute");
        }

        function test_itNamesTheNumberItWasReviewedUnder() {
            show(atlas, "/map", "en", true, 1);
            compare(stage.visibleItems(stage.screen, item => item.text === "Map review number: WC-2026-07").length, 1);
        }

        function test_itSaysThatItIsASketch() {
            for (const landscape of [true, false]) {
                show(atlas, "/map", "en", landscape, 1);
                const notice = Hall.catalogue.hallText("map-notice", "en");
                verify(notice.length > 0);
                verify(stage.visibleItems(stage.screen, item => item.text === notice).length > 0);
            }
        }
    }
}
