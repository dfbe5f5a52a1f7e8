// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Theme

/*!
    Reading aids: text size beside high contrast, less motion and low reach, over the lower part of the screen, so that what they do
    is seen above. It only asks; who shows it keeps the answers.
*/
FocusScope {
    id: root

    property real textScale: 1
    property bool highContrast: false
    property bool reducedMotion: false
    property bool lowReach: false

    readonly property bool beside: !Metrics.portrait
    readonly property real columnGap: Metrics.gutter * 2
    /*! In low reach nothing stands between the plates, which then end in the lower third. */
    readonly property bool low: Metrics.lowReach
    /*! Upright, the largest plates leave notes the smaller letters. */
    readonly property int noteLevel: !root.beside && Metrics.textScale > 1.3 ? Words.Caption : Words.Body
    /*! Plates of large letters, and three upright, are closer. */
    readonly property real plateInset: Metrics.textScale > 1.3 || root.low && !root.beside ? Metrics.px(18) : Space.huge

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

        leftPadding: root.plateInset
        rightPadding: root.plateInset
        font.pixelSize: Math.min(Type.label, Metrics.px(root.beside ? 30 : root.low ? 26 : 41))
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
        spacing: Space.large

        Words {
            width: parent.width
            visible: root.low
            text: reachNote.text
        }

        Item {
            width: parent.width
            height: root.beside ? Math.max(sizes.height, switches.height) : switches.y + switches.height

            Column {
                id: sizes

                width: root.beside ? Math.min(Math.round((parent.width - root.columnGap) / 2), Math.max(Math.round((parent.width - root.columnGap) * 0.34), sizeRow.needs)) : parent.width
                spacing: Space.medium

                Words {
                    width: parent.width
                    level: Words.Item
                    text: qsTr("Text size")
                }

                EvenRow {
                    id: sizeRow

                    width: parent.width

                    Plate {
                        leftPadding: root.plateInset
                        rightPadding: root.plateInset
                        text: qsTr("Standard")
                        here: root.textScale < 1.1
                        font.pixelSize: Metrics.px(28)
                        onClicked: root.textScaleChosen(1)
                    }

                    Plate {
                        leftPadding: root.plateInset
                        rightPadding: root.plateInset
                        text: qsTr("Large")
                        here: root.textScale > 1.1 && root.textScale < 1.3
                        font.pixelSize: Metrics.px(34)
                        onClicked: root.textScaleChosen(1.2)
                    }

                    Plate {
                        leftPadding: root.plateInset
                        rightPadding: root.plateInset
                        text: qsTr("Largest")
                        here: root.textScale > 1.3
                        font.pixelSize: Metrics.px(41)
                        onClicked: root.textScaleChosen(1.45)
                    }
                }

                Words {
                    width: parent.width
                    visible: !root.low
                    //: A sample: it is written in the size that is chosen
                    text: qsTr("Text is this size now.")
                }
            }

            Column {
                id: switches

                x: root.beside ? sizes.width + root.columnGap : 0
                y: root.beside ? 0 : sizes.height + (root.low ? Metrics.gap : Space.large)
                width: parent.width - x
                spacing: Space.medium

                Words {
                    width: parent.width
                    visible: root.beside || !root.low
                    level: Words.Item
                    //: Heading above high contrast, low reach, less motion
                    text: qsTr("Screen")
                }

                EvenRow {
                    width: parent.width

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
                    id: reachNote

                    width: parent.width
                    level: root.noteLevel
                    visible: !root.low
                    text: qsTr("Low reach brings whatever can be touched into the lower part of the screen.")
                }
            }
        }

        Item {
            id: foot

            // The note stands between the plates only where it is read easily there.
            readonly property real between: width - restore.width - done.width - 2 * Space.large
            readonly property bool split: between >= 10 * Type.body
            readonly property real wordsHeight: split || root.low ? 0 : next.height + Space.medium

            width: parent.width
            height: split ? Math.max(restore.height, next.height) : wordsHeight + restore.height

            Plate {
                id: restore

                y: foot.split ? (parent.height - height) / 2 : parent.height - height
                glyph: "undo"
                text: qsTr("Back to standard")
                onClicked: root.standardChosen()
            }

            Words {
                id: next

                x: foot.split ? restore.width + Space.large : 0
                y: foot.split ? (parent.height - height) / 2 : 0
                width: foot.split ? foot.between : parent.width
                visible: foot.split || !root.low
                level: root.noteLevel
                text: qsTr("The next visitor finds the standard again.")
            }

            Plate {
                id: done

                y: restore.y
                anchors.right: parent.right
                width: Math.max(implicitWidth, restore.width)
                glyph: "check"
                text: qsTr("Done")
                onClicked: root.closed()
            }
        }
    }
}
