// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autocity.Tests
import Autocity.Ui.Attract
import Autocity.Ui.Theme

/* The loop of the harbour hall: each scene is shown whole, and a touch on what it shows enters at its page. */
Item {
    id: root

    width: 1920
    height: 1920

    Component {
        id: attract

        AttractScreen {}
    }

    TestCase {
        id: test

        property var screen: null

        name: "AttractScreen"
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
            Hall.playlist.running = false;
        }

        function show(language, landscape, index) {
            Metrics.windowWidth = landscape ? 1920 : 1080;
            Metrics.windowHeight = landscape ? 1080 : 1920;
            Metrics.textScale = 1;
            Type.language = language;
            Motion.enabled = false;
            Ink.mood = Ink.Night;
            Hall.playlist.running = true;
            for (let i = 0; i < index; ++i)
                Hall.passScene();
            test.screen = attract.createObject(root, {catalogue: Hall.catalogue, language: language, playlist: Hall.playlist,
                                                      width: Metrics.windowWidth, height: Metrics.windowHeight});
            begun.clear();
            begun.target = test.screen;
            verify(waitForRendering(test.screen));
        }

        function test_scenes_data() {
            const routes = ["/map", "/metric/box-throughput", "/event/ferry-electric", "/place/wangchao-shipyard", "/map/year-2026", "/"];
            const rows = [];
            for (const language of ["zh-Hans", "en"]) {
                for (const landscape of [true, false]) {
                    for (let i = 0; i < routes.length; ++i)
                        rows.push({tag: `${language} ${landscape ? "landscape" : "portrait"} ${routes[i]}`, language, landscape, index: i, route: routes[i]});
                }
            }
            return rows;
        }

        function test_scenes(data) {
            show(data.language, data.landscape, data.index);
            const shown = findChild(test.screen, "shown");
            verify(shown.height >= Metrics.touch);
            verify(shown.x >= 0 && shown.x + shown.width <= test.screen.width, "what is shown leaves the screen");
            mousePress(shown, shown.width / 2, shown.height / 2);
            mouseRelease(shown, shown.width / 2, shown.height / 2);
            compare(begun.count, 1);
            compare(begun.signalArguments[0][0], data.route);
        }

        function test_elsewhereIsHome() {
            show("en", true, 2);
            mousePress(test.screen, test.screen.width - 20, test.screen.height - 20);
            mouseRelease(test.screen, test.screen.width - 20, test.screen.height - 20);
            compare(begun.count, 1);
            compare(begun.signalArguments[0][0], "/");
        }

        function test_aKeyIsHome() {
            show("en", true, 1);
            test.screen.forceActiveFocus();
            keyClick(Qt.Key_Space);
            compare(begun.signalArguments[0][0], "/");
        }
    }
}
