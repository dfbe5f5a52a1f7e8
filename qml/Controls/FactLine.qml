// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Theme

/*! A figure where there is little height: what is measured beside the numeral, then note, kind with period, source. Touched as a FactBlock. */
SignButton {
    id: root

    /*! A figure of the catalogue. A var, since controls know no domain. */
    required property var figure
    property real numeralHeight: Metrics.px(64)
    property int noteLines: 2
    property int sourceLines: 2
    /*! How much of the numeral is written, 0 to 1. */
    property real progress: 1
    readonly property bool interactive: root.figure.route.length > 0

    signal opened(string route)

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
        spacing: Metrics.px(1)

        Rule {
            width: parent.width
        }

        Item {
            width: parent.width
            height: Math.max(root.numeralHeight, Type.captionLine + Type.itemLine) + Metrics.px(2)

            Words {
                id: before

                anchors.baseline: numeral.bottom
                width: Math.ceil(implicitWidth)
                level: Words.Item
                font.weight: Type.medium
                wrapMode: Text.NoWrap
                text: root.figure.before
                Accessible.ignored: true
            }

            LineNumber {
                id: probe

                visible: false
                height: root.numeralHeight
                text: root.figure.numeral
                stroke: root.figure.stroke
            }

            LineNumber {
                id: numeral

                x: before.width > 0 ? before.width + Space.small : 0
                anchors.bottom: parent.bottom
                width: implicitWidth
                // A long number becomes smaller before it loses a digit, or its words their room.
                height: Math.round(root.numeralHeight * Math.max(0.4, Math.min(1, (parent.width * (Metrics.textScale > 1.3 ? 0.48 : 0.55) - numeral.x) / Math.max(1, probe.implicitWidth))))
                text: root.figure.numeral
                progress: root.progress
                stroke: root.figure.stroke
                Accessible.ignored: true
            }

            Column {
                x: numeral.x + numeral.width + Space.medium
                anchors.bottom: parent.bottom
                anchors.bottomMargin: -Space.small
                width: parent.width - x

                Words {
                    width: parent.width
                    level: Words.Caption
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    text: root.figure.after
                    Accessible.ignored: true
                }

                Words {
                    width: parent.width
                    level: Words.Item
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Type.small
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    text: root.figure.label
                    Accessible.ignored: true
                }
            }
        }

        Words {
            /*! The sheet that a touch opens has it whole. */
            readonly property bool mayElide: root.interactive

            width: parent.width
            visible: text.length > 0 && root.noteLines > 0
            level: Words.Caption
            color: Ink.text
            maximumLineCount: root.noteLines
            elide: Text.ElideRight
            text: root.figure.note
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
            lines: root.sourceLines
            source: root.figure.source
            Accessible.ignored: true
        }
    }
}
