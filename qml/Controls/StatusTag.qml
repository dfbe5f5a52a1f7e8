// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Theme

/*! A state or kind: sample, word, and a detail such as its period or date. One line; what does not fit ends in dots. */
Item {
    id: root

    property int stroke: 0
    property string text
    property string detail
    property color sampleColor: Ink.outline

    readonly property real spacing: Metrics.px(12)

    implicitWidth: sample.width + root.spacing + Math.ceil(word.implicitWidth)
                   + (root.detail.length > 0 ? root.spacing + Math.ceil(note.implicitWidth) : 0)
    implicitHeight: Type.captionLine

    Accessible.role: Accessible.StaticText
    Accessible.name: root.detail.length > 0 ? qsTr("%1, %2").arg(root.text).arg(root.detail) : root.text

    StatusSample {
        id: sample

        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(Metrics.sampleWidth * Math.min(Metrics.textScale, 1.2))
        stroke: root.stroke
        color: root.sampleColor
    }

    Words {
        id: word

        anchors.verticalCenter: parent.verticalCenter
        x: sample.width + root.spacing
        width: Math.min(Math.ceil(implicitWidth), root.width - x)
        level: Words.Caption
        color: Ink.text
        font.weight: Type.medium
        text: root.text
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    Words {
        id: note

        anchors.verticalCenter: parent.verticalCenter
        x: word.x + word.width + root.spacing
        width: Math.max(0, Math.min(Math.ceil(implicitWidth), root.width - x))
        visible: root.detail.length > 0 && width > Type.caption
        level: Words.Caption
        text: root.detail
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
