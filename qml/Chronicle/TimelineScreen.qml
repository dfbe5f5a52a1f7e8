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
    /*! 0 years, 1 quarters, 2 months, 3 days. */
    property int level: 2
    property bool revealing: false
    readonly property int wideYear: root.pickedYear > 0 ? root.pickedYear : root.event.firstDay > 0 ? drawing.yearOf(root.event) : 0

    readonly property bool upright: Metrics.portrait
    /*! Upright, large text has the chosen event below the title, not beside it. */
    readonly property bool stacked: root.upright && Metrics.textScale > 1.3
    readonly property real bend: Metrics.lineBend
    readonly property real lineX: Metrics.px(72)
    readonly property real keysY: wayRow.y - Metrics.gap - Metrics.plateHeight
    readonly property real straight: root.keysY - Metrics.px(34)
    readonly property real turnY: Math.max(detail.y + detail.height, heading.y + heading.height) + Metrics.px(24)
    readonly property real fieldTop: root.upright ? root.turnY + Metrics.px(24) : Math.max(Metrics.px(200), detail.y + detail.height + Space.small, heading.y + heading.height + Space.small)

    /*! The first event of these years; an empty one if there is none. */
    function firstIn(events: var, from: int, to: int): eventItem {
        for (let i = 0; i < events.length; ++i) {
            if (drawing.yearOf(events[i]) >= from && drawing.yearOf(events[i]) <= to)
                return events[i];
        }
        return drawing.eventOf("");
    }

    /*! An event by its id; an empty one if there is none. */
    function find(events: var, id: string): eventItem {
        for (let i = 0; i < events.length; ++i) {
            if (events[i].id === id)
                return events[i];
        }
        return drawing.eventOf("");
    }

    function pick(id: string): void {
        if (id.length === 0)
            return;
        const chosen = drawing.eventOf(id);
        if (drawing.yearOf(chosen) !== root.wideYear)
            drawing.anchor(root.middleDay(chosen), drawing.seenLength / 2);
        root.picked = id;
        root.pickedYear = drawing.yearOf(root.event);
        root.reveal();
    }

    function middleDay(event: eventItem): real {
        return Math.floor((event.firstDay + event.lastDay) / 2);
    }

    /*! The label of the chosen event is to be seen, at once or when the years have found their widths. */
    function reveal(): void {
        root.revealing = drawing.moving;
        if (!drawing.moving)
            drawing.reveal(root.selected);
    }

    /*! Another step of the zoom; the chosen event, if it is in the wide year, comes to the middle. */
    function setLevel(level: int): void {
        const inYear = drawing.yearOf(root.event) === root.wideYear && root.event.firstDay > 0;
        drawing.anchor(inYear ? root.middleDay(root.event) : drawing.dayAt(drawing.seenLength / 2), drawing.seenLength / 2);
        root.level = level;
        drawing.zoom = level;
        if (inYear)
            root.reveal();
    }

    /*! A double tap widens the year under the finger, then shows it more finely; at the finest it shows all. */
    function closer(at: real): void {
        drawing.anchor(drawing.dayAt(at), at);
        root.level = root.level >= 3 ? 0 : root.level + 1;
        root.pickedYear = drawing.yearAt(at);
        drawing.zoom = root.level;
    }

    /*! Fingers have scaled the line: it goes on to the nearest step. */
    function reach(level: int): void {
        root.level = level;
        drawing.zoom = level;
    }

    // Along the line, as a part of its length; a bend is shorter than its corner by (2 - π/2) radii.
    function along(at: real): real {
        const seen = Math.max(0, Math.min(drawing.seenLength, at));
        if (!root.upright)
            return (field.x + field.laneRoom + seen) / root.width;
        const cut = (2 - Math.PI / 2) * root.bend;
        return (root.lineX + root.fieldTop - root.turnY + seen - cut) / (root.width + root.straight - root.turnY - 2 * cut);
    }

    /*! Parts of the line that are not solid, as text: it changes only if they do, so that the line is not painted with each frame. */
    function spanText(): string {
        const spans = [];
        for (let year = root.firstYear; year <= root.lastYear; ++year) {
            const begin = drawing.beginOf(year);
            const end = drawing.beginOf(year + 1);
            if (drawing.countOf(year) === 0 && end > 0 && begin < drawing.seenLength)
                spans.push([root.along(begin).toFixed(4), root.along(end).toFixed(4), Grammar.Thin]);
        }
        const ended = drawing.recordEnd - drawing.origin;
        if (ended < drawing.seenLength)
            spans.push([root.along(ended).toFixed(4), 1, Grammar.Dashed]);
        return JSON.stringify(spans);
    }

    linePoints: root.upright ? [
        Qt.vector3d(0, root.turnY, 0),
        Qt.vector3d(root.lineX, root.turnY, root.bend),
        Qt.vector3d(root.lineX, root.straight, root.bend),
        Qt.vector3d(root.width, root.straight, 0)
    ] : [Qt.vector3d(0, root.straight, 0), Qt.vector3d(root.width, root.straight, 0)]
    readonly property string spans: drawing.length > 0 ? root.spanText() : "[]"
    lineSpans: JSON.parse(root.spans).map(span => Qt.vector3d(span[0], span[1], span[2]))

    NumberAnimation {
        id: widening

        target: drawing
        property: "progress"
        from: 0
        to: 1
        duration: Motion.widen
        easing.type: Easing.InOutCubic
        onFinished: {
            if (root.revealing)
                drawing.reveal(root.selected);
        }
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
        animated: Motion.widen > 0
        onBegun: widening.restart()
    }

    Item {
        parent: root
        anchors.fill: parent

        Item {
            id: heading

            x: Metrics.margin
            y: root.stacked ? Metrics.px(40) : Metrics.titleTop
            width: root.stacked ? root.width - 2 * Metrics.margin : root.upright ? Metrics.px(400) : Metrics.px(800)
            height: root.stacked || !subtitle.visible ? title.height : subtitle.y + subtitle.height

            Words {
                id: title

                width: root.stacked ? Math.ceil(implicitWidth) : parent.width
                level: Words.Title
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Type.body
                elide: Text.ElideRight
                text: root.page.title
            }

            Words {
                id: subtitle

                x: root.stacked ? title.width + Metrics.gutter : 0
                y: root.stacked ? Math.round((title.height - height) / 2) : title.height
                width: parent.width - x
                // The largest letters leave their room to the lanes.
                visible: root.upright || Metrics.textScale < 1.3
                color: Ink.secondary
                maximumLineCount: 2
                elide: Text.ElideRight
                text: root.page.subtitle
            }
        }

        EventDetail {
            id: detail

            x: root.stacked ? Metrics.margin : heading.x + heading.width + Metrics.gutter
            y: root.stacked ? heading.y + heading.height + Space.small : Metrics.px(root.upright ? 48 : 28)
            width: root.width - x - Metrics.margin
            event: root.event
            subject: Metrics.textScale < 1.3
            textLines: root.upright ? 4 : Metrics.textScale > 1.3 ? 0 : 2
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
            onOpened: root.go(root.event.route)
            onLevelReached: level => root.reach(level)
            onCloserAsked: at => root.closer(at)
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
            onOpened: root.go(root.event.route)
            onLevelReached: level => root.reach(level)
            onCloserAsked: at => root.closer(at)
        }

        YearKeys {
            id: keys

            x: Metrics.margin
            y: root.keysY
            width: root.width - 2 * Metrics.margin
            drawing: drawing
            firstYear: root.firstYear
            lastYear: root.lastYear
            wideYear: root.level > 0 ? root.wideYear : 0
            bandsX: field.laneRoom
            onChosen: year => {
                const first = drawing.firstOf(year);
                drawing.anchor(root.middleDay(first), drawing.seenLength / 2);
                root.pickedYear = year;
                root.picked = first.id.length > 0 ? first.id : root.selected;
                if (root.level === 0)
                    root.reach(2);
                root.reveal();
            }
        }

        Item {
            id: wayRow

            x: Metrics.margin
            y: parent.height - height - Space.large
            width: parent.width - 2 * Metrics.margin
            height: Metrics.plateHeight

            ZoomKeys {
                id: zoomKeys

                level: root.level
                onChosen: level => root.setLevel(level)
            }

            Words {
                x: zoomKeys.width + Metrics.gutter
                width: way.x - x - Metrics.gutter
                height: parent.height
                visible: !root.upright && width > Type.size(180)
                level: Words.Caption
                verticalAlignment: Text.AlignVCenter
                fontSizeMode: Text.Fit
                minimumPixelSize: Metrics.px(22)
                lineHeightMode: Text.ProportionalHeight
                lineHeight: 0.88
                maximumLineCount: 4
                elide: Text.ElideRight
                text: qsTr("A day is a dot; months, quarters and years are as long as they are. Years differ in width: lengths are not to be compared.")
            }

            Row {
                id: way

                x: parent.width - width
                spacing: Metrics.gap

                Plate {
                    width: root.upright ? Metrics.touch : implicitWidth
                    leftPadding: root.upright ? 0 : Space.large
                    rightPadding: root.upright ? 0 : Space.large
                    glyph: "chevL"
                    text: root.upright ? "" : qsTr("Earlier")
                    spoken: qsTr("Previous event")
                    enabled: drawing.bands.length > 0 && drawing.neighbour(root.selected, -1).id.length > 0
                    onClicked: root.pick(drawing.neighbour(root.selected, -1).id)
                }

                Plate {
                    width: root.upright ? Metrics.touch : implicitWidth
                    leftPadding: root.upright ? 0 : Space.large
                    rightPadding: root.upright ? 0 : Space.large
                    trailing: "chev"
                    text: root.upright ? "" : qsTr("Later")
                    spoken: qsTr("Next event")
                    enabled: drawing.bands.length > 0 && drawing.neighbour(root.selected, 1).id.length > 0
                    onClicked: root.pick(drawing.neighbour(root.selected, 1).id)
                }

                Plate {
                    width: root.upright ? wayRow.width - zoomKeys.width - 2 * Metrics.touch - 3 * Metrics.gap : implicitWidth
                    leftPadding: root.upright ? Space.small : Space.large
                    rightPadding: root.upright ? Space.small : Space.large
                    trailing: root.upright ? "" : "doc"
                    text: qsTr("Open")
                    spoken: qsTr("Open %1").arg(root.event.title)
                    enabled: root.event.route.length > 0
                    onClicked: root.go(root.event.route)
                }
            }
        }
    }
}
