// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Atlas
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! A place on the map: a sign with a tail, or a chip in an area. Its touch area is larger than what is seen. */
SignButton {
    id: root

    required property signTarget target
    /*! Size of the letters in pixels. */
    property real letter: Metrics.px(24)
    property bool selected: false
    /*! The far end of a distance. */
    property bool second: false
    /*! The map was rearranged for another year: the sign is seen to move there. */
    property bool reflowing: false
    /*! Undoes the scale of the map under it while that is pinched. */
    property real keptScale: 1
    /*! How far the touch area reaches beyond what is seen. */
    property real reachX: 0
    property real reachY: 0

    /*! Where signs overlap a chooser asks; low reach has all of them in its list. */
    readonly property bool asksOnOverlap: true
    readonly property bool comesDown: true
    readonly property bool reachedElsewhere: Metrics.lowReach
    /*! The state before the present one, which it fades into. */
    property int before: root.stroke
    property int last: -1
    property real faded: 1
    readonly property int stroke: root.target.stroke

    readonly property color plate: root.selected ? Ink.corn : root.second ? Ink.paper : root.down ? Ink.platePressed : Ink.plate
    readonly property color word: root.selected ? Ink.cornText : root.second ? Ink.text : Ink.plateText
    readonly property real sampleX: root.reachX + root.letter * (root.target.chip ? 0.5 : 0.66)
    readonly property real sampleWidth: Math.round(root.letter * 28 / 24)
    readonly property string tail: root.target.chip ? "none" : root.target.sign.tail

    onStrokeChanged: {
        root.before = root.last < 0 ? root.stroke : root.last;
        root.last = root.stroke;
        if (root.reflowing)
            fading.restart();
    }
    Component.onCompleted: {
        root.last = root.stroke;
        if (root.reflowing)
            appearing.start();
    }

    transform: Scale {
        origin.x: root.width / 2
        origin.y: root.target.chip ? root.height / 2 : root.height
        xScale: root.keptScale
        yScale: root.keptScale
    }

    Behavior on x {
        enabled: root.reflowing && root.target.chip

        NumberAnimation {
            duration: Motion.reflow
            easing.type: Easing.InOutCubic
        }
    }

    Behavior on y {
        enabled: root.reflowing && root.target.chip

        NumberAnimation {
            duration: Motion.reflow
            easing.type: Easing.InOutCubic
        }
    }

    NumberAnimation {
        id: fading

        target: root
        property: "faded"
        from: 0
        to: 1
        duration: Motion.yearChange
    }

    NumberAnimation {
        id: appearing

        target: root
        property: "opacity"
        from: 0
        to: 1
        duration: Motion.yearChange
    }

    padding: 0
    leftInset: root.reachX
    rightInset: root.reachX
    topInset: root.reachY
    bottomInset: root.reachY
    font.pixelSize: root.letter
    text: root.target.sign.entry.shortTitle.length > 0 ? root.target.sign.entry.shortTitle : root.target.sign.entry.title
    spoken: qsTr("%1, %2").arg(root.target.sign.entry.title).arg(root.target.sign.entry.status.label)
    controlRadius: Metrics.signRadius
    Accessible.selected: root.selected

    background: Rectangle {
        radius: Metrics.signRadius
        color: root.plate
        border.width: root.second || Ink.contrast ? Metrics.rule : 0
        border.color: root.second ? Ink.text : Ink.plateText

        Rectangle {
            // The tail: a small square on its corner, half of it behind the sign.
            visible: root.tail !== "none"
            x: (root.tail === "right" ? parent.width - root.letter * 32 / 24
                : root.tail === "middle" ? parent.width / 2 : root.letter * 32 / 24) - width / 2
            y: parent.height - height / 2 - 1
            z: -1
            width: root.letter * 0.72
            height: width
            rotation: 45
            color: root.second ? Ink.text : root.plate
        }
    }

    contentItem: Item {
        StatusSample {
            anchors.verticalCenter: parent.verticalCenter
            x: root.sampleX
            width: root.sampleWidth
            height: Math.round(root.letter * 0.5)
            stroke: root.stroke
            color: root.word
            opacity: root.faded
        }

        StatusSample {
            anchors.verticalCenter: parent.verticalCenter
            x: root.sampleX
            width: root.sampleWidth
            height: Math.round(root.letter * 0.5)
            visible: root.faded < 1
            stroke: root.before
            color: root.word
            opacity: 1 - root.faded
        }

        Text {
            anchors.verticalCenter: parent.verticalCenter
            x: root.sampleX + root.sampleWidth + root.letter * 10 / 24
            width: root.width - root.reachX - x - root.letter * 0.3
            textFormat: Text.PlainText
            text: root.text
            font: root.font
            color: root.word
            // A chip is never wider than its quarter.
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Metrics.px(22)
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
