// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Theme

/*! What a visitor would ask and no source states: a dotted frame where the number would stand, and the reason. */
Item {
    id: root

    /*! A gap of the catalogue: label and note. A var, since controls know no domain. */
    required property var gap
    property real numeralHeight: Metrics.factNumeral

    implicitWidth: Metrics.span(3)
    implicitHeight: column.implicitHeight

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2. %3").arg(root.gap.label).arg(tag.text).arg(root.gap.note)

    Column {
        id: column

        width: parent.width
        spacing: Space.small

        Rule {
            width: parent.width
            dotted: true
        }

        Item {
            width: parent.width
            height: root.numeralHeight + Space.small

            Item {
                anchors.bottom: parent.bottom
                width: Math.round(root.numeralHeight * 0.75)
                height: root.numeralHeight

                Rule { width: parent.width; dotted: true }
                Rule { width: parent.width; dotted: true; y: parent.height - height }
                Rule { width: parent.height; dotted: true; rotation: 90; transformOrigin: Item.TopLeft; x: height }
                Rule { width: parent.height; dotted: true; rotation: 90; transformOrigin: Item.TopLeft; x: parent.width }
            }
        }

        Words {
            width: parent.width
            level: Words.Item
            text: root.gap.label
            Accessible.ignored: true
        }

        Words {
            width: parent.width
            visible: text.length > 0
            text: root.gap.note
            Accessible.ignored: true
        }

        Words {
            id: tag

            width: parent.width
            level: Words.Caption
            color: Ink.text
            font.weight: Type.medium
            text: qsTr("Not in the sources")
            Accessible.ignored: true
        }
    }
}
