// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Autocity.Ui.Theme

/*! What all buttons share: a press by finger, key or switch, a visible focus, a touch area of full size. */
T.AbstractButton {
    id: root

    /*! What is read aloud; the text if empty. */
    property string spoken
    /*! What it is called beside its name. Qt 6.4 calls every template button a button; newer Qt follows this. */
    property int spokenRole: Accessible.Button
    property real controlRadius: Metrics.radius

    implicitWidth: Math.max(Metrics.touch, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Metrics.touch, implicitContentHeight + topPadding + bottomPadding)
    font.family: Type.sans
    font.pixelSize: Type.label
    font.weight: Type.medium
    scale: root.down ? Motion.pressedScale : 1

    Accessible.role: root.spokenRole
    Accessible.name: root.spoken.length > 0 ? root.spoken : root.text
    Accessible.readOnly: !root.enabled
    // The template takes its own role back when it is complete, and when a screen reader comes.
    Accessible.onRoleChanged: {
        if (Accessible.role !== root.spokenRole)
            Accessible.role = root.spokenRole;
    }
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    Behavior on scale {
        NumberAnimation {
            duration: root.down ? Motion.press : Motion.release
            easing.type: Easing.OutQuad
        }
    }

    // What only reads offers no press: Qt names the action as soon as anybody listens for it.
    Connections {
        target: root.enabled ? root.Accessible : null

        function onPressAction() {
            Presses.pressed();
            root.clicked();
        }
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -2 * Metrics.focusWidth
        visible: root.visualFocus
        color: "transparent"
        radius: root.controlRadius + 2 * Metrics.focusWidth
        border.width: Metrics.focusWidth
        border.color: Ink.focus
    }
}
