// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Illustration
import Autocity.Ui.Atlas
import Autocity.Ui.Controls
import Autocity.Ui.Guide
import Autocity.Ui.Scenes
import Autocity.Ui.Theme

/*! Home: the hall as a scene on the one line, and six doors which repeat all of it within reach. */
HallScreen {
    id: root

    required property Catalogue catalogue

    signal tourRequested(string tour)

    readonly property var sections: root.catalogue.sections(root.language)
    readonly property var tours: root.catalogue.tours(root.language)
    /*! In low reach the doors are flat and stand lower; lying, they leave a column to the other ways. */
    readonly property bool beside: Metrics.lowReach && !Metrics.portrait
    readonly property int doorColumns: Metrics.portrait ? 2 : root.beside ? 3 : 6
    readonly property real doorGap: Metrics.lowReach ? Metrics.gap : Metrics.portrait ? Metrics.gutter : Math.max(Metrics.gap, Metrics.px(26))
    readonly property int cells: root.beside ? 4 : root.doorColumns
    readonly property real cellWidth: (root.width - 2 * Metrics.margin - (root.cells - 1) * root.doorGap) / root.cells

    title: root.catalogue.hallText("motto", root.language)
    // The scene leaves its upper left corner to the title.
    titleWidth: Metrics.px(680)
    subtitle: Metrics.textScale > 1.3 ? "" : fullName.advanceWidth < root.titleWidth ? fullName.text : root.catalogue.hallText("short", root.language)
    linePoints: scene.empty ? [] : scene.linePoints
    lineY: 2 * root.height

    TextMetrics {
        id: fullName

        font.family: Type.sans
        font.pixelSize: Type.body
        text: root.catalogue.hallText("name", root.language)
    }

    Item {
        id: ground

        parent: root
        z: -3
        anchors.fill: parent

        // The ground of the scene leads to the map; its signs lead to their places.
        MouseArea {
            /*! As the plate that says so does. */
            readonly property bool reachedElsewhere: true

            anchors.fill: parent
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("The scene, to the map")
            Accessible.onPressAction: root.go("/map")
            onClicked: root.go("/map")
        }

        SceneView {
            id: scene

            visible: !empty
            width: parent.width
            height: parent.height
            catalogue: root.catalogue
            language: root.language
            name: "home"
            part: Illustration.Ground
        }

        // A hall without a scene shows its map. A Repeater of one, since a Loader of Qt 6.4 takes no bound component here.
        Repeater {
            model: scene.empty ? 1 : 0

            AtlasMap {
                x: Metrics.portrait ? 0 : ground.width - width
                y: Metrics.portrait ? root.titleBottom + Space.wide : 0
                width: Metrics.portrait ? ground.width : ground.width * 0.62
                height: doors.y - Space.large - y
                catalogue: root.catalogue
                language: root.language
                onChosen: sign => root.go(sign.entry.route)
                onTapped: root.go("/map")
            }
        }
    }

    RoadVehicles {
        id: vehicles

        parent: root
        z: -1.5
        vehicles: scene.vehicles
        linePoints: scene.linePoints
        sheetScale: scene.sheetScale
    }

    // A touch anywhere parks the vehicles; it goes on to whatever was touched.
    PointHandler {
        onActiveChanged: vehicles.driving = false
    }

    // What stands, above the line.
    SceneView {
        parent: root
        z: -1
        visible: !scene.empty
        width: root.width
        height: root.height
        catalogue: root.catalogue
        language: root.language
        name: "home"
        part: Illustration.Standing
        onGo: route => root.go(route)
    }

    Words {
        parent: root
        x: Metrics.margin
        y: root.titleBottom + Space.small
        width: Metrics.px(560)
        visible: Metrics.textScale < 1.3
        level: Words.Caption
        text: Metrics.portrait ? root.catalogue.hallText("map-notice", root.language) : ""
    }

    Flow {
        parent: root
        x: root.width - Metrics.margin - width
        y: root.beside ? doors.y : doors.y - height - doors.spacing
        width: root.beside ? root.cellWidth : Math.ceil(toTour.width + toQuiz.width + toMap.width + 2 * spacing)
        spacing: root.doorGap

        Plate {
            id: toTour

            width: root.beside ? root.cellWidth : root.tours.length > 0 ? implicitWidth : 0
            height: root.beside ? (doors.height - root.doorGap) / 2 : implicitHeight
            visible: root.tours.length > 0
            glyph: "flag"
            //: A guided tour and how long it takes; without a number, several of them
            text: root.tours.length === 1 ? qsTr("Tour · %n min", "", root.tours[0].minutes) : qsTr("Tours")
            onClicked: {
                if (root.tours.length === 1)
                    root.tourRequested(root.tours[0].id);
                else
                    chooser.open = true;
            }
        }

        Plate {
            id: toQuiz

            width: root.beside ? (root.cellWidth - root.doorGap) / 2 : root.catalogue.hasQuiz() ? implicitWidth : 0
            height: toTour.height
            visible: root.catalogue.hasQuiz()
            glyph: "quiz"
            //: Five questions about the hall. A short word.
            text: qsTr("Quiz")
            onClicked: root.go("/quiz")
        }

        Plate {
            id: toMap

            width: root.beside ? toQuiz.width : implicitWidth
            height: toTour.height
            glyph: "pin"
            text: qsTr("Map")
            onClicked: root.go("/map")
        }
    }

    Grid {
        id: doors

        parent: root
        x: Metrics.margin
        y: root.height - height - Space.large
        columns: root.doorColumns
        spacing: root.doorGap

        Repeater {
            model: root.sections

            DoorPlate {
                required property var modelData

                width: root.cellWidth
                section: modelData
                flat: Metrics.portrait || root.beside
                compact: Metrics.lowReach
                onOpened: route => root.go(route)
            }
        }
    }

    TourChooser {
        id: chooser

        parent: root
        plans: root.tours
        onClosed: open = false
        onChosen: tour => root.tourRequested(tour)
    }
}
