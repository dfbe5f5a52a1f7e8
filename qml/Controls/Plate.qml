// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Theme

/*! A road-sign plate: whatever is green can be touched, the corn one is where you are. */
SignButton {
    id: root

    /*! Names of icons left and right of the text. */
    property string glyph
    property string trailing
    /*! This is where you are. */
    property bool here: false
    /*! A stroke of the grammar before the text, a value of Grammar; below 0: none. */
    property int sample: -1
    /*! How many lines the text may take; where they do not hold it, its letters become smaller, down to those of a caption. */
    property int lines: 1
    /*! Without the inner border. */
    property bool flat: false

    readonly property color foreground: !root.enabled ? Ink.plateTextDisabled : root.here ? Ink.cornText : Ink.plateText

    /*! Of the text in one line; what wraps does not tell. */
    readonly property real textWidth: root.lines === 1 ? Math.ceil(label.implicitWidth) : Math.ceil(natural.advanceWidth) + 1
    readonly property real glyphSize: Metrics.px(36)
    readonly property int glyphs: (root.glyph.length > 0 ? 1 : 0) + (root.trailing.length > 0 ? 1 : 0)
    /*! Room that the icons take beside the text. */
    readonly property real glyphRoom: (root.sample < 0 ? 0 : Metrics.sampleWidth + row.spacing) + root.glyphs * root.glyphSize + Math.max(0, root.glyphs - (root.text.length > 0 ? 0 : 1)) * row.spacing

    implicitWidth: Math.max(Metrics.touch, root.glyphRoom + root.textWidth + root.leftPadding + root.rightPadding)
    implicitHeight: Metrics.plateHeight
    leftPadding: Space.huge
    rightPadding: Space.huge
    Accessible.selected: root.here

    background: Rectangle {
        radius: Metrics.radius
        color: !root.enabled ? Ink.plateDisabled : root.here ? Ink.corn : root.down ? Ink.platePressed : Ink.plate

        Rectangle {
            anchors.fill: parent
            anchors.margins: Ink.contrast ? 0 : Metrics.borderInset
            visible: !root.flat || Ink.contrast
            radius: Ink.contrast ? Metrics.radius : Metrics.innerRadius
            color: "transparent"
            border.width: Ink.contrast ? Metrics.rule : Metrics.border
            border.color: root.foreground
        }
    }

    TextMetrics {
        id: natural

        font: root.font
        text: root.text
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Metrics.px(14)

        IconShape {
            anchors.verticalCenter: parent.verticalCenter
            visible: name.length > 0
            name: root.glyph
            size: root.glyphSize
            color: root.foreground
        }

        StatusSample {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.sample >= 0
            stroke: Math.max(0, root.sample)
            color: root.foreground
        }

        Text {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            visible: text.length > 0
            // Room that a fixed width leaves beside the icons.
            width: Math.min(root.textWidth, root.availableWidth - root.glyphRoom)
            height: root.lines > 1 ? root.height - 2 * Metrics.borderInset - 2 * Metrics.border : implicitHeight
            wrapMode: root.lines > 1 ? Text.WordWrap : Text.NoWrap
            maximumLineCount: root.lines
            fontSizeMode: root.lines > 1 ? Text.Fit : Text.FixedSize
            minimumPixelSize: Type.caption
            lineHeight: root.lines > 1 ? 0.86 : 1
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            textFormat: Text.PlainText
            text: root.text
            font: root.font
            color: root.foreground
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        IconShape {
            anchors.verticalCenter: parent.verticalCenter
            visible: name.length > 0
            name: root.trailing
            size: root.glyphSize
            color: root.foreground
        }
    }
}
