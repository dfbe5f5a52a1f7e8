// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Scenes
import Autocity.Ui.Theme

/*! One entry of a gallery: its state, one figure with kind and source, or that there is none, and the door plate below. */
Item {
    id: root

    /*! An entry of the catalogue. */
    required property var entry
    /*! Its picture, as Illustration draws it; empty: none. */
    property string scene

    signal opened(string route)

    readonly property real numeralHeight: Metrics.px(!Metrics.portrait && (Metrics.textScale > 1.3 || root.scene.length === 0) || Type.language === "en" ? 56 : 72)
    readonly property bool hasFigure: root.entry.figure.id.length > 0

    /*! Six on a page. */
    readonly property bool narrow: root.width < Metrics.px(280)

    /*! A low card has its picture beside its state. */
    readonly property bool beside: root.height < Metrics.px(500) * Metrics.textScale

    Picture {
        id: picture

        readonly property real room: root.height - door.height - facts.implicitHeight - Space.medium

        visible: !empty && room > Metrics.px(36)
        anchors.right: parent.right
        width: root.beside ? Math.round(parent.width * 0.44) : parent.width
        height: visible ? root.beside ? Math.min(Metrics.px(84), room + Type.captionLine) : Math.min(Metrics.px(Metrics.lowReach ? 420 : 170), Math.round(width * 0.62), room) : 0
        scene: root.scene
    }

    Column {
        id: facts

        y: picture.height <= 0 ? 0 : root.beside ? Math.max(0, picture.height - Type.captionLine) : picture.height + Space.small
        width: parent.width
        height: Math.max(0, door.y - Space.small - y)
        spacing: Metrics.px(6)
        clip: true

        StatusTag {
            // That no state is stated stands on its page.
            visible: !root.narrow || !root.hasFigure || root.entry.status.key.length > 0
            width: root.beside && !picture.empty ? parent.width - picture.width - Space.small : parent.width
            stroke: root.entry.status.stroke
            text: root.entry.status.label
            detail: root.entry.status.date
        }

        Repeater {
            model: root.hasFigure ? [root.entry.figure] : []

            FactBlock {
                required property var modelData

                width: root.width
                figure: modelData
                interactive: false
                compact: root.narrow
                numeralHeight: root.numeralHeight
                noteLines: root.height > Metrics.px(700) * Metrics.textScale ? 2 : 0
            }
        }

        Rule {
            width: parent.width
            visible: !root.hasFigure
            dotted: true
        }

        Words {
            width: parent.width
            visible: !root.hasFigure
            text: root.entry.caption.length > 0 ? root.entry.caption : qsTr("No figure in the sources")
            maximumLineCount: 4
            elide: Text.ElideRight
        }

        SourceTag {
            width: parent.width
            visible: !root.hasFigure && label.length > 0
            source: root.entry.status.source
        }
    }

    SignButton {
        id: door

        y: parent.height - height
        width: parent.width
        height: Math.max(Metrics.plateHeight, name.implicitHeight + Space.medium)
        spoken: [root.entry.title, root.entry.status.label, root.entry.figure.spoken].filter(part => part.length > 0).join(", ")
        onClicked: root.opened(root.entry.route)

        background: Rectangle {
            radius: Metrics.radius
            color: door.down ? Ink.platePressed : Ink.plate

            Rectangle {
                anchors.fill: parent
                anchors.margins: Ink.contrast ? 0 : Metrics.borderInset
                radius: Ink.contrast ? Metrics.radius : Metrics.innerRadius
                color: "transparent"
                border.width: Metrics.border
                border.color: Ink.plateText
            }
        }

        contentItem: Item {
            Words {
                anchors.verticalCenter: parent.verticalCenter
                x: Space.large
                width: parent.width - 2 * Space.large - Metrics.iconSmall - Space.small
                level: Words.Item
                color: Ink.plateText
                height: parent.height
                verticalAlignment: Text.AlignVCenter
                font.pixelSize: Type.size(30)
                // A word too long for its line becomes smaller.
                fontSizeMode: Text.Fit
                minimumPixelSize: Type.caption
                maximumLineCount: 2
                elide: Text.ElideRight
                // A name too long for two lines gives way to its short form; the whole of it is read aloud.
                text: natural.advanceWidth > 1.8 * width && root.entry.shortTitle.length > 0 ? root.entry.shortTitle : root.entry.title
                Accessible.ignored: true
            }

            IconShape {
                anchors.verticalCenter: parent.verticalCenter
                x: parent.width - width - Space.medium
                name: "chev"
                size: Metrics.iconSmall
                color: Ink.plateText
            }
        }
    }

    TextMetrics {
        id: natural

        font: name.font
        text: root.entry.title
    }

    // The height of a door of two lines, so that all doors of a row are alike.
    Words {
        id: name

        visible: false
        level: Words.Item
        font.pixelSize: Type.size(30)
        text: "\n"
    }
}
