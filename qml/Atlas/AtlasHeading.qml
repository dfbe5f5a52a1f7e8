// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! The title of the map, which always says that it is a sketch, and what its samples mean. */
Column {
    id: root

    /*! What the sketch does not show, in the words of the hall. */
    property string notice
    /*! The number under which the map was reviewed; nothing is said if it is empty. */
    property string review
    /*! How far the words reach; lines of the map end there. */
    readonly property real wordsWidth: Math.max(title.width, legend.childrenRect.width, words.visible ? words.contentWidth : 0)

    Row {
        id: title

        spacing: Space.large

        Words {
            level: Words.Title
            wrapMode: Text.NoWrap
            text: qsTr("Map")
        }

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: sketch.implicitWidth + Space.large
            height: Math.max(Metrics.px(50), sketch.implicitHeight)
            radius: Metrics.signRadius
            color: "transparent"
            border.width: Metrics.rule
            border.color: Ink.outline

            Words {
                id: sketch

                anchors.centerIn: parent
                level: Words.Item
                wrapMode: Text.NoWrap
                font.pixelSize: Type.size(30)
                text: qsTr("Sketch")
            }
        }
    }

    AtlasLegend {
        id: legend

        width: root.width
    }

    Words {
        id: words

        // A larger title takes its room; that this is a sketch stands beside it.
        visible: Metrics.textScale < 1.3
        // Upright there is room beside; else the first expressway stands close.
        width: Metrics.portrait ? root.width : Math.min(root.width, Metrics.px(470))
        level: Words.Caption
        font.pixelSize: legend.letter
        lineHeight: legend.letter * 1.3
        text: root.notice
    }

    Words {
        width: words.width
        visible: root.review.length > 0
        level: Words.Caption
        font.pixelSize: legend.letter
        lineHeight: legend.letter * 1.3
        text: qsTr("Map review number: %1").arg(root.review)
    }
}
