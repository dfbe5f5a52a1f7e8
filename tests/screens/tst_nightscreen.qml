// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autocity.Tests
import Autocity.Ui.Attract
import Autocity.Ui.Theme

/* The dark display of a closed hall: it stands still within a minute, stands elsewhere in the next, and wakes at a touch. */
Item {
    id: root

    width: 1920
    height: 1920

    Component {
        id: night

        NightScreen {}
    }

    TestCase {
        id: test

        property var screen: null

        name: "NightScreen"
        when: windowShown

        SignalSpy {
            id: begun

            signalName: "begun"
        }

        function init() {
            failOnWarning(/.?/);
        }

        function cleanup() {
            begun.target = null;
            test.screen.destroy();
            Hall.closeUntilMinute(0);
        }

        function show(landscape) {
            Metrics.windowWidth = landscape ? 1920 : 1080;
            Metrics.windowHeight = landscape ? 1080 : 1920;
            Motion.enabled = true;
            Ink.mood = Ink.Night;
            test.screen = night.createObject(root, {catalogue: Hall.catalogue, language: "en", night: Hall.night,
                                                    width: Metrics.windowWidth, height: Metrics.windowHeight});
            begun.clear();
            begun.target = test.screen;
            verify(waitForRendering(test.screen));
        }

        function test_movesOnceAMinuteWithinTheScreen_data() {
            return [{tag: "landscape", landscape: true}, {tag: "portrait", landscape: false}];
        }

        function test_movesOnceAMinuteWithinTheScreen(data) {
            Hall.closeUntilMinute(1);
            show(data.landscape);
            const picture = findChild(test.screen, "picture");
            for (let minute = 2; minute < 200; ++minute) {
                const before = Qt.point(picture.x, picture.y);
                Hall.closeUntilMinute(minute);
                verify(before.x !== picture.x || before.y !== picture.y, `minute ${minute}`);
                verify(picture.x >= 0 && picture.x + picture.width <= test.screen.width);
                verify(picture.y >= 0 && picture.y + picture.height <= test.screen.height);
            }
        }

        function test_isNearlyBlack() {
            Hall.closeUntilMinute(5);
            show(true);
            const image = grabImage(test.screen);
            let lit = 0;
            let seen = 0;
            for (let y = 0; y < image.height; y += 7) {
                for (let x = 0; x < image.width; x += 7) {
                    ++seen;
                    lit += image.red(x, y) + image.green(x, y) + image.blue(x, y) > 90 ? 1 : 0;
                }
            }
            verify(lit < seen / 100, `${lit} of ${seen}`);
        }

        function test_wakesAtATouch() {
            Hall.closeUntilMinute(5);
            show(true);
            mousePress(test.screen, 3, 3);
            mouseRelease(test.screen, 3, 3);
            compare(begun.count, 1);
            compare(begun.signalArguments[0][0], "/");
        }

        function test_wakesAtAKey() {
            Hall.closeUntilMinute(5);
            show(true);
            test.screen.forceActiveFocus();
            keyClick(Qt.Key_Space);
            compare(begun.count, 1);
        }
    }
}
