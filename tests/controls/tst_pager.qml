// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autocity.Ui.Controls
import Autocity.Ui.Theme

TestCase {
    id: root

    name: "Pager"
    when: windowShown
    visible: true
    width: 800
    height: 400

    Component {
        id: pager

        Pager { pages: 3 }
    }

    SignalSpy {
        id: turned

        signalName: "turned"
    }

    function init() {
        failOnWarning(/.?/);
        turned.clear();
    }

    function test_one_page_needs_no_turning() {
        verify(!createTemporaryObject(pager, root, {pages: 1}).visible);
    }

    function test_turns_within_the_pages() {
        const item = createTemporaryObject(pager, root);
        turned.target = item;
        const back = item.children[0];
        const on = item.children[2];
        verify(!back.enabled);
        mouseClick(on);
        compare(turned.signalArguments[0][0], 1);
        item.page = 2;
        verify(!on.enabled);
        mouseClick(back);
        compare(turned.signalArguments[1][0], 1);
    }

    function test_keeps_distance_between_touch_areas() {
        const item = createTemporaryObject(pager, root);
        verify(item.children[2].x - item.children[0].x - item.children[0].width >= Metrics.gap);
    }
}
