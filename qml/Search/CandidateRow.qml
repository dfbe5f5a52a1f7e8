// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! Above the keys: how the letters are read, and the Hanzi they may stand for, the likeliest first, as many as fit and the next at a key. */
Item {
    id: root

    /*! {text, reading, length} each. A var, as controls take values of the catalogue. */
    required property var candidates
    /*! What is typed and not yet Hanzi. */
    required property string letters
    property string hint
    property int page: 0
    property real rowHeight: Metrics.touch

    signal picked(string text, int length)

    readonly property real letterSize: Math.min(Metrics.px(40), Math.round(root.rowHeight * 0.6))
    readonly property real readingWidth: Metrics.px(Metrics.portrait ? 170 : 200)
    readonly property real room: root.width - root.readingWidth - Metrics.touch - 2 * Metrics.gap
    /*! First candidates of the pages. */
    readonly property var starts: {
        const list = [0];
        let x = 0;
        for (let i = 0; i < root.candidates.length; ++i) {
            const width = root.chipWidth(root.candidates[i].text);
            if (x > 0 && x + width > root.room) {
                list.push(i);
                x = 0;
            }
            x += width + Metrics.gap;
        }
        return list;
    }
    readonly property int current: Math.min(root.page, root.starts.length - 1)

    function chipWidth(text: string): real {
        return Math.max(Metrics.px(Metrics.portrait ? 104 : 132), text.length * root.letterSize + 2 * Space.large);
    }

    implicitHeight: root.rowHeight

    onCandidatesChanged: root.page = 0

    Digits {
        anchors.verticalCenter: parent.verticalCenter
        width: root.readingWidth
        pixelSize: Math.min(Metrics.px(34), root.letterSize)
        color: Ink.barText
        text: root.candidates.length > 0 ? root.candidates[0].reading : root.letters
        elide: Text.ElideLeft
    }

    Words {
        anchors.verticalCenter: parent.verticalCenter
        x: root.letters.length > 0 ? root.readingWidth : 0
        width: parent.width - x
        visible: root.candidates.length === 0
        level: Words.Caption
        color: Ink.barText
        font.pixelSize: Math.min(Type.barCaption, Metrics.px(30))
        text: root.hint
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }

    Row {
        x: root.readingWidth
        spacing: Metrics.gap

        Repeater {
            model: root.candidates.slice(root.starts[root.current], root.starts[root.current + 1] ?? root.candidates.length)

            SignButton {
                id: chip

                required property var modelData
                required property int index
                readonly property bool best: root.current === 0 && chip.index === 0

                width: root.chipWidth(chip.modelData.text)
                height: root.rowHeight
                controlRadius: Metrics.keyRadius
                spoken: chip.modelData.text
                onClicked: root.picked(chip.modelData.text, chip.modelData.length)

                background: Rectangle {
                    radius: Metrics.keyRadius
                    color: chip.best ? Ink.corn : chip.down ? Ink.platePressed : "transparent"
                    border.width: Ink.contrast ? Metrics.rule : chip.best ? 0 : Metrics.hairline
                    border.color: Ink.contrast ? Ink.plateText : Ink.key
                }

                Words {
                    anchors.centerIn: parent
                    font.family: Type.hanzi
                    font.pixelSize: root.letterSize
                    font.weight: chip.best ? Type.bold : Type.medium
                    color: chip.best ? Ink.cornText : Ink.plateText
                    text: chip.modelData.text
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }

    KeyPlate {
        x: root.width - width
        width: Metrics.touch
        height: root.rowHeight
        visible: root.starts.length > 1
        glyph: "chev"
        spoken: qsTr("More Hanzi")
        onClicked: root.page = (root.current + 1) % root.starts.length
    }
}
