// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autocity.Ui.Controls
import Autocity.Ui.Theme

TestCase {
    id: root

    name: "Facts"
    when: windowShown
    visible: true
    width: 1200
    height: 800

    readonly property var source: ({label: "某报，2025-08-11", route: "/source/a", outlet: "某报"})
    readonly property var figure: ({route: "/metric/gdp", label: "地区生产总值", before: "超", numeral: "1142.4", after: "亿元",
                                    note: "按现价", text: "超 1142.4 亿元", stroke: 0, kindLabel: "实际", period: "2025 全年", spoken: "地区生产总值，1142.4 亿元，2025 全年，实际",
                                    source: root.source})

    Component { id: fact; FactBlock { figure: root.figure; width: 424 } }
    Component { id: gap; GapBlock { gap: ({label: "投资额", note: "来源均未载明"}); width: 424 } }
    Component { id: grid; FactGrid { width: 900; height: 420; figures: [root.figure, root.figure, root.figure, root.figure, root.figure] } }
    Component { id: tag; SourceTag { source: root.source } }
    Component {
        id: card

        EntryCard {
            width: 560
            entry: ({route: "/place/a", relation: "", kindLabel: "工厂", title: "某厂", caption: "2021 年建成",
                     status: {key: "built", label: "建成", date: "2021", stroke: 0}})
        }
    }
    Component { id: door; DoorPlate { section: ({id: "figures", route: "/figures", title: "数说", door: "2025 年实际", figure: root.figure}) } }

    SignalSpy {
        id: opened

        signalName: "opened"
    }

    function init() {
        failOnWarning(/.?/);
        opened.clear();
    }

    /*! Right end of whatever shows text in an item. */
    function rightmost(item: Item, within: Item): real {
        let edge = item.text !== undefined && item !== within ? item.mapToItem(within, item.width, 0).x : 0;
        for (let i = 0; i < item.children.length; ++i) {
            if (item.children[i].visible)
                edge = Math.max(edge, rightmost(item.children[i], within));
        }
        return edge;
    }

    function test_fact_opens_its_metric() {
        const item = createTemporaryObject(fact, root);
        opened.target = item;
        mouseClick(item);
        compare(opened.count, 1);
        compare(opened.signalArguments[0][0], "/metric/gdp");
        compare(item.Accessible.name, root.figure.spoken);
        verify(item.Accessible.description.includes(root.figure.source.label));
    }

    function test_fact_without_a_page_only_reads() {
        const item = createTemporaryObject(fact, root, {figure: Object.assign({}, root.figure, {route: ""})});
        opened.target = item;
        mouseClick(item);
        compare(opened.count, 0);
        compare(item.Accessible.role, Accessible.StaticText);
    }

    function test_fact_keeps_its_words_in_its_width_data() {
        return [{tag: "wide", width: 600}, {tag: "column", width: 424}, {tag: "narrow", width: 240}];
    }

    function test_fact_keeps_its_words_in_its_width(data) {
        const item = createTemporaryObject(fact, root, {width: data.width});
        verify(rightmost(item, item) <= data.width + 1);
        verify(item.height >= Metrics.touch);
    }

    function test_gap_says_that_nothing_is_recorded() {
        const item = createTemporaryObject(gap, root);
        verify(item.Accessible.name.includes("投资额"));
        verify(item.implicitHeight > 0);
    }

    function test_source_opens_only_if_interactive() {
        const item = createTemporaryObject(tag, root);
        opened.target = item;
        mouseClick(item);
        compare(opened.count, 0);
        item.interactive = true;
        verify(item.height >= Metrics.touch);
        mouseClick(item);
        compare(opened.signalArguments[0][0], "/source/a");
    }

    function test_source_without_a_name_is_not_there() {
        verify(!createTemporaryObject(tag, root, {source: {label: "", route: ""}}).visible);
    }

    function test_card_opens_its_page() {
        const item = createTemporaryObject(card, root);
        opened.target = item;
        mouseClick(item);
        compare(opened.signalArguments[0][0], "/place/a");
        verify(item.Accessible.name.includes("某厂"));
        verify(item.Accessible.name.includes("建成"));
        verify(item.height >= Metrics.touch);
    }

    function test_card_prefers_the_relation() {
        const item = createTemporaryObject(card, root);
        compare(item.above, "工厂");
        item.entry = Object.assign({}, item.entry, {relation: "供货"});
        compare(item.above, "供货");
    }

    function test_door_opens_its_section() {
        const item = createTemporaryObject(door, root);
        opened.target = item;
        mouseClick(item);
        compare(opened.signalArguments[0][0], "/figures");
        verify(item.Accessible.name.includes("1142.4"));
        verify(item.width >= Metrics.touch && item.height >= Metrics.touch);
    }

    /*! Whether any text of an item ends in dots. */
    function cut(item: Item): bool {
        if (item.visible && item.truncated === true)
            return true;
        for (let i = 0; i < item.children.length; ++i) {
            if (cut(item.children[i]))
                return true;
        }
        return false;
    }

    function test_a_long_source_takes_more_lines() {
        const verbose = {label: "Report on the 2024 work conference, 29 March 2024", route: "", outlet: ""};
        const wide = createTemporaryObject(tag, root, {source: verbose, width: 1000});
        compare(wide.height, Type.captionLine);
        const narrow = createTemporaryObject(tag, root, {source: verbose, width: 240});
        verify(narrow.height > Type.captionLine);
        verify(!cut(narrow));
        verify(rightmost(narrow, narrow) <= 241);
        verify(cut(createTemporaryObject(tag, root, {source: verbose, width: 240, lines: 1})));
    }

    function test_a_source_a_little_too_long_becomes_smaller() {
        const item = createTemporaryObject(tag, root);
        item.width = item.implicitWidth * 0.97;
        compare(item.height, Type.captionLine);
        verify(!cut(item));
    }

    function test_numbers_are_written_once_and_stand_at_once_without_motion() {
        Motion.enabled = true;
        const moving = createTemporaryObject(grid, root);
        verify(moving.progress < 1);
        tryCompare(moving, "progress", 1, 5000);
        moving.page = 1;
        compare(moving.progress, 1);
        Motion.enabled = false;
        compare(createTemporaryObject(grid, root).progress, 1);
        Motion.enabled = true;
    }
}
