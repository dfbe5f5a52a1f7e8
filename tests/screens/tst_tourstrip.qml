// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autocity.Tests
import Autocity.Ui.Controls
import Autocity.Ui.Guide

/* The guide's strip at the foot of a screen, in both orientations, all languages and all text sizes. */
Item {
    width: 1920
    height: 1920

    Stage { id: stage }

    Component {
        id: strip

        HallScreen {
            id: screen

            required property var catalogue
            property alias strip: inside

            TourStrip {
                id: inside

                parent: screen
                width: screen.width
                y: screen.height - height
                plan: screen.catalogue.tour("quay-walk", screen.language)
            }
        }
    }

    SignalSpy { id: asked }

    TestCase {
        name: "TourStrip"
        when: windowShown

        function show(language, landscape, textScale) {
            const screen = stage.show(strip, "/map", language, landscape, textScale);
            verify(waitForRendering(screen));
            return screen.strip;
        }

        function init() {
            failOnWarning(/.?/);
        }

        function cleanup() {
            stage.clear();
        }

        function test_fits_data() {
            const rows = [];
            for (const language of ["zh-Hans", "zh-Hant", "en"]) {
                for (const scale of [1, 1.2, 1.45]) {
                    for (const landscape of [true, false])
                        rows.push({tag: `${language} ×${scale} ${landscape ? "landscape" : "portrait"}`, language, scale, landscape});
                }
            }
            return rows;
        }

        function test_fits(data) {
            const shown = show(data.language, data.landscape, data.scale);
            compare(shown.count, 5);
            for (let stop = 0; stop < shown.count; ++stop) {
                shown.stop = stop;
                compare(stage.wordFaults(), "");
                tryVerify(() => stage.touchFaults(false) === "", 1000, stage.touchFaults(false));
                verify(shown.height < stage.height / 2, `${shown.height}`);
            }
        }

        function test_asks_data() {
            return [
                {tag: "previous", button: "Previous stop", asks: "previousRequested"},
                {tag: "pause", button: "Pause", asks: "pauseRequested"},
                {tag: "next", button: "Next stop", asks: "nextRequested"},
                {tag: "leave", button: "Leave the tour", asks: "leaveRequested"}
            ];
        }

        function test_asks(data) {
            const shown = show("en", true, 1);
            shown.stop = 1;
            asked.target = shown;
            asked.signalName = data.asks;
            asked.clear();
            mouseClick(stage.button(data.button));
            compare(asked.count, 1);
        }

        function test_a_paused_tour_goes_on() {
            const shown = show("en", true, 1);
            shown.paused = true;
            asked.target = shown;
            asked.signalName = "resumeRequested";
            asked.clear();
            mouseClick(stage.button("Go on"));
            compare(asked.count, 1);
        }

        function test_the_first_stop_has_none_before_and_the_last_ends() {
            const shown = show("en", true, 1);
            compare(stage.button("Previous stop"), null);
            shown.stop = shown.count - 1;
            verify(stage.button("Previous stop") !== null);
            verify(stage.button("End") !== null);
            compare(stage.button("Next stop"), null);
        }

        function test_says_what_the_guide_says() {
            const shown = show("en", true, 1);
            const words = stage.visibleItems(shown, item => item.text !== undefined).map(item => item.text);
            verify(words.includes(Hall.catalogue.tour("quay-walk", "en").stops[0].text));
        }
    }
}
