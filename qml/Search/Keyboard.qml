// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! Large keys for pinyin, Latin letters and digits: in the order of a keyboard, where they are narrow in that of the alphabet. */
Item {
    id: root

    /*! Digits instead of letters. */
    property bool numeric: false

    /*! Few rows of many keys, where there is little height. */
    property bool broad: !Metrics.portrait
    property real keyHeight: Metrics.touch

    readonly property int columns: root.broad ? 10 : 7
    readonly property real gap: Metrics.lowReach ? Metrics.rowGap : Metrics.gap
    readonly property real keyWidth: (root.width - (root.columns - 1) * root.gap) / root.columns
    /*!
        Keys row by row: # changes between letters and digits, ⌫ takes one away, ⌧ all, ␣ is the space between words;
        a key that stands more than once in a row takes that much room, and a blank is no key.
    */
    readonly property var rows: !root.broad ? (root.numeric ? ["1234567", "890  #⌫", "␣␣␣␣⌧⌧⌧"] : ["abcdefg", "hijklmn", "opqrstu", "vwxyz#⌫", "␣␣␣␣⌧⌧⌧"])
                                                 : root.numeric ? ["1234567890", "         ⌫", "#  ␣␣␣␣ ⌧⌧"] : ["qwertyuiop", "asdfghjkl⌫", Type.language === "en" ? "#zxcvbnm␣⌧" : "#zxcvbnm⌧⌧"]
    /*! Keys with their places: {sign, row, column, span}. */
    readonly property var keys: {
        const list = [];
        root.rows.forEach((signs, row) => {
            for (let column = 0; column < signs.length; ++column) {
                if (column > 0 && signs[column] === signs[column - 1] && signs[column] !== " ")
                    list[list.length - 1].span += 1;
                else if (signs[column] !== " ")
                    list.push({sign: signs[column], row: row, column: column, span: 1});
            }
        });
        return list;
    }

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
            root.typed(key === "␣" ? " " : key);
    }

    function spokenName(key: string): string {
        return key === "#" ? (root.numeric ? qsTr("Letters") : qsTr("Digits")) : key === "⌫" ? qsTr("Delete") : key === "⌧" ? qsTr("Clear all")
                                                                                                : key === "␣" ? qsTr("Space") : key;
    }

    function label(key: string): string {
        return key === "#" ? (root.numeric ? "abc" : "123") : key === "⌧" ? qsTr("Clear") : key === "␣" ? qsTr("Space") : key === "⌫" ? "" : key;
    }

    implicitHeight: root.rows.length * root.keyHeight + (root.rows.length - 1) * root.gap

    Repeater {
        model: root.keys

        KeyPlate {
            id: key

            required property var modelData
            readonly property string sign: key.modelData.sign
            readonly property bool word: key.sign === "⌧" || key.sign === "␣"

            x: key.modelData.column * (root.keyWidth + root.gap)
            y: key.modelData.row * (root.keyHeight + root.gap)
            width: key.modelData.span * root.keyWidth + (key.modelData.span - 1) * root.gap
            height: root.keyHeight
            glyph: key.sign === "⌫" ? "bksp" : ""
            text: root.label(key.sign)
            spoken: root.spokenName(key.sign)
            quiet: key.word || key.sign === "#" || key.sign === "⌫"
            font.family: key.word ? Type.sans : Type.din
            font.weight: key.word ? Type.bold : Type.medium
            font.pixelSize: Math.round(Math.min(Metrics.px(key.word ? 32 : 46), root.keyHeight * 0.6, key.width * (key.word ? 0.27 : key.sign === "#" ? 0.4 : 1)))
            onClicked: root.press(key.sign)
        }
    }
}
