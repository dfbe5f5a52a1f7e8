// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! One of three answers. Decided: the true one is corn, the one that was chosen wrongly keeps a border of ink. */
SignButton {
    id: root

    required property quizAnswer answer
    /*! The answers carry the samples of the grammar. */
    property bool sampled: false
    property bool decided: false
    property bool correct: false
    property bool chosen: false

    readonly property bool shownCorrect: root.decided && root.correct
    readonly property bool mistaken: root.decided && root.chosen && !root.correct
    readonly property color foreground: root.shownCorrect ? Ink.cornText : root.decided ? Ink.plateTextDisabled : Ink.plateText

    implicitHeight: Math.max(Metrics.touchLarge, words.height + 2 * Space.medium)
    enabled: !root.decided
    spoken: root.answer.note.length > 0 ? root.answer.label + ", " + root.answer.note : root.answer.label
    Accessible.selected: root.chosen

    background: Rectangle {
        radius: Metrics.radius
        color: root.shownCorrect ? Ink.corn : root.decided ? Ink.plateDisabled : root.down ? Ink.platePressed : Ink.plate

        Rectangle {
            anchors.fill: parent
            anchors.margins: Ink.contrast ? 0 : Metrics.borderInset
            radius: Ink.contrast ? Metrics.radius : Metrics.innerRadius
            color: "transparent"
            border.width: root.mistaken ? 2 * Metrics.rule : Metrics.border
            border.color: root.mistaken ? Ink.outline : root.foreground
        }
    }

    Column {
        id: words

        x: Space.huge
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - 2 * x
        spacing: Space.small

        Row {
            width: parent.width
            spacing: Space.large

            StatusSample {
                id: sample

                anchors.verticalCenter: parent.verticalCenter
                visible: root.sampled
                stroke: root.answer.stroke
                color: root.foreground
            }

            Words {
                width: parent.width - (root.sampled ? sample.width + parent.spacing : 0)
                level: root.sampled && Metrics.textScale < 1.3 ? Words.Head : Words.Item
                color: root.foreground
                text: root.answer.label
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }

        Words {
            width: parent.width
            visible: text.length > 0
            level: Words.Caption
            color: root.foreground
            text: root.answer.note
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
