// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! A programme with a number code, taken apart into its digits: that of the address, or the first one that the sources explain. */
HallScreen {
    id: root

    required property Catalogue catalogue

    readonly property page page: root.catalogue.page("/strategy", root.language)
    readonly property var programmes: root.catalogue.nodes("", root.language)
    readonly property string wanted: root.route.split("/")[2] ?? ""
    /*! The programme; null if no code is explained. */
    readonly property var coded: root.programmes.find(node => node.code.length > 0 && node.explained && node.children > 0
                                                              && (root.wanted.length === 0 || node.id === root.wanted)) ?? null
    readonly property var branches: root.coded === null ? [] : root.catalogue.nodes(root.coded.id, root.language).filter(node => node.digit > 0)
    readonly property var parts: root.branches.map(node => root.catalogue.nodes(node.id, root.language))
    readonly property var others: root.programmes.filter(node => root.coded === null || node.id !== root.coded.id)
    /*! Which digit is taken apart. */
    property int chosen: Math.max(0, root.parts.findIndex(list => list.some(part => part.branch.length > 0)), root.branches.findIndex(node => node.digit > 1))
    /*! The largest letters leave the room of the subtitle to what the digit stands for, and plates are closer. */
    readonly property bool large: Metrics.textScale > 1.3
    readonly property bool small: Metrics.portrait || Metrics.textScale > 1.2
    /*! Parts of the chosen digit; none without a code. */
    readonly property var chosenParts: root.chosen < root.parts.length ? root.parts[root.chosen] : []
    /*! How much of the code is written. */
    property real written: 1

    NumberAnimation {
        target: root
        property: "written"
        running: Motion.enabled
        from: 0
        to: 1
        duration: Motion.write
        easing.type: Easing.InOutQuad
    }

    // The panel itself brings down what can be touched.
    lowReachTop: 0

    title: root.page.subtitle.length > 0 ? root.page.subtitle : root.page.title
    subtitle: root.coded === null || root.large ? "" : qsTr("%1: a station for each thing to be done").arg(root.coded.title)
    titleWidth: root.contentWidth - (origin.visible ? origin.width + Metrics.gutter : 0)
    lineY: root.titleBottom + Space.large + code.digitHeight - Metrics.lineWidth / 2

    controls: [
        Repeater {
            model: root.branches

            Plate {
                id: plate

                required property var modelData
                required property int index

                leftPadding: root.large ? Space.large : Space.huge
                rightPadding: leftPadding
                font.pixelSize: Math.min(Type.label, Metrics.px(36))
                text: "%1 %2".arg(plate.modelData.digit).arg(plate.modelData.shortTitle)
                spoken: plate.modelData.title
                here: root.chosen === plate.index
                onClicked: root.chosen = plate.index
            }
        },
        Plate {
            visible: root.others.length > 0
            leftPadding: root.large ? Space.large : Space.huge
            rightPadding: leftPadding
            font.pixelSize: Math.min(Type.label, Metrics.px(36))
            trailing: "chev"
            text: root.coded === null ? qsTr("All programmes") : qsTr("Other programmes")
            onClicked: sheet.open = true
        }
    ]

    Column {
        id: origin

        parent: root
        x: root.width - Metrics.margin - width
        y: Metrics.titleTop + Space.large
        width: Math.max(when.implicitWidth, source.implicitWidth)
        visible: root.coded !== null && !Metrics.portrait && Metrics.textScale <= 1.2
        spacing: Space.small

        Words {
            id: when

            anchors.right: parent.right
            font.pixelSize: Type.size(24)
            font.weight: Type.medium
            lineHeight: font.pixelSize * 1.3
            text: root.coded === null ? "" : root.coded.date
            wrapMode: Text.NoWrap
        }

        SourceTag {
            id: source

            anchors.right: parent.right
            source: root.coded === null ? null : root.coded.source
        }
    }

    CodeRoute {
        id: code

        parent: root
        x: Metrics.margin
        y: root.titleBottom + Space.large
        width: root.contentWidth
        digitHeight: Metrics.px(Metrics.portrait ? 250 : root.large ? 180 : root.small ? 200 : root.language === "en" ? 340 : 376)
        // Latin names are longer.
        nameSize: Type.size(root.language === "en" ? 22 : 26)
        roomy: !root.small
        branches: root.branches
        names: root.parts.map(list => list.map(part => part.shortTitle))
        chosen: root.chosen
        progress: root.written
        onPicked: index => root.chosen = index
    }

    Item {
        y: Math.max(0, root.lineY + Metrics.px(34) - parent.y)
        width: parent.width
        height: parent.height - y

        // Upright there is no room for names at all digits: the chosen one stands once more, with its own.
        CodeDigit {
            id: large

            anchors.horizontalCenter: parent.horizontalCenter
            visible: Metrics.portrait && root.branches.length > 0 && panel.spare > height && fullWidth <= parent.width
            enabled: false
            digit: root.branches.length > 0 ? root.branches[Math.min(root.chosen, root.branches.length - 1)].digit : 1
            names: root.chosenParts.map(part => part.shortTitle)
            here: true
            digitHeight: Metrics.px(330)
        }

        BranchPanel {
            id: panel

            /*! What is left beside the panel at its tallest. */
            readonly property real spare: parent.height - Metrics.px(640) * Metrics.textScale

            y: large.visible ? large.height + Space.large : 0
            width: parent.width
            height: parent.height - y
            visible: root.branches.length > 0
            node: root.branches.length > 0 ? root.branches[Math.min(root.chosen, root.branches.length - 1)] : root.catalogue.node("", root.language)
            parts: root.chosenParts
            knownSource: origin.visible ? source.label : ""
            onOpened: route => root.go(route)
        }
    }

    ProgrammeSheet {
        id: sheet

        parent: root
        programmes: root.others
        onClosed: sheet.open = false
        onGo: route => root.go(route)
    }
}
