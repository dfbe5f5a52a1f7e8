// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! State and lead of a thing, beside them its position and source; the text goes on behind 更多. */
Item {
    id: root

    required property page page
    /*! All below each other, in a narrow column. */
    property bool narrow: false
    /*! Says where it is. */
    property bool placed: true
    /*! State and two lines of the lead alone. */
    property bool tight: false
    readonly property string lead: root.page.story.length > 0 ? root.page.story[0].text : ""
    readonly property real leadWidth: Metrics.portrait || root.tight || root.narrow ? root.width : Math.min(root.width * 0.6, Type.body * 34)
    readonly property bool beside: root.leadWidth < root.width && words.height > 0

    implicitHeight: Math.max(words.height, root.beside ? origin.height : !origin.visible ? 0 : words.height + Space.small + origin.height)

    Column {
        id: words

        width: root.leadWidth
        spacing: Space.small

        StatusTag {
            width: parent.width
            visible: root.page.status.label.length > 0
            stroke: root.page.status.stroke
            text: root.page.status.label
            detail: root.page.status.date + (root.page.status.note.length > 0 ? " · " + root.page.status.note : "")
        }

        Words {
            width: parent.width
            visible: text.length > 0
            maximumLineCount: Metrics.portrait ? 5 : root.tight && !root.narrow ? 2 : 3
            elide: Text.ElideRight
            text: root.lead
        }
    }

    Column {
        id: origin

        x: root.beside ? root.leadWidth + Metrics.gutter : 0
        y: root.beside ? 0 : words.height + Space.small
        width: root.width - x
        visible: !root.tight || words.height === 0
        spacing: Space.small

        SourceTag {
            width: parent.width
            visible: root.page.sources.length > 0
            source: root.page.sources.length > 0 ? root.page.sources[0] : null
        }

        Words {
            width: parent.width
            visible: text.length > 0
            level: Words.Caption
            maximumLineCount: root.beside ? 3 : 2
            elide: Text.ElideRight
            text: root.page.placement.length > 0 && root.placed ? qsTr("Position: %1").arg(root.page.placement) : ""
        }
    }
}
