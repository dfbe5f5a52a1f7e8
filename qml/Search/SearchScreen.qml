// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Ui.Controls
import Autocity.Ui.Scenes
import Autocity.Ui.Theme

/*!
    Search: the line underlines the query, answers as one types, Hanzi and keys below. /search/TEXT starts with a query.
    In low reach keys and answers share the lower third: lying beside each other, upright the answers above.
*/
HallScreen {
    id: root

    required property Catalogue catalogue
    property string query: root.route.startsWith("/search/") ? decodeURIComponent(root.route.slice(8)) : ""

    readonly property bool searching: root.query.trim().length > 0
    readonly property var answers: root.catalogue.search(root.query, root.language)
    readonly property bool found: root.answers.length > 0
    /*! What is offered before the first key, or when nothing was found. */
    readonly property var offered: root.found ? [] : root.searching ? root.catalogue.nearest(root.query, 3, root.language)
                                                                    : root.catalogue.frequent(6, root.language)
    /*! Letters at the end of the query that are not Hanzi yet. */
    readonly property string letters: root.query.match(/[a-z]*$/)[0]
    readonly property bool pinyin: root.language !== "en"
    readonly property var candidates: root.pinyin ? root.catalogue.candidates(root.letters, 18, root.language) : []
    readonly property bool low: Metrics.lowReach
    readonly property int keyRows: 3 + (root.pinyin ? 1 : 0)
    readonly property real consoleMargin: root.low ? Metrics.rowGap : Space.large
    readonly property real consoleHeight: keyboard.implicitHeight + (root.pinyin ? row.implicitHeight + keyboard.gap : 0) + 2 * root.consoleMargin
    /*! Lying, the first row of keys has its middle on the line of low reach; upright, the answers above have theirs there. */
    readonly property real lowKeyRoom: root.height - 2 * root.consoleMargin - (root.keyRows - 1) * Metrics.rowGap
                                       - (Metrics.portrait ? Metrics.lowReachLine + results.leastHeight : Metrics.lowReachLine - root.consoleMargin)
    readonly property real keyHeight: !root.low ? Metrics.touch
        : Math.max(Metrics.mm(Metrics.touchMm), Math.min(Metrics.touch, Math.floor(root.lowKeyRoom / (root.keyRows - (Metrics.portrait ? 0 : 0.5)))))
    readonly property int longest: 24

    lineY: field.y + field.height + Space.medium + Metrics.lineWidth / 2
    lowReachTop: 0

    Item {
        id: field

        parent: root
        x: Metrics.margin
        y: Metrics.titleTop - Space.large
        width: root.width - 2 * Metrics.margin
        height: Type.title * 1.17

        IconShape {
            id: lens

            anchors.verticalCenter: parent.verticalCenter
            name: "search"
            size: Metrics.px(56)
            color: Ink.text
        }

        Words {
            id: typed

            anchors.left: lens.right
            anchors.leftMargin: Space.large
            anchors.right: count.left
            anchors.rightMargin: Space.large
            anchors.verticalCenter: parent.verticalCenter
            level: Words.Title
            color: root.searching ? Ink.text : Ink.secondary
            font.pixelSize: root.searching ? Type.title : Type.head
            font.weight: root.searching ? Type.black : Type.regular
            text: root.searching ? root.query : root.pinyin ? qsTr("Type pinyin, initials, English or a year") : qsTr("Type a name, a word or a year")
            wrapMode: Text.NoWrap
            fontSizeMode: root.searching ? Text.FixedSize : Text.HorizontalFit
            minimumPixelSize: Type.caption
            elide: root.searching ? Text.ElideLeft : Text.ElideRight
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Search for %1").arg(root.query)

            Rectangle {
                visible: root.searching
                x: Math.min(parent.contentWidth, parent.width) + Space.small
                anchors.verticalCenter: parent.verticalCenter
                width: Metrics.px(6)
                height: Type.title
                color: Ink.text
            }
        }

        Words {
            id: count

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: root.searching
            font.weight: Type.medium
            wrapMode: Text.NoWrap
            text: !root.searching ? "" : root.found ? qsTr("%n result(s)", "", root.answers.length) : qsTr("Nothing found")
        }
    }

    // What was found. In low reach its first row lies on the line, and the pictures stay above.
    SearchAnswers {
        id: results

        parent: root
        x: root.low && !Metrics.portrait ? board.width + Metrics.gutter : Metrics.margin
        y: root.low ? Math.floor(Metrics.lowReachLine - results.rowHeight / 2) + 1 : root.contentTop - Space.large
        width: root.width - Metrics.margin - x
        height: Math.max(0, (root.low && !Metrics.portrait ? root.height - Metrics.rowGap : board.y - Space.small) - y)
        catalogue: root.catalogue
        searching: root.searching
        answers: root.answers
        offered: root.offered
        onOpened: route => root.go(route)
    }

    // What is not touched stays above in low reach: the picture of the first answer.
    Picture {
        parent: root
        readonly property real room: results.y - results.offerHeight - y - Space.large

        visible: root.low && !empty && room > Metrics.px(120)
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.contentTop
        width: root.contentWidth
        height: Math.max(0, room)
        scene: root.low ? results.picture : ""
    }

    Rectangle {
        id: board

        parent: root
        y: root.height - height
        width: root.low && !Metrics.portrait ? Math.round(root.width * 0.54) : root.width
        height: root.consoleHeight
        color: Ink.plateDeep
        border.width: Ink.contrast ? Metrics.rule : 0
        border.color: Ink.outline

        CandidateRow {
            id: row

            x: Metrics.margin
            y: root.consoleMargin
            width: keyboard.width
            rowHeight: root.keyHeight
            visible: root.pinyin
            letters: root.letters
            candidates: root.candidates
            hint: root.letters.length === 0 ? qsTr("Hanzi for the letters stand here") : ""
            onPicked: (text, length) => root.query = root.query.slice(0, root.query.length - root.letters.length) + text + root.letters.slice(length)
        }

        Keyboard {
            id: keyboard

            x: Metrics.margin
            y: board.height - height - root.consoleMargin
            width: parent.width - Metrics.margin - (root.low && !Metrics.portrait ? Space.large : Metrics.margin)
            broad: root.low || !Metrics.portrait
            keyHeight: root.keyHeight
            onTyped: key => {
                if (root.query.length < root.longest)
                    root.query += key;
            }
            onRemoved: root.query = root.query.slice(0, -1)
            onCleared: root.query = ""
        }
    }
}
