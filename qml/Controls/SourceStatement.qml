// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Theme

/*! One statement in our own words and where it stands: outlet, title, date and how it was fixed, paragraph. A touch opens the source. */
SignButton {
    id: root

    /*! {stroke, heading, text, source}. A var, since controls know no domain. */
    required property var statement
    readonly property var source: root.statement.source
    readonly property real labelWidth: Math.ceil(longest.advanceWidth) + Space.large

    /*! What is known of the source, each with its name; what is not known is not there. */
    readonly property var lines: [
        {name: qsTr("Outlet"), value: root.source.outlet},
        {name: qsTr("Title"), value: root.source.title},
        {name: qsTr("Date"), value: [root.source.date, root.source.dateNote].filter(part => part.length > 0).join(" · ")},
        {name: qsTr("Place"), value: root.source.locator}
    ].filter(line => line.value.length > 0)

    signal opened(string route)

    implicitHeight: Math.max(Metrics.touch, column.implicitHeight)
    enabled: root.source.route.length > 0
    spoken: [root.statement.heading, root.statement.text, qsTr("Source: %1").arg(root.source.label)].filter(part => part.length > 0).join(" · ")
    spokenRole: Accessible.Link
    onClicked: root.opened(root.source.route)

    TextMetrics {
        id: longest

        font.family: Type.sans
        font.pixelSize: Type.caption
        text: qsTr("Outlet").length > qsTr("Title").length ? qsTr("Outlet") : qsTr("Title")
    }

    background: Rectangle {
        color: root.down ? Ink.frost : "transparent"
    }

    Column {
        id: column

        width: parent.width

        Item {
            width: parent.width
            height: Type.itemLine

            StatusSample {
                id: sample

                anchors.verticalCenter: parent.verticalCenter
                stroke: root.statement.stroke
            }

            Words {
                anchors.left: sample.right
                anchors.leftMargin: Space.medium
                anchors.right: arrow.left
                anchors.rightMargin: Space.small
                anchors.verticalCenter: parent.verticalCenter
                font.weight: Type.bold
                text: root.statement.heading
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            IconShape {
                id: arrow

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: root.enabled
                name: "chev"
                size: Metrics.iconSmall
                color: Ink.touchable
            }
        }

        Words {
            width: parent.width
            visible: text.length > 0
            font.pixelSize: Type.size(24)
            lineHeight: font.pixelSize * 1.36
            text: root.statement.text
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Item {
            width: parent.width
            height: Space.medium

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                height: Metrics.hairline
                color: Ink.ice
            }
        }

        Repeater {
            model: root.lines

            Row {
                id: line

                required property var modelData

                Words {
                    width: root.labelWidth
                    level: Words.Caption
                    lineHeight: font.pixelSize * 1.36
                    text: line.modelData.name
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }

                Words {
                    width: root.width - root.labelWidth
                    level: Words.Caption
                    lineHeight: font.pixelSize * 1.36
                    color: Ink.text
                    text: line.modelData.value
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }
        }
    }
}
