// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! A comparison lying beside the line, upright screens: the bars grow to the right, the aim and the result stand beside them. */
ComparisonCell {
    id: root

    readonly property real frame: root.width * 0.48
    readonly property real wordsX: root.frame * 1.12 + Space.large


    Item {
        anchors.fill: parent

        Words {
            id: name

            width: parent.width
            font.weight: Type.bold
            lineHeight: font.pixelSize * 1.3
            text: root.comparison.title
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        ComparisonBars {
            id: bars

            anchors.top: name.bottom
            anchors.topMargin: Space.small
            width: root.frame * 1.1
            height: Metrics.px(92)
            lying: true
            frame: root.frame
            comparison: root.comparison
        }

        Words {
            anchors.top: bars.bottom
            anchors.topMargin: Space.small
            width: root.wordsX - Space.small
            level: Words.Caption
            color: Ink.text
            text: root.verdict
            maximumLineCount: 1
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Column {
            x: root.wordsX
            anchors.top: bars.top
            width: parent.width - x

            SmallFigure {
                width: parent.width
                visible: root.hasTarget
                figure: root.comparison.target
                numeralHeight: Metrics.px(40)
            }

            Words {
                width: parent.width
                level: Words.Caption
                visible: root.hasTarget
                text: root.hasTarget ? "%1 · %2 %3".arg(root.comparison.target.kindLabel).arg(root.comparison.target.period).arg(root.mark(root.comparison.target.source)) : ""
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            SmallFigure {
                width: parent.width
                visible: root.hasActual
                figure: root.comparison.actual
                numeralHeight: Metrics.px(48)
            }

            Words {
                width: parent.width
                level: Words.Caption
                text: root.hasActual ? "%1 · %2 %3".arg(root.comparison.actual.kindLabel).arg(root.comparison.actual.period).arg(root.mark(root.comparison.actual.source))
                                     : qsTr("Result not stated")
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
}
