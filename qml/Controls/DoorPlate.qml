// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Theme

/*! A door of the home screen: icon, name of the section, one figure with its period. */
SignButton {
    id: root

    /*! A section of the catalogue: id, route, title, door, figure. A var, since controls know no domain. */
    required property var section
    /*! Icon, name and figure beside each other, as upright screens have it. */
    property bool flat: Metrics.portrait

    /*! As low as a door can be, for low reach: words grow with the text only as far as it leaves room. */
    property bool compact: false

    /*! Lines of the small text. */
    property int captionLines: root.flat || Metrics.textScale < 1.3 ? 2 : 3

    signal opened(string route)

    readonly property var glyphs: ({plants: "plant", parks: "park", projects: "project", timeline: "time",
                                    figures: "figures", strategy: "strategy"})

    readonly property string besideNumeral: [root.section.figure.after, root.section.door].filter(part => part.length > 0).join(" · ")

    /*! As if all lines were there, so that doors side by side are alike. */
    readonly property real wordsHeight: title.lineHeight + root.captionLines * rest.lineHeight

    implicitWidth: root.flat ? Metrics.span(3) : Metrics.span(2)
    implicitHeight: root.compact ? Metrics.px(120) : Math.max(Metrics.px(root.flat ? 168 : 184), root.wordsHeight + (root.flat ? 2 * Space.medium : icon.y + icon.height + Metrics.px(18)))
    spoken: [root.section.title, root.section.figure.text, root.section.door].filter(part => part.length > 0).join(", ")
    onClicked: root.opened(root.section.route)

    background: Rectangle {
        radius: Metrics.radius
        color: root.down ? Ink.platePressed : Ink.plate

        Rectangle {
            anchors.fill: parent
            anchors.margins: Ink.contrast ? 0 : Metrics.borderInset
            radius: Ink.contrast ? Metrics.radius : Metrics.innerRadius
            color: "transparent"
            border.width: Ink.contrast ? Metrics.rule : Metrics.border
            border.color: Ink.plateText
        }
    }

    TextMetrics {
        id: whole

        font: rest.font
        text: root.besideNumeral
    }

    Item {
        anchors.fill: parent

        IconShape {
            id: icon

            x: Metrics.px(26)
            y: root.flat ? (root.height - height) / 2 : Metrics.px(24)
            size: Metrics.px(root.flat ? 56 : 48)
            name: root.glyphs[root.section.id] ?? "doc"
            color: Ink.plateText
        }

        IconShape {
            id: arrow

            x: root.width - width - Metrics.px(26)
            y: root.flat ? (root.height - height) / 2 : Metrics.px(30)
            size: Metrics.px(36)
            name: "chev"
            color: Ink.plateText
        }

        Column {
            id: column

            readonly property real leftEdge: root.flat ? icon.x + icon.width + Metrics.px(26) : icon.x

            x: leftEdge
            width: (root.flat ? arrow.x - Space.small : root.width - Metrics.px(20)) - leftEdge
            // Letters stand low in lines that are closer than they like.
            y: root.flat ? (root.height - height) / 2 - Metrics.px(root.compact ? 2 : 0) : root.height - height - Metrics.px(18)

            Words {
                id: title

                width: parent.width
                level: Words.Item
                font.pixelSize: Math.min(Type.size(root.compact ? 28 : 40), Metrics.px(root.compact ? 28 : root.flat ? 52 : 46))
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Metrics.px(22)
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                color: Ink.plateText
                text: root.section.title
                Accessible.ignored: true
            }

            Item {
                id: caption

                readonly property real size: Math.min(Type.caption, Metrics.px(root.compact ? 22 : 30))
                readonly property real room: caption.width - (numeral.visible ? numeral.width + caption.spacing : 0)
                /*! Both do not fit beside the numeral: the unit stays there, the rest goes below. */
                readonly property bool parted: root.section.figure.after.length > 0 && whole.advanceWidth > caption.room
                readonly property real spacing: Metrics.px(6)
                readonly property real line: caption.size * (root.compact ? 1.25 : 32 / 22)

                width: parent.width
                height: rest.height

                Digits {
                    id: numeral

                    anchors.baseline: rest.baseline
                    visible: text.length > 0
                    pixelSize: caption.size * 1.15
                    color: Ink.plateText
                    text: root.section.figure.numeral
                    Accessible.ignored: true
                }

                Words {
                    id: rest

                    x: caption.width - caption.room
                    width: caption.room
                    level: Words.Caption
                    font.pixelSize: caption.size
                    lineHeight: caption.line
                    maximumLineCount: caption.parted ? 1 : root.captionLines
                    wrapMode: caption.parted ? Text.NoWrap : Text.Wrap
                    fontSizeMode: caption.parted ? Text.HorizontalFit : Text.FixedSize
                    minimumPixelSize: Metrics.px(22)
                    elide: Text.ElideRight
                    color: Ink.plateText
                    text: caption.parted ? root.section.figure.after : root.besideNumeral
                    Accessible.ignored: true
                }
            }

            Words {
                width: parent.width
                visible: caption.parted
                level: Words.Caption
                font.pixelSize: caption.size
                lineHeight: caption.line
                maximumLineCount: root.captionLines - 1
                elide: Text.ElideRight
                color: Ink.plateText
                text: root.section.door
                Accessible.ignored: true
            }
        }
    }
}
