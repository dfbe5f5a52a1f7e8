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
    property real numeralHeight: Metrics.px(Metrics.portrait ? 250 : 290)

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
            width: Math.min(Math.ceil(implicitWidth), Metrics.px(440))
            level: Words.Head
            font.pixelSize: Type.size(56)
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: root.figure.after
        }
    }

    Words {
        width: root.wordsWidth
        topPadding: Space.large
        level: Words.Head
        //: A qualifier such as "nearly" before what is measured
        text: root.figure.before.length > 0 ? qsTr("%1 – %2").arg(root.figure.label).arg(root.figure.text) : root.figure.label
    }

    StatusTag {
        width: parent.width
        height: Type.bodyLine
        stroke: root.figure.stroke
        text: root.figure.kindLabel
        detail: root.figure.period
    }

    Words {
        width: root.wordsWidth
        visible: root.second.id.length > 0
        color: Ink.secondary
        font.family: Type.hanzi
        text: root.second.spoken
    }

    SourceTag {
        width: parent.width
        source: root.figure.source
    }
}
