// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autocity.Ui.Controls
import Autocity.Ui.Theme

TestCase {
    id: root

    name: "HallScreen"
    when: windowShown
    visible: true
    width: 1920
    height: 968

    Component {
        id: screen

        HallScreen {
            width: root.width
            height: root.height
            route: "/x"
            language: "zh-Hans"
            title: "数说"
            subtitle: "目标定了多少，做到了多少"
            controls: Plate { objectName: "control"; text: "概况" }

            Rectangle {
                objectName: "inside"
                width: parent.width
                height: parent.height
            }
        }
    }

    function init() {
        failOnWarning(/.?/);
    }

    function cleanup() {
        Metrics.textScale = 1;
        Metrics.lowReach = false;
    }

    function test_stacks_title_content_and_controls_data() {
        return [{tag: "1", scale: 1}, {tag: "1.2", scale: 1.2}, {tag: "1.45", scale: 1.45}];
    }

    function test_stacks_title_content_and_controls(data) {
        Metrics.textScale = data.scale;
        const item = createTemporaryObject(screen, root);
        const inside = findChild(item, "inside");
        const control = findChild(item, "control");
        const top = inside.mapToItem(item, 0, 0).y;
        verify(top >= item.titleBottom + Metrics.lineWidth);
        verify(control.mapToItem(item, 0, 0).y >= top + inside.height);
        verify(control.mapToItem(item, 0, control.height).y <= item.height);
        compare(inside.height, item.contentHeight);
    }

    function test_low_reach_brings_the_content_down() {
        const item = createTemporaryObject(screen, root);
        const inside = findChild(item, "inside");
        const before = inside.mapToItem(item, 0, 0).y;
        Metrics.lowReach = true;
        verify(inside.mapToItem(item, 0, 0).y > before);
    }

    function test_a_long_title_takes_two_lines_not_three() {
        const item = createTemporaryObject(screen, root);
        const before = item.titleBottom;
        item.title = "一个很长很长的标题".repeat(8);
        tryVerify(() => item.titleBottom > before);
        verify(item.titleBottom < before + 2 * Type.titleLine);
    }

    function test_the_line_takes_the_shape_it_is_given() {
        const item = createTemporaryObject(screen, root);
        const straight = grabImage(item);
        item.linePoints = [Qt.vector3d(0, 500, 0), Qt.vector3d(900, 500, 40), Qt.vector3d(1920, 300, 0)];
        verify(!grabImage(item).equals(straight));
    }

    function test_is_patient_as_lists_are() {
        compare(createTemporaryObject(screen, root).idleSeconds, 60);
    }
}
