// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! A comparison standing on the line: the aim above the bars or beside them, what was worked out, what was reached below. */
ComparisonCell {
    id: root

    /*! Where the line lies, from the top of this item. */
    required property real lineAt
    /*! A bar may pass its frame by this part of it. */
    readonly property real over: 0.09
    /*! Room for the aim above the bars; none: it stands beside them. */
    required property real headHeight
    readonly property bool beside: root.headHeight === 0
    readonly property real wordsX: bars.width + Metrics.px(10)
    readonly property real foot: root.lineAt - Metrics.lineWidth / 2
    readonly property real frame: (root.foot - root.headHeight) / (1 + root.over)
    readonly property real frameTop: root.foot - root.frame

    Item {
        anchors.fill: parent

        Words {
            x: root.beside ? root.wordsX : 0
            y: root.beside ? root.frameTop : 0
            width: parent.width - x
            level: Words.Caption
            text: root.period
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        SmallFigure {
            x: root.beside ? root.wordsX : 0
            y: (root.beside ? root.frameTop : 0) + Type.captionLine + Space.small
            width: parent.width - x
            visible: root.hasTarget
            figure: root.comparison.target
        }

        ComparisonBars {
            id: bars

            y: root.headHeight
            width: Math.min(Metrics.px(108), parent.width * 0.42)
            height: root.foot - y
            frame: root.frame
            longest: 1 + root.over
            grown: root.grown
            comparison: root.comparison
        }

        DerivedWords {
            x: root.wordsX
            y: root.beside ? root.foot - height - Space.small : Math.min(Math.max(root.frameTop, root.foot - bars.reached), root.foot - height)
            width: parent.width - x - Space.small
            inLine: root.beside
            leading: true
            comparison: root.comparison
        }

        Words {
            x: root.wordsX
            y: root.foot - height - (root.beside ? Space.small : Space.huge)
            width: parent.width - x
            visible: text.length > 0
            font.pixelSize: Type.size(24)
            lineHeight: font.pixelSize * 1.35
            text: root.reason
            wrapMode: root.beside ? Text.NoWrap : Text.Wrap
            fontSizeMode: root.beside ? Text.HorizontalFit : Text.FixedSize
            minimumPixelSize: Metrics.px(20)
            maximumLineCount: Math.max(2, Math.floor((root.frame - Space.huge) / lineHeight))
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Column {
            y: root.lineAt + Metrics.lineWidth / 2 + Metrics.px(20)
            width: parent.width

            SmallFigure {
                width: parent.width
                visible: root.hasActual
                figure: root.comparison.actual
                numeralHeight: Metrics.px(64)
                wordSize: Type.language === "en" ? Type.size(24) : Type.body
                progress: root.grown
            }

            Item {
                visible: !root.hasActual
                width: parent.width
                height: Metrics.px(64)

                Rule {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Metrics.px(70)
                    dotted: true
                }
            }

            Words {
                id: name

                /*! A name that is a little too long becomes smaller, a longer one takes two lines. */
                readonly property bool fits: natural.advanceWidth <= width * 1.18

                width: root.width
                topPadding: Space.small
                font.weight: Type.bold
                font.pixelSize: fits ? Math.min(Type.body, Math.floor(Type.body * width / Math.max(1, natural.advanceWidth))) : Type.body
                lineHeight: Type.body * 1.25
                text: root.comparison.title
                wrapMode: fits ? Text.NoWrap : Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true

                TextMetrics {
                    id: natural

                    font.family: Type.sans
                    font.weight: Type.bold
                    font.pixelSize: Type.body
                    text: root.comparison.title
                }
            }

            Words {
                width: parent.width
                level: Words.Caption
                lineHeight: font.pixelSize * 1.3
                text: [root.hasActual ? root.comparison.actual.period : "", root.actualNamed ? "" : root.actualOrigin,
                       root.targetNamed ? "" : root.targetOrigin].filter(part => part.length > 0).join("  ")
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Words {
                width: parent.width
                visible: text.length > 0
                level: Words.Caption
                lineHeight: font.pixelSize * 1.3
                text: [root.actualNamed ? "%1 %2".arg(root.actualOrigin).arg(root.comparison.actual.label) : "",
                       root.targetNamed ? "%1 %2".arg(root.targetOrigin).arg(root.comparison.target.label) : ""].filter(part => part.length > 0).join("  ")
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
                // A touch shows it whole.
                readonly property bool mayElide: true
            }
        }
    }
}
