// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Theme

/*! A state or kind: sample, word, and a detail such as its period or date, which goes below them where the width does not hold all. */
Item {
    id: root

    property int stroke: 0
    property string text
    property string detail
    property color sampleColor: Ink.outline
    /*! May take more than one line. */
    property bool stacks: true

    readonly property real spacing: Metrics.px(12)
    readonly property real wordEnd: word.x + Math.ceil(wordNatural.advanceWidth) + 1
    readonly property real noteNeeds: Math.ceil(noteNatural.advanceWidth) + 1
    readonly property bool stacked: root.stacks && root.detail.length > 0 && root.wordEnd + root.spacing + root.noteNeeds > root.width

    implicitWidth: root.wordEnd + (root.detail.length > 0 ? root.spacing + root.noteNeeds : 0)
    implicitHeight: root.stacked ? Type.captionLine + note.implicitHeight : Type.captionLine

    Accessible.role: Accessible.StaticText
    Accessible.name: root.detail.length > 0 ? qsTr("%1, %2").arg(root.text).arg(root.detail) : root.text

    StatusSample {
        id: sample

        y: Math.round((root.stacked ? Type.captionLine : root.height) / 2 - height / 2)
        width: Math.round(Metrics.sampleWidth * Math.min(Metrics.textScale, 1.2))
        stroke: root.stroke
        color: root.sampleColor
    }

    Words {
        id: word

        anchors.verticalCenter: sample.verticalCenter
        x: sample.width + root.spacing
        width: Math.min(Math.ceil(wordNatural.advanceWidth) + 1, root.width - x)
        level: Words.Caption
        color: Ink.text
        font.weight: Type.medium
        font.pixelSize: Type.fit(Type.caption, Type.small, wordNatural.advanceWidth, width)
        text: root.text
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    Words {
        id: note

        // Below the word if it fits there, else below the sample.
        x: !root.stacked ? word.x + word.width + root.spacing : word.x + root.noteNeeds <= root.width ? word.x : 0
        y: root.stacked ? Type.captionLine : word.y
        width: Math.max(0, root.stacked ? root.width - x : Math.min(root.noteNeeds, root.width - x))
        visible: root.detail.length > 0 && width > Type.caption
        level: Words.Caption
        font.pixelSize: Type.fit(Type.caption, Type.small, noteNatural.advanceWidth, width)
        text: root.detail
        maximumLineCount: root.stacked ? 3 : 1
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    TextMetrics {
        id: wordNatural

        font.family: Type.sans
        font.pixelSize: Type.caption
        font.weight: Type.medium
        text: root.text
    }

    TextMetrics {
        id: noteNatural

        font.family: Type.sans
        font.pixelSize: Type.caption
        text: root.detail
    }
}
