// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autocity.Tests
import Autocity.Ui.Controls
import Autocity.Ui.Take
import Autocity.Ui.Theme

/* What a page gives to take along, in both orientations, all languages and all text sizes. */
Item {
    id: root

    width: 1920
    height: 1920

    Stage { id: stage }

    Component {
        id: sheet

        HallScreen {
            id: screen

            required property var catalogue
            property alias sheet: inside

            TakeSheet {
                id: inside

                parent: screen
                take: screen.catalogue.takeAlong(screen.route, screen.language)
                open: true
            }
        }
    }

    TestCase {
        name: "TakeSheet"
        when: windowShown

        function show(route, language, landscape, textScale) {
            const screen = stage.show(sheet, route, language, landscape, textScale);
            verify(waitForRendering(screen));
            return screen.sheet;
        }

        function codeOf(screen: Item): Item {
            return stage.visibleItems(screen, item => item.modules !== undefined)[0];
        }

        function init() {
            failOnWarning(/.?/);
        }

        function cleanup() {
            stage.clear();
            Metrics.lowReach = false;
        }

        function test_fits_data() {
            const rows = [];
            for (const route of ["/", "/figures", "/place/wangchao-shipyard", "/event/engine-works-begins", "/strategy/programme-135"]) {
                for (const language of ["zh-Hans", "zh-Hant", "en"]) {
                    for (const scale of [1, 1.2, 1.45]) {
                        for (const [landscape, low] of [[true, false], [true, true], [false, false]])
                            rows.push({tag: `${route} ${language} ×${scale} ${landscape ? "landscape" : "portrait"} ${low ? "low" : ""}`,
                                       route, language, scale, landscape, low});
                    }
                }
            }
            return rows;
        }

        function test_fits(data) {
            Metrics.lowReach = data.low;
            const shown = show(data.route, data.language, data.landscape, data.scale);
            for (const large of [false, true]) {
                shown.large = large;
                const code = codeOf(stage.screen);
                verify(code.width >= 370, `${code.width}`);
                compare(code.width % code.modules, 0);
                compare(stage.wordFaults(), "");
                // Rows set their plates when they are polished.
                tryVerify(() => stage.touchFaults(false) === "", 1000, stage.touchFaults(false));
            }
        }

        function test_large_doubles_it() {
            const shown = show("/figures", "zh-Hans", true, 1);
            const before = codeOf(stage.screen).width;
            mouseClick(stage.button("Larger code"));
            verify(codeOf(stage.screen).width > 1.7 * before, `${codeOf(stage.screen).width} ${before}`);
            mouseClick(stage.button("Smaller code"));
            compare(codeOf(stage.screen).width, before);
        }

        function test_says_its_text_aloud() {
            show("/place/wangchao-shipyard", "en", true, 1);
            const code = codeOf(stage.screen);
            verify(code.Accessible.name.includes(code.piece));
            verify(code.text.startsWith(Hall.catalogue.page("/place/wangchao-shipyard", "en").title));
        }

        function test_several_codes_are_turned() {
            show("/figures", "zh-Hans", true, 1);
            const code = codeOf(stage.screen);
            verify(code.count > 1);
            compare(code.index, 0);
            mouseClick(stage.button("Next page"));
            compare(code.index, 1);
            verify(code.piece.startsWith("2/"));
        }
    }
}
