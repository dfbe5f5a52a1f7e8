// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! A key for each year, and one that plays through them: 1.8 s a year, until a touch or the last year. */
Row {
    id: root

    required property int firstYear
    required property int lastYear
    required property int year
    property bool playing: false

    readonly property int count: Math.max(1, root.lastYear - root.firstYear + 1)

    signal chosen(int year)

    /*! A touch anywhere stops the play; on its own key it decides there. */
    function touchedAt(item: Item, at: point): void {
        if (!play.contains(play.mapFromItem(item, at)))
            root.playing = false;
    }

    spacing: Metrics.gap

    Timer {
        interval: Motion.playYear
        repeat: true
        running: root.playing && root.visible
        onTriggered: {
            if (root.year < root.lastYear)
                root.chosen(root.year + 1);
            if (root.year >= root.lastYear)
                root.playing = false;
        }
    }

    Plate {
        id: play

        width: Metrics.touch
        height: Metrics.touch
        leftPadding: 0
        rightPadding: 0
        glyph: root.playing ? "pause" : "play"
        here: root.playing
        spoken: root.playing ? qsTr("Stop") : qsTr("Play through the years")
        onClicked: {
            if (!root.playing && root.year >= root.lastYear)
                root.chosen(root.firstYear);
            root.playing = !root.playing;
        }
    }

    Repeater {
        model: root.count

        Plate {
            id: key

            required property int index
            readonly property int year: root.firstYear + key.index

            width: (root.width - play.width - root.count * root.spacing) / root.count
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
            onClicked: {
                root.playing = false;
                root.chosen(key.year);
            }
        }
    }
}
