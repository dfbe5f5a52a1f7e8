// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autocity.Ui.Controls
import Autocity.Ui.Theme

TestCase {
    id: root

    name: "IdlePrompt"
    when: windowShown
    visible: true
    width: 1920
    height: 1080

    Component {
        id: prompt

        IdlePrompt {
            width: root.width
            height: root.height
            secondsLeft: 13
        }
    }

    SignalSpy {
        id: stayed

        signalName: "stayed"
    }

    function init() {
        failOnWarning(/.?/);
        stayed.clear();
    }

    function test_any_touch_stays_data() {
        return [{tag: "top", x: 5, y: 5}, {tag: "prompt", x: 900, y: 800}, {tag: "bar", x: 1900, y: 1070}];
    }

    function test_any_touch_stays(data) {
        const item = createTemporaryObject(prompt, root);
        stayed.target = item;
        mousePress(item, data.x, data.y);
        compare(stayed.count, 1);
        mouseRelease(item, data.x, data.y);
    }

    function test_counts_down() {
        const item = createTemporaryObject(prompt, root);
        const before = grabImage(item);
        item.secondsLeft = 12;
        verify(!grabImage(item).equals(before));
    }

    function test_is_read_aloud() {
        const item = createTemporaryObject(prompt, root);
        compare(item.Accessible.role, Accessible.AlertMessage);
        verify(item.Accessible.name.length > 0);
    }
}
