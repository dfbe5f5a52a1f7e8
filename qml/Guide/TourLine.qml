// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Theme

/*! How far a tour has come: the line is thick up to here and thin ahead, each stop a station on it. */
Item {
    id: root

    property int stop: 0
    property int count: 1
    /*! 0 to 1 of the whole tour. */
    property real progress: 0

    implicitHeight: 2 * Metrics.lineWidth

    /*! Where a stop stands. */
    function stationX(index: int): real {
        return (index + 0.5) / root.count * root.width;
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: Metrics.thinWidth
        color: Ink.line
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(root.progress * root.width)
        height: Metrics.lineWidth
        color: Ink.line
    }

    Repeater {
        model: root.count

        Rectangle {
            id: station

            required property int index

            x: Math.round(root.stationX(station.index) - width / 2)
            // A delegate that is being let go has no parent any more.
            y: Math.round((root.height - height) / 2)
            width: Metrics.px(station.index === root.stop ? 32 : 22)
            height: width
            radius: width / 2
            color: station.index === root.stop ? Ink.corn : Ink.paper
            border.width: Metrics.rule
            border.color: Ink.outline
        }
    }
}
