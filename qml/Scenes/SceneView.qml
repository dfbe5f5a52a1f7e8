// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Illustration
import Autocity.Ui.Theme

/*!
    A scene of the content with its signs, scaled by its width. Signs repeat what lies within reach, so nothing here
    needs a high one. With `part` it is the ground alone or what stands alone: two such views have the line between them.
*/
Item {
    id: root

    required property Catalogue catalogue
    required property string language
    /*! Name of the scene without its layout, such as home. */
    required property string name
    /*! What is drawn: a value of Illustration.Part. */
    property int part: Illustration.Whole
    /*! Whether the signs can be touched and are shown. */
    property bool signed: root.part !== Illustration.Ground
    /*! Signs bear numbers alone. */
    property bool terse: false
    /*! Workshops that signs may stand for: entries of the catalogue. A var, as lists of values come so. */
    property var workshops: []
    property string palette: Ink.mood === Ink.Contrast ? "hc" : Ink.mood === Ink.Night ? "night" : "day"
    readonly property string layout: Metrics.portrait ? "portrait" : "landscape"
    readonly property alias empty: drawing.empty
    readonly property real sheetScale: drawing.sheet.width > 0 ? root.width / drawing.sheet.width : 1
    /*! Height at which the one line comes in, in pixels of this item. */
    readonly property real lineStartY: drawing.lineStart.y * root.sheetScale
    /*! The one line of the scene, in pixels of its parent; from the left edge on if the scene begins later. */
    readonly property var linePoints: {
        const points = drawing.linePoints.map(p => Qt.vector3d(root.x + p.x * root.sheetScale, root.y + p.y * root.sheetScale, 0));
        if (points.length > 0)
            points[0].x = Math.min(points[0].x, 0);
        return points;
    }

    /*! Vehicles that follow the line: {kind, paint, at}. */
    readonly property alias vehicles: drawing.vehicles

    signal go(string route)
    signal workshopChosen(string workshop)

    /*! What a sign says: {number, name, route}. */
    function sense(sign: var): var {
        if (sign.workshop.length > 0) {
            const workshop = root.workshops.find(entry => entry.id === sign.workshop);
            return workshop ? {number: String(workshop.year), name: workshop.title, shown: true} : {number: "", name: "", shown: false};
        }
        const place = root.catalogue.entry(sign.place, root.language);
        return {number: "", name: place.shortTitle, shown: place.route.length > 0};
    }

    implicitWidth: Metrics.windowWidth
    implicitHeight: Metrics.windowHeight
    clip: root.part === Illustration.Whole

    Illustration {
        id: drawing

        width: parent.width
        height: sheet.width > 0 ? Math.round(sheet.height * root.sheetScale) : parent.height
        scene: root.catalogue.scene(root.name + "-" + root.layout)
        palette: root.palette
        ground: Ink.ground
        part: root.part
    }

    Repeater {
        model: root.signed ? drawing.signs : []

        SceneSignPlate {
            id: plate

            // One of the signs of the scene: {place, workshop, x, y, tail} of the content, in sheet pixels.
            required property var modelData
            readonly property var sense: root.sense(modelData)

            visible: plate.sense.shown && (Metrics.textScale < 1.3 || plate.sense.number.length > 0)
            number: plate.sense.number
            text: root.terse ? "" : plate.sense.name
            spoken: [plate.sense.number, plate.sense.name].filter(part => part.length > 0).join(" ")
            tailRight: modelData.tail === "right"
            x: Math.max(0, Math.min(root.width - width, Math.round(modelData.x * root.sheetScale - (tailRight ? width - tailInset : tailInset))))
            y: Math.max(-root.y, Math.round(modelData.y * root.sheetScale - height))
            onClicked: modelData.workshop.length > 0 ? root.workshopChosen(modelData.workshop)
                                                     : root.go(root.catalogue.entry(modelData.place, root.language).route)
        }
    }
}
