// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Theme

/*! Reading aids: text size, high contrast, less motion, low reach. It only asks; who shows it keeps the answers. */
FocusScope {
    id: root

    property real textScale: 1
    property bool highContrast: false
    property bool reducedMotion: false
    property bool lowReach: false

    signal textScaleChosen(real scale)
    signal highContrastChosen(bool on)
    signal reducedMotionChosen(bool on)
    signal lowReachChosen(bool on)
    signal standardChosen
    signal closed

    implicitWidth: Metrics.windowWidth
    implicitHeight: column.height + 2 * Space.huge
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Reading aids")
    Keys.onEscapePressed: root.closed()

    component Switch: Plate {
        property bool on: false
        property string word

        here: on
        text: on ? qsTr("%1: on").arg(word) : qsTr("%1: off").arg(word)
        // Checkable, a template button is a check box to every Qt.
        checkable: true
        checked: on
        spokenRole: Accessible.CheckBox
        Accessible.onToggleAction: clicked()
    }

    Rectangle {
        anchors.fill: parent
        color: Ink.paper

        Rectangle {
            width: parent.width
            height: Metrics.rule
            color: Ink.outline
        }

        // Touches on the paper do not reach the screen under it.
        MouseArea {
            anchors.fill: parent
        }
    }

    Column {
        id: column

        x: Metrics.margin
        y: Space.huge
        width: root.width - 2 * Metrics.margin
        spacing: Space.medium

        Words {
            width: parent.width
            level: Words.Item
            text: qsTr("Text size")
        }

        Flow {
            width: parent.width
            spacing: Metrics.gap

            Plate {
                text: qsTr("Standard")
                here: root.textScale < 1.1
                font.pixelSize: Metrics.px(28)
                onClicked: root.textScaleChosen(1)
            }

            Plate {
                text: qsTr("Large")
                here: root.textScale > 1.1 && root.textScale < 1.3
                font.pixelSize: Metrics.px(34)
                onClicked: root.textScaleChosen(1.2)
            }

            Plate {
                text: qsTr("Largest")
                here: root.textScale > 1.3
                font.pixelSize: Metrics.px(41)
                onClicked: root.textScaleChosen(1.45)
            }
        }

        Words {
            width: parent.width
            level: Words.Item
            topPadding: Space.small
            //: Heading above high contrast, low reach, less motion
            text: qsTr("Screen")
        }

        Flow {
            width: parent.width
            spacing: Metrics.gap

            Switch {
                glyph: "contrast"
                word: qsTr("High contrast")
                on: root.highContrast
                onClicked: root.highContrastChosen(!root.highContrast)
            }

            Switch {
                glyph: "lower"
                word: qsTr("Low reach")
                on: root.lowReach
                onClicked: root.lowReachChosen(!root.lowReach)
            }

            Switch {
                glyph: "motion"
                word: qsTr("Less motion")
                on: root.reducedMotion
                onClicked: root.reducedMotionChosen(!root.reducedMotion)
            }
        }

        Words {
            width: parent.width
            level: Words.Caption
            text: qsTr("Low reach brings whatever can be touched into the lower part of the screen. The next visitor finds the standard again.")
        }

        Flow {
            width: parent.width
            spacing: Metrics.gap

            Plate {
                glyph: "undo"
                text: qsTr("Back to standard")
                onClicked: root.standardChosen()
            }

            Plate {
                glyph: "check"
                text: qsTr("Done")
                onClicked: root.closed()
            }
        }
    }
}
