// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! Large keys for pinyin, Latin letters and digits: in the order of a keyboard, upright in that of the alphabet. */
Item {
    id: root

    /*! Digits instead of letters. */
    property bool numeric: false

    readonly property int columns: Metrics.portrait ? 7 : 10
    readonly property real gap: Metrics.gap
    readonly property real keyWidth: (root.width - (root.columns - 1) * root.gap) / root.columns
    readonly property string letters: Metrics.portrait ? "abcdefghijklmnopqrstuvwxyz" : "qwertyuiopasdfghjkl⌫#zxcvbnm⌧"
    readonly property string digits: Metrics.portrait ? "1234567890" : "1234567890"
    /*! Keys in reading order; # changes between letters and digits, ⌫ takes one away, ⌧ all, a space is no key. */
    readonly property string keys: {
        if (root.numeric)
            return Metrics.portrait ? root.digits.padEnd(26, " ") + "⌫#" : root.digits + "         ⌫#       ⌧";
        return Metrics.portrait ? root.letters + "⌫#" : root.letters;
    }
    readonly property int rows: Math.ceil((root.keys.length + (Metrics.portrait ? 0 : 1)) / root.columns)

    signal typed(string key)
    signal removed
    signal cleared

    function press(key: string): void {
        if (key === "#")
            root.numeric = !root.numeric;
        else if (key === "⌫")
            root.removed();
        else if (key === "⌧")
            root.cleared();
        else
            root.typed(key);
    }

    function spokenName(key: string): string {
        return key === "#" ? (root.numeric ? qsTr("Letters") : qsTr("Digits")) : key === "⌫" ? qsTr("Delete") : key === "⌧" ? qsTr("Clear all") : key;
    }

    implicitHeight: root.rows * Metrics.touch + (root.rows - 1) * root.gap

    Repeater {
        model: root.keys.length

        KeyPlate {
            id: key

            required property int index
            readonly property string sign: root.keys[key.index]
            readonly property int column: key.index % root.columns
            readonly property int row: Math.floor(key.index / root.columns)
            // The last key of a keyboard clears everything and takes the room of two.
            readonly property int span: key.sign === "⌧" ? root.columns - key.column : 1

            x: key.column * (root.keyWidth + root.gap)
            y: key.row * (Metrics.touch + root.gap)
            width: key.span * root.keyWidth + (key.span - 1) * root.gap
            height: Metrics.touch
            visible: key.sign !== " "
            glyph: key.sign === "⌫" ? "bksp" : ""
            text: key.sign === "#" ? (root.numeric ? "abc" : "123") : key.sign === "⌧" ? qsTr("Clear") : key.sign === "⌫" ? "" : key.sign
            spoken: root.spokenName(key.sign)
            onClicked: root.press(key.sign)
        }
    }
}
