// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Ui.Controls
import Autocity.Ui.Scenes
import Autocity.Ui.Theme
import Autocity.Visit

/*! Five questions: a number stands on the line, three answers below it; then what is true, why, and who says so. */
HallScreen {
    id: root

    required property Catalogue catalogue
    required property QuizRound round

    readonly property quizQuestion question: root.catalogue.quizQuestion(root.round.card, root.language)
    readonly property bool decided: root.round.chosen.length > 0
    readonly property bool tight: Metrics.textScale > 1.3
    readonly property bool stacked: Metrics.portrait
    // The larger the letters, the more room the words need below the line.
    readonly property real lineShare: root.stacked ? (root.tight ? 0.4 : 0.47) : root.tight ? 0.47 : Metrics.lowReach ? 0.5 : Metrics.textScale > 1.1 ? 0.53 : 0.55

    title: root.round.over ? qsTr("These were your five questions") : root.question.question
    subtitle: root.round.over ? qsTr("Each leads to what it was about") : qsTr("Question %1 of %2").arg(root.round.index + 1).arg(root.round.cards.length)
    lineY: root.round.over ? -1 : Math.round(root.height * root.lineShare)
    // A question is never cut.
    titleLines: 3
    idleSeconds: 90

    Picture {
        id: picture

        parent: root
        x: root.width - Metrics.margin - width
        y: root.stacked ? root.titleBottom + Space.large : root.lineY - Metrics.lineWidth / 2 - height - stations.height / 2
        visible: !empty && !root.round.over && !root.tight
        width: visible ? Math.round(height * 1.4) : 0
        height: root.stacked ? Math.round(root.width * 0.3) : Math.max(0, root.lineY - root.titleBottom - stations.height / 2 - Space.large)
        scene: root.catalogue.scene(root.question.picture)
    }

    QuizFigure {
        parent: root
        visible: !root.round.over
        x: Metrics.margin
        y: root.titleBottom + Space.large
        width: root.width - 2 * Metrics.margin - (picture.visible && !root.stacked ? picture.width + Metrics.gutter : 0)
        height: Math.max(0, root.lineY - Metrics.lineWidth / 2 - y)
        stacked: root.stacked
        wordsWidth: picture.visible ? picture.x - Metrics.gutter - Metrics.margin : width
        question: root.question
        decided: root.decided
    }

    QuizStations {
        id: stations

        parent: root
        visible: !root.round.over
        x: root.width - Metrics.margin - width
        y: Math.round(root.lineY - height / 2)
        count: root.round.cards.length
        index: root.round.index
        decided: root.decided
    }

    QuizFeedback {
        parent: root
        visible: root.decided
        x: Metrics.margin
        y: root.lineY + stations.height / 2 + Space.medium
        width: root.width - 2 * Metrics.margin
        question: root.question
        correct: root.round.right
        beside: !root.stacked
    }

    QuizReview {
        visible: root.round.over
        width: root.contentWidth
        catalogue: root.catalogue
        language: root.language
        cards: root.round.over ? root.round.cards : []
        onOpened: route => root.go(route)
    }

    controls: [
        Grid {
            id: answers

            readonly property real share: root.stacked ? root.contentWidth : (root.contentWidth - 4 * columnSpacing - 2 * actions.plateWidth) / 3

            visible: !root.round.over
            columns: root.stacked ? 1 : 4
            columnSpacing: Metrics.gap
            rowSpacing: Metrics.gap

            Repeater {
                model: root.question.answers

                AnswerPlate {
                    id: plate

                    required property quizAnswer modelData

                    width: answers.share
                    height: root.stacked ? implicitHeight : Math.max(implicitHeight, Metrics.px(150))
                    answer: plate.modelData
                    sampled: root.question.ask === "kind"
                    decided: root.decided
                    correct: plate.modelData.code === root.question.correct.code
                    chosen: plate.modelData.code === root.round.chosen
                    onClicked: root.round.choose(plate.modelData.code)
                }
            }

            Row {
                id: actions

                readonly property real plateWidth: root.stacked ? (root.contentWidth - spacing) / 2 : Metrics.px(root.tight ? 290 : 250)

                spacing: answers.columnSpacing

                Plate {
                    width: actions.plateWidth
                    height: root.stacked ? implicitHeight : Metrics.px(150)
                    leftPadding: Space.medium
                    rightPadding: Space.medium
                    glyph: "doc"
                    text: qsTr("See it")
                    spoken: qsTr("See what this is about")
                    enabled: root.decided
                    onClicked: root.go(root.question.route)
                }

                Plate {
                    width: actions.plateWidth
                    height: root.stacked ? implicitHeight : Metrics.px(150)
                    leftPadding: Space.medium
                    rightPadding: Space.medium
                    trailing: "chev"
                    text: !root.decided ? qsTr("Skip") : root.round.index + 1 < root.round.cards.length ? qsTr("Next question") : qsTr("Finish")
                    onClicked: root.round.next()
                }
            }
        },
        Plate {
            visible: root.round.over
            glyph: "undo"
            text: qsTr("Five more")
            onClicked: root.round.begin()
        }
    ]
}
