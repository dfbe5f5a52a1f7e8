// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
pragma ComponentBehavior: Bound
import QtQuick

/*! Sizes in pixels of this window. One design pixel is `unit` pixels; the design is 1920×1080, or 1080×1920 upright. */
QtObject {
    id: root

    /*! Set once by the shell. */
    property real windowWidth: 1920
    property real windowHeight: 1080
    /*! Pixels per millimetre of the panel; 55″ in 1080 lines until the shell knows better. */
    property real pixelsPerMm: 1.58
    /*! What the visitor chose: 1, 1.2 or 1.45. */
    property real textScale: 1
    /*! Everything touchable in the lower part of the screen. */
    property bool lowReach: false

    readonly property bool portrait: root.windowHeight > root.windowWidth
    readonly property real designWidth: root.portrait ? 1080 : 1920
    readonly property real designHeight: root.portrait ? 1920 : 1080
    /*! Fits the design into the window, and never lets a touch area fall below its size in millimetres. */
    readonly property real unit: Math.max(Math.min(root.windowWidth / root.designWidth, root.windowHeight / root.designHeight),
                                          root.touchMm * root.pixelsPerMm / root.touchDesign)

    readonly property real touchMm: 20
    readonly property real gapMm: 4
    readonly property real bodyMm: 8
    readonly property real touchDesign: 88

    readonly property int columns: root.portrait ? 6 : 12
    readonly property real margin: root.px(root.portrait ? 48 : 64)
    readonly property real gutter: root.px(root.portrait ? 24 : 32)
    readonly property real columnWidth: (root.windowWidth - 2 * root.margin - (root.columns - 1) * root.gutter) / root.columns

    readonly property real touch: root.px(root.touchDesign)
    readonly property real touchLarge: root.px(104)
    readonly property real gap: Math.max(root.px(16), Math.ceil(root.mm(root.gapMm)))
    /*! Between rows that hairlines part: no more than touch areas need. */
    readonly property real rowGap: Math.max(root.px(8), Math.ceil(root.mm(root.gapMm)))
    /*! In low reach the middle of whatever can be touched lies below it: in the lower third. */
    readonly property real lowReachLine: root.windowHeight * 2 / 3
    /*! A finger that moves less than this taps; a contact this large is a palm, no finger. */
    readonly property real slop: Math.max(root.px(14), root.mm(3))
    readonly property real palm: root.mm(40)
    /*! Plates grow with the text: 88, 104, 120; not in the lower third, which has no room for it. */
    readonly property real plateHeight: root.px(root.lowReach ? root.touchDesign : root.textScale > 1.3 ? 120 : root.textScale > 1 ? 104 : root.touchDesign)
    readonly property real barHeight: root.px(root.portrait ? 136 : 112)
    /*! Top of the title block. */
    readonly property real titleTop: root.px(root.portrait ? 64 : 52)

    readonly property real radius: root.px(18)
    readonly property real innerRadius: root.px(13)
    readonly property real keyRadius: root.px(14)
    readonly property real signRadius: root.px(10)
    readonly property real border: Math.max(1, 2.5 * root.unit)
    readonly property real borderInset: root.px(6)
    readonly property real rule: Math.max(1, root.px(3))
    readonly property real hairline: Math.max(1, root.px(2))
    readonly property real focusWidth: Math.max(2, root.px(5))

    readonly property real lineWidth: root.px(16)
    readonly property real branchWidth: root.px(10)
    readonly property real thinWidth: root.px(4)
    /*! The road that the line runs on, in scenes. */
    readonly property real roadWidth: root.px(65)
    readonly property real lineBend: root.px(44)

    readonly property real icon: root.px(44)
    readonly property real iconSmall: root.px(30)
    readonly property real sampleWidth: root.px(56)
    readonly property real sampleHeight: root.px(16)
    readonly property real factNumeral: root.px(92)

    /*! n design pixels in pixels of this window, rounded. */
    function px(n: real): real {
        return Math.round(n * root.unit);
    }

    /*! n millimetres of the panel in pixels. */
    function mm(n: real): real {
        return n * root.pixelsPerMm;
    }

    /*! Width of n columns with the gutters between them. */
    function span(n: int): real {
        return n * root.columnWidth + (n - 1) * root.gutter;
    }
}
