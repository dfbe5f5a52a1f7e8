// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Atlas
import Autocity.Catalogue
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*!
    The sketch map: order and neighbourhood, never distance. A part of the sheet, as large as fits, with signs that can be touched.
    More than one place under the finger is told by `asked`; the nearest is never guessed.
*/
Item {
    id: root

    required property Catalogue catalogue
    required property string language
    property string layout: Metrics.portrait ? "portrait" : "landscape"
    /*! The part of the sheet that is shown, in sheet pixels. */
    property rect sheet: root.layout === "portrait" ? Qt.rect(0, 0, 1080, 1176) : Qt.rect(0, 0, 1440, 856)
    /*! Where signs may stand, in sheet pixels. */
    property rect room: root.sheet
    /*! Where a title stands on the sheet, in sheet pixels; labels keep away from it. */
    property rect heading
    /*! The year whose states are shown; 0: now. */
    property int year: 0
    property string selected
    property string second
    /*! Signs answer touches; without, the map only shows. */
    property bool interactive: true
    /*! Size of the letters on signs, in pixels of the window. */
    property real letter: Metrics.px(24)
    readonly property real factor: Math.min(root.width / root.sheet.width, root.height / root.sheet.height)
    readonly property alias unplaced: board.unplaced
    readonly property alias areas: board.areas
    // Lists of values come as var: the linter of Qt 6.4 takes the type of their items for their own.
    readonly property var places: root.catalogue.places(root.layout, root.language)
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
        const at = board.middle(id);
        return Qt.point((at.x - root.sheet.x) * root.factor, (at.y - root.sheet.y) * root.factor);
    }

    implicitWidth: Math.round(root.sheet.width * Metrics.unit)
    implicitHeight: Math.round(root.sheet.height * Metrics.unit)
    Accessible.role: Accessible.Graphic
    Accessible.name: root.catalogue.hallText("map-notice", root.language)

    SignBoard {
        id: board

        features: root.features
        places: root.places
        year: root.year
        sheet: root.room
        family: Type.sans
        letter: root.letter / root.factor
        headingNote: words.headingNote
    }

    QtObject {
        id: words

        readonly property real reach: Metrics.touch
        //: After the name of a quarter: its position on the sketch means nothing
        readonly property string headingNote: qsTr(", not to scale")
    }

    SheetGround {
        width: root.sheet.width * root.factor
        height: root.sheet.height * root.factor
        features: root.features
        signs: root.places
        targets: board.targets
        year: root.year
        sheet: root.sheet
        room: root.room
        heading: root.heading
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

        Item {
            id: area

            required property signArea modelData
            readonly property real letter: root.letter

            x: (area.modelData.rect.x - root.sheet.x) * root.factor
            y: (area.modelData.rect.y - root.sheet.y) * root.factor
            width: area.modelData.rect.width * root.factor
            height: area.modelData.rect.height * root.factor

            Words {
                id: heading

                x: area.letter * 0.66
                y: area.letter * 0.5
                width: area.width - 2 * x - (area.modelData.headingLines > 1 ? 0 : Math.ceil(note.implicitWidth))
                level: Words.Caption
                color: Ink.text
                font.pixelSize: area.letter * 0.96
                font.weight: Type.bold
                lineHeight: area.letter * 34 / 24
                wrapMode: area.modelData.headingLines > 2 ? Text.Wrap : Text.NoWrap
                maximumLineCount: Math.max(1, area.modelData.headingLines - 1)
                elide: Text.ElideRight
                text: area.modelData.name
            }

            Words {
                id: note

                x: area.modelData.headingLines > 1 ? heading.x : heading.x + heading.contentWidth
                y: heading.y + (area.modelData.headingLines - 1) * heading.lineHeight
                width: area.width - x - heading.x
                level: Words.Caption
                font.pixelSize: heading.font.pixelSize
                lineHeight: heading.lineHeight
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                text: area.modelData.headingLines > 1 ? words.headingNote.replace(/^[，,]\s*/, "") : words.headingNote
            }

            Words {
                x: heading.x
                y: area.height - height - area.letter * 0.4
                width: area.width - 2 * x
                visible: area.modelData.unrecorded > 0
                level: Words.Caption
                font.pixelSize: area.letter * 0.92
                lineHeight: area.letter * 34 / 24
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                text: qsTr("%n more without a record by this year", "", area.modelData.unrecorded)
            }

            SignButton {
                x: area.modelData.more.x * root.factor - area.x - root.sheet.x * root.factor
                y: area.modelData.more.y * root.factor - area.y - root.sheet.y * root.factor
                width: area.modelData.more.width * root.factor
                height: area.modelData.more.height * root.factor
                visible: area.modelData.hidden > 0
                enabled: root.interactive
                text: qsTr("%n more", "places of a quarter without room for their sign", area.modelData.hidden)
                controlRadius: Metrics.signRadius
                font.pixelSize: area.letter
                onClicked: root.asked(board.within(area.modelData.id))

                background: Rectangle {
                    radius: Metrics.signRadius
                    color: "transparent"
                    border.width: Metrics.border
                    border.color: Ink.touchable
                }

                contentItem: Words {
                    level: Words.Caption
                    color: Ink.touchable
                    font.pixelSize: area.letter * 0.96
                    font.weight: Type.medium
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    text: qsTr("%n more", "places of a quarter without room for their sign", area.modelData.hidden)
                    Accessible.ignored: true
                }
            }
        }
    }

    Repeater {
        model: board.targets

        MapSignPlate {
            id: plate

            required property signTarget modelData
            readonly property rect seen: plate.modelData.rect

            target: plate.modelData
            letter: root.letter
            enabled: root.interactive
            selected: plate.modelData.sign.entry.id === root.selected
            second: plate.modelData.sign.entry.id === root.second
            reachX: Math.max(0, (words.reach - plate.seen.width * root.factor) / 2)
            reachY: Math.max(0, (words.reach - plate.seen.height * root.factor) / 2)
            x: (plate.seen.x - root.sheet.x) * root.factor - plate.reachX
            y: (plate.seen.y - root.sheet.y) * root.factor - plate.reachY
            z: plate.selected || plate.second ? 1 : 0
            width: plate.seen.width * root.factor + 2 * plate.reachX
            height: plate.seen.height * root.factor + 2 * plate.reachY
            onClicked: {
                const at = Qt.point((plate.x + plate.pressX) / root.factor + root.sheet.x, (plate.y + plate.pressY) / root.factor + root.sheet.y);
                const signs = board.touched(at, words.reach / root.factor);
                if (signs.length > 1)
                    root.asked(signs);
                else
                    root.chosen(signs.length === 1 ? signs[0] : plate.modelData.sign);
            }
        }
    }
}
