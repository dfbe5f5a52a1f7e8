// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autocity.Ui.Controls
import Autocity.Ui.Theme

TestCase {
    id: root

    name: "BottomBar"
    when: windowShown
    visible: true
    width: 1920
    height: 200

    Component {
        id: bar

        BottomBar {}
    }

    SignalSpy { id: languages; signalName: "languageChosen" }
    SignalSpy { id: home; signalName: "homeRequested" }
    SignalSpy { id: back; signalName: "backRequested" }
    SignalSpy { id: search; signalName: "searchRequested" }
    SignalSpy { id: take; signalName: "takeRequested" }
    SignalSpy { id: aids; signalName: "aidsRequested" }

    function init() {
        failOnWarning(/.?/);
    }

    function cleanup() {
        Metrics.windowWidth = 1920;
        Metrics.windowHeight = 1080;
        Metrics.textScale = 1;
    }

    function buttons(item: Item): var {
        const found = [];
        // A list of items cannot be iterated in Qt 6.4.
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i];
            if (child instanceof SignButton)
                found.push(child);
            found.push(...buttons(child));
        }
        return found;
    }

    function test_every_button_asks_for_its_own() {
        const item = createTemporaryObject(bar, root, {width: root.width, canGoBack: true, canTake: true});
        const spies = [home, back, search, take, languages, aids];
        for (const spy of spies) {
            spy.target = item;
            spy.clear();
        }
        const all = buttons(item);
        compare(all.length, 8);
        for (const button of all)
            mouseClick(button);
        compare(home.count, 1);
        compare(back.count, 1);
        compare(search.count, 1);
        compare(take.count, 1);
        compare(aids.count, 1);
        compare(languages.count, 3);
        compare(languages.signalArguments.map(args => args[0]).sort().join(), "en,zh-Hans,zh-Hant");
    }

    function test_back_is_dimmed_but_never_gone() {
        const item = createTemporaryObject(bar, root, {width: root.width, canGoBack: false});
        const button = buttons(item).find(one => one.glyph === "back");
        verify(button.visible);
        verify(!button.enabled);
        verify(button.opacity < 1);
    }

    function test_nothing_overlaps_or_leaves_the_bar_data() {
        const rows = [];
        for (const size of [[1920, 1080], [3840, 2160], [1080, 1920], [1280, 720]]) {
            for (const scale of [1, 1.2, 1.45])
                rows.push({tag: `${size[0]}x${size[1]} ${scale}`, width: size[0], height: size[1], scale: scale});
        }
        return rows;
    }

    function test_nothing_overlaps_or_leaves_the_bar(data) {
        Metrics.windowWidth = data.width;
        Metrics.windowHeight = data.height;
        Metrics.textScale = data.scale;
        const item = createTemporaryObject(bar, root, {width: data.width, way: "首页 / 工厂"});
        waitForRendering(item);
        const places = buttons(item).map(one => one.mapToItem(item, 0, 0, one.width, one.height)).sort((a, b) => a.x - b.x);
        for (let i = 0; i < places.length; ++i) {
            verify(places[i].x >= 0 && places[i].x + places[i].width <= data.width, `button ${i}`);
            verify(places[i].y >= 0 && places[i].y + places[i].height <= item.height);
            verify(places[i].width >= Metrics.touch && places[i].height >= Metrics.touch);
            if (i > 0)
                verify(places[i].x - places[i - 1].x - places[i - 1].width >= Metrics.mm(4) - 0.5, `gap ${i}`);
        }
    }
}
