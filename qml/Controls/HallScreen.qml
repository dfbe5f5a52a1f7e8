// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Media
import Autocity.Ui.Theme

/*!
    Base of each screen: title block above, the line, the content, the controls low.
    In low reach the content begins lower, so that whatever can be touched comes down.
*/
FocusScope {
    id: root

    required property string route
    required property string language
    property string title
    property string subtitle
    property int titleLines: 2
    /*! Room for the title block. */
    property real titleWidth: root.width - 2 * Metrics.margin
    /*! Middle of the straight line, in px of the screen; below 0: under the title block. */
    property real lineY: -1
    /*! Qt.vector3d(x, y, radius) in px of the screen; empty: a straight line at lineY. A var: lists of vectors come as such. */
    property var linePoints: []
    /*! Qt.vector3d(from, to, stroke), parts of the line that are not solid. A var, as linePoints. */
    property var lineSpans: []
    /*! Where the line lay on the screen before, as linePoints, and how far it has come from there: set by the shell. */
    property var lineFrom: []
    property real lineProgress: 1
    /*! How far the content has still to rise; the line does not rise with it. */
    property real lineShift: 0
    readonly property bool lineMoves: root.lineProgress < 1 && root.lineFrom.length > 1
    /*! The line as this screen has it. */
    readonly property var lineShape: root.shaped ? root.linePoints
        : [Qt.vector3d(0, root.straightY, 0), Qt.vector3d(root.width, root.straightY, 0)]
    /*! Seconds without a touch before the visitor is asked. */
    property int idleSeconds: 60
    /*! Something that the visitor started is running, such as a film: he is there until it ends. */
    property bool engaged: false
    /*! Part of the height that stays picture and title in low reach. */
    property real lowReachTop: 0.38
    /*! In low reach the screen has its controls as low as they go. */
    property bool lowReachDense: false
    default property alias content: area.data
    property alias controls: controlRow.data
    readonly property alias contentWidth: area.width
    readonly property alias contentHeight: area.height
    readonly property real titleBottom: titles.y + titles.height

    signal go(string route)

    readonly property bool shaped: root.linePoints.length > 1
    readonly property real straightY: root.lineY < 0 ? root.titleBottom + Space.medium + Metrics.lineWidth / 2 : root.lineY
    readonly property real contentTop: (root.lineY < 0 && !root.shaped ? root.straightY + Metrics.lineWidth / 2 : root.titleBottom) + Space.large

    /*! Where the content begins: lower in low reach. */
    readonly property real areaTop: Metrics.lowReach ? Math.max(root.contentTop, root.height * root.lowReachTop) : root.contentTop
    /*! Below the content and below the controls; the lower third has no room to give away. */
    readonly property real footSpace: Metrics.lowReach && root.lowReachDense ? Metrics.rowGap : Space.large

    implicitWidth: Metrics.windowWidth
    implicitHeight: Metrics.windowHeight - Metrics.barHeight

    // Scenes have their ground below the line and what stands above it.
    Rectangle {
        z: -2
        visible: !root.shaped && !root.lineMoves
        y: Math.round(root.straightY - height / 2)
        width: root.width
        height: Metrics.lineWidth
        color: Ink.line
    }

    // No Loader: in Qt 6.4 it refuses components of a file whose components are bound.
    LineLayer {
        z: -2
        y: root.lineMoves ? -root.lineShift : 0
        width: root.shaped || root.lineMoves ? root.width : 0
        height: root.shaped || root.lineMoves ? root.height : 0
        visible: root.shaped || root.lineMoves
        points: root.shaped || root.lineMoves ? root.lineShape : []
        from: root.lineFrom
        progress: root.lineMoves ? root.lineProgress : 1
        spans: root.lineSpans
        color: Ink.line
        lineWidth: Metrics.lineWidth
        thinWidth: Metrics.thinWidth
    }

    Column {
        id: titles

        x: Metrics.margin
        y: Metrics.titleTop
        width: root.titleWidth
        visible: root.title.length > 0

        TextMetrics {
            id: natural

            font.family: Type.sans
            font.weight: Type.black
            font.pixelSize: Type.title
            text: root.title
        }

        Words {
            /*! A long title becomes smaller before it loses its end. */
            readonly property real lines: natural.advanceWidth / Math.max(1, parent.width)
            readonly property real linesLeft: (root.titleLines - 0.3) * natural.font.pixelSize

            width: parent.width
            level: Words.Title
            font.pixelSize: lines <= 1 ? Type.title : root.titleLines <= 3 && lines * Type.size(56) < linesLeft ? Type.size(56) : Type.head
            text: root.title
            maximumLineCount: root.titleLines
            elide: Text.ElideRight
        }

        Words {
            width: parent.width
            visible: text.length > 0
            color: Ink.secondary
            text: root.subtitle
            maximumLineCount: 2
            elide: Text.ElideRight
        }
    }

    Item {
        id: area

        x: Metrics.margin
        y: Math.round(root.areaTop)
        width: root.width - 2 * Metrics.margin
        height: Math.max(0, (controlRow.height > 0 ? controlRow.y - root.footSpace : root.height - root.footSpace) - y)
    }

    Flow {
        id: controlRow

        x: Metrics.margin
        y: root.height - height - root.footSpace
        width: root.width - 2 * Metrics.margin
        height: implicitHeight
        spacing: Metrics.gap
    }
}
