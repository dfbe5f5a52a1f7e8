// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Theme

/*! A number code standing on the line as a route map: its digits, spread evenly, with the names of all stations where they have room. */
Item {
    id: root

    /*! Branches with a digit each, and the names of the stations of each. Vars, as controls take values of the catalogue. */
    required property var branches
    required property var names
    property int chosen: 0
    property real digitHeight: Metrics.px(376)
    property int nameSize: Type.size(26)
    /*! Names may stand beside the stations. */
    property bool roomy: true
    property real progress: 1

    signal picked(int index)

    /*! What all digits take with their names; it follows from them alone. */
    readonly property real full: root.digits.reduce((sum, digit) => sum + digit.fullWidth, 0) + (root.digits.length - 1) * Metrics.gap
    /*! The digits themselves. A var: found among the children. */
    readonly property var digits: {
        const found = [];
        for (let i = 0; i < row.children.length; ++i) {
            if (row.children[i] instanceof CodeDigit)
                found.push(row.children[i]);
        }
        return found;
    }
    readonly property bool labelled: root.roomy && root.full <= root.width && root.digits.every(digit => digit.complete)
    readonly property real taken: root.digits.reduce((sum, digit) => sum + digit.implicitWidth, 0)
    readonly property real spread: root.digits.length > 1 ? (root.width - root.taken) / (root.digits.length - 1) : 0

    implicitHeight: root.digitHeight

    Row {
        id: row

        spacing: Math.max(Metrics.gap, root.labelled ? root.spread : Math.min(root.spread, Metrics.px(150)))

        Repeater {
            model: root.branches

            CodeDigit {
                id: digit

                required property var modelData
                required property int index

                digit: digit.modelData.digit
                names: root.names[digit.index]
                here: root.chosen === digit.index
                labelled: root.labelled
                digitHeight: root.digitHeight
                nameSize: root.nameSize
                progress: Math.max(0, Math.min(1, root.progress * root.branches.length - digit.index))
                spoken: [digit.modelData.digit, digit.modelData.title, ...digit.names].join(", ")
                onClicked: root.picked(digit.index)
            }
        }
    }
}
