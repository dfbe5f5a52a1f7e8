// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autocity.Ui.Controls
import Autocity.Ui.Theme

TestCase {
    id: root

    name: "Marks"
    when: windowShown
    visible: true
    width: 800
    height: 400

    Component { id: digits; Digits { text: "2021 — 2026" } }
    Component { id: icon; IconShape { name: "search" } }
    Component { id: number; LineNumber { text: "1142.4" } }
    Component { id: sample; StatusSample {} }
    Component { id: tag; StatusTag { stroke: 1; text: "目标"; detail: "2025 全年" } }
    Component { id: rule; Rule { width: 300 } }

    function init() {
        failOnWarning(/.?/);
    }

    function test_digits_stand_in_din() {
        compare(createTemporaryObject(digits, root).font.family, Type.din);
    }

    function test_icon_takes_its_size_and_draws() {
        const item = createTemporaryObject(icon, root, {size: 60});
        compare(item.width, 60);
        compare(item.height, 60);
        const drawn = grabImage(item);
        item.name = "unicorn";
        verify(!grabImage(item).equals(drawn));
    }

    function test_number_follows_its_height() {
        const item = createTemporaryObject(number, root, {height: 100});
        const width = item.implicitWidth;
        item.height = 200;
        fuzzyCompare(item.implicitWidth, 2 * width, width * 0.02);
    }

    function test_only_what_is_solid_is_red_data() {
        return [{tag: "solid", stroke: 0, red: true}, {tag: "hollow", stroke: 1, red: false}, {tag: "dashed", stroke: 2, red: false}];
    }

    function test_only_what_is_solid_is_red(data) {
        const item = createTemporaryObject(number, root, {stroke: data.stroke});
        compare(Qt.colorEqual(item.color, Ink.line), data.red);
    }

    function test_a_number_the_line_cannot_write_stands_in_din() {
        const item = createTemporaryObject(number, root, {text: "35/35"});
        verify(!item.drawable);
        verify(item.implicitWidth > 0);
        compare(item.Accessible.name, "35/35");
    }

    function test_every_stroke_looks_different() {
        const item = createTemporaryObject(sample, root);
        const seen = [];
        for (let stroke = 0; stroke < 5; ++stroke) {
            item.stroke = stroke;
            const image = grabImage(item);
            verify(!seen.some(other => other.equals(image)), `stroke ${stroke}`);
            seen.push(image);
        }
    }

    function test_a_detail_too_long_goes_below() {
        const item = createTemporaryObject(tag, root);
        verify(!item.stacked);
        const high = item.height;
        item.width = item.implicitWidth - 10;
        verify(item.stacked);
        verify(item.height > high);
        item.stacks = false;
        compare(item.height, high);
    }

    function test_tag_reads_word_and_detail() {
        const item = createTemporaryObject(tag, root);
        verify(item.Accessible.name.includes("目标"));
        verify(item.Accessible.name.includes("2025"));
        item.detail = "";
        compare(item.Accessible.name, "目标");
    }

    function test_tag_stays_in_its_width() {
        const item = createTemporaryObject(tag, root, {width: 160, detail: "一个长得放不下的时期"});
        verify(item.childrenRect.width <= 160);
    }

    function test_rule_is_solid_or_dotted() {
        const item = createTemporaryObject(rule, root);
        const solid = grabImage(item);
        item.dotted = true;
        verify(!grabImage(item).equals(solid));
    }
}
