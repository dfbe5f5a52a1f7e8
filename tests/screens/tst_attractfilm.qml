// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autocity.Tests
import Autocity.Ui.Attract
import Autocity.Ui.Theme

/* The film of the attract loop: seen while it moves, passed over if it does not, and at rest where nothing may move. */
Item {
    id: root

    width: 1920
    height: 1080

    Component {
        id: film

        AttractFilm {
            width: 640
            height: 360
        }
    }

    TestCase {
        id: test

        name: "AttractFilm"
        when: windowShown

        SignalSpy {
            id: over

            signalName: "over"
        }

        function init() {
            Motion.enabled = true;
        }

        function cleanup() {
            over.target = null;
            Motion.enabled = true;
        }

        function scene() {
            const scenes = Hall.catalogue.attract("en");
            return scenes[scenes.length - 1];
        }

        /*! As in tst_mediagallery: PulseAudio and FFmpeg speak of this system, and of a WebM. */
        function quietly() {
            failOnWarning(/^(?!PulseAudioService|AVStream duration)/);
        }

        function show(scene) {
            const item = createTemporaryObject(film, root, {scene: null});
            over.clear();
            over.target = item;
            item.scene = scene;
            return item;
        }

        function test_shows_itself_when_it_moves_and_says_when_it_is_over() {
            quietly();
            const item = show(scene());
            verify(item.on);
            verify(!item.shown, "nothing is seen before its first picture");
            tryVerify(() => item.shown, 20000);
            compare(over.count, 0);
            tryCompare(over, "count", 1, 30000);
        }

        function test_one_that_cannot_move_is_passed_over_unseen() {
            // What a file that is not there makes the back end say is its own.
            const broken = scene();
            broken.picture = "file:///nowhere/broken.webm";
            broken.captions = "";
            const item = show(broken);
            tryCompare(over, "count", 1, 30000);
            verify(!item.shown);
        }

        function test_ends_with_its_scene() {
            quietly();
            const item = show(scene());
            tryVerify(() => item.shown, 20000);
            item.scene = null;
            verify(!item.shown);
            compare(over.count, 0);
        }
    }
}
