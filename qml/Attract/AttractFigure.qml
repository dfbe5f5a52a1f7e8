// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! One figure written large by the line, with unit, period, kind and source, in two languages. */
Column {
    id: root

    /*! The same figure in the hall's language and in a second one; values of the catalogue. */
    required property var figure
    required property var second
    /*! How much of the numeral is written, 0 to 1. */
    property real progress: 1
    /*! Height that all of it may take; the numeral gives way to larger words. */
    property real room: Metrics.px(620)
    readonly property real numeralHeight: Math.max(Metrics.px(110), Math.min(Metrics.px(Metrics.portrait ? 250 : 290), root.room - root.wordsHeight))
    readonly property real wordsHeight: label.height + status.height + (spoken.visible ? spoken.height + root.spacing : 0) + source.height + 3 * root.spacing

    /*! Words stay clear of the scene beside them. */
    readonly property real wordsWidth: Metrics.portrait ? root.width : Metrics.px(700)

    spacing: Space.small

    Item {
        id: line

        // Long numbers become smaller, none loses a digit.
        readonly property real fit: Math.min(1, (width - after.width - Space.large) / Math.max(1, probe.implicitWidth))

        width: parent.width
        height: root.numeralHeight

        LineNumber {
            id: probe

            visible: false
            height: root.numeralHeight
            text: root.figure.numeral
        }

        LineNumber {
            id: numeral

            anchors.bottom: parent.bottom
            width: implicitWidth
            height: root.numeralHeight * line.fit
            text: root.figure.numeral
            stroke: root.figure.stroke
            progress: root.progress
            Accessible.name: root.figure.spoken
        }

        Words {
            id: after

            anchors.baseline: numeral.bottom
            x: numeral.width + Space.large
            width: Math.ceil(implicitWidth)
            level: Words.Head
            font.pixelSize: Type.display(56)
            wrapMode: Text.NoWrap
            text: root.figure.after
        }
    }

    Words {
        id: label

        width: root.wordsWidth
        topPadding: Space.large
        level: Words.Head
        font.pixelSize: Type.display(44)
        //: A qualifier such as "nearly" before what is measured
        text: root.figure.before.length > 0 ? qsTr("%1 – %2").arg(root.figure.label).arg(root.figure.text) : root.figure.label
    }

    StatusTag {
        id: status

        width: parent.width
        height: Type.bodyLine
        stroke: root.figure.stroke
        text: root.figure.kindLabel
        detail: root.figure.period
    }

    Words {
        id: spoken

        width: root.wordsWidth
        visible: root.second.id.length > 0
        color: Ink.secondary
        font.family: Type.hanzi
        font.pixelSize: Type.display(Type.bodyDesign)
        text: root.second.spoken
    }

    SourceTag {
        id: source

        width: parent.width
        source: root.figure.source
    }
}
