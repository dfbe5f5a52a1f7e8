// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autocity.Ui.Controls
import Autocity.Ui.Theme

TestCase {
    id: root

    name: "Sheet"
    when: windowShown
    visible: true
    width: 1920
    height: 968

    Component {
        id: sheet

        Sheet {
            title: "来源"

            Rectangle {
                objectName: "inside"
                width: parent.width
                height: 10
            }
        }
    }

    SignalSpy {
        id: closed

        signalName: "closed"
    }

    function init() {
        failOnWarning(/.?/);
        closed.clear();
        Motion.enabled = false;
    }

    function cleanup() {
        Motion.enabled = true;
        Metrics.lowReach = false;
    }

    function test_is_not_there_until_opened() {
        const item = createTemporaryObject(sheet, root);
        tryCompare(item, "visible", false);
        item.open = true;
        tryCompare(item, "visible", true);
        item.open = false;
        tryCompare(item, "visible", false);
    }

    function test_comes_from_the_right_or_from_below() {
        const item = createTemporaryObject(sheet, root, {open: true});
        const inside = findChild(item, "inside");
        verify(inside.mapToItem(root, 0, 0).x > 1200);
        Metrics.lowReach = true;
        const at = inside.mapToItem(root, 0, 0);
        verify(at.x < 200);
        verify(at.y > 300);
    }

    function test_closes_by_its_plate_and_by_escape() {
        const item = createTemporaryObject(sheet, root, {open: true});
        closed.target = item;
        item.forceActiveFocus();
        keyClick(Qt.Key_Escape);
        compare(closed.count, 1);
        mouseClick(item, 1800, 900);
        compare(closed.count, 2);
    }

    function test_gives_its_content_the_room_between_title_and_plate() {
        const item = createTemporaryObject(sheet, root, {open: true});
        verify(item.contentWidth > 500 && item.contentWidth < item.sheetWidth);
        verify(item.contentHeight > 500 && item.contentHeight < 968);
    }
}
