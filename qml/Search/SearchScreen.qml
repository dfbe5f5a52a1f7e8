// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! Search: the line underlines the query, answers as one types, the keys below. /search/TEXT starts with a query. */
HallScreen {
    id: root

    required property Catalogue catalogue
    property string query: root.route.startsWith("/search/") ? decodeURIComponent(root.route.slice(8)) : ""

    readonly property bool searching: root.query.length > 0
    readonly property var answers: root.catalogue.search(root.query, root.language)
    readonly property bool found: root.answers.length > 0
    /*! What is offered before the first key, or when nothing was found. */
    readonly property var offered: root.found ? [] : root.searching ? root.catalogue.nearest(root.query, 4, root.language)
                                                                    : root.catalogue.frequent(6, root.language)
    readonly property real consoleHeight: keyboard.implicitHeight + 2 * Space.large
    readonly property int longest: 24

    lineY: Metrics.titleTop + Type.titleLine + Space.large

    Item {
        id: field

        parent: root
        x: Metrics.margin
        y: Metrics.titleTop
        width: root.width - 2 * Metrics.margin
        height: Type.titleLine

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
            text: root.searching ? root.query : qsTr("Type pinyin, initials, English or a year")
            wrapMode: Text.NoWrap
            elide: Text.ElideLeft
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
            wrapMode: Text.NoWrap
            text: root.found ? qsTr("%n result(s)", "", root.answers.length) : qsTr("Nothing found")
        }
    }

    Item {
        id: results

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: Math.max(0, board.y - parent.y - Space.medium)

        Words {
            id: offer

            visible: !root.found
            level: Words.Caption
            text: root.searching ? qsTr("These come close:") : qsTr("Often looked for:")
        }

        PagedGrid {
            id: grid

            width: parent.width - (pager.visible ? pager.width + Metrics.gutter : 0)
            y: offer.visible ? offer.height + Space.small : 0
            height: parent.height - y
            columns: root.found || Metrics.portrait || Metrics.textScale > 1.2 ? 1 : 2
            rowSpacing: 0
            cellHeight: Math.max(Metrics.touch, Type.itemLine + Type.captionLine + Space.small)
            items: root.found ? root.answers : root.offered
            delegate: HitRow {
                required property var modelData

                width: grid.cellWidth
                height: grid.cellHeight
                hit: modelData
                onOpened: route => root.go(route)
            }
        }

        Pager {
            id: pager

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            page: grid.current
            pages: grid.pages
            onTurned: page => grid.page = page
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

        Keyboard {
            id: keyboard

            x: Metrics.margin
            y: Space.large
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
