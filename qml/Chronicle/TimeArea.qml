// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Chronicle
import Autocity.Touch
import Autocity.Ui.Theme

/*! What both ways of the timeline share: it is dragged, pinched and flung; its ground is painted, its labels are items on it. */
GestureArea {
    id: root

    required property TimeDrawing drawing
    property string selected
    /*! Room before the drawing, across a line that runs right. */
    property real laneRoom: 0
    default property alias labels: holder.data

    property bool pinching: false

    signal chosen(string id)
    /*! The chosen event was touched again: its page is wanted. */
    signal opened
    /*! Fingers have scaled the line to this step of the zoom. */
    signal levelReached(int level)
    /*! A double tap asks for the next step, at a point along what is seen. */
    signal closerAsked(real at)

    function along(point: point): real {
        return root.drawing.upright ? point.y : point.x - root.laneRoom;
    }

    palm: Metrics.palm
    slop: Metrics.slop
    gliding: Motion.enabled
    onPanned: pan => root.drawing.pan(root.drawing.upright ? pan.y : pan.x)
    onZoomed: (factor, centre) => {
        root.pinching = true;
        root.drawing.pinch(factor, root.along(centre));
    }
    onSettled: {
        if (root.pinching) {
            root.pinching = false;
            root.levelReached(root.drawing.endPinch());
        }
    }
    onTapped: point => root.chosen(root.drawing.nearest(Qt.point(point.x - holder.x - labels.x, point.y - holder.y), Metrics.touch).id)
    onDoubleTapped: point => root.closerAsked(root.along(point))

    Item {
        id: labels

        x: root.laneRoom
        width: root.width - x
        height: root.height
        clip: true

        TimeGround {
            anchors.fill: parent
            drawing: root.drawing
            family: Type.din
            ground: Ink.ground
            wide: Qt.tint(Ink.ground, Qt.alpha(Ink.frost, 0.6))
            tick: Ink.ice
            number: Ink.secondary
            ink: Ink.outline
            chosen: Ink.line
            leaders: !root.drawing.moving
        }

        Item {
            id: holder

            width: labels.width
            height: labels.height
            x: root.drawing.upright ? 0 : -root.drawing.origin
            y: root.drawing.upright ? -root.drawing.origin : 0
            opacity: root.drawing.moving ? 0 : 1

            Behavior on opacity {
                enabled: !root.drawing.moving

                NumberAnimation {
                    duration: Motion.labels
                }
            }
        }
    }
}
