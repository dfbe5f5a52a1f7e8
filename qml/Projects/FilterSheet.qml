// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! Which projects are shown, by the year of their present state, and in which order. Each plate says how many it counts. */
Sheet {
    id: root

    /*! Entries of the catalogue. A var, as lists of values come so. */
    property var entries: []
    /*! 0: every year; -1: those of no stated year. */
    property int year: 0
    property bool byName: false

    signal yearChosen(int year)
    signal orderChosen(bool byName)

    /*! {year, title, count}, the newest first; those of no stated year last. */
    readonly property var years: {
        const counts = new Map();
        for (let i = 0; i < root.entries.length; ++i)
            counts.set(root.entries[i].year, (counts.get(root.entries[i].year) ?? 0) + 1);
        const list = [...counts.keys()].filter(key => key > 0).sort((a, b) => b - a)
            .map(key => ({year: key, title: String(key), count: counts.get(key)}));
        if (counts.has(0))
            list.push({year: -1, title: qsTr("Not dated"), count: counts.get(0)});
        return [{year: 0, title: qsTr("All years"), count: root.entries.length}].concat(list);
    }

    title: qsTr("Year and order")

    Column {
        width: parent.width
        spacing: Space.medium

        Words {
            width: parent.width
            level: Words.Caption
            text: qsTr("Number of projects by the year of the latest state that a source gives")
        }

        Grid {
            id: grid

            readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

            width: parent.width
            columns: Metrics.textScale > 1.3 && !Metrics.portrait ? 1 : 2
            columnSpacing: Metrics.gap
            rowSpacing: Metrics.gap

            Repeater {
                model: root.years

                Plate {
                    required property var modelData

                    width: grid.cell
                    leftPadding: Space.small
                    rightPadding: Space.small
                    here: modelData.year === root.year
                    text: qsTr("%1: %2", "year and number of projects").arg(modelData.title).arg(modelData.count)
                    onClicked: root.yearChosen(modelData.year)
                }
            }
        }

        Words {
            width: parent.width
            level: Words.Item
            text: qsTr("Order")
        }

        Row {
            spacing: Metrics.gap

            Plate {
                width: grid.cell
                leftPadding: Space.small
                rightPadding: Space.small
                here: !root.byName
                text: qsTr("Newest first")
                onClicked: root.orderChosen(false)
            }

            Plate {
                width: grid.cell
                leftPadding: Space.small
                rightPadding: Space.small
                here: root.byName
                text: qsTr("By name")
                onClicked: root.orderChosen(true)
            }
        }
    }
}
