// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Atlas
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! The heading of a quarter of the map, above its chips, and what of it has no chip. */
Item {
    id: root

    required property signArea quarter
    /*! Corner of the sheet that is shown, in its pixels, and pixels of the window for one of them. */
    required property point corner
    required property real factor
    /*! Size of the letters in pixels. */
    required property real letter
    /*! What stands after its name: that its position means nothing. */
    required property string remark

    /*! The places without a chip are wanted. */
    signal asked

    x: (root.quarter.rect.x - root.corner.x) * root.factor
    y: (root.quarter.rect.y - root.corner.y) * root.factor
    width: root.quarter.rect.width * root.factor
    height: root.quarter.rect.height * root.factor

    Words {
        id: heading

        x: root.letter * 0.66
        y: root.letter * 0.5
        width: root.width - 2 * x - (root.quarter.headingLines > 1 ? 0 : Math.ceil(note.implicitWidth))
        level: Words.Caption
        color: Ink.text
        font.pixelSize: root.letter * 0.96
        font.weight: Type.bold
        lineHeight: root.letter * 34 / 24
        wrapMode: root.quarter.headingLines > 2 ? Text.Wrap : Text.NoWrap
        maximumLineCount: Math.max(1, root.quarter.headingLines - 1)
        fontSizeMode: wrapMode === Text.NoWrap ? Text.HorizontalFit : Text.FixedSize
        minimumPixelSize: Metrics.px(22)
        elide: Text.ElideRight
        text: root.quarter.name
    }

    Words {
        id: note

        x: root.quarter.headingLines > 1 ? heading.x : heading.x + heading.contentWidth
        y: heading.y + (root.quarter.headingLines - 1) * heading.lineHeight
        width: root.width - x - heading.x
        level: Words.Caption
        font.pixelSize: heading.font.pixelSize
        lineHeight: heading.lineHeight
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        text: root.quarter.headingLines > 1 ? root.remark.replace(/^[，,]\s*/, "") : root.remark
    }

    Words {
        x: heading.x
        y: root.height - height - root.letter * 0.4
        width: root.width - 2 * x
        visible: root.quarter.unrecorded > 0
        level: Words.Caption
        font.pixelSize: root.letter * 0.92
        lineHeight: root.letter * 34 / 24
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        text: qsTr("%n more without a record by this year", "", root.quarter.unrecorded)
    }

    SignButton {
        /*! A touch on a chip beside it asks, too; low reach has all places in its list. */
        readonly property bool asksOnOverlap: true
        readonly property bool comesDown: true
        readonly property bool reachedElsewhere: Metrics.lowReach

        x: (root.quarter.more.x - root.corner.x) * root.factor - root.x
        y: (root.quarter.more.y - root.corner.y) * root.factor - root.y
        width: root.quarter.more.width * root.factor
        height: root.quarter.more.height * root.factor
        visible: root.quarter.hidden > 0
        text: qsTr("%n more", "places of a quarter without room for their sign", root.quarter.hidden)
        spoken: `${root.quarter.name}, ${text}`
        controlRadius: Metrics.signRadius
        font.pixelSize: root.letter
        onClicked: root.asked()

        background: Rectangle {
            radius: Metrics.signRadius
            color: "transparent"
            border.width: Metrics.border
            border.color: Ink.touchable
        }

        contentItem: Words {
            level: Words.Caption
            color: Ink.touchable
            font.pixelSize: root.letter * 0.96
            font.weight: Type.medium
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: qsTr("%n more", "places of a quarter without room for their sign", root.quarter.hidden)
            Accessible.ignored: true
        }
    }
}
