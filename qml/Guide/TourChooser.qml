// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! The tours of a hall that has more than one. */
Sheet {
    id: root

    /*! As Catalogue.tours gives them. A var: lists of values come as such. */
    property var plans: []

    signal chosen(string tour)

    title: qsTr("Guided tours")
    sheetWidth: Metrics.px(720)

    Column {
        width: root.contentWidth
        spacing: Space.large

        Repeater {
            model: root.plans

            Column {
                id: offer

                required property tourPlan modelData

                width: root.contentWidth
                spacing: Space.small

                Plate {
                    width: Math.min(implicitWidth, root.contentWidth)
                    glyph: "flag"
                    //: Title of a tour and how long it takes
                    text: qsTr("%1 · %n min", "", offer.modelData.minutes).arg(offer.modelData.title)
                    onClicked: root.chosen(offer.modelData.id)
                }

                Words {
                    width: root.contentWidth
                    visible: text.length > 0
                    level: Words.Caption
                    text: offer.modelData.note
                }
            }
        }
    }
}
