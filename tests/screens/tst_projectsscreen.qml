// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autocity.Ui.Projects

Item {
    width: 1920
    height: 1920

    Stage { id: stage }

    Component { id: projects; ProjectsScreen {} }

    TestCase {
        name: "ProjectsScreen"
        when: windowShown

        function show(landscape) {
            const screen = stage.show(projects, "/projects", "en", landscape, 1);
            verify(waitForRendering(screen));
            return screen;
        }

        function init() {
            failOnWarning(/.?/);
        }

        function cleanup() {
            stage.clear();
        }

        function test_aPlateShowsItsStateAloneAndAgainAll() {
            const screen = show(true);
            const names = screen.stretches.map(stretch => stretch.entries.length);
            compare(names.reduce((sum, count) => sum + count, 0), screen.every.length);
            const plate = stage.buttons().find(item => item.spoken.startsWith("Only Under construction"));
            verify(plate);
            mouseClick(plate);
            compare(screen.chosen, 2);
            compare(screen.hatchedFrom, 0);
            compare(screen.hatchedTo, 1);
            mouseClick(stage.button("Show all states"));
            compare(screen.chosen, -1);
        }

        function test_yearsAreFilteredAndCounted() {
            const screen = show(false);
            mouseClick(stage.button("Year and order"));
            verify(waitForRendering(screen));
            const years = stage.buttons().filter(item => /^\d{4}: \d+$/.test(item.text));
            verify(years.length > 0);
            const [year, count] = years[0].text.split(": ").map(Number);
            mouseClick(years[0]);
            compare(screen.year, year);
            compare(screen.entries.length, count);
            compare(screen.stretches.reduce((sum, stretch) => sum + stretch.entries.length, 0), count);
            mouseClick(stage.button("Year and order: " + year));
            mouseClick(stage.button("By name"));
            const titles = screen.entries.map(entry => entry.title);
            compare(titles.join("|"), titles.slice().sort((a, b) => a.localeCompare(b)).join("|"));
            mouseClick(stage.button("Year and order: " + year));
            const all = stage.buttons().find(item => item.text.startsWith("All years"));
            mouseClick(all);
            compare(screen.entries.length, screen.every.length);
        }
    }
}
