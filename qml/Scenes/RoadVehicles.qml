// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Media
import Autocity.Ui.Theme

/*! The vehicles of a scene, following its line at walking pace; a touch parks them, and so does reduced motion. */
Item {
    id: root

    /*! {kind, paint, at} of the scene. A var, as lists come so. */
    property var vehicles: []
    /*! The line in pixels of the parent. */
    property var linePoints: []
    property real sheetScale: 1
    property bool driving: true
    /*! Pixels a second on the design's sheet. */
    readonly property real pace: 24
    /*! Of the kit: pixels a metre on the sheet, and the lengths of its vehicles. */
    property real unit: 6.6
    readonly property var lengths: ({car: 4.7, truck: 11, tram: 15})

    Repeater {
        model: root.vehicles

        LineRider {
            id: rider

            required property var modelData
            readonly property real metres: root.lengths[modelData.kind] ?? 5

            points: root.linePoints
            travelled: rider.length * rider.modelData.at
            x: Math.round(rider.at.x - width / 2)
            y: Math.round(rider.at.y - height * 0.62)
            width: Math.round((rider.metres + 2.6) * 0.87 * root.unit * root.sheetScale)
            height: Math.round(((rider.metres + 2.6) * 0.5 + 2.6) * root.unit * root.sheetScale)

            Picture {
                anchors.fill: parent
                scene: JSON.stringify({unit: root.unit, outline: 1.6, parts: [[rider.modelData.kind, 0, 0,
                    {dir: rider.climbing === rider.leftward ? "x" : "y", reversed: rider.climbing, paint: rider.modelData.paint, onLine: true}]]})
            }

            NumberAnimation on travelled {
                running: root.driving && Motion.enabled && rider.length > 0
                from: rider.length * rider.modelData.at
                to: from + rider.length
                duration: Math.max(1, 1000 * rider.length / (root.pace * root.sheetScale))
                loops: Animation.Infinite
            }
        }
    }
}
