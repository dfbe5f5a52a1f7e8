// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Theme

/*! One thing in a list: name, what kind of thing, one line about it, its state. A touch opens its page. */
SignButton {
    id: root

    /*! An entry of the catalogue. A var, since controls know no domain. */
    required property var entry
    property int titleLines: 2
    property int captionLines: Type.language === "en" ? 3 : 2

    signal opened(string route)

    readonly property string above: root.entry.relation.length > 0 ? root.entry.relation : root.entry.kindLabel

    implicitWidth: Metrics.span(Metrics.portrait ? 6 : 4)
    implicitHeight: Math.max(Metrics.touch, column.implicitHeight + topPadding + bottomPadding)
    topPadding: Space.medium
    bottomPadding: Space.medium
    leftPadding: Space.large
    rightPadding: Space.large
    spoken: [root.above, root.entry.title, root.entry.caption, root.entry.status.key.length > 0 ? root.entry.status.label : ""]
        .filter((part, at, all) => part.length > 0 && all.indexOf(part) === at).join(", ")
    spokenRole: Accessible.Link
    onClicked: root.opened(root.entry.route)

    background: Rectangle {
        radius: Metrics.radius
        color: root.down ? Ink.frost : Ink.paper
        border.width: Metrics.hairline
        border.color: root.down ? Ink.touchable : Ink.ice
    }

    Item {
        anchors.fill: parent
        anchors.leftMargin: root.leftPadding
        anchors.rightMargin: root.rightPadding

        Column {
            id: column

            width: parent.width - arrow.width - Space.medium
            anchors.verticalCenter: parent.verticalCenter

            Words {
                width: parent.width
                visible: text.length > 0
                level: Words.Caption
                text: root.above
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Words {
                id: title

                width: parent.width
                level: Words.Item
                // A name too long for its lines gives way to its short form; the whole of it is read aloud.
                text: natural.advanceWidth > (root.titleLines - 0.2) * width && root.entry.shortTitle ? root.entry.shortTitle : root.entry.title
                maximumLineCount: root.titleLines
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Words {
                /*! The page behind it has it whole. */
                readonly property bool mayElide: true

                width: parent.width
                visible: text.length > 0 && text !== root.above
                level: Words.Caption
                text: root.entry.caption
                // What a short title and a thing without a state leave is the caption's: all cards of a list are of one height.
                maximumLineCount: Math.max(1, root.captionLines + (title.lineCount < 2 ? 1 : 0) - (state.stacked ? 1 : 0) + (state.visible ? 0 : 1))
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            StatusTag {
                id: state

                width: parent.width
                visible: root.entry.status.key.length > 0
                stroke: root.entry.status.stroke
                text: root.entry.status.label
                detail: root.entry.status.date
                Accessible.ignored: true
            }
        }

        IconShape {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: "chev"
            size: Metrics.iconSmall
            color: Ink.touchable
        }
    }

    TextMetrics {
        id: natural

        font: title.font
        text: root.entry.title
    }
}
