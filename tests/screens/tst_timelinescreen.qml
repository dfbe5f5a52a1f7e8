// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autocity.Ui.Chronicle
import Autocity.Ui.Theme

Item {
    width: 1920
    height: 1920

    Stage { id: stage }

    Component { id: timeline; TimelineScreen {} }

    TestCase {
        name: "TimelineScreen"
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

        function test_beginsWithTheFirstEvent() {
            const screen = show(timeline, "/timeline", "en", true, 1);
            compare(screen.event.id, "lighthouse-centenary");
            compare(screen.wideYear, 2021);
            verify(stage.button("Open The lighthouse turns 100"));
        }

        function test_walksAlongTheLineAndBack() {
            for (const landscape of [true, false]) {
                const screen = show(timeline, "/timeline", "en", landscape, 1);
                const seen = [];
                while (stage.button("Next event")) {
                    seen.push(screen.event.id);
                    mouseClick(stage.button("Next event"));
                }
                verify(seen.length > 5);
                compare(screen.wideYear, 2026);
                while (stage.button("Previous event"))
                    mouseClick(stage.button("Previous event"));
                compare(screen.event.id, seen[0]);
            }
        }

        function test_aYearKeyWidensItsYear() {
            const screen = show(timeline, "/timeline", "en", true, 1);
            mouseClick(stage.button("2024"));
            compare(screen.wideYear, 2024);
            compare(screen.event.id, "plan-meeting");
            mouseClick(stage.buttons().find(item => item.text === "Open"));
            compare(stage.lastRoute, "/event/plan-meeting");
        }

        function test_keysZoomFromYearsToDays() {
            for (const landscape of [true, false]) {
                const screen = show(timeline, "/timeline", "en", landscape, 1);
                compare(screen.level, 2);
                mouseClick(stage.button("Coarser"));
                compare(screen.level, 1);
                mouseClick(stage.button("Show years"));
                compare(screen.level, 0);
                verify(!stage.button("Coarser"));
                // A year key widens its year again.
                mouseClick(stage.button("2024"));
                compare(screen.level, 2);
                compare(screen.wideYear, 2024);
                mouseClick(stage.button("Finer"));
                compare(screen.level, 3);
                verify(!stage.button("Finer"));
                verify(waitForRendering(screen));
                // The chosen event is to be seen, and a key for each year is still there.
                const label = stage.buttons().find(item => item.mark && item.mark.event.id === "plan-meeting");
                verify(label);
                const seen = stage.seenRect(label);
                compare(Qt.size(seen.width, seen.height), Qt.size(label.width, label.height));
                for (let year = 2021; year <= 2026; ++year)
                    verify(stage.button(String(year)), year);
            }
        }

        function test_labelsAreTouchedApart_data() {
            return [{tag: "lying", landscape: true, scale: 1}, {tag: "upright", landscape: false, scale: 1}, {tag: "large", landscape: false, scale: 1.45}];
        }

        function test_labelsAreTouchedApart(data) {
            show(timeline, "/timeline", "zh-Hans", data.landscape, data.scale);
            const rects = stage.buttons().filter(item => item.mark).map(item => stage.rect(item));
            verify(rects.length > 3);
            const gap = Metrics.mm(Metrics.gapMm) - 0.1;
            for (let i = 0; i < rects.length; ++i) {
                verify(rects[i].height >= Metrics.mm(Metrics.touchMm) - 1, rects[i]);
                for (let j = 0; j < i; ++j) {
                    const [a, b] = [rects[i], rects[j]];
                    verify(a.x >= b.x + b.width + gap || b.x >= a.x + a.width + gap || a.y >= b.y + b.height + gap || b.y >= a.y + a.height + gap, `${a} ${b}`);
                }
            }
        }

        function test_touchingALabelChoosesItsEvent() {
            for (const landscape of [true, false]) {
                const screen = show(timeline, "/timeline", "en", landscape, 1);
                const label = stage.buttons().find(item => item.mark && item.mark.event.id === "engine-works-begins");
                verify(label);
                mouseClick(label);
                compare(screen.event.id, "engine-works-begins");
                // Touched again, it opens.
                compare(stage.lastRoute, "");
                mouseClick(stage.buttons().find(item => item.mark && item.mark.event.id === "engine-works-begins"));
                compare(stage.lastRoute, "/event/engine-works-begins");
            }
        }

        function test_keepsTheEventWhenTheLanguageChanges() {
            const screen = show(timeline, "/timeline", "en", true, 1);
            mouseClick(stage.button("2024"));
            screen.language = "zh-Hans";
            compare(screen.event.id, "plan-meeting");
            compare(screen.event.title, "三年计划出台");
        }
    }
}
