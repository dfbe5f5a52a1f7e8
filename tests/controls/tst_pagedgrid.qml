// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Autocity.Ui.Controls
import Autocity.Ui.Theme

TestCase {
    id: root

    name: "PagedGrid"
    when: windowShown
    visible: true
    width: 800
    height: 400

    Component {
        id: lists

        PagedGrid {
            id: grid

            width: 400
            height: 2 * cellHeight + rowSpacing
            cellHeight: 50
            items: [{name: "a"}, {name: "b"}, {name: "c"}, {name: "d"}, {name: "e"}]
            delegate: Item {
                id: cell

                required property var modelData

                Repeater {
                    model: cell.modelData.name.length > 0 ? [cell.modelData.name] : []

                    Text {
                        required property string modelData

                        textFormat: Text.PlainText
                        text: cell.modelData.name + modelData
                    }
                }
            }
        }
    }

    function init() {
        failOnWarning(/.?/);
    }

    function names(grid: PagedGrid): string {
        return grid.shown.map(item => item.name).join("");
    }

    function test_shows_one_page_at_a_time() {
        const grid = createTemporaryObject(lists, root);
        compare(grid.pages, 3);
        compare(root.names(grid), "ab");
        grid.page = 2;
        compare(root.names(grid), "e");
    }

    function test_another_list_begins_at_its_first_page_data() {
        return [{tag: "emptied", list: ""}, {tag: "shorter", list: "x"}, {tag: "as long", list: "vwxyz"}, {tag: "longer", list: "tuvwxyz"}];
    }

    function test_another_list_begins_at_its_first_page(data) {
        const grid = createTemporaryObject(lists, root);
        grid.page = 1;
        compare(root.names(grid), "cd");
        grid.items = data.list.split("").map(name => ({name: name}));
        compare(root.names(grid), data.list.slice(0, 2));
        wait(0);
    }
}
