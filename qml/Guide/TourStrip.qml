// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*!
    The guide at the foot of a stop's real screen: which stop this is, what is said there, how far the tour has come, and the
    plates to go on, wait, skip and leave. It only asks; who shows it leads.
*/
Rectangle {
    id: root

    required property tourPlan plan
    property int stop: 0
    property bool paused: false
    /*! 0 to 1 of the whole tour. */
    property real progress: 0

    signal previousRequested
    signal pauseRequested
    signal resumeRequested
    signal nextRequested
    signal leaveRequested

    readonly property int count: root.plan.stops.length
    // A list of values keeps its last state for a moment when the tour ends.
    readonly property bool there: root.stop < root.count
    readonly property bool last: root.stop + 1 >= root.count
    readonly property bool stacked: Metrics.portrait

    implicitWidth: Metrics.windowWidth
    implicitHeight: words.y + words.height + (root.stacked ? Space.large + plates.height : 0) + Space.large
    color: Ink.paper
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Guided tour: %1").arg(root.plan.title)

    // Touches on the paper neither reach the screen under it nor pause the tour.
    MouseArea {
        anchors.fill: parent
    }

    TourLine {
        id: line

        width: parent.width
        y: Space.small
        height: implicitHeight
        stop: root.stop
        count: Math.max(1, root.count)
        progress: Motion.enabled ? root.progress : (root.stop + 0.5) / Math.max(1, root.count)
    }

    Column {
        id: words

        x: Metrics.margin
        y: line.y + line.height + Space.small
        width: (root.stacked ? root.width : plates.x - Metrics.gutter) - 2 * Metrics.margin + (root.stacked ? 0 : Metrics.margin)

        Words {
            width: parent.width
            level: Words.Caption
            text: qsTr("Stop %1 of %2").arg(root.stop + 1).arg(root.count) + (root.there ? "  ·  " + root.plan.stops[root.stop].title : "")
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }

        Words {
            width: parent.width
            // Two lines are kept, so that the plates stay where they are from stop to stop.
            height: Math.max(implicitHeight, 2 * lineHeight)
            text: root.there ? root.plan.stops[root.stop].text : ""
        }
    }

    Row {
        id: plates

        x: root.width - Metrics.margin - width
        y: root.stacked ? words.y + words.height + Space.large : Math.round(words.y + (words.height - height) / 2)
        spacing: Metrics.gap

        Plate {
            width: Metrics.plateHeight
            leftPadding: 0
            rightPadding: 0
            glyph: "chevL"
            spoken: qsTr("Previous stop")
            enabled: root.stop > 0
            onClicked: root.previousRequested()
        }

        Plate {
            leftPadding: Space.large
            rightPadding: Space.large
            glyph: root.paused ? "play" : "pause"
            text: root.paused ? qsTr("Go on") : qsTr("Pause")
            here: root.paused
            onClicked: {
                if (root.paused)
                    root.resumeRequested();
                else
                    root.pauseRequested();
            }
        }

        Plate {
            leftPadding: Space.large
            rightPadding: Space.large
            trailing: "chev"
            //: Of a guided tour. Short words.
            text: root.last ? qsTr("End") : qsTr("Next stop")
            onClicked: root.nextRequested()
        }

        Plate {
            leftPadding: Space.large
            rightPadding: Space.large
            glyph: "close"
            //: Leave the guided tour and stay on this page
            text: qsTr("Leave")
            spoken: qsTr("Leave the tour")
            onClicked: root.leaveRequested()
        }
    }
}
