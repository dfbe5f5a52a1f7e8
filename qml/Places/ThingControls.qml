// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! Below a thing: its tabs on the left, turning pages, the way to the map and its neighbours on the right; in two rows if one is too narrow. */
Item {
    id: root

    /*! Large text on a low screen: no neighbours, and the map by its sign alone. */
    property bool tight: false
    /*! The map by its sign alone. */
    property bool terseMap: root.tight
    property list<string> tabs: []
    property list<string> glyphs: []
    property int tab: 0
    property int page: 0
    property int pages: 1
    /*! Route of the map with this place; empty: it is none. */
    property string mapRoute
    required property entry previous
    required property entry next

    signal tabChosen(int index)
    signal turned(int page)
    signal go(string route)

    readonly property int shownTabs: {
        let shown = 0;
        for (let i = 0; i < root.tabs.length; ++i)
            shown += root.tabs[i].length > 0 ? 1 : 0;
        return shown;
    }
    /*! Neighbours without their names. */
    readonly property bool terse: Metrics.portrait || Metrics.textScale > 1 || root.pages > 1
    readonly property real tabsWidth: {
        let width = 0;
        for (let i = 0; i < tabPlates.children.length; ++i) {
            const plate = tabPlates.children[i];
            width += plate.visible && plate.width > 0 ? plate.width + tabPlates.spacing : 0;
        }
        return width;
    }
    readonly property bool stacked: root.tabsWidth + way.width + Metrics.gap > root.width

    /*! Width that a plate takes with a name; one that would not fit has its arrow alone, and says the name aloud. */
    readonly property real longestName: Metrics.px(250)

    implicitHeight: root.stacked && way.width > 0 ? tabPlates.height + Metrics.gap + way.height : Math.max(tabPlates.height, way.height)

    PlateTabs {
        id: tabPlates

        width: root.stacked ? root.width : root.tabsWidth + Metrics.gap
        words: root.tabs
        glyphs: root.glyphs
        // In low reach one row has to do.
        dense: !Metrics.portrait && root.shownTabs > 6 || fewWords
        fewWords: Metrics.lowReach && Metrics.textScale > 1
        current: root.tab
        onChosen: index => root.tabChosen(index)
    }

    Row {
        id: way

        x: root.width - width
        y: root.implicitHeight - height
        spacing: Metrics.gap

        Pager {
            page: root.page
            pages: root.pages
            onTurned: page => root.turned(page)
        }

        Plate {
            visible: root.mapRoute.length > 0
            leftPadding: Space.large
            rightPadding: Space.large
            glyph: "pin"
            text: root.terseMap ? "" : qsTr("On the map")
            spoken: qsTr("On the map")
            onClicked: root.go(root.mapRoute)
        }

        Plate {
            visible: !root.tight && root.previous.route.length > 0
            width: text.length > 0 ? implicitWidth : Metrics.plateHeight
            leftPadding: Space.medium
            rightPadding: Space.medium
            glyph: "chevL"
            text: root.terse || previousName.advanceWidth > root.longestName - Metrics.plateHeight ? "" : root.previous.shortTitle
            spoken: qsTr("Previous: %1").arg(root.previous.title)
            onClicked: root.go(root.previous.route)
        }

        Plate {
            visible: !root.tight && root.next.route.length > 0
            width: text.length > 0 ? implicitWidth : Metrics.plateHeight
            leftPadding: Space.medium
            rightPadding: Space.medium
            trailing: "chev"
            text: root.terse || nextName.advanceWidth > root.longestName - Metrics.plateHeight ? "" : root.next.shortTitle
            spoken: qsTr("Next: %1").arg(root.next.title)
            onClicked: root.go(root.next.route)
        }
    }

    TextMetrics {
        id: previousName

        font.family: Type.sans
        font.pixelSize: Type.label
        font.weight: Type.medium
        text: root.previous.shortTitle
    }

    TextMetrics {
        id: nextName

        font.family: Type.sans
        font.pixelSize: Type.label
        font.weight: Type.medium
        text: root.next.shortTitle
    }
}
