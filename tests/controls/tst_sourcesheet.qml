// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autocity.Ui.Controls
import Autocity.Ui.Theme

TestCase {
    id: root

    name: "SourceSheet"
    when: windowShown
    visible: true
    width: 1920
    height: 968

    readonly property var source: ({label: "某报，2025-08-11", route: "/source/a", outlet: "某报", title: "一篇报道", date: "2025-08-11", dateNote: "据文中说法推定", locator: "第 4 段"})
    readonly property var statement: ({stroke: 0, heading: "船坞　2 座", text: "2025 年 · 实际", source: root.source})

    Component { id: sheet; SourceSheet { statements: [root.statement, root.statement]; open: true } }
    Component { id: single; SourceStatement { statement: root.statement; width: 560 } }

    SignalSpy { id: went; signalName: "go" }
    SignalSpy { id: opened; signalName: "opened" }

    function init() {
        failOnWarning(/.?/);
        Motion.enabled = false;
        went.clear();
        opened.clear();
    }

    /*! All texts that are seen below an item. */
    function texts(item) {
        let found = item.text !== undefined && item.visible && item.contentWidth !== undefined ? [item.text] : [];
        for (let i = 0; i < item.children.length; ++i) {
            if (item.children[i].visible)
                found = found.concat(root.texts(item.children[i]));
        }
        return found;
    }

    function test_says_all_that_is_known() {
        const item = createTemporaryObject(single, root);
        const words = root.texts(item).join("|");
        for (const known of ["船坞　2 座", "2025 年 · 实际", "某报", "一篇报道", "2025-08-11 · 据文中说法推定", "第 4 段"])
            verify(words.includes(known), known);
        verify(item.height >= Metrics.touch);
    }

    function test_leaves_out_what_is_not_known() {
        const bare = Object.assign({}, root.source, {title: "", dateNote: "", locator: ""});
        const item = createTemporaryObject(single, root, {statement: Object.assign({}, root.statement, {source: bare})});
        compare(item.lines.map(line => line.value), ["某报", "2025-08-11"]);
    }

    function test_opens_the_source() {
        const item = createTemporaryObject(single, root);
        opened.target = item;
        mouseClick(item);
        compare(opened.signalArguments[0][0], "/source/a");
        compare(item.Accessible.role, Accessible.Link);
    }

    function test_two_statements_stand_on_one_page() {
        const item = createTemporaryObject(sheet, root);
        waitForRendering(item);
        compare(root.texts(item).filter(text => text === "船坞　2 座").length, 2);
    }

    function test_leads_to_the_page_of_all_data() {
        const item = createTemporaryObject(sheet, root, {pageRoute: "/metric/docks", pageText: "看这项指标"});
        waitForRendering(item);
        went.target = item;
        // The plate stands beside the one that closes the sheet.
        mouseClick(item, item.width - item.sheetWidth + Metrics.px(100), item.height - Space.large - Metrics.plateHeight / 2);
        compare(went.signalArguments[0][0], "/metric/docks");
    }
}
