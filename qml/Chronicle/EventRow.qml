// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Chronicle
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! A row of the upright timeline: date and name of an event, and the lane it belongs to. */
SignButton {
    id: root

    required property eventMark mark
    property bool selected: false
    /*! The keys at the foot walk to every event. */
    readonly property bool reachedElsewhere: true
    /*! Name of the lane. */
    property string lane

    /*! What is seen reaches so far beyond what is touched: labels stand close to each other. */
    readonly property real inset: Metrics.mm(Metrics.gapMm) / 2

    x: root.mark.label.x
    y: root.mark.label.y + root.inset
    width: root.mark.label.width
    height: root.mark.label.height - 2 * root.inset
    leftPadding: 0
    rightPadding: 0
    topPadding: -root.inset
    bottomPadding: -root.inset
    topInset: -root.inset
    bottomInset: -root.inset
    controlRadius: Metrics.signRadius
    spoken: qsTr("%1, %2").arg(root.mark.event.title).arg(root.mark.event.date)
    Accessible.selected: root.selected

    background: Item {
        Rectangle {
            width: parent.width
            height: parent.height - Space.small
            y: Space.small / 2
            visible: root.selected
            radius: Metrics.signRadius
            color: Ink.corn
        }
    }

    contentItem: Item {
        readonly property real dateWidth: Type.size(192)
        // Large letters and Latin names need its room.
        readonly property real laneWidth: Metrics.textScale > 1 || Type.language === "en" ? 0 : Type.size(136)

        // What ends in dots is told in full above when it is chosen.
        Words {
            readonly property bool mayElide: true

            x: Space.small
            width: parent.dateWidth - Space.medium
            height: parent.height
            level: Words.Caption
            color: root.selected ? Ink.cornText : Ink.secondary
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: root.mark.event.date
            Accessible.ignored: true
        }

        Words {
            readonly property bool mayElide: true

            x: parent.dateWidth
            width: parent.width - parent.dateWidth - parent.laneWidth - Space.small
            height: parent.height
            font.weight: root.selected ? Type.bold : Type.regular
            color: root.selected ? Ink.cornText : Ink.text
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: root.mark.event.title
            Accessible.ignored: true
        }

        Words {
            x: parent.width - width - Space.small
            width: parent.laneWidth - Space.small
            height: parent.height
            visible: parent.laneWidth > 0
            level: Words.Caption
            color: root.selected ? Ink.cornText : Ink.secondary
            horizontalAlignment: Text.AlignRight
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: root.lane
            Accessible.ignored: true
        }
    }
}
