// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autocity.Ui.Controls
import Autocity.Ui.Theme

TestCase {
    id: root

    name: "AidsPanel"
    when: windowShown
    visible: true
    width: 1920
    height: 1080

    Component {
        id: panel

        AidsPanel {}
    }

    SignalSpy { id: scale; signalName: "textScaleChosen" }
    SignalSpy { id: contrast; signalName: "highContrastChosen" }
    SignalSpy { id: motion; signalName: "reducedMotionChosen" }
    SignalSpy { id: reach; signalName: "lowReachChosen" }
    SignalSpy { id: standard; signalName: "standardChosen" }
    SignalSpy { id: closed; signalName: "closed" }

    function init() {
        failOnWarning(/.?/);
    }

    function plates(item: Item): var {
        const found = [];
        // A list of items cannot be iterated in Qt 6.4.
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i];
            if (child instanceof Plate)
                found.push(child);
            else
                found.push(...plates(child));
        }
        return found;
    }

    function test_asks_for_each_aid() {
        const item = createTemporaryObject(panel, root, {width: root.width});
        for (const spy of [scale, contrast, motion, reach, standard, closed]) {
            spy.target = item;
            spy.clear();
        }
        const all = plates(item);
        compare(all.length, 8);
        for (const plate of all)
            mouseClick(plate);
        compare(scale.signalArguments.map(args => args[0]).join(), "1,1.2,1.45");
        compare(contrast.signalArguments[0][0], true);
        compare(motion.signalArguments[0][0], true);
        compare(reach.signalArguments[0][0], true);
        compare(standard.count, 1);
        compare(closed.count, 1);
    }

    function test_shows_what_is_on() {
        const item = createTemporaryObject(panel, root, {width: root.width, textScale: 1.45, highContrast: true});
        const here = plates(item).filter(plate => plate.here);
        compare(here.length, 2);
    }

    function test_plates_of_a_row_are_alike_and_stack_where_they_do_not_fit() {
        const item = createTemporaryObject(panel, root, {width: root.width});
        const sizes = plates(item).slice(0, 3);
        compare(sizes[1].width, sizes[0].width);
        compare(sizes[1].y, sizes[0].y);
        compare(sizes[1].x, sizes[0].width + Metrics.gap);
        item.width = 600;
        const switches = plates(item).slice(3, 6);
        compare(switches[1].x, switches[0].x);
        compare(switches[1].y, switches[0].height + Metrics.gap);
    }

    function test_english_plates_stay_within_reach_upright() {
        Metrics.windowWidth = 1080;
        Metrics.windowHeight = 1920;
        Metrics.textScale = 1.45;
        const item = createTemporaryObject(panel, root, {width: 1080});
        // A 55″ column stands 500 mm above the floor; 1220 mm are in reach.
        const reach = Metrics.mm(1220 - 500) - Metrics.barHeight;
        for (const plate of plates(item))
            verify(item.height - plate.mapToItem(item, 0, plate.height / 2).y <= reach, plate.text);
        Metrics.windowWidth = 1920;
        Metrics.windowHeight = 1080;
        Metrics.textScale = 1;
    }

    function test_low_reach_brings_every_plate_into_the_lower_third_data() {
        return test_fits_over_the_bar_at_every_text_size_data();
    }

    function test_low_reach_brings_every_plate_into_the_lower_third(data) {
        Metrics.windowWidth = data.width;
        Metrics.windowHeight = data.height;
        Metrics.textScale = data.factor;
        Metrics.lowReach = true;
        const item = createTemporaryObject(panel, root, {width: data.width});
        for (const plate of plates(item)) {
            const middle = plate.mapToItem(item, 0, plate.height / 2).y;
            verify(item.height - middle + Metrics.barHeight <= data.height / 3, `${plate.text} ${middle} of ${item.height}`);
        }
        Metrics.windowWidth = 1920;
        Metrics.windowHeight = 1080;
        Metrics.textScale = 1;
        Metrics.lowReach = false;
    }

    function test_fits_over_the_bar_at_every_text_size_data() {
        const rows = [];
        for (const size of [[1920, 1080], [1080, 1920]]) {
            for (const factor of [1, 1.2, 1.45])
                rows.push({tag: `${size[0]} ${factor}`, width: size[0], height: size[1], factor: factor});
        }
        return rows;
    }

    function test_fits_over_the_bar_at_every_text_size(data) {
        Metrics.windowWidth = data.width;
        Metrics.windowHeight = data.height;
        Metrics.textScale = data.factor;
        const item = createTemporaryObject(panel, root, {width: data.width});
        verify(item.height <= data.height - Metrics.barHeight, `height ${item.height}`);
        Metrics.windowWidth = 1920;
        Metrics.windowHeight = 1080;
        Metrics.textScale = 1;
    }
}
