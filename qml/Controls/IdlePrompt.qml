// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Media
import Autocity.Ui.Theme

/*! "Still there?" with a ring that empties; any touch on the screen stays and does nothing else. */
Item {
    id: root

    /*! Seconds left, and of how many. */
    property int secondsLeft: 20
    property int seconds: 20

    signal stayed

    implicitWidth: Metrics.windowWidth
    implicitHeight: Metrics.windowHeight
    Accessible.role: Accessible.AlertMessage
    Accessible.name: qsTr("Still there? Touch anywhere to stay on this page.")
    Accessible.onPressAction: root.stayed()

    // The whole screen is the answer: a touch under the prompt must not open anything.
    MouseArea {
        anchors.fill: parent
        onPressed: root.stayed()
    }

    Rectangle {
        x: Metrics.margin
        y: root.height - Metrics.barHeight - Space.large - height
        width: root.width - 2 * Metrics.margin
        height: Math.max(Metrics.px(290), words.height + 2 * Space.huge)
        radius: Metrics.radius
        color: Ink.paper
        border.width: Math.max(Metrics.rule, Metrics.thinWidth)
        border.color: Ink.outline

        Row {
            anchors.centerIn: parent
            spacing: Space.vast

            CountdownRing {
                id: ring

                anchors.verticalCenter: parent.verticalCenter
                width: Metrics.px(208)
                height: width
                remaining: root.secondsLeft / Math.max(1, root.seconds)
                color: Ink.corn
                spentColor: Ink.ice
                outlineColor: Ink.outline

                Digits {
                    anchors.centerIn: parent
                    anchors.verticalCenterOffset: Type.dinDrop * pixelSize
                    pixelSize: Metrics.px(76)
                    text: root.secondsLeft
                }
            }

            Column {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                readonly property real room: root.width - 2 * Metrics.margin - ring.width - 3 * Space.vast

                spacing: Space.small

                Words {
                    width: Math.min(Math.ceil(implicitWidth), words.room)
                    level: Words.Title
                    font.pixelSize: Type.size(56)
                    text: qsTr("Still there?")
                }

                Digits {
                    // The second language of the prompt; English screens need none.
                    visible: Type.language !== "en"
                    color: Ink.secondary
                    text: "STILL THERE?"
                }

                Words {
                    width: Math.min(Math.ceil(implicitWidth), words.room)
                    text: qsTr("Touch anywhere to stay on this page")
                }
            }
        }
    }
}
