// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Media
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! Take this page along: its key facts as a code of plain text, what the code holds beside it, and the code in double size. */
Sheet {
    id: root

    required property takeAlong take
    /*! The code fills the sheet. */
    property bool large: false

    readonly property bool beside: root.fromBelow && !root.large
    readonly property string holds: root.take.link ? qsTr("The public page of this hall")
        : root.take.figures > 0 ? qsTr("%n figure(s) of this page", "", root.take.figures)
        : root.take.events > 0 ? qsTr("%n event(s) of this page", "", root.take.events) : qsTr("What this page says")
    readonly property string note: root.take.link ? qsTr("Scan it with a telephone. The address needs a network.")
        : root.take.figures > 0
            ? qsTr("Numbers, periods, kinds and sources, all as text. No address, no network, and nobody is recorded.")
            : qsTr("All as text, with its source. No address, no network, and nobody is recorded.")

    title: root.large ? "" : qsTr("Take it along")
    sheetWidth: Metrics.px(root.large ? 900 : Metrics.textScale > 1.3 ? 680 : 580)
    sheetPart: !Metrics.portrait ? (root.large ? 1 : 0.82) : root.large ? 0.68 : 0.62
    onOpenChanged: root.large = false

    actions: [
        Pager {
            page: code.index
            pages: root.large ? code.count : 1
            onTurned: page => code.index = page
        },
        Plate {
            leftPadding: Space.huge
            rightPadding: Space.huge
            glyph: root.large ? "minus" : "text"
            //: Size of the code. A short word.
            text: root.large ? qsTr("Smaller") : qsTr("Larger")
            spoken: root.large ? qsTr("Smaller code") : qsTr("Larger code")
            onClicked: root.large = !root.large
        }
    ]

    QrCode {
        id: code

        // A whole number of pixels to a module, and at least 370 design pixels.
        readonly property real room: Math.min(root.contentWidth, root.contentHeight)
        readonly property real wanted: root.large ? room : Math.min(room, Metrics.px(root.beside ? 455 : 440))
        readonly property int module: modules > 0 ? Math.max(1, Math.floor(wanted / modules)) : 0

        x: root.large ? Math.round((root.contentWidth - width) / 2) : 0
        y: root.large ? Math.round((root.contentHeight - height) / 2) : 0
        width: module * modules
        height: width
        text: root.open ? root.take.text : ""
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("A code that holds this text: %1").arg(code.piece)
    }

    Rectangle {
        anchors.fill: code
        visible: Ink.contrast && code.width > 0
        color: "transparent"
        border.width: Metrics.rule
        border.color: Ink.outline
    }

    Column {
        id: words

        readonly property real room: pager.visible ? pager.y - Space.medium - y : root.contentHeight - y

        visible: !root.large
        x: root.beside ? code.width + Metrics.gutter + Space.small : 0
        y: root.beside ? 0 : code.height + Space.small
        width: root.contentWidth - x
        spacing: Space.small

        Words {
            id: holding

            width: parent.width
            level: Words.Item
            text: root.holds
            maximumLineCount: 2
            elide: Text.ElideRight
        }

        Words {
            readonly property int lines: Math.floor((words.room - holding.height - words.spacing) / lineHeight)

            width: parent.width
            visible: lines > 0
            level: (Metrics.textScale > 1 || Type.language === "en") && !root.beside ? Words.Caption : Words.Body
            maximumLineCount: Math.max(1, lines)
            elide: Text.ElideRight
            text: root.note
        }

        // Where there is room beside the code, its own words.
        Words {
            readonly property int lines: Math.floor((words.room - y) / lineHeight)
            /*! The code has it whole. */
            readonly property bool mayElide: true

            width: parent.width
            visible: root.beside && lines > 0
            topPadding: Space.small
            level: Words.Caption
            maximumLineCount: Math.max(1, lines)
            elide: Text.ElideRight
            text: code.piece
        }
    }

    Pager {
        id: pager

        x: words.x
        y: root.contentHeight - height
        page: code.index
        pages: root.large ? 1 : code.count
        onTurned: page => code.index = page
    }
}
