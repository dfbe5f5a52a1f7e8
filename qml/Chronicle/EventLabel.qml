// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Chronicle
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! The name of an event beside its mark; corn if it is the chosen one. */
SignButton {
    id: root

    required property eventMark mark
    property bool selected: false
    /*! The keys at the foot walk to every event. */
    readonly property bool reachedElsewhere: true

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

    background: Rectangle {
        visible: root.selected || root.mark.over
        radius: Metrics.signRadius
        color: root.selected ? Ink.corn : Ink.ground
    }

    contentItem: Words {
        // Chosen, it is told in full above.
        readonly property bool mayElide: true

        font.pixelSize: Type.size(26)
        lineHeight: Type.size(34)
        font.weight: root.selected && root.mark.wide ? Type.bold : Type.regular
        color: root.selected ? Ink.cornText : Ink.text
        horizontalAlignment: root.selected && root.mark.wide || root.mark.over ? Text.AlignHCenter : root.mark.before ? Text.AlignRight : Text.AlignLeft
        verticalAlignment: root.mark.wide ? Text.AlignVCenter : Text.AlignTop
        wrapMode: root.mark.lines > 1 ? Text.Wrap : Text.NoWrap
        maximumLineCount: root.mark.lines
        elide: Text.ElideRight
        text: root.mark.event.title
        Accessible.ignored: true
    }
}
