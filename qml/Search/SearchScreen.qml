// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Ui.Controls
import Autocity.Ui.Scenes
import Autocity.Ui.Theme

/*! Search: the line underlines the query, answers as one types, Hanzi and keys below. /search/TEXT starts with a query. */
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
    readonly property real consoleHeight: keyboard.implicitHeight + (root.pinyin ? row.implicitHeight + Metrics.gap : 0) + 2 * Space.large
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
            text: root.found ? qsTr("%n result(s)", "", root.answers.length) : qsTr("Nothing found")
        }
    }

    Item {
        id: results

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: -Space.large
        height: Math.max(0, board.y - parent.y + Space.large - Space.small)

        /*! Picture of the first answer on the page that has one. */
        readonly property string picture: {
            for (const hit of grid.shown) {
                if (hit.picture.length > 0)
                    return root.catalogue.scene(hit.picture);
            }
            return "";
        }
        /*! The pager, and the picture if there is room, stand beside the answers. */
        readonly property bool aside: !Metrics.portrait
        readonly property real asideWidth: results.aside ? Math.max(pager.implicitWidth, Metrics.textScale > 1.2 ? 0 : Metrics.px(400)) + Metrics.gutter : 0
        readonly property real footHeight: results.aside ? 0 : Metrics.portrait && root.found ? Metrics.px(300) : pager.visible ? Metrics.plateHeight + Space.small : 0

        Words {
            id: offer

            visible: !root.found
            level: Words.Caption
            topPadding: Space.large
            text: root.searching ? qsTr("These come close:") : qsTr("Often looked for:")
        }

        PagedGrid {
            id: grid

            visible: root.found
            width: parent.width - results.asideWidth
            height: parent.height - results.footHeight
            columns: Metrics.portrait || Metrics.textScale > 1.2 ? 1 : 2
            flow: Grid.TopToBottom
            rowSpacing: Metrics.gap
            cellHeight: Math.max(Metrics.touch, Type.itemLine + Type.captionLine)
            items: root.answers
            delegate: HitRow {
                required property var modelData
                required property int index

                width: grid.cellWidth
                height: grid.cellHeight
                hit: modelData
                first: index % grid.rows === 0 || grid.shown[index - 1]?.kindLabel !== modelData.kindLabel
                onOpened: route => root.go(route)
            }
        }

        Picture {
            visible: root.found && !empty && height > Metrics.px(120) && Metrics.textScale * (results.aside ? 1 : 0) <= 1.2
            x: results.aside ? parent.width - width : 0
            y: results.aside ? Space.medium : parent.height - height - Space.small
            width: results.aside ? Metrics.px(400) : height / 0.72
            height: results.aside ? Math.min(Metrics.px(288), parent.height - Metrics.plateHeight - Space.huge) : results.footHeight - Space.huge
            scene: results.picture
        }

        Pager {
            id: pager

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Space.small
            visible: root.found && pages > 1
            page: grid.current
            pages: grid.pages
            onTurned: page => grid.page = page
        }

        Grid {
            id: tiles

            readonly property real room: parent.height - offer.height - Space.medium - Space.small
            readonly property bool pictured: root.offered.some(hit => hit.picture.length > 0)
            readonly property int lines: Math.ceil(root.offered.length / tiles.columns)

            visible: !root.found
            y: offer.height + Space.medium
            // Two rows of large plates, if there is room for them.
            columns: Metrics.portrait ? 2 : Metrics.textScale > 1.2 && tiles.room > 2 * Metrics.plateHeight + Metrics.gap ? 3 : Math.max(3, root.offered.length)
            columnSpacing: Metrics.gap
            rowSpacing: Metrics.gap

            Repeater {
                model: tiles.visible ? root.offered : []

                SuggestionTile {
                    required property var modelData

                    width: (results.width - (tiles.columns - 1) * Metrics.gap) / tiles.columns
                    height: Math.min((tiles.pictured ? Metrics.px(300) : 0) + Metrics.plateHeight, (tiles.room - (tiles.lines - 1) * Metrics.gap) / Math.max(1, tiles.lines))
                    hit: modelData
                    scene: modelData.picture.length > 0 ? root.catalogue.scene(modelData.picture) : ""
                    onOpened: route => root.go(route)
                }
            }
        }
    }

    Rectangle {
        id: board

        parent: root
        y: root.height - height
        width: root.width
        height: root.consoleHeight
        color: Ink.plateDeep
        border.width: Ink.contrast ? Metrics.rule : 0
        border.color: Ink.outline

        CandidateRow {
            id: row

            x: Metrics.margin
            y: Space.large
            width: parent.width - 2 * Metrics.margin
            visible: root.pinyin
            letters: root.letters
            candidates: root.candidates
            hint: root.letters.length === 0 ? qsTr("Hanzi for the letters stand here") : ""
            onPicked: (text, length) => root.query = root.query.slice(0, root.query.length - root.letters.length) + text + root.letters.slice(length)
        }

        Keyboard {
            id: keyboard

            x: Metrics.margin
            y: board.height - height - Space.large
            width: parent.width - 2 * Metrics.margin
            onTyped: key => {
                if (root.query.length < root.longest)
                    root.query += key;
            }
            onRemoved: root.query = root.query.slice(0, -1)
            onCleared: root.query = ""
        }
    }
}
