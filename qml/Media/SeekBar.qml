// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! How far a film has come: the line is thick up to here. A finger anywhere on it goes there. */
Item {
    id: root

    /*! Milliseconds. */
    property int position: 0
    property int duration: 0
    readonly property real progress: root.duration > 0 ? Math.min(1, root.position / root.duration) : 0

    signal sought(int position)

    implicitHeight: Metrics.touch
    activeFocusOnTab: true

    /*! 75 000 ms as 1:15. */
    function clock(milliseconds: int): string {
        const seconds = Math.floor(milliseconds / 1000);
        return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    }

    function seekTo(x: real): void {
        root.sought(Math.round(Math.max(0, Math.min(1, x / root.width)) * root.duration));
    }

    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Position in the film")
    Accessible.description: qsTr("%1 of %2").arg(root.clock(root.position)).arg(root.clock(root.duration))
    Accessible.onIncreaseAction: root.sought(Math.min(root.duration, root.position + 2000))
    Accessible.onDecreaseAction: root.sought(Math.max(0, root.position - 2000))
    Keys.onRightPressed: root.sought(Math.min(root.duration, root.position + 2000))
    Keys.onLeftPressed: root.sought(Math.max(0, root.position - 2000))

    Rectangle {
        y: Math.round(root.height * 0.36 - height / 2)
        width: root.width
        height: Metrics.thinWidth
        color: Ink.line
    }

    Rectangle {
        y: Math.round(root.height * 0.36 - height / 2)
        width: Math.round(root.progress * root.width)
        height: Metrics.lineWidth
        color: Ink.line
    }

    Rectangle {
        x: Math.round(root.progress * (root.width - width))
        y: Math.round(root.height * 0.36 - height / 2)
        width: Metrics.px(36)
        height: width
        radius: width / 2
        color: Ink.corn
        border.width: Metrics.rule
        border.color: Ink.outline
    }

    Digits {
        anchors.bottom: parent.bottom
        pixelSize: Type.body
        color: Ink.secondary
        text: root.clock(root.position) + " / " + root.clock(root.duration)
    }

    MouseArea {
        anchors.fill: parent
        preventStealing: true
        onPressed: mouse => root.seekTo(mouse.x)
        onPositionChanged: mouse => root.seekTo(mouse.x)
    }
}
