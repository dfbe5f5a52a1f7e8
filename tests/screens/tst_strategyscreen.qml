// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autocity.Ui.Strategy
import Autocity.Ui.Theme

/* Strategy: a code taken apart, its branches, the other programmes. */
Item {
    width: 1920
    height: 1920

    Stage { id: stage }

    Component { id: strategy; StrategyScreen {} }
    Component { id: node; NodeScreen {} }

    TestCase {
        name: "StrategyScreen"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
        }

        function cleanup() {
            stage.clear();
        }

        function texts() {
            return stage.visibleItems(stage.screen, item => item.contentWidth !== undefined && item.text !== undefined).map(item => item.text);
        }

        function show(component, route, language, landscape, textScale) {
            const screen = stage.show(component, route, language, landscape, textScale);
            verify(waitForRendering(screen));
            return screen;
        }

        function test_stands_as_content_says() {
            const screen = show(strategy, "/strategy", "zh-Hans", true, 1);
            compare(screen.coded.id, "programme-135");
            compare(screen.branches.length, 3);
            compare(screen.title, screen.page.subtitle.length > 0 ? screen.page.subtitle : screen.page.title);
        }

        function test_begins_at_the_digit_with_branches() {
            const screen = show(strategy, "/strategy", "zh-Hans", true, 1);
            compare(screen.branches[screen.chosen].id, "programme-135-five");
            verify(texts().includes("先修"));
            // A part leads to its own page.
            const part = stage.buttons().find(item => item.spoken === "二号船坞");
            verify(part !== undefined);
            mouseClick(part);
            compare(stage.lastRoute, "/strategy/work-dock");
        }

        function test_a_digit_is_chosen_by_its_plate_or_itself() {
            const screen = show(strategy, "/strategy", "zh-Hans", true, 1);
            mouseClick(stage.buttons().find(item => item.text === "1 一个目标"));
            compare(screen.chosen, 0);
            verify(texts().includes("做近海最准点的港。"));
            mouseClick(stage.buttons().find(item => item.digit === 3));
            compare(screen.chosen, 1);
        }

        function test_other_programmes_are_offered_with_their_numbers() {
            show(strategy, "/strategy", "zh-Hans", true, 1);
            mouseClick(stage.button("Other programmes"));
            verify(waitForRendering(stage.screen));
            verify(texts().includes("Not explained by any source"));
            const plates = stage.buttons().filter(item => item.number !== undefined && item.number.length > 0);
            compare(plates.map(item => item.number), ["27", "3"]);
        }

        function test_an_address_names_its_programme() {
            const screen = show(strategy, "/strategy/programme-135", "en", false, 1);
            compare(screen.coded.id, "programme-135");
        }

        function test_a_code_that_no_source_explains_says_so() {
            show(node, "/strategy/programme-27", "zh-Hans", true, 1);
            verify(texts().includes("Not explained by any source"));
        }

        function test_a_number_in_a_name_is_a_route_too_data() {
            return [{tag: "lying", landscape: true}, {tag: "upright", landscape: false}];
        }

        function test_a_number_in_a_name_is_a_route_too(data) {
            const screen = show(node, "/strategy/three-signals", "zh-Hans", data.landscape, 1);
            verify(screen.counted);
            for (const name of ["灯", "旗", "笛"])
                verify(texts().includes(name), name);
            // What was done stands with its part.
            verify(texts().some(text => text.includes("换了新笛")));
        }

        function test_figures_and_related_pages_stand_with_the_parts() {
            const screen = show(node, "/strategy/programme-135-five", "zh-Hans", true, 1);
            const figure = screen.entries.find(entry => entry.route === "/metric/box-growth");
            verify(figure !== undefined);
            verify(figure.text.includes("2026"));
            mouseClick(stage.buttons().find(item => item.node !== undefined && item.node.route === "/metric/box-growth"));
            compare(stage.lastRoute, "/metric/box-growth");
        }
    }
}
