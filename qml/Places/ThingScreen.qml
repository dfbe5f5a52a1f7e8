// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Illustration
import Autocity.Ui.Controls
import Autocity.Ui.Media
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
    /*! A plant whose work is drawn: the line passes its workshops, and the car takes form along it. */
    readonly property bool isProcess: root.page.workshops.length > 0 && !ground.empty
    /*! Whether the drawn work is in view. */
    readonly property bool showsProcess: root.isProcess && (root.tab === 0 || root.tab === 1 && !root.tight)
    /*! A tab that has nothing to show has no words, and no plate. */
    readonly property list<string> tabs: [
        root.isMetric ? qsTr("Values") : root.listsSources ? qsTr("All sources") : qsTr("Overview"),
        root.page.workshops.length > 0 ? qsTr("Workshops") : "",
        root.page.story.length > 1 ? qsTr("More") : "",
        !root.listsSources && root.page.figures.length + root.page.sources.length > 0 ? qsTr("Data and sources") : "",
        root.page.kind !== "event" && root.page.events.length + root.page.milestones.length > 0 ? qsTr("Events") : "",
        root.related > 0 ? qsTr("Related") : "",
        root.page.media.length > 0 || root.page.kind === "place" && !picture.empty ? qsTr("Gallery") : ""
    ]
    readonly property var relatedEntries: {
        const all = [];
        for (const list of [root.page.members, root.page.relations, root.page.terms])
            for (let i = 0; i < list.length; ++i)
                all.push(list[i]);
        return all;
    }
    /*! What is open; all of them have pages. A var, since they differ. */
    readonly property var view: root.tab > 0 ? [null, workshops, storyText, sourced, events, related, gallery][root.tab]
        : root.isMetric ? values : root.listsSources ? sources : root.page.figures.length + root.page.gaps.length > 0 ? facts
        // An event tells itself above; its list of events holds nothing more.
        : root.page.events.length > 0 && root.page.kind !== "event" ? events : related

    /*! Height of the first row of what can be touched in the open view; 0: it only reads, or has its controls at its foot. */
    readonly property real touchRow: root.view === facts ? facts.naturalHeight : root.view === sources ? sources.naturalHeight
        : root.view === related ? related.naturalHeight : root.view === events ? events.naturalHeight
        : root.view === values ? values.cellHeight : root.view === sourced ? sourced.rowHeight : 0
    /*! In low reach the middle of that row lies on the line of low reach, in the middle of this room. */
    readonly property real lowRoom: 2 * (root.areaTop + root.contentHeight - Metrics.lowReachLine)
    readonly property real lowY: !Metrics.lowReach || root.touchRow <= 0 ? 0
        : Math.ceil(Metrics.lowReachLine - Math.min(root.touchRow, root.lowRoom) / 2 - root.areaTop) + 1

    lowReachTop: 0
    lowReachDense: true
    // What an article is called is never cut.
    titleLines: root.page.kind !== "source" ? 2 : Metrics.portrait ? 7 : 3
    title: root.page.title
    /*! Whether the title leaves room for a picture, and how much: not what the picture takes, which depends on the title. */
    readonly property bool pictured: !picture.empty && !root.tight && !root.showsProcess && root.view !== gallery
    readonly property real pictureRoom: Metrics.px(290)
    titleWidth: root.showsProcess && !Metrics.portrait ? Metrics.px(Metrics.textScale > 1 ? 1080 : 620)
                                                      : root.width - 2 * Metrics.margin - (root.pictured ? root.pictureRoom + Metrics.gutter : 0)
    linePoints: root.showsProcess ? ground.linePoints : []
    subtitle: root.tight ? "" : root.page.subtitle + (root.page.subtitle.length > 0 && root.page.kindLabel.length > 0 ? "  ·  " : "") + root.page.kindLabel
    /*! Where what belongs to a drawn work begins, below its line. */
    readonly property real processY: {
        const foot = Metrics.portrait ? ground.y + 800 * ground.sheetScale : ground.y + 588 * ground.sheetScale;
        return Math.max(0, foot - root.contentTop);
    }

    idleSeconds: 90
    engaged: root.view === gallery && gallery.plays
    onRouteChanged: root.tab = 0

    SceneView {
        id: ground

        parent: root
        z: -3
        visible: root.showsProcess
        // Large text leaves the scene less room; it keeps its right edge.
        width: !Metrics.portrait && Metrics.textScale > 1 ? Math.round(root.width * 0.62) : root.width
        x: root.width - width
        height: root.height
        catalogue: root.catalogue
        language: root.language
        name: root.page.kind === "place" ? "process-" + root.page.id : ""
        part: Illustration.Ground
    }

    // Delayed, as words find their height only when they are asked for it, which would be while this is worked out.
    Binding {
        target: ground
        property: "y"
        // Upright its roofs come under the title; lying its line passes below the words.
        value: Metrics.portrait ? root.titleBottom + Space.medium - Metrics.px(350)
                                : Math.max(0, root.contentTop + summary.height + Space.medium + Metrics.lineWidth - 528 * ground.sheetScale)
        delayed: true
    }

    // Delayed, as the pages of the grid decide on the height of the controls, and these on the room.
    Binding {
        target: facts
        property: "room"
        value: Metrics.lowReach ? root.lowRoom : facts.height
        delayed: true
    }

    SceneView {
        parent: root
        z: -1
        visible: root.showsProcess
        width: ground.width
        x: ground.x
        y: ground.y
        height: ground.height
        catalogue: root.catalogue
        language: root.language
        name: ground.name
        part: Illustration.Standing
        // Upright, English names would lie upon each other: numbers open the list.
        terse: Metrics.textScale > 1 || Metrics.portrait && Type.language === "en"
        workshops: root.page.workshops
        onWorkshopChosen: id => {
            workshops.chosen = id;
            root.tab = 1;
        }
    }

    // Stands on the line, beside the title.
    Picture {
        id: picture

        parent: root
        x: root.width - Metrics.margin - width
        y: root.straightY - Metrics.lineWidth / 2 - height
        visible: root.pictured && !lowPicture.visible
        width: visible ? Math.round(height * 1.3) : 0
        height: Math.max(0, Math.min(root.straightY - Metrics.lineWidth / 2 - Metrics.titleTop / 2, root.pictureRoom / 1.3))
        scene: root.catalogue.scene(root.page.picture)
    }

    // In low reach it stands large where nothing can be reached.
    Picture {
        id: lowPicture

        visible: Metrics.lowReach && !empty && !root.showsProcess && root.touchRow > 0 && height > Metrics.px(160)
        y: body.below ? summary.y + summary.height + Space.medium : 0
        width: root.contentWidth
        height: Math.max(0, Math.min(body.y - Space.large - y, Metrics.px(560)))
        scene: Metrics.lowReach ? root.catalogue.scene(root.page.picture) : ""
    }

    PageSummary {
        id: summary

        readonly property bool beside: root.showsProcess && !Metrics.portrait

        y: root.showsProcess && Metrics.portrait ? root.processY : 0
        width: beside ? Metrics.px(Metrics.textScale > 1 ? 760 : 480) : root.contentWidth
        narrow: beside
        placed: !root.showsProcess || !beside && Metrics.textScale === 1
        visible: body.below || beside
        page: root.page
        tight: root.tight
    }

    Item {
        id: body

        readonly property bool below: root.tab === 0 && !root.listsSources

        y: Math.max(root.lowY, root.showsProcess && !Metrics.portrait ? root.processY
                                                                      : body.below ? summary.y + summary.height + Space.large : summary.y)
        width: root.contentWidth
        height: Math.max(0, root.contentHeight - y)

        FactGrid {
            id: facts

            anchors.fill: parent
            visible: root.view === facts
            figures: visible ? root.page.figures : []
            gaps: visible ? root.page.gaps : []
            onAsked: figure => origins.ask(figure)
        }

        DataTable {
            id: values

            anchors.fill: parent
            visible: root.view === values
            labels: false
            items: visible ? root.page.figures : []
            onOpened: route => root.go(route)
        }

        WorkshopList {
            id: workshops

            anchors.fill: parent
            visible: root.view === workshops
            items: root.page.workshops
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
            about: root.page.title
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

        MediaGallery {
            id: gallery

            anchors.fill: parent
            visible: root.view === gallery
            items: root.page.media
            drawing: root.catalogue.scene(root.page.picture)
            name: root.page.title
            sounds: root.catalogue.hallValue("sound") === "on"
        }
    }

    controls: [
        ThingControls {
            width: root.contentWidth
            tight: root.tight
            terseMap: root.tight || root.isProcess && !Metrics.portrait
            tabs: root.tabs
            glyphs: ["doc", "plant", "text", "figures", "time", "layers", "image"]
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

    FigureSources {
        id: origins

        parent: root
        onGo: route => root.go(route)
    }
}
