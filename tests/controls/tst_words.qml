// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autocity.Ui.Controls
import Autocity.Ui.Theme

TestCase {
    id: root

    name: "Words"
    when: windowShown
    visible: true
    width: 800
    height: 600

    Component {
        id: words

        Words {}
    }

    function init() {
        failOnWarning(/.?/);
    }

    function test_levels_differ() {
        let size = Infinity;
        for (const level of [Words.Title, Words.Head, Words.Item, Words.Body, Words.Caption]) {
            const item = createTemporaryObject(words, root, {level: level, text: "一条线"});
            verify(item.font.pixelSize < size);
            size = item.font.pixelSize;
            verify(item.lineHeight > item.font.pixelSize);
        }
    }

    function test_shows_markup_as_it_is() {
        const item = createTemporaryObject(words, root, {text: "<b>2 < 3</b>"});
        compare(item.textFormat, Text.PlainText);
        compare(item.Accessible.name, "<b>2 < 3</b>");
    }

    function test_wraps_hanzi() {
        const item = createTemporaryObject(words, root, {width: 200, text: "装配线、道路、时间线，是同一条线。"});
        verify(item.lineCount > 1);
        verify(item.contentWidth <= 200);
    }

    function test_headings_are_announced_as_such() {
        compare(createTemporaryObject(words, root, {level: Words.Head}).Accessible.role, Accessible.Heading);
        compare(createTemporaryObject(words, root, {level: Words.Body}).Accessible.role, Accessible.StaticText);
    }
}
