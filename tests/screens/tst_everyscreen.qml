// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autocity.Ui.Atlas
import Autocity.Ui.Chronicle
import Autocity.Ui.Figures
import Autocity.Ui.Places
import Autocity.Ui.Projects
import Autocity.Ui.Search
import Autocity.Ui.Strategy

/* Every screen in both orientations, all languages and all text sizes: no warning, nothing beyond the screen, no touch area upon another. */
Item {
    width: 1920
    height: 1920

    Stage { id: stage }

    Component { id: atlas; AtlasScreen {} }
    Component { id: timeline; TimelineScreen {} }
    Component { id: figures; FiguresScreen {} }
    Component { id: gallery; GalleryScreen {} }
    Component { id: place; PlaceScreen {} }
    Component { id: thing; ThingScreen {} }
    Component { id: projects; ProjectsScreen {} }
    Component { id: project; ProjectScreen {} }
    Component { id: search; SearchScreen {} }
    Component { id: strategy; StrategyScreen {} }
    Component { id: node; NodeScreen {} }

    TestCase {
        name: "EveryScreen"
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

        function test_fits_data() {
            const screens = [
                [atlas, "/map"], [atlas, "/map/box-park"], [timeline, "/timeline"], [figures, "/figures"],
                [gallery, "/plants"], [gallery, "/parks"], [place, "/place/wangchao-shipyard"], [place, "/place/rope-makers"],
                [thing, "/event/engine-works-begins"], [thing, "/year/2024"], [thing, "/sources"], [thing, "/source/tide-post-2026"],
                [projects, "/projects"], [project, "/project/dock-build"], [search, "/search"],
                [strategy, "/strategy"], [node, "/strategy/programme-135-five"], [node, "/strategy/programme-27"], [node, "/strategy/three-signals"]
            ];
            const rows = [];
            for (const [component, route] of screens) {
                for (const language of ["zh-Hans", "zh-Hant", "en"]) {
                    for (const scale of [1, 1.2, 1.45]) {
                        for (const landscape of [true, false])
                            rows.push({tag: `${route} ${language} ×${scale} ${landscape ? "landscape" : "portrait"}`,
                                       component, route, language, scale, landscape});
                    }
                }
            }
            return rows;
        }

        function test_fits(data) {
            show(data.component, data.route, data.language, data.landscape, data.scale);
            compare(stage.wordFaults(), "");
            // Signs of the map may stand close; whoever touches between two is asked.
            compare(stage.touchFaults(data.route.startsWith("/map")), "");
        }
    }
}
