// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! What an attract scene says: the hall's name, then a figure, a year of the map, or a headline, each in two languages. */
Column {
    id: root

    required property Catalogue catalogue
    required property string language
    required property string secondLanguage
    /*! The scene that is on, in both languages; null if there is none. Entries of the catalogue, which come as var. */
    required property var scene
    required property var secondScene
    required property string headline
    required property string secondHeadline
    /*! A year that stands for the scene; empty: the headline does. */
    property string year
    /*! How much of a number is written, 0 to 1. */
    property real progress: 1

    readonly property bool hasFigure: root.scene !== null && root.scene.kind === "figure"
    readonly property bool hasYear: root.year.length > 0

    /*! One line below the headline. */
    function captionOf(scene: var, headline: string): string {
        return scene !== null && scene.caption !== headline ? scene.caption : "";
    }

    spacing: Space.huge

    Flow {
        width: parent.width
        spacing: Space.large

        Words {
            level: Words.Item
            font.weight: Type.medium
            text: root.catalogue.hallText("short", root.language)
        }

        Digits {
            color: Ink.secondary
            pixelSize: Type.item * 0.85
            topPadding: Type.itemLine * 0.2
            font.capitalization: Font.AllUppercase
            text: root.catalogue.hallText("short", root.secondLanguage)
        }
    }

    LineNumber {
        width: implicitWidth
        height: Metrics.px(Metrics.portrait ? 150 : 168)
        visible: root.hasYear
        text: root.year
        progress: root.progress
    }

    Words {
        width: parent.width
        visible: root.hasYear
        level: Words.Item
        text: qsTr("What was there, being built or planned by then")
    }

    Words {
        width: parent.width
        visible: !root.hasFigure && !root.hasYear
        level: Words.Title
        font.pixelSize: Type.size(84)
        text: root.headline
        maximumLineCount: 3
        elide: Text.ElideRight
    }

    Words {
        width: parent.width
        visible: !root.hasFigure && text.length > 0
        level: root.hasYear ? Words.Body : Words.Item
        font.weight: Type.regular
        color: Ink.secondary
        text: root.captionOf(root.scene, root.headline)
    }

    Words {
        width: parent.width
        visible: !root.hasFigure
        level: root.hasYear ? Words.Body : Words.Item
        font.weight: Type.regular
        color: Ink.secondary
        text: root.hasYear ? root.captionOf(root.secondScene, root.secondHeadline) : root.secondHeadline
    }

    Repeater {
        model: root.hasFigure ? 1 : 0

        AttractFigure {
            width: parent.width
            figure: root.scene.figure
            second: root.secondScene.figure
            progress: root.progress
        }
    }
}
