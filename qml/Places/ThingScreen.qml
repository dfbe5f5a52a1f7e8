// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Ui.Controls
import Autocity.Ui.Scenes
import Autocity.Ui.Theme

/*!
    The page of one thing: summary, facts and gaps, then tabs for its text, data, events, sources and what it is related to.
    It serves places and every page without a form of its own: events, terms, sources, metrics, years.
*/
HallScreen {
    id: root

    required property Catalogue catalogue
    readonly property page page: root.catalogue.page(root.route, root.language)
    /*! Open tab: an index of `tabs`. */
    property int tab: 0

    /*! Large text on a low screen: the second line of the title, neighbours and origin give way. */
    readonly property bool tight: !Metrics.portrait && Metrics.textScale > 1
    readonly property bool isMetric: root.page.kind === "metric"
    readonly property bool listsSources: root.page.kind === "sources"
    /*! Route of the map with this thing; empty: it has no place there. */
    property string mapRoute
    readonly property int related: root.page.members.length + root.page.relations.length + root.page.terms.length + root.page.nodes.length
    /*! A tab that has nothing to show has no words, and no plate. */
    readonly property list<string> tabs: [
        root.isMetric ? qsTr("Values") : root.listsSources ? qsTr("All sources") : qsTr("Overview"),
        root.page.story.length > 1 ? qsTr("More") : "",
        !root.listsSources && root.page.figures.length + root.page.sources.length > 0 ? qsTr("Data and sources") : "",
        root.page.kind !== "event" && root.page.events.length + root.page.milestones.length > 0 ? qsTr("Events") : "",
        root.related > 0 ? qsTr("Related") : ""
    ]
    readonly property var relatedEntries: {
        const all = [];
        for (const list of [root.page.members, root.page.relations, root.page.terms])
            for (let i = 0; i < list.length; ++i)
                all.push(list[i]);
        return all;
    }
    /*! What is open; all of them have pages. A var, since they differ. */
    readonly property var view: root.tab > 0 ? [null, storyText, sourced, events, related][root.tab]
        : root.isMetric ? values : root.listsSources ? sources : root.page.figures.length + root.page.gaps.length > 0 ? facts
        // An event tells itself above; its list of events holds nothing more.
        : root.page.events.length > 0 && root.page.kind !== "event" ? events : related

    title: root.page.title
    titleWidth: root.width - 2 * Metrics.margin - (picture.visible ? picture.width + Metrics.gutter : 0)
    subtitle: root.tight ? "" : root.page.subtitle + (root.page.subtitle.length > 0 && root.page.kindLabel.length > 0 ? "  ·  " : "") + root.page.kindLabel
    idleSeconds: 90
    onRouteChanged: root.tab = 0

    // Stands on the line, beside the title.
    Picture {
        id: picture

        parent: root
        x: root.width - Metrics.margin - width
        y: root.straightY - Metrics.lineWidth / 2 - height
        visible: !empty && !root.tight
        width: visible ? Math.round(height * 1.3) : 0
        height: Math.max(0, root.straightY - Metrics.lineWidth / 2 - Metrics.titleTop / 2)
        scene: root.catalogue.scene(root.page.picture)
    }

    PageSummary {
        id: summary

        width: root.contentWidth
        visible: body.below
        page: root.page
        tight: root.tight
    }

    Item {
        id: body

        readonly property bool below: root.tab === 0 && !root.listsSources

        y: body.below ? summary.height + Space.large : 0
        width: root.contentWidth
        height: Math.max(0, root.contentHeight - y)

        FactGrid {
            id: facts

            anchors.fill: parent
            visible: root.view === facts
            figures: visible ? root.page.figures : []
            gaps: visible ? root.page.gaps : []
            onOpened: route => root.go(route)
        }

        DataTable {
            id: values

            anchors.fill: parent
            visible: root.view === values
            labels: false
            items: visible ? root.page.figures : []
            onOpened: route => root.go(route)
        }

        StoryText {
            id: storyText

            anchors.fill: parent
            visible: root.view === storyText
            story: visible ? root.page.story : []
        }

        SourcedData {
            id: sourced

            anchors.fill: parent
            visible: root.view === sourced
            figures: visible ? root.page.figures : []
            references: visible ? root.page.sources : []
            onOpened: route => root.go(route)
        }

        SourceList {
            id: sources

            anchors.fill: parent
            visible: root.view === sources
            items: visible ? root.page.sources : []
            onOpened: route => root.go(route)
        }

        EventList {
            id: events

            anchors.fill: parent
            visible: root.view === events
            items: !visible ? [] : root.page.milestones.length > 0 ? root.page.milestones : root.page.events
            onOpened: route => root.go(route)
        }

        EntryList {
            id: related

            anchors.fill: parent
            visible: root.view === related
            items: visible ? root.relatedEntries : []
            onOpened: route => root.go(route)
        }
    }

    controls: [
        ThingControls {
            width: root.contentWidth
            tight: root.tight
            tabs: root.tabs
            tab: root.tab
            page: root.view.page
            pages: root.view.pages
            mapRoute: root.mapRoute
            previous: root.page.previous
            next: root.page.next
            onTabChosen: index => root.tab = index
            onTurned: page => root.view.page = page
            onGo: route => root.go(route)
        }
    ]
}
