// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Chronicle
import Autocity.Ui.Theme

/*! The timeline that runs right: lanes above the line, a column a year, marks as long as their date is vague. */
TimeArea {
    id: root

    laneRoom: Metrics.px(180)

    Repeater {
        model: root.drawing.bands

        EmptyYear {
            required property yearBand modelData

            x: modelData.begin
            width: modelData.end - modelData.begin
            height: root.height
            visible: modelData.count === 0
        }
    }

    Repeater {
        model: root.drawing.labels

        EventLabel {
            visible: width > 0
            selected: mark.event.id === root.selected
            onClicked: selected ? root.opened() : root.chosen(mark.event.id)
        }
    }

    Repeater {
        model: root.drawing.notes

        MoreLabel {
            required property moreNote modelData

            note: modelData
        }
    }

    // Outside of what moves: the names of the lanes stay.
    LaneNames {
        parent: root
        width: root.laneRoom - Space.medium
        height: root.height
        lanes: root.drawing.laneBands
    }

    MonthTag {
        parent: root
        x: root.laneRoom + Space.small
        y: root.height - height - Type.size(40)
        drawing: root.drawing
    }
}
