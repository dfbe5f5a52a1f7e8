// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autocity.Ui.Controls
import Autocity.Ui.Theme

TestCase {
    id: root

    name: "Theme"

    function cleanup() {
        Metrics.windowWidth = 1920;
        Metrics.windowHeight = 1080;
        Metrics.pixelsPerMm = 1.58;
        Metrics.textScale = 1;
        Ink.mood = Ink.Day;
    }

    /*! Pixels per millimetre of a 16:9 panel; its long side is 0.8716 of the diagonal. */
    function density(longSide: real, inches: real): real {
        return longSide / (inches * 25.4 * 0.87157);
    }

    function test_sizes_hold_on_every_panel_data() {
        const rows = [];
        for (const inches of [24, 32, 43, 55, 65, 75, 86]) {
            for (const size of [[1920, 1080], [3840, 2160], [1080, 1920], [2160, 3840]])
                rows.push({tag: `${inches} ${size[0]}x${size[1]}`, width: size[0], height: size[1], inches: inches});
        }
        return rows;
    }

    function test_sizes_hold_on_every_panel(data) {
        Metrics.windowWidth = data.width;
        Metrics.windowHeight = data.height;
        Metrics.pixelsPerMm = density(Math.max(data.width, data.height), data.inches);
        for (const scale of [1, 1.2, 1.45]) {
            Metrics.textScale = scale;
            // Rounding to whole pixels may cost half of one.
            verify(Metrics.touch + 0.5 >= 20 * Metrics.pixelsPerMm, `touch ${Metrics.touch}`);
            verify(Metrics.plateHeight >= Metrics.touch);
            verify(Metrics.gap + 0.5 >= 4 * Metrics.pixelsPerMm, `gap ${Metrics.gap}`);
            verify(Type.body >= 20, `body ${Type.body} px`);
            verify(Type.body + 0.5 >= 8 * Metrics.pixelsPerMm, `body ${Type.body / Metrics.pixelsPerMm} mm`);
        }
    }

    function test_design_size_is_one_to_one() {
        compare(Metrics.unit, 1);
        compare(Metrics.touch, 88);
        compare(Type.title, 72);
        compare(Metrics.span(12) + 2 * Metrics.margin, 1920);
        Metrics.windowWidth = 1080;
        Metrics.windowHeight = 1920;
        compare(Metrics.unit, 1);
        compare(Type.title, 76);
        compare(Metrics.barHeight, 136);
        compare(Metrics.span(6) + 2 * Metrics.margin, 1080);
    }

    function test_a_small_panel_enlarges_touch_areas() {
        Metrics.pixelsPerMm = density(1920, 15.6);
        verify(Metrics.unit > 1);
        verify(Metrics.touch + 0.5 >= 20 * Metrics.pixelsPerMm);
    }

    function luminance(c: color): real {
        const part = v => v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
        return 0.2126 * part(c.r) + 0.7152 * part(c.g) + 0.0722 * part(c.b);
    }

    function contrast(a: color, b: color): real {
        const high = Math.max(luminance(a), luminance(b));
        const low = Math.min(luminance(a), luminance(b));
        return (high + 0.05) / (low + 0.05);
    }

    function test_text_stands_out_data() {
        return [{tag: "day", mood: Ink.Day}, {tag: "night", mood: Ink.Night}, {tag: "contrast", mood: Ink.Contrast}];
    }

    function test_text_stands_out(data) {
        Ink.mood = data.mood;
        const pairs = [
            [Ink.text, Ink.ground, 7], [Ink.text, Ink.paper, 7], [Ink.text, Ink.frost, 7], [Ink.secondary, Ink.ground, 7],
            [Ink.secondary, Ink.paper, 7], [Ink.secondary, Ink.frost, 7], [Ink.plateText, Ink.plate, 7],
            [Ink.plateText, Ink.plateDeep, 7], [Ink.plateText, Ink.platePressed, 7], [Ink.barText, Ink.plateDeep, 7], [Ink.cornText, Ink.corn, 7],
            [Ink.touchable, Ink.ground, 4.5], [Ink.touchable, Ink.paper, 4.5], [Ink.plateText, Ink.key, 4.5],
            [Ink.line, Ink.ground, 4.5], [Ink.focus, Ink.ground, 4.5]
        ];
        pairs.forEach((pair, index) => {
            const found = contrast(pair[0], pair[1]);
            verify(found >= pair[2], `pair ${index}: ${found.toFixed(2)}, wanted ${pair[2]}`);
        });
    }

    function test_nothing_moves_when_motion_is_off() {
        Motion.enabled = false;
        for (const duration of [Motion.press, Motion.contentIn, Motion.line, Motion.write, Motion.sheet, Motion.dawn, Motion.dusk])
            compare(duration, 0);
        Motion.enabled = true;
        verify(Motion.write > 0);
    }

    function test_letters_read_from_afar_grow_less_than_text() {
        compare(Type.display(100), Type.size(100));
        Metrics.textScale = 1.45;
        compare(Type.display(100), 118);
        compare(Type.size(100), 145);
        Metrics.textScale = 1;
    }

    function test_a_line_fits_by_becoming_smaller_but_not_too_small() {
        compare(Type.fit(22, 20, 100, 200), 22);
        compare(Type.fit(22, 20, 100, 95), 20);
        compare(Type.fit(22, 20, 100, 80), 22);
        compare(Type.fit(22, 20, 0, 0), 22);
    }
}
