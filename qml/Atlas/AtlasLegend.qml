// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! What the samples on the signs mean. */
Flow {
    id: root

    /*! Letters grow with the text only as far as the map leaves room. */
    readonly property real letter: Math.min(Type.caption, Metrics.px(22))

    spacing: Space.medium

    Repeater {
        model: [
            {stroke: Grammar.Solid, word: qsTr("There")},
            {stroke: Grammar.Hatched, word: qsTr("Building")},
            {stroke: Grammar.Dashed, word: qsTr("Planned")},
            {stroke: Grammar.Thin, word: qsTr("Undated")}
        ]

        Row {
            id: item

            required property var modelData

            spacing: Space.small

            StatusSample {
                anchors.verticalCenter: parent.verticalCenter
                width: Metrics.px(28)
                stroke: item.modelData.stroke
            }

            Words {
                level: Words.Caption
                font.pixelSize: root.letter
                lineHeight: root.letter * 1.4
                text: item.modelData.word
            }
        }
    }
}
