// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Atlas
import Autocity.Catalogue
import Autocity.Touch
import Autocity.Ui.Scenes
import Autocity.Ui.Theme

/*!
    The sketch map: order and neighbourhood, never distance. A part of the sheet, as large as fits, with signs that can be touched.
    More than one place under the finger is told by `asked`; the nearest is never guessed. Zoomable, it is dragged, pinched
    and flung; places move apart, letters and signs keep their size.
*/
GestureArea {
    id: root

    required property Catalogue catalogue
    required property string language
    property string layout: Metrics.portrait ? "portrait" : "landscape"
    /*! The part of the sheet that is shown, in sheet pixels. */
    property rect sheet: root.layout === "portrait" ? Qt.rect(0, 0, 1080, 1176) : Qt.rect(0, 0, 1440, 856)
    /*! Where signs may stand, in sheet pixels. */
    property rect room: root.sheet
    /*! Where names of lines may stand, in sheet pixels. */
    property rect nameRoom: root.room
    /*! Where the sheet is paper, under the card, in sheet pixels. */
    property rect paper
    /*! Where a title stands on the sheet, in sheet pixels; labels keep away from it. */
    property rect heading
    /*! The year whose states are shown; 0: now. */
    property int year: 0
    property string selected
    property string second
    /*! What stands on the rule between these two; empty: no rule is drawn. */
    property string ruleText
    /*! Layers that a visitor took off, as numbers of PlaceLayers. A var: lists come as such. */
    property var hidden: []
    /*! The map can be dragged and magnified. */
    property bool zoomable: false
    /*! How much of this item is not covered, from its corner: the sheet can be dragged as far as its edges lie there. */
    property size open: Qt.size(root.width, root.height)
    /*! Size of the pictures of places on the sheet, in sheet pixels; none: without pictures. */
    property size picture
    /*! Signs answer touches; without, the map only shows. */
    property bool interactive: true
    /*! Size of the letters on signs, in pixels of the window. */
    property real letter: Metrics.px(24)
    readonly property real factor: Math.min(root.width / root.sheet.width, root.height / root.sheet.height)
    readonly property alias unplaced: board.unplaced
    readonly property alias areas: board.areas
    readonly property alias view: view
    readonly property bool magnified: view.zoom > 1.01
    readonly property real factorNow: root.factor * root.laid
    /*! The zoom that signs and ground are laid out for; while a finger pinches, they are scaled. */
    property real laid: 1
    // Lists of values come as var: the linter of Qt 6.4 takes the type of their items for their own.
    readonly property var every: root.catalogue.places(root.layout, root.language)
    readonly property var places: PlaceLayers.shown(root.every, root.hidden, [root.selected, root.second])
    readonly property var features: root.catalogue.features(root.layout, root.language)

    signal chosen(mapSign sign)
    /*! The finger may mean several places, a list of map signs. */
    signal asked(var signs)

    /*! The place of that id among these places; an empty one if there is none. */
    function find(places: var, id: string): mapSign {
        for (let i = 0; i < places.length; ++i) {
            if (places[i].entry.id === id)
                return places[i];
        }
        return board.place("");
    }

    /*! Where a place stands, in pixels of this item. */
    function middle(id: string): point {
        const at = root.onContent(board.middle(id));
        return Qt.point(at.x * view.zoom / root.laid - view.origin.x, at.y * view.zoom / root.laid - view.origin.y);
    }

    /*! Whether some of a rectangle of the content lies where the map is not covered. */
    function isSeen(x: real, y: real, width: real, height: real): bool {
        const left = x * content.scale - view.origin.x;
        const top = y * content.scale - view.origin.y;
        return left < root.open.width && left + width * content.scale > 0 && top < root.open.height && top + height * content.scale > 0;
    }

    /*! A point of the magnified sheet, in pixels of the content. */
    function onContent(at: point): point {
        return Qt.point((at.x - root.sheet.x * root.laid) * root.factor, (at.y - root.sheet.y * root.laid) * root.factor);
    }

    /*! Brings a place to the middle, magnified, and keeps it there until a finger moves the map; one that is not on the sheet changes nothing. */
    function centreOn(id: string): void {
        root.centred = id;
        root.centre();
    }

    function centre(): void {
        const at = board.middle(root.centred);
        if (root.centring || root.centred.length === 0 || (at.x === 0 && at.y === 0))
            return;
        root.centring = true;
        const on = root.onContent(at);
        view.centreOn(Qt.point(on.x / root.laid, on.y / root.laid), Math.max(view.zoom, root.nearZoom));
        root.settle();
        root.centring = false;
    }

    /*! Magnifies about a point of this item, with motion. */
    function zoomTo(zoom: real, about: point): void {
        root.centred = "";
        view.anchor = about;
        zooming.to = Math.max(1, Math.min(view.most, zoom));
        zooming.restart();
    }

    /*! Signs and ground are laid out for the zoom that was reached. */
    function settle(): void {
        if (!root.moving && !zooming.running)
            root.laid = view.zoom;
    }

    /*! What is kept in the middle. */
    property string centred
    property bool centring: false
    //: After the name of a quarter: its position on the sketch means nothing
    readonly property string headingNote: qsTr(", not to scale")
    readonly property real nearZoom: 1.7
    readonly property real step: 1.6

    palm: Metrics.palm
    slop: Metrics.slop
    gliding: Motion.enabled
    clip: root.magnified
    onPanned: pan => view.pan(pan)
    onZoomed: (factor, centre) => view.zoomBy(factor, centre)
    onDoubleTapped: point => root.zoomTo(view.zoom > view.most - 0.1 ? 1 : view.zoom * root.step, point)
    onTouched: {
        zooming.stop();
        root.centred = "";
    }
    onOpenChanged: root.centre()
    onSettled: root.settle()
    implicitWidth: Math.round(root.sheet.width * Metrics.unit)
    implicitHeight: Math.round(root.sheet.height * Metrics.unit)
    Accessible.role: Accessible.Graphic
    Accessible.name: root.catalogue.hallText("map-notice", root.language)

    SheetView {
        id: view

        size: root.open
        most: root.zoomable ? 4 : 1
        onChanged: root.settle()
    }

    NumberAnimation {
        id: zooming

        target: view
        property: "zoom"
        duration: Motion.yearChange
        easing.type: Easing.InOutCubic
        onStopped: root.settle()
    }

    SignBoard {
        id: board

        features: root.features
        places: root.places
        year: root.year
        magnification: root.laid
        sheet: root.room
        picture: root.picture
        family: Type.sans
        letter: root.letter / root.factor
        headingNote: root.headingNote
        onChanged: root.centre()
    }

    Item {
        id: content

        x: -view.origin.x
        y: -view.origin.y
        width: root.sheet.width * root.factorNow
        height: root.sheet.height * root.factorNow
        transformOrigin: Item.TopLeft
        scale: view.zoom / root.laid

        SheetGround {
            width: content.width
            height: content.height
            features: root.features
            signs: root.every
            targets: board.targets
            pictures: board.pictures
            year: root.year
            magnification: root.laid
            sheet: root.sheet
            room: root.nameRoom
            paper: root.magnified ? Qt.rect(0, 0, 0, 0) : root.paper
            heading: root.laid > 1 ? Qt.rect(0, 0, 0, 0) : root.heading
            visiblePart: Qt.rect(view.origin.x / content.scale, view.origin.y / content.scale, root.width / content.scale, root.height / content.scale)
            moving: root.moving || zooming.running
            smooth: content.scale === 1 || !root.moving
            family: Type.sans
            ground: Ink.ground
            text: Ink.text
            secondary: Ink.secondary
            road: Ink.ice
            soft: Ink.frost
            water: Ink.pick("#BAD3D3", "#25494A", "#1E6F8A")
            line: Ink.line
            disc: Ink.paper
        }

        Repeater {
            model: board.areas

            MapQuarter {
                required property signArea modelData

                quarter: modelData
                corner: Qt.point(root.sheet.x * root.laid, root.sheet.y * root.laid)
                factor: root.factor
                letter: root.letter
                remark: root.headingNote
                enabled: root.interactive
                onAsked: root.asked(board.within(modelData.id))
            }
        }

        Repeater {
            model: board.signs

            Picture {
                required property signTarget target

                visible: target.picture.width > 0 && root.isSeen(x, y, width, height)
                x: root.onContent(Qt.point(target.picture.x, target.picture.y)).x
                y: root.onContent(Qt.point(target.picture.x, target.picture.y)).y
                width: target.picture.width * root.factor
                height: target.picture.height * root.factor
                scene: visible ? root.catalogue.scene(target.sign.entry.picture) : ""
                planned: target.stroke === Grammar.Dashed
            }
        }

        MapRule {
            id: rule

            readonly property point begin: root.onContent(board.foot(root.selected))
            readonly property point end: root.onContent(board.foot(root.second))

            visible: root.ruleText.length > 0
            from: begin
            to: end
            at: root.onContent(board.besideRule(root.selected, root.second, Qt.size(rule.wordsSize.width / root.factor, rule.wordsSize.height / root.factor)))
            letter: root.letter
            text: root.ruleText
        }

        Repeater {
            model: board.signs

            MapSignPlate {
                id: plate

                readonly property rect seen: plate.target.rect

                letter: root.letter
                enabled: root.interactive
                selected: plate.target.sign.entry.id === root.selected
                second: plate.target.sign.entry.id === root.second
                reflowing: board.reflowing
                keptScale: root.laid / view.zoom
                reachX: Math.max(0, (Metrics.touch - plate.seen.width * root.factor) / 2)
                reachY: Math.max(0, (Metrics.touch - plate.seen.height * root.factor) / 2)
                x: (plate.seen.x - root.sheet.x * root.laid) * root.factor - plate.reachX
                y: (plate.seen.y - root.sheet.y * root.laid) * root.factor - plate.reachY
                z: plate.selected || plate.second ? 1 : 0
                visible: root.isSeen(plate.x, plate.y, plate.width, plate.height)
                width: plate.seen.width * root.factor + 2 * plate.reachX
                height: plate.seen.height * root.factor + 2 * plate.reachY
                onClicked: {
                    const at = Qt.point((plate.x + plate.pressX) / root.factor + root.sheet.x * root.laid,
                                        (plate.y + plate.pressY) / root.factor + root.sheet.y * root.laid);
                    const signs = board.touched(at, Metrics.touch / root.factor);
                    if (signs.length > 1)
                        root.asked(signs);
                    else
                        root.chosen(signs.length === 1 ? signs[0] : plate.target.sign);
                }
            }
        }
    }
}
