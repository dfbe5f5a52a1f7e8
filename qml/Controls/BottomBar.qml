// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Theme

/*! One long road sign at the foot of every screen: home, back, search, take along, where one is, languages, reading aids. Always the same places. */
Rectangle {
    id: root

    property string language: "zh-Hans"
    property bool atHome: false
    property bool canGoBack: false
    property bool atSearch: false
    /*! The page has something to take along. */
    property bool canTake: false
    property bool takeOpen: false
    property bool aidsOpen: false
    /*! The way here in words, for landscape. */
    property string way

    signal homeRequested
    signal backRequested
    signal searchRequested
    signal takeRequested
    signal languageChosen(string language)
    signal aidsRequested

    implicitWidth: Metrics.windowWidth
    implicitHeight: Metrics.barHeight
    color: Ink.plateDeep
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Navigation")

    Rectangle {
        width: parent.width
        height: Metrics.rule
        visible: Ink.contrast
        color: Ink.outline
    }

    Row {
        id: left

        x: Metrics.margin - (Metrics.portrait || root.atHome ? 0 : Space.large)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Metrics.portrait ? root.portraitGap : Metrics.gap

        BarButton {
            glyph: "home"
            text: qsTr("Home")
            here: root.atHome
            onClicked: root.homeRequested()
        }

        BarButton {
            glyph: "back"
            text: qsTr("Back")
            enabled: root.canGoBack
            onClicked: root.backRequested()
        }

        BarButton {
            glyph: "search"
            text: qsTr("Search")
            here: root.atSearch
            onClicked: root.searchRequested()
        }

        BarButton {
            glyph: "take"
            //: Take this page along as a code. A short word.
            text: qsTr("Take")
            spoken: qsTr("Take this page along")
            enabled: root.canTake
            here: root.takeOpen
            onClicked: root.takeRequested()
        }
    }

    /*! Upright, the groups share what room is left. */
    readonly property real portraitGap: (root.width - 2 * Metrics.margin - 5 * Metrics.px(112) - languages.width) / 5

    Words {
        /*! The title stands on the screen. */
        readonly property bool mayElide: true

        anchors.left: left.right
        anchors.right: languages.left
        anchors.margins: Space.large
        anchors.verticalCenter: parent.verticalCenter
        height: parent.height - Space.medium
        visible: !Metrics.portrait && width > Metrics.px(160)
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        // A long way becomes smaller before it loses a word.
        fontSizeMode: Text.Fit
        minimumPixelSize: Metrics.px(22)
        level: Words.Caption
        color: Ink.barText
        font.pixelSize: Math.min(Type.barCaption, Metrics.px(30))
        maximumLineCount: 3
        lineHeight: 1
        lineHeightMode: Text.ProportionalHeight
        elide: Text.ElideRight
        text: root.way
    }

    Row {
        id: languages

        x: Metrics.portrait ? left.x + left.width + root.portraitGap : aids.x - width - Metrics.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: Metrics.gap

        Repeater {
            // A language is named in its own script, whatever the screen speaks.
            model: [
                {language: "zh-Hans", sign: "简", spoken: "简体中文"},
                {language: "zh-Hant", sign: "繁", spoken: "繁體中文"},
                {language: "en", sign: "EN", spoken: "English"}
            ]

            SignButton {
                id: key

                required property var modelData
                readonly property bool here: root.language === key.modelData.language

                implicitWidth: Metrics.touch
                implicitHeight: Metrics.portrait ? Metrics.px(112) : Metrics.touch
                controlRadius: Metrics.keyRadius
                spoken: key.modelData.spoken
                font.family: key.modelData.language === "en" ? Type.din : Type.hanzi
                font.pixelSize: Metrics.px(key.modelData.language === "en" ? 38 : 32)
                Accessible.selected: key.here
                onClicked: root.languageChosen(key.modelData.language)

                background: Rectangle {
                    radius: Metrics.keyRadius
                    color: key.here ? Ink.corn : key.down ? Ink.platePressed : "transparent"
                    border.width: Metrics.border
                    border.color: key.here ? Ink.corn : Ink.barBorder
                }

                Text {
                    anchors.fill: parent
                    textFormat: Text.PlainText
                    text: key.modelData.sign
                    font: key.font
                    color: key.here ? Ink.cornText : Ink.plateText
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    Accessible.ignored: true
                }
            }
        }
    }

    BarButton {
        id: aids

        x: root.width - Metrics.margin - width + (Metrics.portrait || root.aidsOpen ? 0 : Space.large)
        anchors.verticalCenter: parent.verticalCenter
        glyph: "a11y"
        //: Reading aids: text size, contrast, motion, reach. A short word.
        text: qsTr("Access")
        here: root.aidsOpen
        onClicked: root.aidsRequested()
    }
}
