// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autocity.Ui.Figures
import Autocity.Ui.Theme

/* Figures: every comparison in one view, sources at a touch, half-years beside years. */
Item {
    width: 1920
    height: 1920

    Stage { id: stage }

    Component { id: figures; FiguresScreen {} }

    TestCase {
        name: "FiguresScreen"
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

        function show(language, landscape, textScale) {
            const screen = stage.show(figures, "/figures", language, landscape, textScale);
            verify(waitForRendering(screen));
            return screen;
        }

        function column(title) {
            return stage.buttons().find(item => item.spoken.startsWith(title)) ?? null;
        }

        function test_shows_what_was_worked_out() {
            show("zh-Hans", true, 1);
            const words = texts();
            verify(words.includes("101.6%"));
            verify(words.some(text => text.includes("推算") || text.includes("worked out")));
        }

        function test_does_not_compare_what_differs_in_scope() {
            const screen = show("zh-Hans", true, 1);
            const apart = column("固定资产投资");
            verify(apart !== null);
            verify(apart.apart);
            verify(apart.reason.length > 0);
            compare(apart.comparison.derivedValue, "");
            verify(screen !== null);
        }

        function test_a_touch_asks_for_the_sources_data() {
            return [{tag: "lying", landscape: true}, {tag: "upright", landscape: false}];
        }

        function test_a_touch_asks_for_the_sources(data) {
            show("zh-Hans", data.landscape, 1);
            const first = column("集装箱吞吐量");
            verify(first !== null);
            mouseClick(first);
            tryVerify(() => texts().includes("《潮报》"));
            verify(texts().some(text => /^第.3.段$/.test(text)), texts().join("|"));
            // The sheet leads on to all of that measure.
            const page = stage.buttons().find(item => item.trailing === "chev" && item.mapToItem(stage.screen, 0, 0).y > stage.height * 0.8 && item.text === "All of this measure");
            verify(page !== undefined);
            mouseClick(page);
            compare(stage.lastRoute, "/metric/box-throughput");
        }

        function test_a_half_stands_beside_its_year() {
            const screen = show("zh-Hans", true, 1);
            mouseClick(stage.button("Half-year and year"));
            compare(screen.view, FiguresScreen.Halves);
            verify(waitForRendering(screen));
            const pair = stage.buttons().find(item => item.pair !== undefined);
            verify(pair !== undefined);
            compare(pair.pair.half.numeral, "41.2");
            compare(pair.pair.year.numeral, "86.4");
        }

        function test_every_theme_is_reached_data() {
            return [{tag: "lying", landscape: true, language: "zh-Hans"}, {tag: "upright", landscape: false, language: "en"}];
        }

        function test_every_theme_is_reached(data) {
            const screen = show(data.language, data.landscape, 1);
            for (const group of screen.groups) {
                const plate = stage.button(group.title);
                verify(plate !== null, group.title);
                mouseClick(plate);
                compare(screen.group, group.id);
            }
        }

        function test_large_text_hides_themes_behind_one_plate() {
            const screen = show("en", true, 1.45);
            const more = stage.button("More subjects");
            if (more !== null) {
                mouseClick(more);
                const plate = stage.button(screen.groups[screen.groups.length - 1].title);
                verify(plate !== null);
                mouseClick(plate);
            } else {
                mouseClick(stage.button(screen.groups[screen.groups.length - 1].title));
            }
            compare(screen.group, screen.groups[screen.groups.length - 1].id);
        }
    }
}
