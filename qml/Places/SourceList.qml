// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! Sources with outlet, title, date and how the date was fixed; titles stand here as bibliographic data alone. */
PagedGrid {
    id: root

    signal opened(string route)

    columns: Metrics.portrait || Metrics.textScale > 1.3 ? 1 : 2
    /*! Whatever the height of the list. */
    readonly property real naturalHeight: Type.bodyLine * 2 + Type.captionLine * 2 + 2 * Space.medium

    cellHeight: Math.min(root.height, root.naturalHeight)
    delegate: SignButton {
        id: card

        required property var modelData
        readonly property string notes: [card.modelData.dateNote, card.modelData.locator,
            card.modelData.secondary ? qsTr("public material beside the articles") : ""]
            .filter(part => part.length > 0).join(qsTr("; ", "between notes on a source"))

        width: root.cellWidth
        height: root.cellHeight
        padding: Space.medium
        spoken: qsTr("Source: %1").arg(card.modelData.label)
        Accessible.description: [card.modelData.title, card.notes].filter(part => part.length > 0).join(" · ")
        spokenRole: Accessible.Link
        onClicked: root.opened(card.modelData.route)

        background: Rectangle {
            radius: Metrics.radius
            color: card.down ? Ink.frost : Ink.paper
            border.width: Metrics.hairline
            border.color: card.down ? Ink.touchable : Ink.ice
        }

        contentItem: Column {
            SourceTag {
                width: parent.width
                source: card.modelData
                Accessible.ignored: true
            }

            Words {
                /*! The page behind it has it whole, and the line below too. */
                readonly property bool mayElide: true

                width: parent.width
                font.weight: Type.medium
                maximumLineCount: 2
                elide: Text.ElideRight
                text: card.modelData.title
                Accessible.ignored: true
            }

            Words {
                readonly property bool mayElide: true

                width: parent.width
                level: Words.Caption
                maximumLineCount: 1
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                text: card.notes
                Accessible.ignored: true
            }
        }
    }
}
