// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! A line of words whose matched parts lie on a band of lane-marking yellow. */
Item {
    id: root

    property string text
    /*! Matched parts, {start, length} in code units of the text. A var, as controls take values of the catalogue. */
    property var marks: []
    property int level: Words.Item

    /*! The text cut at the marks. */
    readonly property var parts: {
        const list = [];
        let at = 0;
        for (const mark of root.marks) {
            if (mark.start > at)
                list.push({text: root.text.slice(at, mark.start), marked: false});
            list.push({text: root.text.slice(mark.start, mark.start + mark.length), marked: true});
            at = mark.start + mark.length;
        }
        if (at < root.text.length)
            list.push({text: root.text.slice(at), marked: false});
        return list;
    }

    implicitHeight: line.height
    implicitWidth: line.width
    clip: true

    Row {
        id: line

        Repeater {
            model: root.parts

            Words {
                id: part

                required property var modelData
                /*! The page behind it has it whole. */
                readonly property bool mayElide: true

                level: root.level
                text: part.modelData.text
                // What does not fit ends in dots; what would begin beyond the end is not there.
                width: Math.min(Math.ceil(implicitWidth), Math.max(0, (root.width > 0 ? root.width : implicitWidth) - x))
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                color: part.modelData.marked && Ink.contrast ? Ink.corn : Ink.text
                Accessible.ignored: true

                Rectangle {
                    z: -1
                    visible: part.modelData.marked && !Ink.contrast
                    width: parent.width
                    height: part.font.pixelSize * 0.42
                    y: part.height * 0.5
                    color: Ink.corn
                }
            }
        }
    }
}
