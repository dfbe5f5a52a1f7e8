// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Illustration
import Autocity.Ui.Theme

/*!
    A scene of the content with the signs of its places, scaled by its width. Signs repeat what the doors offer, so
    nothing here needs a high reach; they go away when the text is too large for them.
*/
Item {
    id: root

    required property Catalogue catalogue
    required property string language
    /*! Name of the scene without its layout, such as home. */
    required property string name
    /*! Whether the signs can be touched and are shown. */
    property bool signed: true
    property string palette: Ink.mood === Ink.Contrast ? "hc" : Ink.mood === Ink.Night ? "night" : "day"
    readonly property string layout: Metrics.portrait ? "portrait" : "landscape"
    readonly property alias empty: drawing.empty
    /*! Height at which the one line comes in, in pixels of this item. */
    readonly property real lineStartY: drawing.lineStart.y * root.sheetScale
    readonly property real sheetScale: drawing.sheet.width > 0 ? root.width / drawing.sheet.width : 1

    signal go(string route)

    implicitWidth: Metrics.windowWidth
    implicitHeight: Metrics.windowHeight
    clip: true

    Illustration {
        id: drawing

        width: parent.width
        height: sheet.width > 0 ? Math.round(sheet.height * root.sheetScale) : parent.height
        scene: root.catalogue.scene(root.name + "-" + root.layout)
        palette: root.palette
        ground: Ink.ground
    }

    Repeater {
        model: root.signed && Metrics.textScale < 1.3 ? drawing.signs : []

        SceneSignPlate {
            id: plate

            // One of the signs of the scene: {place, x, y, tail} of the content, in sheet pixels.
            required property var modelData
            readonly property entry place: root.catalogue.entry(modelData.place, root.language)

            visible: place.route.length > 0
            text: place.shortTitle
            tailRight: modelData.tail === "right"
            x: Math.round(modelData.x * root.sheetScale - (tailRight ? width - tailInset : tailInset))
            y: Math.round(modelData.y * root.sheetScale - height)
            onClicked: root.go(place.route)
        }
    }
}
