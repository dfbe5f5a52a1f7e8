// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Touch
import Autocity.Ui.Theme

/*! Looks closer at what lies in it: two fingers or a double tap enlarge it, a finger moves it; its edge never comes into the frame. */
GestureArea {
    id: root

    default property alias content: sheet.data
    /*! 1: as large as the frame. */
    property real zoom: 1
    readonly property real most: 5
    readonly property bool enlarged: root.zoom > 1.01
    /*! What is under the frame, in pixels of the enlarged sheet. */
    property point offset: Qt.point(0, 0)
    /*! In the frame's room for content. */
    readonly property alias sheetWidth: sheet.width
    readonly property alias sheetHeight: sheet.height

    /*! Back to the whole. */
    function reset(): void {
        root.halt();
        root.zoom = 1;
        root.offset = Qt.point(0, 0);
    }

    /*! Enlarges about a point of the frame, which stays where it is. */
    function zoomAbout(zoom: real, x: real, y: real): void {
        const next = Math.max(1, Math.min(root.most, zoom));
        const grown = next / root.zoom;
        root.zoom = next;
        root.moveTo((root.offset.x + x) * grown - x, (root.offset.y + y) * grown - y);
    }

    function moveTo(x: real, y: real): void {
        root.offset = Qt.point(Math.max(0, Math.min(root.width * (root.zoom - 1), x)), Math.max(0, Math.min(root.height * (root.zoom - 1), y)));
    }

    clip: true
    palm: Metrics.palm
    slop: Metrics.slop
    gliding: Motion.enabled
    onPanned: pan => root.moveTo(root.offset.x - pan.x, root.offset.y - pan.y)
    onZoomed: (factor, centre) => root.zoomAbout(root.zoom * factor, centre.x, centre.y)
    onDoubleTapped: point => root.zoomAbout(root.enlarged ? 1 : 2.5, point.x, point.y)

    // Laid out larger rather than scaled: drawings stay crisp.
    Item {
        id: sheet

        x: -Math.round(root.offset.x)
        y: -Math.round(root.offset.y)
        width: Math.round(root.width * root.zoom)
        height: Math.round(root.height * root.zoom)
    }
}
