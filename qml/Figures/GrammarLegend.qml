// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! How results, aims and plans are drawn, and what their bars may not be used for. */
Column {
    id: root

    /*! Words alone, where there is little room. */
    property bool brief: Metrics.portrait || Metrics.textScale > 1
    property string note

    spacing: Space.small

    Row {
        anchors.right: parent.right
        spacing: root.brief ? Space.large : Space.huge

        Repeater {
            model: [
                {stroke: Grammar.Solid, color: Ink.line, brief: qsTr("Actual"), text: qsTr("Solid: actual")},
                {stroke: Grammar.Hollow, color: Ink.outline, brief: qsTr("Target"), text: qsTr("Hollow: target")},
                {stroke: Grammar.Dashed, color: Ink.outline, brief: qsTr("Plan"), text: qsTr("Dashed: plan")}
            ]

            StatusTag {
                required property var modelData

                stroke: modelData.stroke
                sampleColor: modelData.color
                text: root.brief ? modelData.brief : modelData.text
            }
        }
    }

    Words {
        anchors.right: parent.right
        width: Math.min(implicitWidth, root.width)
        visible: text.length > 0
        level: Words.Caption
        horizontalAlignment: Text.AlignRight
        text: root.note
        maximumLineCount: 2
        elide: Text.ElideRight
    }
}
