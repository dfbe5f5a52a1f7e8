// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Theme

/*! The sheet that says where statements come from, each in our own words; it may offer the page that holds all of a kind. */
Sheet {
    id: root

    /*! What is sourced: {stroke, heading, text, source} each. A var, since controls know no domain. */
    property var statements: []
    /*! What the statements have in common, such as how a target is worded. */
    property string note
    /*! Page that is offered at the foot, and its words; none if empty. */
    property string pageRoute
    property string pageText

    signal go(string route)

    // Fixed: were it to follow from what the pager leaves, each would wait for the other.
    readonly property real footHeight: Type.captionLine * (Metrics.textScale > 1 || Type.language === "en" ? 2 : 1)

    title: qsTr("Sources")

    Column {
        id: head

        width: root.contentWidth
        spacing: Space.small

        Words {
            width: parent.width
            visible: text.length > 0
            color: Ink.secondary
            lineHeight: font.pixelSize * 1.4
            text: root.note
            maximumLineCount: 2
            elide: Text.ElideRight
        }
    }

    PagedGrid {
        id: grid

        y: head.height > 0 ? head.height + Space.medium : 0
        width: root.contentWidth
        height: root.contentHeight - y - root.footHeight - Space.small
        pagerRoom: pager.implicitHeight - root.footHeight
        columns: root.fromBelow && !Metrics.portrait ? 2 : 1
        rowSpacing: Space.small
        // Heading, two lines of text, and the four lines of a source with one more for a long title.
        cellHeight: Type.itemLine + 2 * Math.ceil(Type.size(24) * 1.36) + Space.medium + Math.ceil(5.4 * Type.caption * 1.36)
        items: root.statements
        delegate: SourceStatement {
            required property var modelData

            width: grid.cellWidth
            height: grid.cellHeight
            statement: modelData
            onOpened: route => root.go(route)
        }
    }

    Words {
        id: foot

        y: root.contentHeight - height
        width: root.contentWidth - (pager.visible ? pager.width + Space.medium : 0)
        level: Words.Caption
        text: qsTr("Written for this exhibition, nothing quoted; paragraph numbers help to check.")
        maximumLineCount: 2
        elide: Text.ElideRight
    }

    Pager {
        id: pager

        x: root.contentWidth - width
        y: root.contentHeight - height
        page: grid.current
        pages: grid.pages
        onTurned: page => grid.page = page
    }

    // Beside the plate that closes the sheet.
    Plate {
        y: root.contentHeight + Space.large
        visible: root.pageRoute.length > 0
        trailing: "chev"
        text: root.pageText
        onClicked: root.go(root.pageRoute)
    }
}
