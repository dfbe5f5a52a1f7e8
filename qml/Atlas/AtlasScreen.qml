// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! The sketch map with years, the card of the chosen place and the list of what is not placed. */
HallScreen {
    id: root

    required property Catalogue catalogue
    readonly property int firstYear: Number(root.catalogue.hallValue("first-year"))
    readonly property int lastYear: Number(root.catalogue.hallValue("last-year"))
    /*! The year that the address asks for, as in /map/year-2023; 0 if none of the hall's. */
    readonly property int askedYear: {
        const year = Number(root.route.slice(root.yearAddress.length));
        return root.route.startsWith(root.yearAddress) && year >= root.firstYear && year <= root.lastYear ? year : 0;
    }
    readonly property string yearAddress: "/map/year-"
    /*! The year whose states are shown. */
    property int year: root.askedYear > 0 ? root.askedYear : root.lastYear
    /*! Ids of the chosen place and of the far end of a distance. */
    property string selected: root.askedYear === 0 && root.route.startsWith("/map/") ? root.route.slice(5) : ""
    property string second
    /*! Layers that are off, as numbers of PlaceLayers. A var: lists come as such. */
    property var hidden: []

    readonly property mapSign sign: map.find(map.every, root.selected)
    readonly property bool hasSign: root.sign.entry.id.length > 0
    readonly property real plateWidth: Metrics.portrait ? (root.width - 2 * Metrics.margin - Metrics.gutter) / 2 : Metrics.px(376)
    /*! Width of the two plates; upright the tools of the map stand beside them. */
    readonly property real openWidth: Metrics.portrait ? (root.width - 2 * Metrics.margin - tools.width - 2 * Metrics.gutter) / 2 : root.plateWidth
    /*! In low reach every place can be found in the list, for the signs stand high. */
    readonly property var listed: Metrics.lowReach ? map.places : map.unplaced
    readonly property real panelX: Metrics.portrait ? Metrics.margin : Metrics.px(1480)

    /*! First touch: the place; second: the far end, which a third replaces; a touch on either lets it go. */
    function touch(id: string): void {
        if (!root.hasSign) {
            root.selected = id;
        } else if (root.selected === id) {
            root.selected = root.second;
            root.second = "";
        } else {
            root.second = root.second === id ? "" : id;
        }
    }

    /*! What stands on the rule between the two places; empty: none may be drawn. */
    function ruleText(): string {
        return !card.distance.drawn || root.second.length === 0 ? "" : qsTr("about %1 km").arg(card.distance.kilometres);
    }

    /*! The place an address means is brought to the middle. */
    function centre(): void {
        if (root.selected.length > 0)
            map.centreOn(root.selected);
    }

    // The map draws the line itself.
    lineY: 2 * root.height
    onRouteChanged: {
        root.second = "";
        root.centre();
    }
    Component.onCompleted: root.centre()

    Item {
        id: sheet

        parent: root
        anchors.fill: parent

        // A touch anywhere stops the play of the years.
        PointHandler {
            onActiveChanged: {
                if (active)
                    years.touchedAt(sheet, point.position);
            }
        }

        AtlasMap {
            id: map

            width: parent.width
            height: Metrics.portrait ? Metrics.px(1176) : parent.height
            catalogue: root.catalogue
            language: root.language
            year: root.year
            selected: root.selected
            second: root.second
            hidden: root.hidden
            zoomable: true
            picture: Qt.size(168, 124)
            ruleText: root.ruleText()
            open: Metrics.portrait ? Qt.size(map.width, map.height) : Qt.size(Metrics.px(1440), years.y - Space.small)
            sheet: Metrics.portrait ? Qt.rect(0, 0, 1080, 1176) : Qt.rect(0, 0, 1920, 968)
            heading: Qt.rect(0, 0, (heading.x + heading.wordsWidth) / map.factor, (heading.y + heading.height) / map.factor)
            room: Metrics.portrait ? map.sheet : Qt.rect(16, 0, 1408, 856)
            nameRoom: Metrics.portrait ? map.sheet : Qt.rect(8, 0, 1428, 856)
            paper: Metrics.portrait ? Qt.rect(0, 0, 0, 0) : Qt.rect(1440, 0, 480, 968)
            onTouched: years.playing = false
            onChosen: sign => root.touch(sign.entry.id)
            onAsked: signs => chooser.ask(qsTr("Which one?"), signs)
        }

        AtlasPaper {
            anchors.fill: parent
            visible: !Metrics.portrait
            keysY: years.y - Space.small
            magnified: map.magnified
        }

        Rectangle {
            x: -Metrics.radius
            y: -Metrics.radius
            width: heading.x + heading.wordsWidth + Space.medium - x
            height: heading.y + heading.height + Space.medium - y
            visible: map.magnified
            color: Ink.ground
            radius: Metrics.radius
            border.width: Metrics.hairline
            border.color: Ink.ice

            // What lies under it cannot be touched.
            MouseArea {
                anchors.fill: parent
            }
        }

        AtlasHeading {
            id: heading

            x: Metrics.margin
            y: Metrics.titleTop
            width: Metrics.px(Metrics.portrait ? 700 : 528)
            notice: root.catalogue.hallText("map-notice", root.language)
            review: root.catalogue.hallValue("review-number")
        }

        AtlasYears {
            id: years

            readonly property real room: (Metrics.portrait ? parent.width : Metrics.px(1404 + 64)) - 2 * Metrics.margin

            x: Metrics.margin
            y: Metrics.portrait ? Metrics.px(Metrics.lowReach ? 1240 : 1196) : parent.height - Metrics.touch - Space.large
            width: Metrics.portrait ? years.room : years.room - tools.width - Metrics.gap
            firstYear: root.firstYear
            lastYear: root.lastYear
            year: root.year
            onChosen: year => root.year = year
        }

        AtlasTools {
            id: tools

            x: Metrics.portrait ? root.width - Metrics.margin - width : years.x + years.room - width
            y: Metrics.portrait ? plates.y + (plates.height - height) / 2 : years.y
            zoom: map.view.zoom
            most: map.view.most
            layered: root.hidden.length > 0
            onSmaller: map.zoomTo(map.view.zoom / map.step, Qt.point(map.open.width / 2, map.open.height / 2))
            onLarger: map.zoomTo(map.view.zoom * map.step, Qt.point(map.open.width / 2, map.open.height / 2))
            onLayersAsked: layers.open = true
        }

        Item {
            id: panel

            x: root.panelX
            y: Metrics.portrait ? years.y + years.height + Space.large : Metrics.px(48)
            width: Metrics.portrait ? root.width - 2 * Metrics.margin : root.plateWidth
            height: plates.y - y - Space.medium
            clip: true

            AtlasCard {
                id: card

                width: root.plateWidth
                visible: root.hasSign
                catalogue: root.catalogue
                language: root.language
                sign: root.sign
                second: map.find(map.every, root.second)
                lineTo: Metrics.portrait ? -1 : Metrics.px(180)
            }

            Words {
                id: hint

                width: root.plateWidth
                visible: !root.hasSign
                level: Metrics.textScale > 1 ? Words.Caption : Words.Body
                y: Metrics.portrait ? Space.medium : Metrics.px(180)
                text: qsTr("Touch a sign: what is known of the place stands here. Touch a second one for the distance.")
            }

            AtlasUnplaced {
                x: Metrics.portrait ? root.plateWidth + Metrics.gutter : 0
                y: Metrics.portrait ? 0 : Math.max(Metrics.px(360), (card.visible ? card.implicitHeight : hint.y + hint.height) + Space.medium)
                width: root.plateWidth
                height: parent.height - y
                visible: map.unplaced.length > 0 && height > Type.size(110)
                signs: map.unplaced
            }
        }

        Flow {
            id: plates

            x: root.panelX
            y: parent.height - height - Space.large
            width: panel.width
            spacing: Metrics.portrait ? Metrics.gutter : Metrics.gap

            Plate {
                width: root.openWidth
                visible: root.listed.length > 0
                leftPadding: Space.large
                rightPadding: Space.large
                font.pixelSize: Math.min(Type.label, root.openWidth * 0.095)
                text: Metrics.lowReach ? qsTr("All %n places", "", root.listed.length) : qsTr("Not placed: all %n", "", root.listed.length)
                onClicked: chooser.ask(Metrics.lowReach ? qsTr("Places") : qsTr("Not placed"), root.listed)
            }

            Plate {
                readonly property string whole: qsTr("Open %1").arg(root.sign.entry.shortTitle.length > 0 ? root.sign.entry.shortTitle : root.sign.entry.title)

                width: root.openWidth
                leftPadding: Space.large
                rightPadding: Space.large
                enabled: root.hasSign
                font.pixelSize: Math.min(Type.label, root.openWidth * 0.095)
                // Large text has the name on the card alone.
                text: root.hasSign && Metrics.textScale < 1.3 ? whole : qsTr("Open")
                spoken: root.hasSign ? whole : ""
                trailing: "chev"
                onClicked: root.go(root.sign.entry.route)
            }
        }

        AtlasLayers {
            id: layers

            places: map.every
            hidden: root.hidden
            onSwitched: hidden => root.hidden = hidden
            onClosed: layers.open = false
        }

        PlaceChooser {
            id: chooser

            function ask(question: string, signs: var): void {
                chooser.title = question;
                chooser.signs = signs;
                chooser.open = true;
            }

            onClosed: chooser.open = false
            onChosen: id => {
                chooser.open = false;
                root.selected = id;
                root.second = "";
                root.centre();
            }
        }
    }
}
