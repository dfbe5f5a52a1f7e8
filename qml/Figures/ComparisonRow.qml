// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! A comparison lying beside the line, upright screens: the bar grows out of it to the right, aim and result stand beside it. */
ComparisonCell {
    id: root

    /*! Where the bars begin: the right edge of the line. */
    required property real lineX
    readonly property real frame: (root.width - root.lineX) * (Metrics.textScale > 1 || Type.language === "en" ? 0.46 : 0.546)
    readonly property real wordsX: root.lineX + root.frame * 1.12 + Space.medium

    /*! Origins stand behind the name if there is room, else below the bar. */
    readonly property bool crowded: name.implicitWidth + origins.implicitWidth + Space.medium > root.wordsX - name.x - Space.medium
    /*! What was worked out stands behind the result if there is room, else below it. */
    readonly property bool tall: derived.visible && 0.85 * actual.implicitWidth + derived.needed + Space.small > beside.width

    Item {
        anchors.fill: parent

        Words {
            id: name

            x: root.lineX + Space.large
            width: Math.min(Math.ceil(implicitWidth), (root.crowded ? root.width : root.wordsX - Space.medium) - x)
            font.weight: Type.bold
            lineHeight: font.pixelSize * 1.3
            text: root.comparison.title
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Words {
            id: origins

            x: root.crowded ? name.x : name.x + name.width + Space.medium
            y: root.crowded ? bars.y + bars.height + Space.small / 2 : name.y + name.height - height
            width: Math.max(0, Math.min(Math.ceil(implicitWidth), root.wordsX - x - Space.small))
            level: Words.Caption
            lineHeight: font.pixelSize * 1.3
            text: [root.hasActual ? root.comparison.actual.period : "", root.actualOrigin,
                   root.hasActual && root.hasTarget && root.comparison.actual.period === root.comparison.target.period ? "" : root.hasTarget ? root.comparison.target.period : "", root.targetOrigin].filter(part => part.length > 0).join("  ")
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        ComparisonBars {
            id: bars

            x: root.lineX
            anchors.top: name.bottom
            anchors.topMargin: Space.small
            width: root.frame * 1.1
            height: Math.min(Metrics.px(84), root.height - name.height - Space.medium)
            lying: true
            frame: root.frame
            grown: root.grown
            comparison: root.comparison
        }

        Words {
            x: root.lineX + Space.large
            y: bars.y + (root.apart ? bars.height - bars.narrow : 0)
            width: root.frame - 2 * Space.large
            height: root.apart ? bars.narrow : bars.height
            visible: text.length > 0 && root.hasTarget
            verticalAlignment: Text.AlignVCenter
            font.pixelSize: root.apart ? Metrics.px(22) : Math.min(Type.size(24), Metrics.px(30))
            text: root.reason
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Item {
            id: beside

            x: root.wordsX
            y: root.tall || root.crowded ? bars.y : bars.y + (bars.height - Metrics.px(108)) / 2
            width: parent.width - x

            SmallFigure {
                width: parent.width - (when.visible ? when.width + Space.medium : 0)
                visible: root.hasTarget
                figure: root.comparison.target
                numeralHeight: Metrics.px(44)
                wordSize: Math.min(Type.size(24), Metrics.px(28))
            }

            Words {
                id: when

                x: parent.width - width
                width: Math.ceil(implicitWidth)
                // Where it is short of room, the kind stands with the name alone.
                visible: !root.crowded || !root.hasTarget
                level: Words.Caption
                text: !root.hasTarget ? root.reason : root.comparison.target.kindLabel
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            SmallFigure {
                id: actual

                y: Metrics.px(52)
                width: parent.width - (derived.visible && !root.tall ? derived.needed + Space.medium : 0)
                visible: root.hasActual
                figure: root.comparison.actual
                numeralHeight: Metrics.px(56)
                wordSize: Math.min(Type.size(24), Metrics.px(28))
                progress: root.grown
            }

            Rule {
                y: Metrics.px(80)
                width: Metrics.px(70)
                visible: !root.hasActual
                dotted: true
            }

            DerivedWords {
                id: derived

                y: root.tall ? Metrics.px(112) : Metrics.px(108) - height
                width: parent.width
                leading: root.tall
                comparison: root.comparison
                inLine: true
            }
        }
    }
}
