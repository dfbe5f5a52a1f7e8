// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*!
    A programme or a part of one: the number it is known by standing on the line, what it says, its parts and what was done, its source.
    A code that no source explains says so.
*/
HallScreen {
    id: root

    required property Catalogue catalogue

    readonly property page page: root.catalogue.page(root.route, root.language)
    readonly property strategyNode node: root.catalogue.node(root.page.id, root.language)
    /*! A number in its name, with a station for each part. */
    readonly property bool counted: root.node.parent.length === 0 && root.node.digit > 0 && root.page.nodes.length === root.node.digit
    readonly property bool coded: root.node.code.length > 0
    /*! The number stands on the line, the words beside it. */
    readonly property bool standing: (root.counted || root.coded) && !Metrics.portrait && Metrics.textScale <= 1.2 && !Metrics.lowReach
    readonly property real numberHeight: Metrics.px(root.standing ? 330 : Metrics.portrait && root.counted ? 300 : 140)
    /*! Parts, events, figures and related pages, as what a plate shows. A var: a list of plain objects. */
    readonly property var entries: {
        const plate = (title, text, route) => ({title: title, text: text, route: route, linkRoute: "", code: "", digit: 0, parent: root.node.id, explained: true});
        const list = [];
        for (const node of root.page.nodes)
            list.push(node);
        for (const event of root.page.events)
            list.push(plate(event.title, [event.date, event.text].filter(part => part.length > 0).join(" · "), event.route));
        for (const figure of root.page.figures)
            list.push(plate(`${figure.label}　${figure.text}`, [figure.period, figure.kindLabel, figure.source.label].join(" · "), figure.route));
        for (const entry of root.page.relations) {
            if (entry.route !== root.node.linkRoute)
                list.push(plate(entry.title, entry.relation.length > 0 ? entry.relation : entry.kindLabel, entry.route));
        }
        return list;
    }
    /*! Names of its parts beside their stations. A var: as CodeDigit takes them. */
    readonly property var stationNames: {
        const list = [];
        for (const node of root.page.nodes)
            list.push(node.shortTitle);
        return list;
    }
    /*! Its story without the markup of paragraphs. */
    readonly property string words: {
        const list = [];
        for (const paragraph of root.page.story)
            list.push(paragraph.text);
        return list.join("\n");
    }

    idleSeconds: 90
    title: root.page.title
    subtitle: root.node.date
    lineY: root.standing ? root.titleBottom + Space.large + root.numberHeight - Metrics.lineWidth / 2 : -1

    controls: [
        Plate {
            visible: root.node.linkRoute.length > 0
            trailing: "chev"
            text: qsTr("Open its page")
            onClicked: root.go(root.node.linkRoute)
        },
        Plate {
            visible: root.page.previous.route.length > 0
            glyph: "chevL"
            text: root.page.previous.title
            width: Math.min(implicitWidth, Metrics.span(Metrics.portrait ? 3 : 4))
            onClicked: root.go(root.page.previous.route)
        },
        Plate {
            visible: root.page.next.route.length > 0
            trailing: "chev"
            text: root.page.next.title
            width: Math.min(implicitWidth, Metrics.span(Metrics.portrait ? 3 : 4))
            onClicked: root.go(root.page.next.route)
        }
    ]

    Item {
        id: number

        parent: root.standing ? root : number.parent
        x: root.standing ? Metrics.margin : 0
        y: root.standing ? root.titleBottom + Space.large : 0
        width: digit.visible ? digit.implicitWidth : code.visible ? code.implicitWidth : 0
        height: digit.visible || code.visible ? root.numberHeight : 0

        CodeDigit {
            id: digit

            visible: root.counted && (root.standing || Metrics.portrait)
            enabled: false
            digit: root.node.digit
            names: visible ? root.stationNames : []
            here: true
            digitHeight: root.numberHeight
        }

        LineNumber {
            id: code

            visible: root.coded
            height: root.numberHeight
            text: root.node.code
            stroke: root.node.explained ? Grammar.Solid : Grammar.Thin
        }
    }

    Column {
        id: about

        readonly property bool beside: root.standing || (Metrics.portrait && number.width > 0 && number.width < parent.width * 0.6)
        readonly property real room: root.standing ? root.numberHeight - Metrics.lineWidth : Metrics.portrait ? Metrics.px(420) * Metrics.textScale : parent.height - y

        x: about.beside ? number.width + Metrics.gutter * 2 : 0
        y: about.beside ? 0 : number.height > 0 ? number.height + Space.medium : 0
        width: (root.standing || Metrics.portrait || parts.count === 0 ? parent.width : Metrics.span(5)) - x
        spacing: Space.medium

        StatusTag {
            id: unexplained

            width: parent.width
            visible: !root.node.explained
            stroke: Grammar.Thin
            text: qsTr("Not explained by any source")
        }

        Words {
            id: story

            width: parent.width
            lineHeight: font.pixelSize * (root.standing ? 1.4 : 1.5)
            text: root.words
            maximumLineCount: Math.max(2, Math.floor((about.room - sources.height - Space.medium - (unexplained.visible ? unexplained.height + Space.medium : 0)) / lineHeight))
            elide: Text.ElideRight
        }

        Column {
            id: sources

            width: parent.width

            Repeater {
                model: root.page.sources

                SourceTag {
                    required property var modelData

                    width: sources.width
                    interactive: true
                    source: modelData
                    onOpened: route => root.go(route)
                }
            }
        }
    }

    PagedGrid {
        id: parts

        readonly property real below: Metrics.portrait ? Math.max(number.height, about.y + about.height) + Space.large : 0

        x: root.standing || Metrics.portrait ? 0 : about.width + Metrics.gutter
        y: root.standing ? root.lineY + Space.huge - parent.y : below
        width: parent.width - x
        height: parent.height - y
        pagerRoom: Metrics.plateHeight + Metrics.gap
        visible: count > 0
        columns: Metrics.textScale > 1.2 ? 1 : root.standing ? 3 : Metrics.portrait || root.entries.length > 3 ? 2 : 1
        columnSpacing: Metrics.gap
        items: root.entries
        cellHeight: Math.max(Metrics.touch, Math.ceil(Type.body * 1.25 * parts.titleLines + parts.textLines * Type.caption * 1.3) + Space.medium)
        delegate: PartPlate {
            required property var modelData

            width: parts.cellWidth
            height: parts.cellHeight
            node: modelData
            here: root.counted
            textLines: parts.textLines
            titleLines: parts.titleLines
            onOpened: route => root.go(route)
        }

        readonly property int titleLines: root.language === "en" && !root.standing && parts.columns > 1 ? 2 : 1
        readonly property int textLines: root.standing ? 1 : root.entries.some(entry => entry.text.length > (root.language === "en" ? 40 : 18)) ? 3 : 1
    }

    Pager {
        id: pager

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        page: parts.current
        pages: parts.pages
        onTurned: page => parts.page = page
    }
}
