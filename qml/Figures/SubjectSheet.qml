// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! All themes of the figures, a plate each. */
Sheet {
    id: root

    /*! {id, title} each. A var, as controls take values of the catalogue. */
    required property var groups
    required property string group

    signal chosen(string group)

    readonly property int columns: root.fromBelow || root.groups.length > 6 ? 2 : 1

    title: qsTr("Figures by subject")
    sheetWidth: Metrics.px(root.columns > 1 ? 960 : 660)

    Grid {
        columns: root.columns
        spacing: Metrics.gap

        Repeater {
            model: root.groups

            Plate {
                id: choice

                required property var modelData

                width: (root.contentWidth - (root.columns - 1) * Metrics.gap) / root.columns
                height: Metrics.touch
                text: choice.modelData.title
                here: root.group === choice.modelData.id
                onClicked: root.chosen(choice.modelData.id)
            }
        }
    }
}
