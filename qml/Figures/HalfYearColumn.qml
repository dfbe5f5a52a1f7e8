// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! A half-year above the line and its whole year below it: two figures of two spans, never summed. A touch asks for the sources. */
SignButton {
    id: root

    /*! A half and its year. A var, as controls take values of the catalogue. */
    required property var pair
    /*! Where the line lies, from the top of this item. */
    required property real lineAt
    readonly property real strip: Metrics.px(44)
    readonly property bool hasYear: root.pair.year.id.length > 0

    signal asked

    /*! The list of all figures leads to the same sources. */
    readonly property bool reachedElsewhere: true

    function about(figure: var): string {
        return "%1 · %2".arg(figure.period).arg(figure.kindLabel);
    }

    spoken: [root.pair.title, root.pair.half.spoken, root.hasYear ? root.pair.year.spoken : qsTr("The whole year is not stated")].join(" · ")
    onClicked: root.asked()

    background: Rectangle {
        color: root.down ? Ink.frost : "transparent"
    }

    Item {
        anchors.fill: parent

        Column {
            width: parent.width - Space.medium
            y: root.lineAt - Metrics.lineWidth / 2 - root.strip - Space.medium - height
            spacing: Space.small

            Words {
                width: parent.width
                font.weight: Type.bold
                lineHeight: font.pixelSize * 1.25
                text: root.pair.title
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Words {
                width: parent.width
                level: Words.Caption
                text: root.about(root.pair.half)
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            SmallFigure {
                width: parent.width
                figure: root.pair.half
                numeralHeight: Metrics.px(64)
                wordSize: Type.body
            }

            SourceTag {
                width: parent.width
                source: root.pair.half.source
                Accessible.ignored: true
            }
        }

        MonthStrip {
            y: root.lineAt - Metrics.lineWidth / 2 - height
            width: parent.width - Space.medium
            height: root.strip
            first: root.pair.second ? 6 : 0
            count: 6
        }

        Words {
            x: (root.width - Space.medium) * (root.pair.second ? 0 : 0.5) + Space.small
            y: root.lineAt - Metrics.lineWidth / 2 - root.strip
            height: root.strip
            level: Words.Caption
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Six months")
            Accessible.ignored: true
        }

        MonthStrip {
            y: root.lineAt + Metrics.lineWidth / 2
            width: parent.width - Space.medium
            height: root.strip
            empty: !root.hasYear
        }

        Column {
            width: parent.width - Space.medium
            y: root.lineAt + Metrics.lineWidth / 2 + root.strip + Space.large
            spacing: Space.small

            SmallFigure {
                width: parent.width
                visible: root.hasYear
                figure: root.pair.year
                numeralHeight: Metrics.px(64)
                wordSize: Type.body
            }

            Words {
                width: parent.width
                level: Words.Caption
                text: root.hasYear ? root.about(root.pair.year) : qsTr("The whole year is not stated")
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            SourceTag {
                width: parent.width
                visible: root.hasYear
                source: root.pair.year.source
                Accessible.ignored: true
            }
        }
    }
}
