// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Theme

/*!
    One figure with all that belongs to it: rule, numeral between its words, what is measured, note, kind with period, source.
    A touch opens the page of its metric.
*/
SignButton {
    id: root

    /*! A figure of the catalogue. A var, since controls know no domain. */
    required property var figure
    property real numeralHeight: Metrics.factNumeral
    property int noteLines: 2
    /*! Its parts lie closer, and what is measured may take three lines. */
    property bool compact: false
    /*! May be touched; else it only reads. */
    property bool interactive: root.figure.route.length > 0
    /*! How much of the numeral is written, 0 to 1. */
    property real progress: 1

    signal opened(string route)

    implicitWidth: Metrics.span(Metrics.portrait ? 3 : 3)
    implicitHeight: Math.max(Metrics.touch, column.implicitHeight)
    enabled: root.interactive
    padding: 0
    spoken: root.figure.spoken
    Accessible.description: origin.label.length > 0 ? origin.spoken : ""
    spokenRole: root.interactive ? Accessible.Link : Accessible.StaticText
    onClicked: root.opened(root.figure.route)

    Column {
        id: column

        width: parent.width
        spacing: root.compact ? Metrics.px(6) : Space.small

        Rule {
            width: parent.width
        }

        Item {
            id: line

            readonly property real wordsWidth: before.width + Math.ceil(afterNatural.advanceWidth) + (before.width > 0 ? Space.small : 0) + Space.small
            // A long number becomes smaller before it loses a digit.
            readonly property real fit: Math.min(1, Math.max(0.4, (width - wordsWidth) / Math.max(1, probe.implicitWidth)))

            width: parent.width
            height: root.numeralHeight + Space.small

            LineNumber {
                id: probe

                visible: false
                height: root.numeralHeight
                text: root.figure.numeral
                stroke: root.figure.stroke
            }

            TextMetrics {
                id: afterNatural

                font.family: Type.sans
                font.pixelSize: Type.item
                font.weight: Type.medium
                text: root.figure.after
            }

            Words {
                id: before

                anchors.baseline: numeral.bottom
                width: Math.min(Math.ceil(implicitWidth), parent.width * 0.4)
                level: Words.Item
                font.weight: Type.medium
                text: root.figure.before
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            LineNumber {
                id: numeral

                x: before.width > 0 ? before.width + Space.small : 0
                anchors.bottom: parent.bottom
                width: implicitWidth
                height: Math.round(root.numeralHeight * line.fit)
                text: root.figure.numeral
                stroke: root.figure.stroke
                progress: root.progress
                Accessible.ignored: true
            }

            Words {
                id: after

                anchors.baseline: numeral.bottom
                x: numeral.x + numeral.width + Space.small
                width: Math.max(0, Math.min(Math.ceil(implicitWidth), line.width - x))
                level: Words.Item
                font.weight: Type.medium
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(Type.caption * 0.8)
                text: root.figure.after
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }

        Words {
            width: parent.width
            level: Words.Item
            text: root.figure.label
            maximumLineCount: root.compact ? 3 : 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Words {
            /*! The sheet that a touch opens has it whole. */
            readonly property bool mayElide: root.interactive

            width: parent.width
            visible: text.length > 0 && root.noteLines > 0
            text: root.figure.note
            maximumLineCount: root.noteLines
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        StatusTag {
            width: parent.width
            stroke: root.figure.stroke
            text: root.figure.kindLabel
            detail: root.figure.period
            Accessible.ignored: true
        }

        SourceTag {
            id: origin

            width: parent.width
            source: root.figure.source
            Accessible.ignored: true
        }
    }
}
