// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Ui.Theme

/*! The sketch map of one year, as large as fits, only to be looked at; what its signs mean stands below. */
Item {
    id: root

    required property Catalogue catalogue
    required property string language
    required property int year

    AtlasMap {
        id: map

        readonly property real fit: Math.min(root.width / map.sheet.width, (root.height - legend.height - Space.medium) / map.sheet.height)

        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.floor(map.sheet.width * map.fit)
        height: Math.floor(map.sheet.height * map.fit)
        catalogue: root.catalogue
        language: root.language
        year: root.year
        interactive: false
        enabled: false
        picture: Qt.size(168, 124)
        letter: Metrics.px(22)
    }

    AtlasLegend {
        id: legend

        x: map.x + Space.medium
        y: map.height + Space.medium
        width: map.width - 2 * Space.medium
    }
}
