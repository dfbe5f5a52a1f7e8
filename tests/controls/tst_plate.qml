// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autocity.Ui.Controls
import Autocity.Ui.Theme

TestCase {
    id: root

    name: "Plate"
    when: windowShown
    visible: true
    width: 800
    height: 400

    Component {
        id: plate

        Plate { text: "概况" }
    }

    Component {
        id: key

        KeyPlate { text: "q" }
    }

    SignalSpy {
        id: clicked

        signalName: "clicked"
    }

    function init() {
        failOnWarning(/.?/);
        clicked.clear();
    }

    function test_has_a_full_touch_area_data() {
        return [{tag: "text", props: {}}, {tag: "one letter", props: {text: "1"}}, {tag: "icon only", props: {text: "", glyph: "chev"}}];
    }

    function test_has_a_full_touch_area(data) {
        const item = createTemporaryObject(plate, root, data.props);
        verify(item.width >= Metrics.touch);
        verify(item.height >= Metrics.touch);
    }

    function test_grows_with_the_text_data() {
        return [{tag: "1", scale: 1, height: 88}, {tag: "1.2", scale: 1.2, height: 104}, {tag: "1.45", scale: 1.45, height: 120}];
    }

    function test_grows_with_the_text(data) {
        Metrics.textScale = data.scale;
        compare(createTemporaryObject(plate, root).height, data.height);
        Metrics.textScale = 1;
    }

    function test_answers_finger_key_and_switch() {
        const item = createTemporaryObject(plate, root);
        clicked.target = item;
        mouseClick(item);
        compare(clicked.count, 1);
        item.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Space);
        compare(clicked.count, 3);
        item.Accessible.pressAction();
        compare(clicked.count, 4);
    }

    function test_disabled_answers_nothing() {
        const item = createTemporaryObject(plate, root, {enabled: false});
        clicked.target = item;
        mouseClick(item);
        item.Accessible.pressAction();
        compare(clicked.count, 0);
    }

    function test_a_press_read_aloud_tells_that_somebody_is_there() {
        clicked.target = Presses;
        clicked.signalName = "pressed";
        createTemporaryObject(plate, root).Accessible.pressAction();
        compare(clicked.count, 1);
        clicked.signalName = "clicked";
    }

    function test_shows_the_focus_of_keys() {
        const item = createTemporaryObject(plate, root, {x: 50, y: 50});
        const before = grabImage(root);
        item.forceActiveFocus(Qt.TabFocusReason);
        verify(item.visualFocus);
        verify(!grabImage(root).equals(before));
    }

    function test_is_read_aloud() {
        const item = createTemporaryObject(plate, root);
        compare(item.Accessible.role, Accessible.Button);
        compare(item.Accessible.name, "概况");
        item.spoken = "关于本页";
        compare(item.Accessible.name, "关于本页");
    }

    function test_keeps_its_role_whatever_the_template_says() {
        const item = createTemporaryObject(plate, root, {spokenRole: Accessible.Link});
        item.Accessible.role = Accessible.Button;
        compare(item.Accessible.role, Accessible.Link);
    }

    function test_cannot_be_pressed_while_it_is_off() {
        const item = createTemporaryObject(plate, root);
        verify(!item.Accessible.readOnly);
        item.enabled = false;
        verify(item.Accessible.readOnly);
    }

    function test_leaves_room_for_its_icons() {
        const bare = createTemporaryObject(plate, root);
        const full = createTemporaryObject(plate, root, {glyph: "search", trailing: "chev"});
        verify(full.implicitWidth >= bare.implicitWidth + 2 * full.glyphSize);
    }

    function test_key_has_a_full_touch_area() {
        const item = createTemporaryObject(key, root);
        verify(item.width >= Metrics.touch && item.height >= Metrics.touch);
        clicked.target = item;
        mouseClick(item);
        compare(clicked.count, 1);
    }
}
