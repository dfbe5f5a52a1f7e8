// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
pragma ComponentBehavior: Bound
import QtQuick

/*! Sizes, families and weights of text. Body text has two floors: 8 mm on the panel and 20 pixels of it. */
QtObject {
    id: root

    /*! Language of the words, set by the shell: zh-Hans, zh-Hant or en. */
    property string language: "zh-Hans"

    /*! The Korean cut of the same face: its Latin marks are as wide as Latin ones, not as a Hanzi. */
    readonly property string sans: root.language === "en" ? "Noto Sans CJK KR" : root.hanzi
    /*! For Hanzi whatever the language of the screen. */
    readonly property string hanzi: root.language === "zh-Hant" ? "Noto Sans CJK TC" : "Noto Sans CJK SC"
    /*! The program names a substitute for machines that lack it. */
    readonly property string din: "OSP-DIN"

    readonly property int black: Font.Black
    readonly property int bold: Font.Bold
    readonly property int medium: Font.Medium
    readonly property int regular: Font.Normal

    readonly property real minimumPixels: 20
    /*! How much the two floors enlarge text on this panel; 1 on most. */
    readonly property real floorFactor: Math.max(1, root.minimumPixels / (root.bodyDesign * Metrics.unit),
                                                 Metrics.mm(Metrics.bodyMm) / (root.bodyDesign * Metrics.unit))
    readonly property real factor: Metrics.unit * root.floorFactor * Metrics.textScale
    readonly property real bodyDesign: 28

    readonly property int title: root.size(Metrics.portrait ? 76 : 72)
    readonly property int head: root.size(44)
    readonly property int item: root.size(32)
    readonly property int body: root.size(root.bodyDesign)
    readonly property int caption: root.size(22)
    /*! As small as a caption may become where there is no room; never below the floor of pixels. */
    readonly property int small: root.size(21)
    readonly property int titleLine: root.size(84)
    readonly property int headLine: root.size(56)
    readonly property int itemLine: root.size(42)
    readonly property int bodyLine: root.size(44)
    readonly property int captionLine: root.size(32)
    /*! Words on signs in maps and scenes. */
    readonly property int sign: root.size(24)
    /*! Words on plates and the bar. */
    readonly property int label: root.size(28)
    readonly property int barCaption: root.size(24)
    /*! How far DIN is nudged down beside Hanzi, in em. */
    readonly property real dinDrop: 0.07
    /*! Letter spacing of Latin capitals in DIN, in em. */
    readonly property real dinSpacing: 0.04

    /*! n design pixels of text in pixels of this window. */
    function size(n: real): int {
        return Math.round(n * root.factor);
    }

    /*! Pixel size at which a line fits into `room`, whose width at `full` is `natural`; `full` if even `least` does not do. */
    function fit(full: int, least: int, natural: real, room: real): int {
        const wanted = natural > 0 ? Math.floor(full * room / natural) : full;
        return wanted >= full || wanted < least ? full : wanted;
    }

    /*! n design pixels of letters that are read from afar: large as they are, they grow by less than half of what text does. */
    function display(n: real): int {
        return Math.round(n * Metrics.unit * root.floorFactor * (1 + (Metrics.textScale - 1) * 0.4));
    }
}
