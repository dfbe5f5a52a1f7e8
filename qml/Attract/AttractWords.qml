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
    /*! Height that all of it may take; numerals give way to larger words. */
    property real room: Metrics.px(620)
    /*! How much of a number is written, 0 to 1. */
    property real progress: 1

    readonly property bool hasFigure: root.scene !== null && root.scene.kind === "figure"
    readonly property bool hasYear: root.year.length > 0
    /*! What the year leaves to the words below it. */
    readonly property real yearWordsHeight: title.height + root.spacing + what.height + (caption.visible ? caption.height + root.spacing : 0) + second.height + 2 * root.spacing

    /*! One line below the headline. */
    function captionOf(scene: var, headline: string): string {
        return scene !== null && scene.caption !== headline ? scene.caption : "";
    }

    spacing: root.hasYear ? Space.large : Space.huge

    Flow {
        id: title

        width: parent.width
        spacing: Space.large

        Words {
            level: Words.Item
            font.pixelSize: Type.display(32)
            font.weight: Type.medium
            text: root.catalogue.hallText("short", root.language)
        }

        Digits {
            color: Ink.secondary
            pixelSize: Type.display(32) * 0.85
            topPadding: Type.display(8)
            font.capitalization: Font.AllUppercase
            text: root.catalogue.hallText("short", root.secondLanguage)
        }
    }

    LineNumber {
        width: implicitWidth
        height: Math.max(Metrics.px(110), Math.min(Metrics.px(Metrics.portrait ? 150 : 168), root.room - root.yearWordsHeight))
        visible: root.hasYear
        text: root.year
        progress: root.progress
    }

    Words {
        id: what

        width: parent.width
        visible: root.hasYear
        level: Words.Item
        font.pixelSize: Type.display(32)
        text: qsTr("What was there, being built or planned by then")
    }

    Words {
        width: parent.width
        visible: !root.hasFigure && !root.hasYear
        level: Words.Title
        font.pixelSize: Type.display(84)
        text: root.headline
        maximumLineCount: 3
        elide: Text.ElideRight
    }

    Words {
        id: caption

        width: parent.width
        visible: !root.hasFigure && text.length > 0
        level: root.hasYear ? Words.Body : Words.Item
        font.pixelSize: Type.display(root.hasYear ? Type.bodyDesign : 32)
        font.weight: Type.regular
        color: Ink.secondary
        text: root.captionOf(root.scene, root.headline)
    }

    Words {
        id: second

        width: parent.width
        visible: !root.hasFigure
        level: root.hasYear ? Words.Body : Words.Item
        font.pixelSize: Type.display(root.hasYear ? Type.bodyDesign : 32)
        font.weight: Type.regular
        color: Ink.secondary
        text: root.hasYear ? root.captionOf(root.secondScene, root.secondHeadline) : root.secondHeadline
    }

    Repeater {
        model: root.hasFigure ? 1 : 0

        AttractFigure {
            width: root.width
            figure: root.scene.figure
            second: root.secondScene.figure
            progress: root.progress
            room: root.room - title.height - root.spacing
        }
    }
}
