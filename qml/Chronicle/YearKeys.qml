// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Chronicle
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*!
    A key a year. Beside a line that runs right they repeat its bands; else, and when the line is longer than what is seen,
    they share the width, and a mark above them shows which part of the years is seen: the whole span is always there.
*/
Item {
    id: root

    required property TimeDrawing drawing
    required property int firstYear
    required property int lastYear
    required property int wideYear
    /*! Where the bands begin. */
    property real bandsX: 0

    readonly property int count: Math.max(1, root.lastYear - root.firstYear + 1)
    readonly property bool longer: root.drawing.length > root.drawing.seenLength + 1
    readonly property bool even: root.drawing.upright || root.longer
    readonly property real evenWidth: (root.width + Metrics.gap) / root.count

    signal chosen(int year)

    function keyX(index: int): real {
        if (root.even)
            return index * root.evenWidth;
        // The length is read so that this follows each frame.
        return root.drawing.length >= 0 ? root.bandsX + root.drawing.beginOf(root.firstYear + index) + Metrics.gap / 2 : 0;
    }

    /*! Where a part of the years lies on the keys. */
    function partX(part: real): real {
        const index = Math.min(root.count - 1, Math.floor(part) - root.firstYear);
        return root.keyX(index) + (part - root.firstYear - index) * (root.evenWidth - Metrics.gap);
    }

    implicitHeight: Metrics.plateHeight

    Rectangle {
        readonly property real from: root.longer && root.drawing.origin >= 0 ? root.partX(root.drawing.yearPart(0)) : 0
        readonly property real to: root.longer && root.drawing.origin >= 0 ? root.partX(root.drawing.yearPart(root.drawing.seenLength)) : 0

        x: from
        y: -height - Metrics.px(4)
        width: Math.max(Metrics.px(10), to - from)
        height: Metrics.px(10)
        visible: root.longer
        color: Ink.corn
        border.width: Metrics.hairline
        border.color: Ink.text
    }

    Repeater {
        model: root.count

        Plate {
            id: key

            required property int index
            readonly property int year: root.firstYear + key.index
            readonly property int events: root.drawing.countOf(key.year)

            x: root.keyX(key.index)
            width: (root.even ? root.evenWidth : root.keyX(key.index + 1) - x) - Metrics.gap
            leftPadding: Space.small
            rightPadding: Space.small
            text: key.year
            here: key.year === root.wideYear
            font.family: Type.din
            font.weight: Type.regular
            font.pixelSize: Math.min(Type.size(38), Metrics.px(44))
            spoken: qsTr("Year %1, %n event(s)", "", key.events).arg(key.year)
            onClicked: root.chosen(key.year)
        }
    }
}
