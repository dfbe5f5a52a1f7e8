// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autocity.Ui.Search
import Autocity.Ui.Theme

/* Search: letters become Hanzi, answers come as one types, and something is always offered. */
Item {
    width: 1920
    height: 1920

    Stage { id: stage }

    Component { id: search; SearchScreen {} }

    TestCase {
        name: "SearchScreen"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
        }

        function cleanup() {
            stage.clear();
        }

        function show(route, language, landscape) {
            const screen = stage.show(search, route, language, landscape, 1);
            verify(waitForRendering(screen));
            return screen;
        }

        function type(letters) {
            for (const letter of letters)
                mouseClick(stage.button(letter));
        }

        function rows() {
            return stage.buttons().filter(item => item.hit !== undefined && item.kindWidth !== undefined);
        }

        function test_letters_are_shown_and_become_hanzi() {
            const screen = show("/search", "zh-Hans", true);
            type("wang");
            compare(screen.query, "wang");
            verify(screen.found);
            // The row of Hanzi takes its room when it is drawn.
            tryVerify(() => stage.buttons().some(item => item.best === true));
            const chip = stage.buttons().find(item => item.best === true);
            compare(chip.spoken, screen.candidates[0].text);
            mouseClick(chip);
            compare(screen.letters, "");
            verify(/[一-鿿]/.test(screen.query), screen.query);
            verify(screen.found);
        }

        function test_part_of_the_letters_may_be_chosen() {
            const screen = show("/search", "zh-Hans", true);
            type("wangchao");
            const part = screen.candidates.find(candidate => candidate.length === 4);
            verify(part !== undefined);
            tryVerify(() => stage.buttons().some(item => item.best !== undefined && item.spoken === part.text));
            mouseClick(stage.buttons().find(item => item.best !== undefined && item.spoken === part.text));
            compare(screen.query, part.text + "chao");
        }

        function test_an_answer_opens_its_page() {
            show("/search/wang", "zh-Hans", true);
            const first = rows()[0];
            verify(first !== undefined);
            mouseClick(first);
            compare(stage.lastRoute, first.hit.route);
        }

        function test_each_kind_is_named_once_a_column() {
            const screen = show("/search/wang", "zh-Hans", false);
            const shown = rows();
            verify(shown.length > 2);
            for (let i = 1; i < shown.length; ++i)
                compare(shown[i].first, shown[i].hit.kindLabel !== shown[i - 1].hit.kindLabel);
            verify(shown[0].first);
            verify(screen.found);
        }

        function test_suggestions_stand_before_the_first_key() {
            show("/search", "zh-Hans", true);
            const tiles = stage.visibleItems(stage.screen, item => item.hit !== undefined && item.scene !== undefined);
            compare(tiles.length, 6);
            mouseClick(tiles[0], tiles[0].width / 2, tiles[0].height - Metrics.plateHeight / 2);
            compare(stage.lastRoute, tiles[0].hit.route);
        }

        function test_nothing_found_offers_three() {
            const screen = show("/search/zzzz", "zh-Hans", true);
            verify(!screen.found);
            compare(stage.visibleItems(screen, item => item.hit !== undefined && item.scene !== undefined).length, 3);
        }

        function test_keys_delete_clear_and_change() {
            const screen = show("/search", "en", true);
            type("har");
            mouseClick(stage.button("Space"));
            compare(screen.query, "har ");
            mouseClick(stage.button("Delete"));
            compare(screen.query, "har");
            mouseClick(stage.button("Clear all"));
            compare(screen.query, "");
            mouseClick(stage.button("Digits"));
            type("2025");
            compare(screen.query, "2025");
            verify(screen.found);
            mouseClick(stage.button("Letters"));
            verify(stage.button("q") !== null);
        }

        function test_english_has_no_row_for_hanzi() {
            const screen = show("/search/h", "en", true);
            compare(screen.candidates.length, 0);
            compare(stage.buttons().filter(item => item.best !== undefined).length, 0);
        }
    }
}
