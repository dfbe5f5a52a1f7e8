// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Chronicle
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! The timeline that runs down: a band a year, rows of events in order of date, joined to their marks by leaders that never cross. */
TimeArea {
    id: root

    /*! Names of the lanes by id. */
    property var laneNames: ({})

    Repeater {
        model: root.drawing.bands

        Item {
            id: year

            required property yearBand modelData

            y: year.modelData.begin
            width: root.width
            height: year.modelData.end - year.modelData.begin

            EmptyYear {
                anchors.fill: parent
                anchors.leftMargin: Metrics.px(110)
                visible: year.modelData.count === 0
            }

            Digits {
                x: year.modelData.wide ? Metrics.px(290) : Space.medium
                y: year.modelData.wide ? Space.small : Math.min(Space.small, (parent.height - height) / 2)
                pixelSize: Type.size(36)
                text: year.modelData.year
            }
        }
    }

    Repeater {
        model: root.drawing.labels

        EventRow {
            visible: width > 0
            lane: root.laneNames[mark.event.lane] ?? ""
            selected: mark.event.id === root.selected
            onClicked: selected ? root.opened() : root.chosen(mark.event.id)
        }
    }

    Repeater {
        model: root.drawing.notes

        MoreLabel {
            required property moreNote modelData

            note: modelData
            x: modelData.rect.x + Space.medium
        }
    }

    MonthTag {
        parent: root
        x: root.width - width
        drawing: root.drawing
    }
}
