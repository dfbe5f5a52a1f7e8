// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Chronicle
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! The names of the lanes, with a hairline between them. */
Item {
    id: root

    /*! Lanes of a TimeDrawing. A var: lists of values come as such. */
    required property var lanes

    Repeater {
        model: root.lanes

        Item {
            id: lane

            required property int index
            required property laneBand modelData

            y: lane.modelData.rect.y
            width: root.width
            height: lane.modelData.rect.height

            Rectangle {
                width: parent.width + Space.medium
                height: Metrics.hairline
                visible: lane.index > 0
                color: Ink.ice
            }

            Words {
                y: Space.small
                width: parent.width
                height: parent.height - 2 * Space.small
                font.pixelSize: Type.size(26)
                lineHeightMode: Text.ProportionalHeight
                lineHeight: 0.88
                font.weight: Type.bold
                fontSizeMode: Text.Fit
                minimumPixelSize: Metrics.px(22)
                elide: Text.ElideRight
                text: lane.modelData.title
            }
        }
    }
}
