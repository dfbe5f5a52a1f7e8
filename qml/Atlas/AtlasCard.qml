// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Atlas
import Autocity.Catalogue
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! What is known of the chosen place: name, state, position, and the distance to a second one. */
Item {
    id: root

    required property Catalogue catalogue
    required property string language
    required property mapSign sign
    required property mapSign second
    /*! The line crosses the card above this height; below 0: it does not. */
    property real lineTo: -1

    readonly property page page: root.catalogue.page(root.sign.entry.route, root.language)
    readonly property distance distance: Bearings.between(root.sign, root.second)
    readonly property list<string> directions: ["", qsTr("to the north"), qsTr("to the north-east"), qsTr("to the east"),
        qsTr("to the south-east"), qsTr("to the south"), qsTr("to the south-west"), qsTr("to the west"), qsTr("to the north-west")]

    implicitHeight: lower.y + lower.height

    Column {
        id: upper

        width: parent.width
        spacing: Metrics.px(2)

        Words {
            width: parent.width
            level: Words.Head
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Type.body
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: root.sign.entry.title
        }

        Words {
            width: parent.width
            // Large text leaves no room for it.
            visible: Metrics.textScale < 1.1
            level: Words.Caption
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: root.page.subtitle
        }

        StatusTag {
            width: parent.width
            stroke: root.sign.entry.status.stroke
            text: root.sign.entry.status.label
            detail: root.sign.entry.status.date
        }
    }

    Column {
        id: lower

        y: Math.max(upper.height + Space.medium, root.lineTo)
        width: parent.width
        spacing: Space.small

        Words {
            width: parent.width
            visible: text.length > 0
            level: Metrics.textScale > 1.3 ? Words.Caption : Words.Body
            color: Ink.text
            maximumLineCount: Metrics.textScale > 1.3 ? 4 : 3
            elide: Text.ElideRight
            text: root.sign.placement
        }

        SourceTag {
            width: parent.width
            source: root.sign.entry.status.source
        }

        Rule {
            width: parent.width
            visible: root.second.entry.id.length > 0
        }

        Words {
            width: parent.width
            visible: root.second.entry.id.length > 0
            level: Words.Caption
            wrapMode: Text.NoWrap
            elide: Text.ElideMiddle
            text: qsTr("To %1, straight").arg(root.second.entry.title)
        }

        Row {
            visible: root.second.entry.id.length > 0
            spacing: Space.small

            Words {
                anchors.baseline: kilometres.baseline
                visible: kilometres.visible
                level: Words.Item
                //: Before a number of kilometres
                text: qsTr("about")
            }

            Digits {
                id: kilometres

                visible: root.distance.known && !root.distance.several
                pixelSize: Type.size(64)
                text: root.distance.kilometres
            }

            Words {
                anchors.baseline: kilometres.visible ? kilometres.baseline : undefined
                level: Words.Item
                text: !root.distance.known ? qsTr("not known") : root.distance.several ? qsTr("a few kilometres") : qsTr("km")
            }

            Words {
                anchors.baseline: kilometres.visible ? kilometres.baseline : undefined
                visible: root.distance.known
                level: Words.Caption
                text: root.distance.several ? qsTr("worked out; the doubt exceeds the distance")
                                            : qsTr("±%1, worked out").arg(root.distance.doubt)
            }
        }

        Words {
            width: parent.width
            visible: root.second.entry.id.length > 0 && text.length > 0
            level: Words.Caption
            text: root.directions[root.distance.direction]
        }
    }
}
