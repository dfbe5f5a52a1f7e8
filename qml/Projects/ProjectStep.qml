// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! A step of a project as a station of the line: what was reached and when, what is said of it, whence. Beside the line, both halves stand side by side. */
Item {
    id: root

    /*! A milestone of the catalogue. A var, as lists of values come so. */
    required property var step
    /*! The line runs down on the left; else it runs above. */
    property bool beside: false

    readonly property real stationSize: Metrics.px(32)
    readonly property real inset: root.beside ? root.stationSize + Space.large : 0

    implicitHeight: root.beside ? Math.max(what.height, why.height) + Space.wide : why.y + why.height

    Rectangle {
        id: station

        width: root.stationSize
        height: width
        radius: width / 2
        color: root.step.planned ? Ink.ground : Ink.paper
        border.width: Metrics.thinWidth
        border.color: Ink.outline
    }

    Column {
        id: what

        x: root.inset
        y: root.beside ? -Space.small / 2 : root.stationSize + Space.small
        width: root.beside ? Math.round((root.width - x) * 0.46) : root.width - Space.medium

        Words {
            width: parent.width
            level: Words.Item
            text: root.step.title
            maximumLineCount: 2
            elide: Text.ElideRight
        }

        StatusTag {
            width: parent.width
            stroke: root.step.stroke
            text: root.step.date
        }
    }

    Column {
        id: why

        x: root.beside ? what.x + what.width + Metrics.gutter : 0
        y: root.beside ? 0 : what.y + what.height
        width: root.beside ? root.width - x : what.width

        Words {
            width: parent.width
            level: Words.Caption
            visible: text.length > 0
            text: root.step.text
            maximumLineCount: 2
            elide: Text.ElideRight
        }

        SourceTag {
            width: parent.width
            source: root.step.source
        }
    }
}
