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
    /*! The year whose states are shown. */
    property int year: root.lastYear
    /*! Ids of the chosen place and of the far end of a distance. */
    property string selected: root.route.startsWith("/map/") ? root.route.slice(5) : ""
    property string second

    readonly property mapSign sign: map.find(map.places, root.selected)
    readonly property bool hasSign: root.sign.entry.id.length > 0
    readonly property real plateWidth: Metrics.portrait ? (root.width - 2 * Metrics.margin - Metrics.gutter) / 2 : Metrics.px(376)
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

    // The map draws the line itself.
    lineY: 2 * root.height
    onRouteChanged: root.second = ""

    Item {
        parent: root
        anchors.fill: parent

        Rectangle {
            x: Metrics.px(1440)
            width: parent.width - x
            height: parent.height
            visible: !Metrics.portrait
            color: Ink.paper
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
            sheet: Metrics.portrait ? Qt.rect(0, 0, 1080, 1176) : Qt.rect(0, 0, 1920, 968)
            heading: Qt.rect(0, 0, (heading.x + heading.wordsWidth) / map.factor, (heading.y + heading.height) / map.factor)
            room: Metrics.portrait ? map.sheet : Qt.rect(16, 0, 1408, 856)
            onChosen: sign => root.touch(sign.entry.id)
            onAsked: signs => chooser.ask(qsTr("Which one?"), signs)
        }

        // The card: of the map only the line may cross it, between the name and what is known.
        Rectangle {
            x: Metrics.px(1440)
            width: root.width - x
            height: Metrics.px(180)
            visible: !Metrics.portrait
            color: Ink.paper
        }

        Rectangle {
            x: Metrics.px(1440)
            y: Metrics.px(236)
            width: root.width - x
            height: root.height - y
            visible: !Metrics.portrait
            color: Ink.paper
        }

        AtlasHeading {
            id: heading

            x: Metrics.margin
            y: Metrics.titleTop
            width: Metrics.px(Metrics.portrait ? 700 : 528)
            notice: root.catalogue.hallText("map-notice", root.language)
        }

        Row {
            id: years

            readonly property int count: Math.max(1, root.lastYear - root.firstYear + 1)
            readonly property real room: (Metrics.portrait ? parent.width : Metrics.px(1404 + 64)) - 2 * Metrics.margin

            x: Metrics.margin
            y: Metrics.portrait ? Metrics.px(1196) : parent.height - Metrics.touch - Space.large
            spacing: Metrics.gap

            Repeater {
                model: years.count

                Plate {
                    id: key

                    required property int index
                    readonly property int year: root.firstYear + key.index

                    width: (years.room - (years.count - 1) * years.spacing) / years.count
                    // The map above keeps its height, whatever the size of the text.
                    height: Metrics.touch
                    leftPadding: Space.small
                    rightPadding: Space.small
                    text: key.year
                    here: key.year === root.year
                    font.family: Type.din
                    font.weight: Type.regular
                    font.pixelSize: Math.min(Type.size(38), Metrics.px(44))
                    spoken: qsTr("Year %1").arg(key.year)
                    onClicked: root.year = key.year
                }
            }
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
                second: map.find(map.places, root.second)
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
                width: root.plateWidth
                visible: map.unplaced.length > 0
                leftPadding: Space.large
                rightPadding: Space.large
                text: qsTr("Not placed: all %n", "", map.unplaced.length)
                onClicked: chooser.ask(qsTr("Not placed"), map.unplaced)
            }

            Plate {
                width: root.plateWidth
                leftPadding: Space.large
                rightPadding: Space.large
                enabled: root.hasSign
                text: root.hasSign ? qsTr("Open %1").arg(root.sign.entry.shortTitle.length > 0 ? root.sign.entry.shortTitle : root.sign.entry.title)
                                   : qsTr("Open")
                trailing: "chev"
                onClicked: root.go(root.sign.entry.route)
            }
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
            }
        }
    }
}
