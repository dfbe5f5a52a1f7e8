// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! What was worked out from an aim and its result: a plain number, what it counts, and that it was worked out. */
Column {
    id: root

    /*! A comparison of the catalogue. A var, as controls take values of the catalogue. */
    required property var comparison
    /*! Number and words in one line, at the right end unless it leads. */
    property bool inLine: false
    property bool leading: false

    readonly property string mark: qsTr("worked out")
    /*! What it takes in one line. */
    readonly property real needed: digits.implicitWidth + Math.ceil(aside.implicitWidth)
    readonly property string below: root.comparison.derivedUnit.length > 0 ? "%1\n%2".arg(root.comparison.derivedUnit).arg(root.mark) : root.mark

    visible: root.comparison.derivedValue.length > 0

    Item {
        width: root.width
        height: digits.implicitHeight

        Digits {
            id: digits

            x: root.inLine && !root.leading ? root.width - aside.width - width : 0
            width: implicitWidth
            pixelSize: Type.size(root.inLine ? 31 : 38)
            text: root.comparison.derivedValue
            Accessible.ignored: true
        }

        Words {
            id: aside

            visible: root.inLine
            x: digits.x + digits.width
            anchors.baseline: digits.baseline
            width: visible ? Math.min(Math.ceil(implicitWidth), root.width - digits.width) : 0
            level: Words.Caption
            leftPadding: Space.small
            text: [root.comparison.derivedUnit, root.mark].filter(part => part.length > 0).join(" · ")
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Metrics.px(20)
            Accessible.ignored: true
        }
    }

    Words {
        width: root.width
        visible: !root.inLine
        level: Words.Caption
        lineHeight: font.pixelSize * 1.3
        text: root.below
        maximumLineCount: 4
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
