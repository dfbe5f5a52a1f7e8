// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! The number that stands on the line, and its words beside it. Undecided: the thin centre line of no kind. */
Item {
    id: root

    required property quizQuestion question
    property bool decided: false
    /*! The words stand above the number, not beside it. */
    property bool stacked: false
    /*! Room for the words above the number, where a picture stands beside them. */
    property real wordsWidth: root.width
    /*! Room for the number. */
    readonly property real numeralRoom: root.stacked ? root.width : root.width * 0.5
    readonly property real heightRoom: root.stacked ? Math.max(0, root.height - words.height - Space.large) : root.height

    readonly property string text: root.decided ? root.question.numeral : root.question.undecided
    // A digit of the line is about two thirds as wide as it is high.
    readonly property real numeralHeight: Math.min(root.heightRoom, root.numeralRoom / Math.max(1, 0.66 * root.question.numeral.length))

    /*! Large letters on a low screen: unit and label share a line, above the line of the screen. */
    readonly property bool joined: Metrics.textScale > 1.3 && !Metrics.portrait
    readonly property string unit: root.question.before
        + (root.question.before.length > 0 && root.question.after.length > 0 ? " … " : "") + root.question.after

    LineNumber {
        id: numeral

        y: root.height - height
        height: root.numeralHeight
        text: root.text
        stroke: root.decided ? root.question.stroke : Grammar.Thin
        color: root.decided && root.question.stroke === Grammar.Solid ? Ink.line : Ink.outline
        Accessible.name: root.decided || root.question.ask !== "year" ? root.text : qsTr("A year that is not yet told")
    }

    Column {
        id: words

        x: !root.stacked && numeral.width > 0 ? numeral.width + Space.huge : 0
        y: Math.max(0, root.height - height - Space.large - (root.stacked && numeral.width > 0 ? numeral.height : 0))
        width: root.stacked ? root.wordsWidth : root.width - x

        Words {
            width: parent.width
            level: Words.Item
            visible: text.length > 0 && !root.joined
            text: root.unit
        }

        Words {
            width: parent.width
            level: root.joined ? Words.Item : Words.Head
            visible: text.length > 0
            text: root.joined && root.unit.length > 0 ? root.question.label + " · " + root.unit : root.question.label
            maximumLineCount: root.joined ? 1 : 2
            elide: Text.ElideRight
        }

        Words {
            width: parent.width
            visible: text.length > 0
            color: Ink.secondary
            text: root.decided ? root.question.fullDetail : root.question.detail
            maximumLineCount: root.joined ? 1 : 2
            elide: Text.ElideRight
        }
    }
}
