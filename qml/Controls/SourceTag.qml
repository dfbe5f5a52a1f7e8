// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Theme

/*!
    Where a statement comes from: the source sign, outlet and date. It opens the source if it is interactive.
    What is too long for its width becomes a little smaller, and then takes more lines.
*/
SignButton {
    id: root

    /*! A source of the catalogue: label, route, outlet. A var, since controls know no domain. */
    required property var source
    /*! May be touched, and then takes the full touch height. */
    property bool interactive: false
    /*! How many lines it may take. */
    property int lines: 4

    signal opened(string route)

    readonly property string label: root.source ? root.source.label : ""

    visible: root.label.length > 0
    enabled: root.interactive && root.source.route.length > 0
    implicitWidth: sign.width + Metrics.px(10) + Math.ceil(natural.advanceWidth) + 1
    implicitHeight: Math.max(root.interactive ? Metrics.touch : Type.captionLine, shown.implicitHeight)
    leftPadding: 0
    rightPadding: 0
    topPadding: 0
    bottomPadding: 0
    //: Read aloud: where a statement comes from
    spoken: qsTr("Source: %1").arg(root.label)
    spokenRole: root.interactive ? Accessible.Link : Accessible.StaticText
    onClicked: root.opened(root.source.route)

    Item {
        anchors.fill: parent

        Rectangle {
            id: sign

            y: shown.y + Math.round((Math.min(shown.height, Type.captionLine) - height) / 2)
            width: Math.round(Type.caption * 1.4)
            height: width
            radius: Metrics.px(5)
            color: "transparent"
            border.width: Metrics.border
            border.color: shown.color

            Text {
                anchors.centerIn: parent
                textFormat: Text.PlainText
                // The sign itself is one Hanzi in every language, as on a map.
                text: "源"
                font.family: Type.hanzi
                font.pixelSize: Type.caption
                font.weight: Type.bold
                color: shown.color
                Accessible.ignored: true
            }
        }

        Words {
            id: shown

            x: sign.width + Metrics.px(10)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x
            level: Words.Caption
            font.pixelSize: Type.fit(Type.caption, Type.small, natural.advanceWidth, width)
            color: root.interactive ? Ink.touchable : Ink.secondary
            font.underline: root.interactive
            text: root.label
            maximumLineCount: root.lines
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        TextMetrics {
            id: natural

            font.family: Type.sans
            font.pixelSize: Type.caption
            text: root.label
        }
    }
}
