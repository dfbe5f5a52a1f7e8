// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autocity.Ui.Places
import Autocity.Ui.Theme

/* The gallery tab of a place: drawing, picture and film, one after another; looking closer; playing. */
Item {
    width: 1920
    height: 1920

    Stage { id: stage }

    Component { id: place; PlaceScreen {} }

    TestCase {
        name: "MediaGallery"
        when: windowShown

        function open(route, language, landscape, textScale) {
            const screen = stage.show(place, route, language, landscape, textScale);
            verify(waitForRendering(screen));
            screen.tab = 6;
            verify(waitForRendering(screen));
            return screen;
        }

        function frame(screen) {
            return stage.visibleItems(screen, item => item.zoomAbout !== undefined)[0];
        }

        function film(screen) {
            return stage.visibleItems(screen, item => item.captionChanged !== undefined && item.broken !== undefined)[0];
        }

        function init() {
            // This system may have no sound server, and FFmpeg takes the length of a WebM from its head: both say so.
            failOnWarning(/^(?!PulseAudioService|AVStream duration)/);
        }

        function cleanup() {
            stage.clear();
            Metrics.lowReach = false;
        }

        function test_fits_data() {
            const rows = [];
            for (const route of ["/place/wangchao-shipyard", "/place/old-lighthouse"]) {
                for (const language of ["zh-Hans", "zh-Hant", "en"]) {
                    for (const scale of [1, 1.2, 1.45]) {
                        for (const landscape of [true, false])
                            rows.push({tag: `${route} ${language} ×${scale} ${landscape ? "landscape" : "portrait"}`, route, language, scale, landscape});
                    }
                }
            }
            return rows;
        }

        function test_fits(data) {
            const screen = open(data.route, data.language, data.landscape, data.scale);
            for (let page = 0; page < screen.view.pages; ++page) {
                screen.view.page = page;
                compare(stage.wordFaults(), "");
                tryVerify(() => stage.touchFaults(false) === "", 1000, stage.touchFaults(false));
            }
        }

        function test_beginsWithTheDrawing() {
            const screen = open("/place/wangchao-shipyard", "en", true, 1);
            compare(screen.view.pages, 2);
            compare(screen.view.medium, null);
            mouseClick(stage.button("Next page"));
            verify(screen.view.isFilm);
            compare(film(screen).duration, 4000);
        }

        function tapTwice(item, x, y) {
            for (const finger of [7, 8]) {
                const touch = touchEvent(item);
                touch.press(finger, item, x, y).commit();
                touch.release(finger, item, x, y).commit();
            }
        }

        function test_aDoubleTapLooksCloser() {
            const screen = open("/place/wangchao-shipyard", "en", true, 1);
            const sheet = frame(screen);
            tapTwice(sheet, 100, 100);
            compare(sheet.zoom, 2.5);
            tapTwice(sheet, 100, 100);
            compare(sheet.zoom, 1);
            fuzzyCompare(sheet.offset.x, 0, 0.5);
        }

        function test_twoFingersLookCloserAndOneMovesIt() {
            const screen = open("/place/wangchao-shipyard", "en", true, 1);
            const sheet = frame(screen);
            const x = sheet.width / 2;
            const y = sheet.height / 2;
            let touch = touchEvent(sheet);
            touch.press(1, sheet, x - 60, y).press(2, sheet, x + 60, y).commit();
            for (let step = 1; step <= 12; ++step)
                touch.move(1, sheet, x - 60 - 10 * step, y).move(2, sheet, x + 60 + 10 * step, y).commit();
            touch.release(1, sheet, x - 180, y).release(2, sheet, x + 180, y).commit();
            verify(sheet.zoom > 1.2 && sheet.zoom < 3.2, "zoom " + sheet.zoom + " " + JSON.stringify(sheet.offset));
            const before = sheet.offset.x;
            touch = touchEvent(sheet);
            touch.press(3, sheet, x, y).commit();
            for (let step = 1; step <= 12; ++step)
                touch.move(3, sheet, x + 20 * step, y).commit();
            touch.release(3, sheet, x + 240, y).commit();
            verify(sheet.offset.x < before - 100, `${before} → ${sheet.offset.x}`);
            verify(sheet.offset.x >= 0, "its edge stays out of the frame");
        }

        function test_anotherPictureBeginsWhole() {
            const screen = open("/place/wangchao-shipyard", "en", true, 1);
            frame(screen).zoomAbout(3, 10, 10);
            mouseClick(stage.button("Next page"));
            mouseClick(stage.button("Previous page"));
            compare(frame(screen).zoom, 1);
        }

        function test_aFilmPlaysIsSoughtAndEndsWithThePage() {
            const screen = open("/place/wangchao-shipyard", "en", true, 1);
            mouseClick(stage.button("Next page"));
            verify(waitForRendering(screen));
            const view = film(screen);
            verify(!view.playing, "it waits");
            mouseClick(stage.button("Play"));
            verify(view.playing, `${view.source} ${view.broken}`);
            verify(screen.engaged, "nobody is asked whether he is there while it runs");
            tryVerify(() => view.position > 400, 15000);
            tryCompare(view, "caption", "One line runs along the quay.");
            mouseClick(stage.button("Pause"));
            verify(!view.playing);
            const bar = stage.visibleItems(screen, item => item.sought !== undefined)[0];
            mouseClick(bar, bar.width / 2, bar.height / 3);
            compare(view.position, 2000);
            mouseClick(stage.button("Captions"));
            verify(stage.visibleItems(screen, item => item.text === "One line runs along the quay.").length === 0);
            mouseClick(stage.button("Play"));
            verify(view.playing);
            screen.tab = 0;
            verify(!view.playing, "it ends with the page");
            verify(!screen.engaged);
        }
    }
}
