// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Chronicle
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! The years along the line; a year key widens its year, one event is chosen and told. */
HallScreen {
    id: root

    required property Catalogue catalogue
    readonly property page page: root.catalogue.page(root.route, root.language)
    readonly property int firstYear: Number(root.catalogue.hallValue("first-year"))
    readonly property int lastYear: Number(root.catalogue.hallValue("last-year"))
    // Lists of values come as var: the linter of Qt 6.4 takes the type of their items for their own.
    readonly property var events: root.catalogue.events(root.language)
    readonly property var lanes: root.catalogue.lanes(root.language)
    readonly property var laneNames: {
        const names = {};
        for (let i = 0; i < root.lanes.length; ++i)
            names[root.lanes[i].id] = root.lanes[i].title;
        return names;
    }
    /*! What the visitor chose; the first event until then. */
    property string picked
    readonly property eventItem first: root.firstIn(root.events, root.firstYear, root.lastYear)
    readonly property string selected: root.picked.length > 0 ? root.picked : root.first.id
    readonly property eventItem event: root.find(root.events, root.selected)
    property int pickedYear: 0
    readonly property int wideYear: root.pickedYear > 0 ? root.pickedYear : root.event.firstDay > 0 ? drawing.yearOf(root.event) : 0

    readonly property bool upright: Metrics.portrait
    readonly property real bend: Metrics.lineBend
    readonly property real lineX: Metrics.px(72)
    readonly property real keysY: wayRow.y - Metrics.gap - Metrics.plateHeight
    readonly property real straight: root.keysY - Metrics.px(34)
    readonly property real turnY: detail.y + Math.max(detail.height, heading.height) + Metrics.px(24)
    readonly property real fieldTop: root.upright ? root.turnY + Metrics.px(24) : Math.max(Metrics.px(200), detail.y + detail.height + Space.small, heading.y + heading.height + Space.small)

    /*! The first event of these years; an empty one if there is none. */
    function firstIn(events: var, from: int, to: int): eventItem {
        for (let i = 0; i < events.length; ++i) {
            if (drawing.yearOf(events[i]) >= from && drawing.yearOf(events[i]) <= to)
                return events[i];
        }
        return drawing.event("");
    }

    /*! An event by its id; an empty one if there is none. */
    function find(events: var, id: string): eventItem {
        for (let i = 0; i < events.length; ++i) {
            if (events[i].id === id)
                return events[i];
        }
        return drawing.event("");
    }

    function pick(id: string): void {
        if (id.length === 0)
            return;
        root.picked = id;
        root.pickedYear = drawing.yearOf(root.event);
    }

    // Along the line, as a part of its length; a bend is shorter than its corner by (2 - π/2) radii.
    function along(at: real): real {
        if (!root.upright)
            return (field.x + field.laneRoom + at) / root.width;
        const cut = (2 - Math.PI / 2) * root.bend;
        return (root.lineX + root.fieldTop - root.turnY + at - cut) / (root.width + root.straight - root.turnY - 2 * cut);
    }

    linePoints: root.upright ? [
        Qt.vector3d(0, root.turnY, 0),
        Qt.vector3d(root.lineX, root.turnY, root.bend),
        Qt.vector3d(root.lineX, root.straight, root.bend),
        Qt.vector3d(root.width, root.straight, 0)
    ] : [Qt.vector3d(0, root.straight, 0), Qt.vector3d(root.width, root.straight, 0)]
    lineSpans: {
        const spans = [];
        for (let i = 0; i < drawing.bands.length; ++i) {
            const band = drawing.bands[i];
            if (band.count === 0)
                spans.push(Qt.vector3d(root.along(band.begin), root.along(band.end), Grammar.Thin));
        }
        spans.push(Qt.vector3d(root.along(drawing.recordEnd), 1, Grammar.Dashed));
        return spans;
    }

    TimeDrawing {
        id: drawing

        events: root.events
        lanes: root.lanes
        firstYear: root.firstYear
        lastYear: root.lastYear
        wideYear: root.wideYear
        upright: root.upright
        extent: root.upright ? Qt.size(column.width, column.height) : Qt.size(field.width - field.laneRoom, field.height)
        unit: Metrics.unit
        textScale: Type.factor / Metrics.unit
        family: Type.sans
        selected: root.selected
    }

    Item {
        parent: root
        anchors.fill: parent

        Column {
            id: heading

            x: Metrics.margin
            y: Metrics.titleTop
            width: root.upright ? Metrics.px(400) : Metrics.px(800)

            Words {
                width: parent.width
                level: Words.Title
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Type.body
                elide: Text.ElideRight
                text: root.page.title
            }

            Words {
                width: parent.width
                color: Ink.secondary
                maximumLineCount: 2
                elide: Text.ElideRight
                text: root.page.subtitle
            }
        }

        EventDetail {
            id: detail

            x: heading.x + heading.width + Metrics.gutter
            y: Metrics.px(root.upright ? 48 : 28)
            width: root.width - x - Metrics.margin
            event: root.event
            textLines: root.upright ? 3 : Metrics.textScale > 1 ? 1 : 2
        }

        TimeField {
            id: field

            x: Metrics.margin
            y: root.fieldTop
            width: root.width - 2 * Metrics.margin
            height: Math.max(0, root.straight - Metrics.lineWidth / 2 - y)
            visible: !root.upright
            drawing: drawing
            selected: root.selected
            onChosen: id => root.pick(id)
        }

        TimeColumn {
            id: column

            x: root.lineX + Metrics.px(24)
            y: root.fieldTop
            width: root.width - x - Metrics.margin
            height: Math.max(0, root.straight - root.bend - y)
            visible: root.upright
            drawing: drawing
            selected: root.selected
            laneNames: root.laneNames
            onChosen: id => root.pick(id)
        }

        Repeater {
            model: drawing.bands

            Plate {
                id: key

                required property int index
                required property yearBand modelData
                readonly property real even: (root.width - 2 * Metrics.margin + Metrics.gap) / Math.max(1, drawing.bands.length)

                x: root.upright ? Metrics.margin + key.index * key.even : field.x + field.laneRoom + key.modelData.begin + Metrics.gap / 2
                y: root.keysY
                width: root.upright ? key.even - Metrics.gap : key.modelData.end - key.modelData.begin - Metrics.gap
                leftPadding: Space.small
                rightPadding: Space.small
                text: key.modelData.year
                here: key.modelData.year === root.wideYear
                font.family: Type.din
                font.weight: Type.regular
                font.pixelSize: Math.min(Type.size(38), Metrics.px(44))
                spoken: qsTr("Year %1, %n event(s)", "", key.modelData.count).arg(key.modelData.year)
                onClicked: {
                    root.pickedYear = key.modelData.year;
                    root.picked = key.modelData.count > 0 ? drawing.firstOf(key.modelData.year).id : root.selected;
                }
            }
        }

        Item {
            id: wayRow

            x: Metrics.margin
            y: parent.height - height - Space.large
            width: parent.width - 2 * Metrics.margin
            height: Metrics.plateHeight

            Words {
                width: way.x - Metrics.gutter
                height: parent.height
                visible: !root.upright && width > Type.size(180)
                level: Words.Caption
                verticalAlignment: Text.AlignVCenter
                maximumLineCount: 3
                elide: Text.ElideRight
                text: qsTr("A day is a dot; months, quarters and years are as long as they are. Years differ in width: lengths are not to be compared.")
            }

            Row {
                id: way

                x: parent.width - width
                spacing: Metrics.gap

                Plate {
                    width: root.upright ? Metrics.px(250) : implicitWidth
                    leftPadding: Space.large
                    rightPadding: Space.large
                    glyph: "chevL"
                    text: qsTr("Earlier")
                    spoken: qsTr("Previous event")
                    enabled: drawing.bands.length > 0 && drawing.neighbour(root.selected, -1).id.length > 0
                    onClicked: root.pick(drawing.neighbour(root.selected, -1).id)
                }

                Plate {
                    width: root.upright ? Metrics.px(250) : implicitWidth
                    leftPadding: Space.large
                    rightPadding: Space.large
                    trailing: "chev"
                    text: qsTr("Later")
                    spoken: qsTr("Next event")
                    enabled: drawing.bands.length > 0 && drawing.neighbour(root.selected, 1).id.length > 0
                    onClicked: root.pick(drawing.neighbour(root.selected, 1).id)
                }

                Plate {
                    leftPadding: Space.large
                    rightPadding: Space.large
                    trailing: "doc"
                    text: qsTr("Open")
                    spoken: qsTr("Open %1").arg(root.event.title)
                    enabled: root.event.route.length > 0
                    onClicked: root.go(root.event.route)
                }
            }
        }
    }
}
