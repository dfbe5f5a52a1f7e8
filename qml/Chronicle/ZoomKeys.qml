// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! What two fingers do, for one: coarser, finer, and each step by its name. */
Row {
    id: root

    /*! 0 years, 1 quarters, 2 months, 3 days. */
    required property int level
    readonly property int most: 3
    readonly property list<string> names: [
        //: A key: show years. One letter or a very short word
        qsTr("Year", "zoom key"), qsTr("Qtr", "zoom key"), qsTr("Month", "zoom key"), qsTr("Day", "zoom key")]
    readonly property list<string> spokenNames: [qsTr("Show years"), qsTr("Show quarters"), qsTr("Show months"), qsTr("Show days")]

    signal chosen(int level)

    spacing: Metrics.gap

    Plate {
        width: Metrics.touch
        leftPadding: 0
        rightPadding: 0
        glyph: "minus"
        spoken: qsTr("Coarser")
        enabled: root.level > 0
        onClicked: root.chosen(root.level - 1)
    }

    Repeater {
        model: root.names

        Plate {
            id: step

            required property int index
            required property string modelData

            width: Metrics.touch
            leftPadding: Metrics.borderInset
            rightPadding: Metrics.borderInset
            text: step.modelData
            font.pixelSize: Math.min(Type.label, Metrics.px(text.length > 4 ? 21 : text.length > 1 ? 24 : 40))
            here: step.index === root.level
            spoken: root.spokenNames[step.index]
            onClicked: root.chosen(step.index)
        }
    }

    Plate {
        width: Metrics.touch
        leftPadding: 0
        rightPadding: 0
        glyph: "plus"
        spoken: qsTr("Finer")
        enabled: root.level < root.most
        onClicked: root.chosen(root.level + 1)
    }
}
