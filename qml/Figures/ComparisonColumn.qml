// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! A comparison standing on the line: the aim above, the bars, what was reached below. */
ComparisonCell {
    id: root

    /*! Where the line lies, from the top of this item. */
    required property real lineAt
    readonly property real frameTop: head.y + head.height + Space.medium
    readonly property real room: root.lineAt - Metrics.lineWidth / 2 - root.frameTop


    Item {
        anchors.fill: parent

        Column {
            id: head

            width: parent.width

            Words {
                width: parent.width
                level: Words.Caption
                text: root.hasTarget ? "%1 · %2".arg(root.comparison.target.kindLabel).arg(root.comparison.target.period) : ""
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            SmallFigure {
                width: parent.width - Space.medium
                visible: root.hasTarget
                figure: root.comparison.target
            }
        }

        ComparisonBars {
            id: bars

            y: root.frameTop
            width: Math.min(Metrics.px(108), parent.width * 0.42)
            height: root.room
            frame: root.room / 1.1
            comparison: root.comparison
        }

        Words {
            anchors.left: bars.right
            anchors.leftMargin: Space.medium
            anchors.right: parent.right
            anchors.rightMargin: Space.small
            y: root.frameTop + root.room * 0.3
            level: Words.Caption
            color: Ink.text
            text: root.verdict
            maximumLineCount: Math.max(2, Math.floor(root.room * 0.7 / lineHeight))
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Column {
            y: root.lineAt + Metrics.lineWidth / 2 + Space.medium
            width: parent.width - Space.medium

            SmallFigure {
                width: parent.width
                visible: root.hasActual
                figure: root.comparison.actual
                numeralHeight: Metrics.px(64)
            }

            Rule {
                visible: !root.hasActual
                width: Metrics.px(80)
                height: Metrics.px(64)
                dotted: true
            }

            Words {
                width: parent.width
                topPadding: Space.small
                font.weight: Type.bold
                lineHeight: font.pixelSize * 1.3
                text: root.comparison.title
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Words {
                width: parent.width
                level: Words.Caption
                text: root.hasActual ? "%1 · %2".arg(root.comparison.actual.period).arg(root.origin) : root.origin
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
}
